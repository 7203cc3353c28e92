import { columnLetters } from '../../../core/address';
import type { Area, CellValue, Grid } from '../../../core/grid';
import { areaAddress, quoteSheetName } from '../../../core/reference';

/** Last row and column of a sheet, zero-based. */
const LAST = { row: 1_048_575, column: 16_383 } as const;

const SHEET = /^(?:'((?:[^']|'')+)'|([^'!:()[\]]+))!/;
const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?([1-9]\d{0,6})$/;

/** Cells named by a formula; `sheet` is null where the reference names none. */
export interface Reference {
  readonly sheet: string | null;
  readonly area: Area;
}

/** "Penilaian!A1:J9", "'Hasil 2023'!A:J", "$B$2"; null for what is no reference. */
export function parseReference(text: string): Reference | null {
  const [whole = '', quoted, plain] = SHEET.exec(text) ?? [];
  const parts = text.slice(whole.length).split(':');
  const [first = '', last = first] = parts;
  if (parts.length > 2) return null;
  const sheet = quoted?.replaceAll("''", "'") ?? plain?.trim() ?? null;
  const area = cells(first, last) ?? (parts.length === 2 ? lines(first, last) : null);
  return area === null ? null : { sheet, area };
}

/** As a formula names it; whole columns and rows without their ends. */
export function referenceText(sheet: string, area: Area): string {
  const name = quoteSheetName(sheet);
  if (area.top === 0 && area.bottom === LAST.row)
    return `${name}!${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (area.left === 0 && area.right === LAST.column) return `${name}!${area.top + 1}:${area.bottom + 1}`;
  return `${name}!${areaAddress(area)}`;
}

/** The values of an area, as far as its sheet is in use; blank cells are null. */
export function valuesOf(grid: Grid, { top, left, bottom, right }: Area): CellValue[][] {
  const width = grid.values.reduce((most, row) => Math.max(most, row.length), 0);
  const lastRow = Math.max(top, Math.min(bottom, grid.top + grid.values.length - 1));
  const lastColumn = Math.max(left, Math.min(right, grid.left + width - 1));
  return Array.from({ length: lastRow - top + 1 }, (_, row) => {
    const cells = grid.values[top + row - grid.top];
    return Array.from({ length: lastColumn - left + 1 }, (_each, column) => cells?.[left + column - grid.left] ?? null);
  });
}

/** The cells of a sheet that are in use. */
export function usedArea({ top, left, values }: Grid): Area {
  const width = values.reduce((most, row) => Math.max(most, row.length), 1);
  return { top, left, bottom: top + Math.max(1, values.length) - 1, right: left + width - 1 };
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

function cells(first: string, last: string): Area | null {
  const [a, b] = [cell(first), cell(last)];
  return a === null || b === null ? null : between(a, b);
}

function lines(first: string, last: string): Area | null {
  const [a, b] = [COLUMN.exec(first)?.[1], COLUMN.exec(last)?.[1]];
  if (a !== undefined && b !== undefined) {
    const [left, right] = [columnNumber(a), columnNumber(b)];
    if (Math.max(left, right) > LAST.column) return null;
    return between({ row: 0, column: left }, { row: LAST.row, column: right });
  }
  const [from, to] = [ROW.exec(first)?.[1], ROW.exec(last)?.[1]];
  if (from === undefined || to === undefined || Math.max(Number(from), Number(to)) > LAST.row + 1) return null;
  return between({ row: Number(from) - 1, column: 0 }, { row: Number(to) - 1, column: LAST.column });
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

function cell(text: string): Cell | null {
  const [, letters, digits] = CELL.exec(text) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const found = { row: Number(digits) - 1, column: columnNumber(letters) };
  return found.row > LAST.row || found.column > LAST.column ? null : found;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function between(a: Cell, b: Cell): Area {
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}
