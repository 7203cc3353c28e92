import type { ChartPlan, SeriesPlan, SheetPlan } from '../core/report/plan';
import { can } from './host-version';
import { rangeOf } from './put-content';
import { hash } from './put-style';

/** Charts that we drew begin with this name: only they are taken away when a sheet is written again. */
export const CHART_NAME = 'Kepatuhan ';
const LEGENDS = { bottom: 'Bottom', right: 'Right' } as const;

/**
 * Draws a sheet's charts. Office.js has no member for a chart's description; the title and the table beside it say the
 * same. An Excel too old for series of their own gets none: the figures stand in the cells.
 */
export function putCharts(plan: SheetPlan, sheetOf: (name: string) => Excel.Worksheet): void {
  if (!can('chartSeries')) return;
  plan.charts?.forEach((chart, at) => {
    putChart(chart, `${CHART_NAME}${at + 1}`, sheetOf(plan.name), sheetOf);
  });
}

function putChart(
  plan: ChartPlan,
  name: string,
  sheet: Excel.Worksheet,
  sheetOf: (name: string) => Excel.Worksheet,
): void {
  const [first, ...others] = plan.series;
  if (first === undefined) return;
  const isRow = first.values.bottom === first.values.top && first.values.right > first.values.left;
  // One line of cells is one series, which is then told where its labels are.
  const chart = sheet.charts.add(typeOf(plan), rangeOf(sheetOf(first.sheet), first.values), isRow ? 'Rows' : 'Columns');
  chart.name = name;
  chart.title.text = plan.title;
  if (plan.kind === 'line' && can('chartBlanks')) chart.displayBlanksAs = 'NotPlotted';
  putSeries(chart.series.getItemAt(0), first, plan.kind, sheetOf);
  for (const series of others) {
    const added = chart.series.add(series.name);
    added.setValues(rangeOf(sheetOf(series.sheet), series.values));
    putSeries(added, series, plan.kind, sheetOf);
  }
  if (plan.legend === 'none') chart.legend.visible = false;
  else chart.legend.position = LEGENDS[plan.legend];
  if (plan.axis !== undefined) {
    chart.axes.valueAxis.minimum = plan.axis.minimum;
    chart.axes.valueAxis.maximum = plan.axis.maximum;
  }
  const { top, left, bottom, right } = plan.place;
  chart.setPosition(sheet.getRangeByIndexes(top, left, 1, 1), sheet.getRangeByIndexes(bottom, right, 1, 1));
}

function typeOf({ kind, stacked }: ChartPlan) {
  if (kind === 'line') return 'LineMarkers';
  return `${kind === 'bar' ? 'Bar' : 'Column'}${stacked === true ? 'Stacked' : 'Clustered'}` as const;
}

function putSeries(
  series: Excel.ChartSeries,
  plan: SeriesPlan,
  kind: ChartPlan['kind'],
  sheetOf: (name: string) => Excel.Worksheet,
): void {
  series.name = plan.name;
  series.setXAxisValues(rangeOf(sheetOf(plan.sheet), plan.categories));
  if (kind === 'line') putLine(series, plan);
  else series.format.fill.setSolidColor(hash(plan.color));
}

/** Points. */
const LINE_WEIGHT = 2.25;
const HAIRLINE = 0.25;
const LIMIT_WEIGHT = 1.5;

function putLine(series: Excel.ChartSeries, { color, look, labelled }: SeriesPlan): void {
  const { line } = series.format;
  line.color = hash(color);
  if (look === 'limit') {
    line.weight = LIMIT_WEIGHT;
    line.lineStyle = 'Dash';
    series.markerStyle = 'None';
  } else {
    line.weight = look === 'marks' ? HAIRLINE : LINE_WEIGHT;
    series.markerStyle = 'Circle';
    series.markerBackgroundColor = hash(color);
    series.markerForegroundColor = hash(color);
  }
  if (labelled !== true) return;
  series.hasDataLabels = true;
  if (can('chartBlanks')) series.dataLabels.position = 'Top';
}
