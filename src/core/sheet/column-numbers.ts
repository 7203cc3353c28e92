import { isBlank, type CellValue } from '../grid';

const COLUMN_NUMBER = /^\(?\s*(?:(\d{1,2})|([a-z]))\s*[).]?$/i;

/** Whether a row numbers columns: "(1) (2) (3)" or "a b c", counting up from the first filled cell; two at least. */
export function areColumnNumbers(cells: readonly CellValue[]): boolean {
  const numbers = cells
    .filter((cell) => !isBlank(cell))
    .map((cell) => {
      if (typeof cell === 'number') return cell;
      const [, digits, letter] = COLUMN_NUMBER.exec(typeof cell === 'string' ? cell.trim() : '') ?? [];
      if (digits !== undefined) return Number(digits);
      return letter === undefined ? NaN : letter.toLowerCase().charCodeAt(0) - 96;
    });
  return numbers.length > 1 && numbers.every((number, at) => number === at + 1);
}
