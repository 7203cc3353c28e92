import type { Area } from '../grid';

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** Cells that a formula names; `sheet` is null for the sheet of the formula itself. */
export interface SheetArea {
  readonly sheet: string | null;
  readonly area: Area;
}

/** A reference to cells, whole columns or whole rows of one sheet; null for names, tables and other workbooks. */
export function referenceOf(text: string): SheetArea | null {
  const mark = text.lastIndexOf('!');
  const sheet = mark < 0 ? null : sheetName(text.slice(0, mark));
  if (sheet === undefined) return null;
  const [first, second = first] = text
    .slice(mark + 1)
    .replaceAll('$', '')
    .split(':') as [string, string?];
  const [a, b] = [CORNER.exec(first), CORNER.exec(second)];
  if (a === null || b === null) return null;
  const [left, right] = ends(columnOf(a[1]), columnOf(b[1]), LAST_COLUMN);
  const [top, bottom] = ends(rowOf(a[2]), rowOf(b[2]), LAST_ROW);
  const isPlain = left >= 0 && top >= 0 && right <= LAST_COLUMN && bottom <= LAST_ROW;
  return isPlain ? { sheet, area: { top, left, bottom, right } } : null;
}

const CORNER = /^(?=.)([A-Za-z]{1,3})?([1-9][0-9]{0,6})?$/;

/** Undefined for another workbook, or several sheets. */
function sheetName(text: string): string | undefined {
  const quoted = /^'([^]*)'$/.exec(text);
  const name = quoted === null ? text : quoted[1]!.replaceAll("''", "'");
  return /[[\]:]/.test(name) ? undefined : name;
}

function columnOf(letters: string | undefined): number | null {
  if (letters === undefined) return null;
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function rowOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits) - 1;
}

/** -1 where one corner has it and the other has not. */
function ends(a: number | null, b: number | null, last: number): [number, number] {
  if (a === null && b === null) return [0, last];
  if (a === null || b === null) return [-1, -1];
  return [Math.min(a, b), Math.max(a, b)];
}
