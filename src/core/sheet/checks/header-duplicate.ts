import { cellAddress } from '../../address';
import type { Check } from '../check';
import { columnKeyOf } from '../headers';
import type { ColumnKey } from '../headers';
import { issueAt } from '../place';

/** Columns that decide about the score; two of the same kind leave the result unsure. */
const DECISIVE: ReadonlySet<ColumnKey> = new Set<ColumnKey>([
  ...(['unit', 'product', 'code', 'respondent', 'value', 'override', 'overrideReason'] as const),
]);

/** Two columns with the same meaning, of which only the first is read; where the user chose, there is no doubt. */
export const headerDuplicate: Check = (table, _instrument, { issues }) => {
  for (const { grid, headerRow, columns, mapped } of table.sources) {
    if (mapped) continue;
    (grid.values[headerRow - grid.top] ?? []).forEach((cell, index) => {
      const key = typeof cell === 'string' ? columnKeyOf(cell) : null;
      const column = grid.left + index;
      if (key === null || columns[key] < 0 || columns[key] >= column) return;
      const place = { sheet: grid.sheet, row: headerRow, column, unit: null, indicator: null };
      const data = { column: key, first: cellAddress(headerRow, columns[key]) };
      issues.push(issueAt('header-duplicate', DECISIVE.has(key) ? 'wajib' : 'cek', place, data));
    });
  }
};
