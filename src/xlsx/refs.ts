import type { Area } from '../core/grid';

/** "B3" or "$B$3" to zero-based row and column; null when it is no cell of a sheet. */
export function parseCell(reference: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(reference);
  if (match === null) return null;
  const row = Number(match[2]) - 1;
  const column = columnNumber(match[1]!);
  return row > MAX_ROW || column > MAX_COLUMN ? null : { row, column };
}

/** "B3:D9" or "B3" to an area; null when it is none. */
export function parseArea(reference: string): Area | null {
  const [first = '', last = first] = reference.split(':');
  const a = parseCell(first);
  const b = parseCell(last);
  if (a === null || b === null) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** The last row and column of a sheet, zero-based. */
export const MAX_ROW = 1_048_575;
export const MAX_COLUMN = 16_383;

/** "A" is 0, "XFD" is 16,383; further letters go beyond what a sheet has. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
