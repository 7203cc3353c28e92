import type { ChartDefinition } from '../grid/chart-definition';
import type { Figure } from '../grid/o-spreadsheet';
import { asNumber, asOneOf, asText } from '../protocol/arguments';
import { itemNotFound } from '../protocol/host-error';
import { orNull, type HostObject } from '../protocol/object-type';
import { CHART_KINDS, chartSource } from './chart-source';
import { asTarget, asType, sheetObject, toPixels, toPoints, type Host, type SheetObject, type Table } from './host';

interface ChartObject extends HostObject {
  readonly sheetId: string;
  readonly id: string;
}

const START_SIZE = { width: 480, height: 290 };

const chartObject = (sheetId: string, id: string): ChartObject => ({ type: 'Chart', sheetId, id });

const nameOf = ({ sheetId, id }: ChartObject, { g, side }: Host): string =>
  side.get('charts', id)?.name ?? `Chart ${g.getChartIds(sheetId).indexOf(id) + 1}`;

const find = (sheetId: string, key: unknown, host: Host): ChartObject | undefined =>
  host.g
    .getChartIds(sheetId)
    .map((id) => chartObject(sheetId, id))
    .find((chart) => chart.id === key || nameOf(chart, host) === key);

const required = (chart: ChartObject | undefined, where: string): ChartObject => {
  if (!chart) throw itemNotFound(where);
  return chart;
};

function add({ sheetId }: SheetObject, [kind, data, seriesBy]: readonly unknown[], host: Host): ChartObject {
  const where = 'ChartCollection.add';
  const base = CHART_KINDS[asOneOf(kind, Object.keys(CHART_KINDS), where)];
  const chartId = host.side.nextId('bagan');
  host.grid.run('CREATE_CHART', {
    sheetId,
    chartId,
    figureId: host.side.nextId('gambar'),
    col: 1,
    row: 2,
    offset: { x: 0, y: 0 },
    size: START_SIZE,
    definition: {
      stacked: false,
      aggregated: false,
      legendPosition: 'top',
      title: { text: '' },
      dataSetStyles: {},
      ...base,
      dataSource: chartSource(asTarget(data, sheetId, host, where), seriesBy, host),
    },
  });
  host.side.set('charts', chartId, { name: freshName(sheetId, host) });
  return chartObject(sheetId, chartId);
}

function freshName(sheetId: string, host: Host): string {
  let n = host.g.getChartIds(sheetId).length;
  while (find(sheetId, `Chart ${n}`, host)) n++;
  return `Chart ${n}`;
}

export const ChartCollection: Table<SheetObject> = {
  items: ({ sheetId }, { g }) => g.getChartIds(sheetId).map((id) => chartObject(sheetId, id)),
  props: { Count: ({ sheetId }, { g }) => g.getChartIds(sheetId).length },
  indexer: ({ sheetId }, key, host) => required(find(sheetId, key, host), 'ChartCollection.getItem'),
  methods: {
    Add: add,
    GetCount: ({ sheetId }, _args, { g }) => g.getChartIds(sheetId).length,
    GetItem: ({ sheetId }, [key], host) => required(find(sheetId, key, host), 'ChartCollection.getItem'),
    GetItemAt: ({ sheetId }, [index], host) =>
      required(find(sheetId, host.g.getChartIds(sheetId)[Number(index)], host), 'ChartCollection.getItemAt'),
    GetItemOrNullObject: ({ sheetId }, [key], host) => orNull(find(sheetId, key, host), (chart) => chart),
  },
};

const figureId = ({ id }: ChartObject, { g }: Host): string => g.getFigureIdFromChartId(id);
const figure = (chart: ChartObject, host: Host): Figure => host.g.getFigure(chart.sheetId, figureId(chart, host));
const definition = ({ id }: ChartObject, { g }: Host): ChartDefinition => g.getChartDefinition(id);

const place = (chart: ChartObject, host: Host): { readonly x: number; readonly y: number } =>
  host.g.getFigureUI(chart.sheetId, figure(chart, host));

function redefine(chart: ChartObject, change: Partial<ChartDefinition>, host: Host): void {
  host.grid.run('UPDATE_CHART', {
    sheetId: chart.sheetId,
    figureId: figureId(chart, host),
    chartId: chart.id,
    definition: { ...definition(chart, host), ...change },
  });
}

function moveFigure(chart: ChartObject, change: Partial<Figure>, host: Host): void {
  const { col, row, offset } = figure(chart, host);
  const payload = { sheetId: chart.sheetId, figureId: figureId(chart, host), col, row, offset, ...change };
  host.grid.run('UPDATE_FIGURE', payload);
}

