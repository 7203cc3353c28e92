import { cellAddress } from '../../address';
import type { Check } from '../check';
import { columnKeyOf, isWeakHeader, type ColumnKey } from '../headers';
import { issueAt, type IssueOf } from '../issue-at';

/** Columns that decide about the score; two of the same kind leave the result unsure. */
const DECISIVE: ReadonlySet<ColumnKey> = new Set<ColumnKey>([
  ...(['unit', 'product', 'code', 'respondent', 'value', 'override', 'overrideReason'] as const),
]);

type HeaderDuplicate = IssueOf<'header-duplicate', { readonly column: string; readonly first: string }>;

/** Two columns with the same meaning, of which only the first is read; where the user chose, there is no doubt. */
export const headerDuplicate: Check<HeaderDuplicate> = {
  about: { 'header-duplicate': 'form' },
  find({ table }, raise) {
    for (const { grid, headerRow, columns, mapped } of table.sources) {
      if (mapped) continue;
      (grid.values[headerRow - grid.top] ?? []).forEach((cell, index) => {
        const key = typeof cell === 'string' ? columnKeyOf(cell) : null;
        const column = grid.left + index;
        if (key === null || columns[key] < 0 || columns[key] >= column || isWeakHeader(String(cell))) return;
        const place = { sheet: grid.sheet, row: headerRow, column, unit: null, indicator: null };
        const data = { column: key, first: cellAddress(headerRow, columns[key]) };
        raise(issueAt('header-duplicate', DECISIVE.has(key) ? 'wajib' : 'cek', place, data));
      });
    }
  },
};
