import type { CellValue } from '../grid';
import { isErrorCell } from './cells';

/** Words that say "tidak berlaku" in some spelling, and so give no reason for it. */
const NO_REASON: ReadonlySet<string> = new Set([
  ...['tb', 't', 'b', 'tidak', 'tdk', 'berlaku', 'na', 'n', 'a', 'not', 'applicable'],
]);

/**
 * Whether a cell gives a reason, for TB as for a correction: a text with a letter that is more than a spelling of TB and
 * no failed formula. A number is none, and neither is "-".
 */
export function isReason(cell: CellValue | undefined): boolean {
  if (typeof cell !== 'string' || isErrorCell(cell)) return false;
  const words = cell.toLowerCase().match(/\p{L}+/gu);
  return words !== null && words.some((word) => !NO_REASON.has(word));
}
