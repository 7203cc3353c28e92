import type { Grid } from '../grid';
import type { Issue } from './issue';
import type { NearHeader } from './layout';
import { issueAt } from './place';

/** Sheets that were meant to be read and lack a column without which they cannot. */
export function headerMissing(sheets: readonly { readonly grid: Grid; readonly near: NearHeader }[]): Issue[] {
  return sheets.map(({ grid, near }) => {
    const place = { sheet: grid.sheet, row: near.row, column: grid.left, unit: null, indicator: null };
    return issueAt('header-missing', 'wajib', place, { columns: near.missing });
  });
}
