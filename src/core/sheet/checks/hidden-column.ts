import { columnLetters } from '../../address';
import type { Check } from '../check';
import { issueAt, type IssueOf } from '../issue-at';

type HiddenColumn = IssueOf<'hidden-column', { readonly columns: readonly string[] }>;

/** Hidden columns are read like all others, and the reader should know. One issue per sheet. */
export const hiddenColumn: Check<HiddenColumn> = {
  about: { 'hidden-column': 'form' },
  find({ table }, raise) {
    for (const { grid, headerRow, columns, unitColumns } of table.sources) {
      const hidden = grid.facts?.hiddenColumns;
      if (hidden === undefined || hidden.size === 0) continue;
      const doubted = table.facts.doubts.filter((doubt) => doubt.of === 'column' && doubt.sheet === grid.sheet);
      const found = [...Object.values(columns), ...unitColumns]
        .filter((column) => hidden.has(column) && !doubted.some((doubt) => doubt.column === column))
        .sort((a, b) => a - b);
      const [first] = found;
      if (first === undefined) continue;
      const place = { sheet: grid.sheet, row: headerRow, column: first, unit: null, indicator: null };
      raise(issueAt('hidden-column', 'cek', place, { columns: found.map(columnLetters) }));
    }
  },
};
