import type { CellValue } from '../grid';
import type { ShownAs } from '../number-format';
import { shownNumber } from '../number/shown';
import { rawText } from './cells';
import { dayAndMonth } from './dates';

/** A number as its format makes it read: "75%" for 0.75, and "3/4" for a date, as it was likely typed. */
export function shownText(cell: CellValue, shown: ShownAs): string {
  if (typeof cell !== 'number') return rawText(cell);
  if (shown === 'percent') return `${shownNumber(shownNumber(cell) * 100)}%`;
  return dayAndMonth(cell)?.join('/') ?? rawText(cell);
}
