import type { Package } from './guard';
import { attribute, readXml } from './xml';

/** Days from the first day of Excel's 1904 system to the same day in the 1900 system. */
export const DAYS_1904 = 1462;

/** Number formats that Excel has built in for dates and times. */
const BUILT_IN = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56,
  57, 58,
]);

/** Which cell formats (`s` of a cell) show their number as a calendar date. */
export function readDateFormats(pack: Package, part: string): Set<number> {
  const custom = new Map<number, boolean>();
  const formats = new Set<number>();
  let inCellFormats = false;
  let index = 0;
  readXml(pack, part, {
    open(name, tag) {
      if (name === 'numFmt')
        custom.set(Number(attribute(tag, 'numFmtId')), isDateFormat(attribute(tag, 'formatCode') ?? ''));
      else if (name === 'cellXfs') inCellFormats = true;
      else if (name === 'xf' && inCellFormats) {
        const format = Number(attribute(tag, 'numFmtId') ?? 0);
        if (custom.get(format) ?? BUILT_IN.has(format)) formats.add(index);
        index++;
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
    text: () => undefined,
  });
  return formats;
}

/** A format that shows a year, month or day; an "m" beside hours or seconds is minutes, and hours alone are a duration. */
function isDateFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, '');
  return /[yd]/i.test(bare) || (/m/i.test(bare) && !/[hs:]/i.test(bare));
}

/** "2023-09-27" or "2023-09-27T08:30:00" to a serial number of the 1900 system; null when it is no date. */
export function isoToSerial(text: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text);
  if (match === null) return null;
  const [year, month, day, hour = 0, minute = 0, second = 0] = match.slice(1).map((part) => Number(part ?? 0));
  const days = daysFromCivil(year!, month!, day!);
  // Excel counts a 29 February 1900 that never was.
  return days + (days > 59 ? 1 : 0) + (hour * 3600 + minute * 60 + second) / 86_400;
}

/** Days after 31 December 1899 in the Gregorian calendar. */
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 693_900;
}
