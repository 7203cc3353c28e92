import { firstFilled } from '../cells';
import type { Check } from '../check';
import { issueAt, type IssueOf } from '../issue-at';

type HiddenSheet = IssueOf<'hidden-sheet', { readonly rows: number }>;

/** A hidden sheet with assessment rows counts like all others, and the reader should know. */
export const hiddenSheet: Check<HiddenSheet> = {
  about: { 'hidden-sheet': 'form' },
  find({ table }, raise) {
    for (const { grid, headerRow, start, end } of table.sources) {
      if (grid.facts?.hidden !== true || start === end) continue;
      const rows = new Set(table.row.subarray(start, end)).size;
      const place = {
        sheet: grid.sheet,
        row: headerRow,
        column: firstFilled(grid, headerRow),
        unit: null,
        indicator: null,
      };
      raise(issueAt('hidden-sheet', 'cek', place, { rows }));
    }
  },
};
