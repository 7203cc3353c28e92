import type { CellValue } from '../../core/grid';
import { isoDay, readDay } from '../../core/sheet/dates';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The day of a cell that holds a date as a spreadsheet does, a whole serial number; null for any other cell. */
export function isoOfCell(cell: CellValue): string | null {
  if (typeof cell !== 'number' || !Number.isInteger(cell) || readDay(cell) !== cell) return null;
  const iso = isoDay(cell);
  return serialOfIso(iso) === cell ? iso : null;
}

/** The serial number of an ISO day; null for any other text, and for days that the calendar does not have. */
export function serialOfIso(text: string): number | null {
  return ISO_DAY.test(text) ? readDay(text) : null;
}

export function looksLikeIsoDay(text: string): boolean {
  return serialOfIso(text) !== null;
}
