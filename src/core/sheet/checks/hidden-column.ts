import { columnLetters } from '../../address';
import type { Check } from '../check';
import { issueAt, type IssueOf } from '../issue-at';

type HiddenColumn = IssueOf<'hidden-column', { readonly columns: readonly string[] }>;

/** Hidden columns that are read like all others, and the reader should know. One issue per sheet. */
export const hiddenColumn: Check<HiddenColumn> = {
  about: { 'hidden-column': 'form' },
  find({ table }, raise) {
    for (const { grid, headerRow: row, columns, unitColumns } of table.sources) {
      const hidden = grid.facts?.hiddenColumns;
      if (hidden === undefined || hidden.size === 0) continue;
      const read = [...new Set([...Object.values(columns), ...unitColumns])].filter((column) => hidden.has(column));
      const [column] = read.sort((a, b) => a - b);
      if (column === undefined) continue;
      const place = { sheet: grid.sheet, row, column, unit: null, indicator: null };
      raise(issueAt('hidden-column', 'cek', place, { columns: read.map(columnLetters) }));
    }
  },
};
