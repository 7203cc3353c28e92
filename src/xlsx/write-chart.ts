import type { SheetChart } from 'hucre';
import type { ChartPlan, SeriesPlan } from '../core/report/plan';
import { absoluteReference } from '../core/reference';

const LINES = {
  joined: { stroke: { width: 2.25 }, marked: true },
  marks: { stroke: { width: 0.25 }, marked: true },
  limit: { stroke: { width: 1.5, dash: 'dash' }, marked: false },
} as const;

/** A chart of a plan as the file library wants it. */
export function fileChart(chart: ChartPlan): SheetChart {
  const { top, left, bottom, right } = chart.place;
  return {
    type: chart.kind,
    ...(chart.stacked === true ? { barGrouping: 'stacked' as const } : {}),
    title: chart.title,
    altText: chart.altText,
    legend: chart.legend === 'none' ? false : chart.legend,
    anchor: { from: { row: top, col: left }, to: { row: bottom + 1, col: right + 1 } },
    series: chart.series.map((series) => fileSeries(series, chart.kind)),
    axes: {
      // Left out, they would cross the axis at every step.
      x: { majorTickMark: 'none', minorTickMark: 'none' },
      y: {
        majorTickMark: 'out',
        minorTickMark: 'none',
        ...(chart.kind === 'line' ? { gridlines: { major: true } } : {}),
        ...(chart.axis === undefined ? {} : { scale: { min: chart.axis.minimum, max: chart.axis.maximum } }),
      },
    },
    ...(chart.kind === 'line' ? { dispBlanksAs: 'gap' } : {}),
  };
}

function fileSeries(series: SeriesPlan, kind: ChartPlan['kind']): SheetChart['series'][number] {
  const { name, color, sheet, values, categories, look = 'joined', labelled } = series;
  const made: SheetChart['series'][number] = {
    name,
    color,
    values: absoluteReference(sheet, values),
    categories: absoluteReference(sheet, categories),
    ...(labelled ? { dataLabels: { showValue: true, ...(kind === 'line' ? { position: 't' } : {}) } } : {}),
  };
  if (kind !== 'line') return made;
  const { stroke, marked } = LINES[look];
  return {
    ...made,
    stroke,
    marker: marked ? { symbol: 'circle', size: 7, fill: color, line: color } : { symbol: 'none' },
  };
}
