import type { Grid } from '../grid';
import { textOf } from './cells';
import { COLUMN_KEYS, looksLikeValueHeader, type ColumnKey } from './headers';
import { headingAt } from './heading';
import type { IndicatorIndex } from './indicators';
import { hasIndicator, HEADER_ROWS, knowsIndicatorBelow, layoutOf } from './layout';

/** The row that comes closest to a header, where a sheet has none that will do. */
export interface NearHeader {
  readonly row: number;
  readonly found: readonly ColumnKey[];
  readonly missing: readonly ColumnKey[];
  /** Its other columns and the rows below show that the sheet was meant to be read. */
  readonly intended: boolean;
}

export function nearHeader(grid: Grid, indicators: IndicatorIndex): NearHeader {
  let best: NearHeader = { row: grid.top, found: [], missing: ['code', 'value'], intended: false };
  const rows = Math.min(HEADER_ROWS, grid.values.length);
  for (let row = grid.top; row < grid.top + rows; row++) {
    const layout = layoutOf(grid, headingAt(grid, row));
    const { columns } = layout;
    const found = COLUMN_KEYS.filter((key) => columns[key] >= 0);
    if (found.length <= best.found.length) continue;
    const missing: ColumnKey[] = [];
    if (!hasIndicator(columns)) missing.push('code');
    if (columns.value < 0) missing.push('value');
    const isFilledIn = [columns.unit, columns.product, columns.respondent, columns.evidence, columns.date].some(
      (column) => column >= 0,
    );
    const isMisspelt = (grid.values[row - grid.top] ?? []).some((cell) => looksLikeValueHeader(textOf(cell, grid)));
    const intended = (isFilledIn || isMisspelt) && knowsIndicatorBelow(grid, layout, indicators);
    best = { row, found, missing, intended };
  }
  return best;
}
