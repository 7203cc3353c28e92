import type { CellValue } from '../grid';
import { MONTHS } from '../months';

const DAYS = /^(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|(?:mon|tues|wednes|thurs|fri|satur|sun)day),?\s+/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ][\d:.]+z?)?$/;
const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
const WORDED = /^(\d{1,2})[ -]([a-z]+)\.?[ -](\d{4})$/;

/** Serial number of 31 December 9999, the last day a spreadsheet knows. */
const LAST_DAY = 2958465;

/**
 * Day of a date cell as a spreadsheet serial number (1 March 1900 is 61), or null. Reads serial numbers,
 * day/month/year, ISO dates and "17 Agustus 2023".
 */
export function readDay(cell: CellValue): number | null {
  if (typeof cell === 'number') return cell >= 1 && cell < LAST_DAY + 1 ? Math.floor(cell) : null;
  return typeof cell === 'string' && cell.length < 60 ? readDayText(cell.trim().toLowerCase()) : null;
}

/** Day and month of a serial number, as they may have been typed: 3 April for "3/4". */
export function dayAndMonth(cell: number): [day: number, month: number] | null {
  const serial = readDay(cell);
  if (serial === null) return null;
  const [, month, day] = isoDay(serial).split('-').map(Number);
  return [day!, month!];
}

function readDayText(text: string): number | null {
  const iso = ISO.exec(text);
  if (iso !== null) return serialDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = NUMERIC.exec(text);
  if (numeric !== null) return serialDay(Number(numeric[4]), Number(numeric[3]), Number(numeric[1]));
  const worded = WORDED.exec(text.replace(DAYS, '').replace(/\s+/g, ' '));
  if (worded === null) return null;
  const month = MONTHS.findIndex((names) => names.includes(worded[2] ?? '')) + 1;
  return serialDay(Number(worded[3]), month, Number(worded[1]));
}

/** Null for a day that the calendar does not have. */
function serialDay(year: number, month: number, day: number): number | null {
  if (year < 1900 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  const serial = daysBefore(year, month) + day - daysBefore(1900, 1);
  return serial < 60 ? serial : serial + 1;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysIn(year: number, month: number): number {
  return month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days from the start of year 1 to the start of the month. */
function daysBefore(year: number, month: number): number {
  const past = year - 1;
  let days = past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  for (let earlier = 1; earlier < month; earlier++) days += daysIn(year, earlier);
  return days;
}

/** A serial number as an ISO date: 45155 -> "2023-08-17". */
export function isoDay(serial: number): string {
  let rest = serial < 60 ? serial : serial - 1;
  let year = 1900;
  for (let length = 365; rest > length; length = isLeap(year) ? 366 : 365) {
    rest -= length;
    year++;
  }
  let month = 1;
  while (rest > daysIn(year, month)) rest -= daysIn(year, month++);
  return `${year}-${String(month).padStart(2, '0')}-${String(rest).padStart(2, '0')}`;
}
