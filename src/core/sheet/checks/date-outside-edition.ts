import { rawText } from '../cells';
import { placeOf } from '../check';
import type { Check } from '../check';
import { isoDay } from '../dates';
import { issueAt } from '../place';

/** A row was assessed before or after the field work of the edition. */
export const dateOutsideEdition: Check = (table, instrument, { issues, dates }) => {
  const window = instrument.rules.window.value;
  if (window === null) return;
  for (const { source, row, cell, day } of dates) {
    if (day === null) continue;
    const found = typeof cell === 'number' ? isoDay(day) : rawText(cell);
    const place = placeOf(table, instrument, source, row, table.indicator[row]!, source.columns.date);
    issues.push(issueAt('date-outside-edition', 'cek', place, { found, ...window }));
  }
};
