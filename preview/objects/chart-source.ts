import type { Area } from '../grid/a1';
import type { Target } from '../grid/grid';
import type { ChartDataSource } from '../grid/chart-definition';
import type { Host } from './host';

/** Excel's chart types the grid can draw. */
export const CHART_KINDS: Readonly<Record<string, { readonly type: string; readonly [key: string]: unknown }>> = {
  ColumnClustered: { type: 'bar', stacked: false, horizontal: false },
  ColumnStacked: { type: 'bar', stacked: true, horizontal: false },
  BarClustered: { type: 'bar', stacked: false, horizontal: true },
  BarStacked: { type: 'bar', stacked: true, horizontal: true },
  Line: { type: 'line' },
  LineMarkers: { type: 'line' },
  Pie: { type: 'pie' },
  Doughnut: { type: 'pie', isDoughnut: true },
  Radar: { type: 'radar' },
};

/** Series as Excel finds them: a text first column (row) holds the labels, a text above numbers names the series. */
export function chartSource({ sheetId, area }: Target, seriesBy: unknown, { grid, cells }: Host): ChartDataSource {
  grid.settle();
  const values = cells.values(sheetId, area);
  const byRows = seriesBy === 'Rows' || (seriesBy !== 'Columns' && area.w > area.h);
  const at = (i: number, j: number): unknown => (byRows ? values[j]?.[i] : values[i]?.[j]);
  const [length, count] = byRows ? [area.w, area.h] : [area.h, area.w];
  const isText = (i: number, j: number): boolean => typeof at(i, j) === 'string';
  const dataSetsHaveTitle = length > 1 && isText(0, count - 1) && !isText(1, count - 1);
  const hasLabels = count > 1 && isText(length - 1, 0);
  const line = (j: number): string => {
    const part: Area = byRows ? { ...area, r: area.r + j, h: 1 } : { ...area, c: area.c + j, w: 1 };
    return grid.reference(sheetId, part);
  };
  const first = hasLabels ? 1 : 0;
  const dataSets = Array.from({ length: count - first }, (_item, j) => ({
    dataSetId: String(j),
    dataRange: line(j + first),
  }));
  return { type: 'range', dataSets, dataSetsHaveTitle, ...(hasLabels ? { labelRange: line(0) } : {}) };
}
