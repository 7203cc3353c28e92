import { rawText } from '../cells';
import { placeOf } from '../check';
import type { Check } from '../check';
import { issueAt } from '../place';

/** The content of a date cell is no date. */
export const dateUnreadable: Check = (table, instrument, { issues, dates }) => {
  for (const { source, row, cell, day } of dates) {
    if (day !== null) continue;
    const place = placeOf(table, instrument, source, row, table.indicator[row]!, source.columns.date);
    issues.push(issueAt('date-unreadable', 'cek', place, { found: rawText(cell) }));
  }
};
