import { cellAddress, columnLetters } from './address';
import type { Area } from './grid';

/** "B2:D9", or "B2" for a single cell. */
export function areaAddress({ top, left, bottom, right }: Area): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}

/** "'Hasil 2023'!$B$2:$D$9": an area that stays put wherever the formula is copied. */
export function absoluteReference(sheet: string, { top, left, bottom, right }: Area): string {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  const first = corner(top, left);
  const range = top === bottom && left === right ? first : `${first}:${corner(bottom, right)}`;
  return `${quoteSheetName(sheet)}!${range}`;
}

/** A sheet's name as a formula needs it: in apostrophes unless it is a plain word that is no cell address. */
export function quoteSheetName(sheet: string): string {
  const plain =
    /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) && !/^([A-Za-z]{1,3}[0-9]+|[Rr][0-9]*([Cc][0-9]*)?|[Cc][0-9]*)$/.test(sheet);
  return plain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}
