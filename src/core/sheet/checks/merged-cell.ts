import { cellAddress } from '../../address';
import type { Check } from '../check';
import { issueAt, type IssueOf } from '../issue-at';

type MergedCell = IssueOf<'merged-cell', { readonly area: string }>;

/** Columns that go into the score. */
const TELLING = ['unit', 'product', 'code', 'value', 'override'] as const;

/**
 * Merged cells in the data: only the first of them holds a value, the others read as blank. Where they hide no cell that goes
 * into the score, they are no more than worth a look.
 */
export const mergedCell: Check<MergedCell> = {
  about: { 'merged-cell': 'form' },
  find({ table, instrument }, raise) {
    for (const { grid, headerRow, columns, form, start, end } of table.sources) {
      const merged = grid.facts?.merged ?? [];
      if (merged.length === 0 || start === end) continue;
      const last = table.row[end - 1]!;
      const used = new Set<number>(Object.values(columns).filter((column) => column >= 0));
      const telling = new Set(TELLING.map((key) => columns[key]).concat(columns.code < 0 ? columns.name : []));
      if (form === 'matrix')
        table.column.subarray(start, end).forEach((column) => used.add(column) && telling.add(column));
      for (const { top, left, bottom, right } of merged) {
        if (bottom <= headerRow || top > last || ![...used].some((column) => column >= left && column <= right))
          continue;
        const row = firstRowFrom(table.row, start, end, top);
        const place = {
          sheet: grid.sheet,
          row: top,
          column: left,
          unit: table.units[table.unit[row]!] ?? null,
          indicator: instrument.indicators[table.indicator[row]!]?.code ?? null,
        };
        const area = `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
        const hides = (column: number): boolean => column >= left && column <= right && (bottom > top || column > left);
        raise(issueAt('merged-cell', [...telling].some(hides) ? 'wajib' : 'cek', place, { area }));
      }
    }
  },
};

/** The first row of the table, from `start` to `end`, at or below a row of the sheet. */
function firstRowFrom(rows: Int32Array, start: number, end: number, sheetRow: number): number {
  let [low, high] = [start, end - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]! < sheetRow) low = middle + 1;
    else high = middle;
  }
  return low;
}
