import type { CellValue } from '../../grid';
import type { FormulaCell } from '../plan';

/** A formula with the value it gives. */
export function formula(text: string, result: CellValue, style = 'figure'): FormulaCell {
  return { formula: text, result, style };
}

/**
 * Whole part of `n / d`, integers with `n >= 0` and `d > 0`. INT of the quotient is only a first guess, because
 * spreadsheets take quotients close to a whole number for that number; the remainder in integers corrects it.
 */
export function wholePartFormula(n: string, d: string): string {
  const left = `${n}-INT(${n}/${d})*${d}`;
  return `INT(${n}/${d})+IF(${left}<0,-1,0)+IF(${left}>=${d},1,0)`;
}

/** "$A$4:$A$9" on a sheet. */
export function columnRange(sheet: string, column: string, [first, last]: readonly [number, number]): string {
  return `${sheet}!$${column}$${first}:$${column}$${last}`;
}
