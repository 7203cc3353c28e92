import { invalidArgument } from '../protocol/host-error';

export const MAX_ROWS = 1_048_576;
export const MAX_COLS = 16_384;

/** Cells of one sheet: first row and column (zero based), height and width. */
export interface Area {
  readonly r: number;
  readonly c: number;
  readonly h: number;
  readonly w: number;
}

/** The same as o-spreadsheet writes it. */
export interface Zone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 0 -> A, 26 -> AA. */
export function columnName(index: number): string {
  let name = '';
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/** A -> 0, AA -> 26. */
export const columnIndex = (name: string): number =>
  [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const CELLS = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d+):\$?(\d+)$/;

/** "B2:C5", "$A:C", "1:3" -> area. Anything else, or cells beyond the sheet: InvalidArgument. */
export function parseA1(text: string): Area {
  const ref = text.trim();
  const cells = CELLS.exec(ref);
  if (cells) {
    const [, c0 = '', r0 = '', c1 = c0, r1 = r0] = cells;
    return box(ref, Number(r0) - 1, columnIndex(c0), Number(r1) - 1, columnIndex(c1));
  }
  const columns = COLUMNS.exec(ref);
  if (columns) return box(ref, 0, columnIndex(columns[1] ?? ''), MAX_ROWS - 1, columnIndex(columns[2] ?? ''));
  const rows = ROWS.exec(ref);
  if (rows) return box(ref, Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLS - 1);
  throw invalidArgument('Worksheet.getRange', text);
}

function box(text: string, r0: number, c0: number, r1: number, c1: number): Area {
  const area = { r: Math.min(r0, r1), c: Math.min(c0, c1), h: Math.abs(r1 - r0) + 1, w: Math.abs(c1 - c0) + 1 };
  if (!isOnSheet(area)) throw invalidArgument('Worksheet.getRange', text);
  return area;
}

export const isOnSheet = ({ r, c, h, w }: Area): boolean =>
  r >= 0 && c >= 0 && h >= 1 && w >= 1 && r + h <= MAX_ROWS && c + w <= MAX_COLS;

/** "A1", "A1:B2", "A:B" or "1:2"; `mark` is put before every column and row: "$" gives an absolute reference. */
export function toA1({ r, c, h, w }: Area, mark = ''): string {
  const column = (index: number): string => mark + columnName(index);
  const row = (index: number): string => mark + String(index + 1);
  if (h >= MAX_ROWS) return `${column(c)}:${column(c + w - 1)}`;
  if (w >= MAX_COLS) return `${row(r)}:${row(r + h - 1)}`;
  const first = column(c) + row(r);
  return h > 1 || w > 1 ? `${first}:${column(c + w - 1)}${row(r + h - 1)}` : first;
}

export const quoteSheet = (name: string): string =>
  /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

/** "Sheet!A1:B2", "='My sheet'!A1" -> sheet name (null when absent) and area. */
export function parseReference(text: string): { sheetName: string | null; area: Area } {
  const ref = text.replace(/^=/, '');
  const bang = ref.lastIndexOf('!');
  if (bang < 0) return { sheetName: null, area: parseA1(ref) };
  const sheetName = ref
    .slice(0, bang)
    .replace(/^'(.*)'$/, '$1')
    .replaceAll("''", "'");
  return { sheetName, area: parseA1(ref.slice(bang + 1)) };
}

export const toZone = ({ r, c, h, w }: Area): Zone => ({ top: r, left: c, bottom: r + h - 1, right: c + w - 1 });

export const toArea = ({ top, left, bottom, right }: Zone): Area => ({
  r: top,
  c: left,
  h: bottom - top + 1,
  w: right - left + 1,
});

/** The cells two areas share, or undefined. */
export function intersection(a: Area, b: Area): Area | undefined {
  const r = Math.max(a.r, b.r);
  const c = Math.max(a.c, b.c);
  const h = Math.min(a.r + a.h, b.r + b.h) - r;
  const w = Math.min(a.c + a.w, b.c + b.w) - c;
  return h > 0 && w > 0 ? { r, c, h, w } : undefined;
}

/** The smallest area around both. */
export function boundingArea(a: Area, b: Area): Area {
  const r = Math.min(a.r, b.r);
  const c = Math.min(a.c, b.c);
  return { r, c, h: Math.max(a.r + a.h, b.r + b.h) - r, w: Math.max(a.c + a.w, b.c + b.w) - c };
}
