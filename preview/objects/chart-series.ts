import type { ChartDefinition, ChartSeriesStyle } from '../grid/chart-definition';
import type { SeriesLook } from '../grid/side-store';
import { asNumber, asText } from '../protocol/arguments';
import { itemNotFound } from '../protocol/host-error';
import type { HostObject } from '../protocol/object-type';
import { asTarget, asType, type Host, type Table } from './host';

/** A chart, seen from its series or axes. */
interface ChartPart extends HostObject {
  readonly sheetId: string;
  readonly id: string;
}

interface SeriesObject extends ChartPart {
  readonly index: number;
}

type Source = NonNullable<ChartDefinition['dataSource']>;
type DataSet = NonNullable<Source['dataSets']>[number];

const definition = ({ id }: ChartPart, { g }: Host): ChartDefinition => g.getChartDefinition(id);
const sets = (chart: ChartPart, host: Host): readonly DataSet[] => definition(chart, host).dataSource?.dataSets ?? [];

function redefine(chart: ChartPart, change: Partial<ChartDefinition>, host: Host): void {
  host.grid.run('UPDATE_CHART', {
    sheetId: chart.sheetId,
    figureId: host.g.getFigureIdFromChartId(chart.id),
    chartId: chart.id,
    definition: { ...definition(chart, host), ...change },
  });
}

const setSource = (chart: ChartPart, change: Partial<Source>, host: Host): void =>
  redefine(chart, { dataSource: { type: 'range', ...definition(chart, host).dataSource, ...change } }, host);

const series = (chart: ChartPart, index: number): SeriesObject => ({ ...chart, type: 'ChartSeries', index });

/** A new series has no cells until `setValues`; until then it repeats the first. */
function add(chart: ChartPart, [name]: readonly unknown[], host: Host): SeriesObject {
  const present = sets(chart, host);
  const dataSetId = String(present.length);
  const dataRange = present[0]?.dataRange ?? '';
  setSource(chart, { dataSets: [...present, { dataSetId, dataRange }] }, host);
  const added = series(chart, present.length);
  if (name !== undefined && name !== null) setStyle(added, { label: asText(name, 'ChartSeriesCollection.add') }, host);
  return added;
}

export const ChartSeriesCollection: Table<ChartPart> = {
  items: (chart, host) => sets(chart, host).map((_set, index) => series(chart, index)),
  props: { Count: (chart, host) => sets(chart, host).length },
  methods: {
    Add: add,
    GetCount: (chart, _args, host) => sets(chart, host).length,
    GetItemAt: (chart, [index], host) => {
      if (sets(chart, host)[Number(index)] === undefined) throw itemNotFound('ChartSeriesCollection.getItemAt');
      return series(chart, Number(index));
    },
  },
};

const styleOf = (item: SeriesObject, host: Host): ChartSeriesStyle =>
  definition(item, host).dataSetStyles?.[sets(item, host)[item.index]?.dataSetId ?? ''] ?? {};

function setStyle(item: SeriesObject, change: ChartSeriesStyle, host: Host): void {
  const id = sets(item, host)[item.index]?.dataSetId ?? '';
  const { dataSetStyles } = definition(item, host);
  redefine(item, { dataSetStyles: { ...dataSetStyles, [id]: { ...dataSetStyles?.[id], ...change } } }, host);
}

const reference = (item: SeriesObject, range: unknown, host: Host, where: string): string => {
  const { sheetId, area } = asTarget(range, item.sheetId, host, where);
  return host.grid.reference(sheetId, area);
};

/** What the grid does not draw is kept, so that it can be asked for. */
const lookKey = ({ id, index }: SeriesObject): string => `${id}|${index}`;
const lookOf = (item: SeriesObject, { side }: Host): SeriesLook => side.get('seriesLooks', lookKey(item)) ?? {};
const setLook = (item: SeriesObject, change: SeriesLook, host: Host): void =>
  host.side.set('seriesLooks', lookKey(item), { ...lookOf(item, host), ...change });