function setPosition(chart: ChartObject, [start, end]: readonly unknown[], host: Host): void {
  const { sheetId } = chart;
  const where = 'Chart.setPosition';
  const from = asTarget(start, sheetId, host, where).area;
  const anchor = { col: from.c, row: from.r, offset: { x: 0, y: 0 } };
  if (end === undefined || end === null) return moveFigure(chart, anchor, host);
  const to = asTarget(end, sheetId, host, where).area;
  host.grid.grow(sheetId, to);
  const { g } = host;
  const width = g.getColDimensions(sheetId, to.c).end - g.getColDimensions(sheetId, from.c).start;
  const height = g.getRowDimensions(sheetId, to.r).end - g.getRowDimensions(sheetId, from.r).start;
  moveFigure(chart, { ...anchor, width, height }, host);
}

const kindOf = (chart: ChartObject, host: Host): string => {
  const { type, stacked = false, horizontal = false, isDoughnut = false } = definition(chart, host);
  const found = Object.entries(CHART_KINDS).find(
    ([, kind]) =>
      kind.type === type &&
      (kind['stacked'] ?? stacked) === stacked &&
      (kind['horizontal'] ?? horizontal) === horizontal &&
      (kind['isDoughnut'] ?? false) === isDoughnut,
  );
  return found?.[0] ?? 'Invalid';
};

export const Chart: Table<ChartObject> = {
  id: ({ id }) => id,
  props: {
    Id: ({ id }) => id,
    Name: nameOf,
    DisplayBlanksAs: ({ id }, { side }) => side.get('charts', id)?.blanks ?? 'NotPlotted',
    ChartType: kindOf,
    Width: (chart, host) => toPoints(figure(chart, host).width),
    Height: (chart, host) => toPoints(figure(chart, host).height),
    Left: (chart, host) => toPoints(place(chart, host).x),
    Top: (chart, host) => toPoints(place(chart, host).y),
  },
  set: {
    Name: ({ id }, value, { side }) =>
      side.set('charts', id, { ...side.get('charts', id), name: asText(value, 'Chart.name') }),
    DisplayBlanksAs: (chart, value, host) => {
      const blanks = asOneOf(value, ['NotPlotted', 'Zero', 'Interplotted'], 'Chart.displayBlanksAs');
      host.side.set('charts', chart.id, { name: nameOf(chart, host), blanks });
    },
    Width: (chart, value, host) => moveFigure(chart, { width: toPixels(asNumber(value, 'Chart.width')) }, host),
    Height: (chart, value, host) => moveFigure(chart, { height: toPixels(asNumber(value, 'Chart.height')) }, host),
    Left: (chart, value, host) => {
      const x = toPixels(asNumber(value, 'Chart.left'));
      moveFigure(chart, { col: 0, offset: { ...figure(chart, host).offset, x } }, host);
    },
    Top: (chart, value, host) => {
      const y = toPixels(asNumber(value, 'Chart.top'));
      moveFigure(chart, { row: 0, offset: { ...figure(chart, host).offset, y } }, host);
    },
  },
  nav: {
    Axes: (chart) => asType(chart, 'ChartAxes'),
    Series: (chart) => asType(chart, 'ChartSeriesCollection'),
    Legend: (chart) => asType(chart, 'ChartLegend'),
    Title: (chart) => asType(chart, 'ChartTitle'),
    Worksheet: ({ sheetId }) => sheetObject(sheetId),
  },
  methods: {
    Delete: (chart, _args, host) =>
      host.grid.run('DELETE_FIGURE', { sheetId: chart.sheetId, figureId: figureId(chart, host) }),
    SetData: (chart, [data, seriesBy], host) => {
      const target = asTarget(data, chart.sheetId, host, 'Chart.setData');
      redefine(chart, { dataSource: chartSource(target, seriesBy, host) }, host);
    },
    SetPosition: setPosition,
  },
};

const title = (chart: ChartObject, host: Host): string => definition(chart, host).title?.text ?? '';

export const ChartTitle: Table<ChartObject> = {
  props: { Text: title, Visible: (chart, host) => title(chart, host) !== '' },
  set: {
    Text: (chart, value, host) => {
      const text = asText(value, 'ChartTitle.text');
      redefine(chart, { title: { ...definition(chart, host).title, text } }, host);
    },
    Visible: (chart, value, host) => {
      if (value === false) redefine(chart, { title: { text: '' } }, host);
    },
  },
};

const LEGEND_PLACES = ['Top', 'Bottom', 'Left', 'Right'];

export const ChartLegend: Table<ChartObject> = {
  props: {
    Visible: (chart, host) => definition(chart, host).legendPosition !== 'none',
    Position: (chart, host) =>
      LEGEND_PLACES.find((name) => name.toLowerCase() === definition(chart, host).legendPosition) ?? 'Invalid',
  },
  set: {
    Visible: (chart, value, host) => redefine(chart, { legendPosition: value === true ? 'top' : 'none' }, host),
    Position: (chart, value, host) => {
      const legendPosition = asOneOf(value, LEGEND_PLACES, 'ChartLegend.position').toLowerCase();
      redefine(chart, { legendPosition }, host);
    },
  },
};
