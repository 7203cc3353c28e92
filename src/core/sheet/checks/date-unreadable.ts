import { rawText } from '../cells';
import type { Check } from '../check';
import { eachDate } from '../date-cells';
import { issueAt } from '../place';

/** The content of a date cell is no date. */
export const dateUnreadable: Check = (table, instrument, { issues }) => {
  eachDate(
    table,
    instrument,
    (day) => day === null,
    (cell, _day, place) => {
      issues.push(issueAt('date-unreadable', 'cek', place, { found: rawText(cell) }));
    },
  );
};
