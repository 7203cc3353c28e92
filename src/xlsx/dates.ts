/** Days from the first day of Excel's 1904 system to the same day in the 1900 system. */
export const DAYS_1904 = 1462;

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;

/**
 * "2023-09-27" or "2023-09-27T08:30:00" to a serial number of the 1900 system, in which the day after 28 February 1900 is
 * 29 February; null when it is no date.
 */
export function isoToSerial(text: string): number | null {
  const match = ISO.exec(text);
  if (match === null) return null;
  const [year, month, day, hour = 0, minute = 0, second = 0] = match.slice(1).map((part) => Number(part ?? 0));
  if (hour > 23 || minute > 59 || second >= 60 || !isDay(year!, month!, day!)) return null;
  const days = daysFromCivil(year!, month!, day!);
  // Excel counts a 29 February 1900 that never was.
  return days + (days > 59 ? 1 : 0) + (hour * 3600 + minute * 60 + second) / 86_400;
}

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const [nextYear, nextMonth] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return day <= daysFromCivil(nextYear, nextMonth, 1) - daysFromCivil(year, month, 1);
}

/** Days after 31 December 1899 in the Gregorian calendar. */
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 693_900;
}
