/** A moment where this runs, not in Greenwich, in the parts that a calendar and a clock show. */
export interface LocalTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

export function localTime(now: Date): LocalTime {
  return {
    ...{ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() },
    ...{ hour: now.getHours(), minute: now.getMinutes() },
  };
}

/** The day here as ISO writes it: "2026-01-05". */
export function localDay(now: Date): string {
  const { year, month, day } = localTime(now);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}