export const ChartSeries: Table<SeriesObject> = {
  props: {
    Name: (item, host) => styleOf(item, host).label ?? '',
    MarkerStyle: (item, host) => lookOf(item, host).markerStyle ?? 'Automatic',
    MarkerBackgroundColor: (item, host) => lookOf(item, host).markerBackgroundColor ?? '',
    MarkerForegroundColor: (item, host) => lookOf(item, host).markerForegroundColor ?? '',
    HasDataLabels: (item, host) => lookOf(item, host).hasDataLabels ?? false,
  },
  set: {
    Name: (item, value, host) => setStyle(item, { label: asText(value, 'ChartSeries.name') }, host),
    MarkerStyle: (item, value, host) => setLook(item, { markerStyle: asText(value, 'ChartSeries.markerStyle') }, host),
    MarkerBackgroundColor: (item, value, host) =>
      setLook(item, { markerBackgroundColor: asText(value, 'ChartSeries.markerBackgroundColor') }, host),
    MarkerForegroundColor: (item, value, host) =>
      setLook(item, { markerForegroundColor: asText(value, 'ChartSeries.markerForegroundColor') }, host),
    HasDataLabels: (item, value, host) => setLook(item, { hasDataLabels: value === true }, host),
  },
  nav: {
    Format: (item) => asType(item, 'ChartSeriesFormat'),
    DataLabels: (item) => asType(item, 'ChartDataLabels'),
  },
  methods: {
    SetValues: (item, [range], host) => {
      const dataRange = reference(item, range, host, 'ChartSeries.setValues');
      const dataSets = sets(item, host).map((set, i) => (i === item.index ? { ...set, dataRange } : set));
      setSource(item, { dataSets, dataSetsHaveTitle: false }, host);
    },
    // The grid has one line of labels for all series.
    SetXAxisValues: (item, [range], host) =>
      setSource(item, { labelRange: reference(item, range, host, 'ChartSeries.setXAxisValues') }, host),
  },
};

export const ChartSeriesFormat: Table<SeriesObject> = {
  nav: { Fill: (item) => asType(item, 'ChartFill'), Line: (item) => asType(item, 'ChartLineFormat') },
};

/** The grid draws a line series in the colour of its style. */
export const ChartLineFormat: Table<SeriesObject> = {
  props: {
    Color: (item, host) => styleOf(item, host).backgroundColor ?? '',
    LineStyle: (item, host) => lookOf(item, host).lineStyle ?? 'Automatic',
    Weight: (item, host) => lookOf(item, host).weight ?? 0,
  },
  set: {
    Color: (item, value, host) => setStyle(item, { backgroundColor: asText(value, 'ChartLineFormat.color') }, host),
    LineStyle: (item, value, host) => setLook(item, { lineStyle: asText(value, 'ChartLineFormat.lineStyle') }, host),
    Weight: (item, value, host) => setLook(item, { weight: asNumber(value, 'ChartLineFormat.weight') }, host),
  },
};

export const ChartDataLabels: Table<SeriesObject> = {
  props: { Position: (item, host) => lookOf(item, host).labelPosition ?? 'Automatic' },
  set: {
    Position: (item, value, host) => setLook(item, { labelPosition: asText(value, 'ChartDataLabels.position') }, host),
  },
};

export const ChartFill: Table<SeriesObject> = {
  methods: {
    SetSolidColor: (item, [color], host) =>
      setStyle(item, { backgroundColor: asText(color, 'ChartFill.setSolidColor') }, host),
  },
};

export const ChartAxes: Table<ChartPart> = { nav: { ValueAxis: (chart) => asType(chart, 'ChartAxis') } };

const bound =
  (end: 'min' | 'max') =>
  (chart: ChartPart, value: unknown, host: Host): void => {
    const { axesDesign } = definition(chart, host);
    const y = { ...axesDesign?.['y'], [end]: asNumber(value, `ChartAxis.${end}imum`) };
    redefine(chart, { axesDesign: { ...axesDesign, y } }, host);
  };

/** The value axis only. */
export const ChartAxis: Table<ChartPart> = {
  props: {
    Minimum: (chart, host) => definition(chart, host).axesDesign?.['y']?.min ?? '',
    Maximum: (chart, host) => definition(chart, host).axesDesign?.['y']?.max ?? '',
  },
  set: { Minimum: bound('min'), Maximum: bound('max') },
};
