import { columnLetters } from '../core/address';
import { MAX_COLUMN, MAX_ROW, parseCell } from './refs';

/** Quoted text and sheet names, references, and any other word (which is thereby not taken for a reference). */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(\$?)([A-Za-z]{1,3})(\$?)([1-9][0-9]{0,6})(?![\w.(![])|[\w.\\]+/g;

/**
 * Moves the relative cell references of a formula, as filling it down or right would.
 * A reference that leaves the sheet becomes #REF!. References to whole rows and columns stay as they are.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKEN, (whole, fixColumn?: string, letters?: string, fixRow?: string, digits?: string) => {
    if (letters === undefined || digits === undefined) return whole;
    const cell = parseCell(letters + digits);
    if (cell === null) return whole;
    const row = cell.row + (fixRow === '$' ? 0 : rows);
    const column = cell.column + (fixColumn === '$' ? 0 : columns);
    if (row < 0 || row > MAX_ROW || column < 0 || column > MAX_COLUMN) return '#REF!';
    return `${fixColumn}${columnLetters(column)}${fixRow}${row + 1}`;
  });
}
