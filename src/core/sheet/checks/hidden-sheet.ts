import type { Check } from '../check';
import { issueAt } from '../place';

/** A hidden sheet with assessment rows counts like all others, and the reader should know. */
export const hiddenSheet: Check = (table, _instrument, { issues }) => {
  for (const { grid, headerRow, start, end } of table.sources) {
    if (grid.facts?.hidden !== true || start === end) continue;
    const rows = new Set(table.row.subarray(start, end)).size;
    const place = { sheet: grid.sheet, row: headerRow, column: grid.left, unit: null, indicator: null };
    issues.push(issueAt('hidden-sheet', 'cek', place, { rows }));
  }
};
