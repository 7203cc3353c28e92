import { columnLetters } from '../core/address';
import { columnNumber, MAX_COLUMN, MAX_ROW } from './refs';

/**
 * Quoted text and sheet names, what stands in brackets, references to cells, to whole columns and to whole rows, and any
 * other word, which is thereby not taken for a reference. A reference is not followed by a letter, "(", "!" or "[".
 */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(\$?)([A-Za-z]{1,3})(\$?)([1-9][0-9]{0,6})(?![\p{L}\p{N}_.(![\\?])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(![\\?:$])|(\$?)([1-9][0-9]{0,6}):(\$?)([1-9][0-9]{0,6})(?![\p{L}\p{N}_.(![\\?:$])|[\p{L}\p{N}_.\\?]+/gu;

/**
 * Moves the relative references of a formula, as filling it down or right would: cells, and whole rows and columns. A
 * reference that leaves the sheet becomes #REF!.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKEN, (whole: string, ...groups: (string | undefined)[]) => {
    const [fixColumn, letters, fixRow, digits, fixLeft, left, fixRight, right, fixTop, top, fixBottom, bottom] = groups;
    if (letters !== undefined && digits !== undefined) {
      if (!isCell(letters, digits)) return whole;
      const column = columnAt(fixColumn!, letters, columns);
      const row = rowAt(fixRow!, digits, rows);
      return column === null || row === null ? '#REF!' : column + row;
    }
    if (left !== undefined && right !== undefined) {
      if (columnNumber(left) > MAX_COLUMN || columnNumber(right) > MAX_COLUMN) return whole;
      return joined(columnAt(fixLeft!, left, columns), columnAt(fixRight!, right, columns));
    }
    if (top === undefined || bottom === undefined) return whole;
    return joined(rowAt(fixTop!, top, rows), rowAt(fixBottom!, bottom, rows));
  });
}

function isCell(letters: string, digits: string): boolean {
  return columnNumber(letters) <= MAX_COLUMN && Number(digits) - 1 <= MAX_ROW;
}

/** A column of a reference after the move, with its "$"; null where it left the sheet. */
function columnAt(fixed: string, letters: string, by: number): string | null {
  const column = columnNumber(letters) + (fixed === '$' ? 0 : by);
  return column < 0 || column > MAX_COLUMN ? null : fixed + columnLetters(column);
}

function rowAt(fixed: string, digits: string, by: number): string | null {
  const row = Number(digits) - 1 + (fixed === '$' ? 0 : by);
  return row < 0 || row > MAX_ROW ? null : `${fixed}${row + 1}`;
}

function joined(first: string | null, last: string | null): string {
  return first === null || last === null ? '#REF!' : `${first}:${last}`;
}
