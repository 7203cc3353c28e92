import { formatNumber } from '../../number/format';
import { isCellError, type CellValue } from '../../grid';
import type { PlanCell } from '../plan';

/** Points. */
export const LINE_HEIGHT = 15;

const LETTERS_PER_DIGIT = 1.06;

/** Lines that a text needs in a column of so many characters, breaking between words. */
export function linesOf(text: string, width: number): number {
  // A column is as wide as so many digits; letters in words are a little narrower than digits.
  const room = Math.max(1, Math.floor(width * LETTERS_PER_DIGIT));
  return text.split(/\r\n?|\n/).reduce((lines, paragraph) => {
    let [count, used] = [1, 0];
    for (const word of paragraph.split(/\s+/)) {
      const length = word.length;
      if (used > 0 && used + 1 + length > room) [count, used] = [count + 1, 0];
      if (length > room) [count, used] = [count + Math.ceil(length / room) - 1, length % room];
      else used += (used > 0 ? 1 : 0) + length;
    }
    return lines + count;
  }, 0);
}

/** Room for bold letters in a column of that width. */
export function bold(width: number): number {
  return width * 0.88;
}

/** Height in points of a row whose texts wrap; hosts do not fit rows they have not drawn yet. */
export function rowHeight(cells: readonly PlanCell[], widths: readonly number[], least = 1): number {
  const most = cells.reduce<number>(
    (lines, cell, at) => Math.max(lines, linesOf(textOf(valueOf(cell)), widths[at] ?? 10)),
    least,
  );
  return most * LINE_HEIGHT;
}

function valueOf(cell: PlanCell): CellValue {
  if (typeof cell !== 'object' || cell === null || isCellError(cell)) return cell;
  return 'value' in cell ? cell.value : null;
}

function textOf(value: CellValue): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? formatNumber(value, 'en').slice(0, 6) : '';
}
