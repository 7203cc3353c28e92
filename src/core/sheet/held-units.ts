import type { Issue } from './issue';

/** Numbers of a read sheet that are not read may be answers of any unit, and so may formulas of no known unit. */
export function mayBeOfAnyUnit({ code, data, unit }: Issue): boolean {
  return (code === 'numbers-unread' && data.of !== 'sheet') || (code === 'formula-uncalculated' && unit === null);
}

/** Whether a mandatory issue holds a unit provisional: it is the unit's own, also as one of several, or may be of any. */
export function holdsUnit(issue: Issue, unit: string): boolean {
  return issue.unit === unit || issue.units?.includes(unit) === true || mayBeOfAnyUnit(issue);
}
