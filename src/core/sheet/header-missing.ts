import type { Grid } from '../grid';
import { firstFilled } from './cells';
import type { About } from './check';
import { issueAt, type IssueOf } from './issue-at';
import type { NearHeader } from './near-header';

export type HeaderMissing = IssueOf<'header-missing', { readonly columns: readonly string[] }>;

export const HEADER_MISSING: About<HeaderMissing> = { 'header-missing': 'form' };

/** Sheets that were meant to be read and lack a column without which they cannot. */
export function headerMissing(sheets: readonly { readonly grid: Grid; readonly near: NearHeader }[]): HeaderMissing[] {
  return sheets.map(({ grid, near }) => {
    const place = {
      sheet: grid.sheet,
      row: near.row,
      column: firstFilled(grid, near.row),
      unit: null,
      indicator: null,
    };
    return issueAt('header-missing', 'wajib', place, { columns: near.missing });
  });
}
