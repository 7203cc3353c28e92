import { rawText } from '../cells';
import type { Check } from '../check';
import { eachDate } from '../date-cells';
import { isoDay, readDay } from '../dates';
import { issueAt } from '../place';

/** A row was assessed before or after the field work of the edition. */
export const dateOutsideEdition: Check = (table, instrument, { issues }) => {
  const window = instrument.rules.window.value;
  if (window === null) return;
  const { from, to } = window;
  const [first, last] = [readDay(from) ?? 0, readDay(to) ?? Infinity];
  const isOutside = (day: number | null): boolean => day !== null && (day < first || day > last);
  eachDate(table, instrument, isOutside, (cell, day, place) => {
    const found = typeof cell === 'number' && day !== null ? isoDay(day) : rawText(cell);
    issues.push(issueAt('date-outside-edition', 'cek', place, { found, from, to }));
  });
};
