import { rawText } from '../cells';
import { placeOf } from '../check';
import type { Check } from '../check';
import { issueAt } from '../place';

/** "1.234" has two readings, so only a person can mend it. */
export const ambiguousNumber: Check = (table, instrument, { issues, refusals }) => {
  for (const { source, row, indicator, column, cell, answer, severity } of refusals) {
    if (answer.why !== 'ambiguous-number') continue;
    const place = placeOf(table, instrument, source, row, indicator, column);
    issues.push(issueAt('ambiguous-number', severity, place, { found: rawText(cell), readings: answer.readings }));
  }
};
