import { rawText } from '../cells';
import { placeOf } from '../check';
import type { Check } from '../check';
import { issueAt } from '../place';

/** "1.234" has two readings, so only a person can mend it. */
export const ambiguousNumber: Check = (table, instrument, { issues, refusals }) => {
  for (const { source, row, indicator, cell, answer } of refusals) {
    if (answer.why !== 'ambiguous-number') continue;
    const place = placeOf(table, instrument, source, row, indicator);
    issues.push(issueAt('ambiguous-number', 'wajib', place, { found: rawText(cell), readings: answer.readings }));
  }
};
