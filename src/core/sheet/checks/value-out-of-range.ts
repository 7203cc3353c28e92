import { allowedAnswers } from '../answer';
import { rawText } from '../cells';
import { placeOf } from '../check';
import type { Check } from '../check';
import { issueAt } from '../place';

/** A number below zero or above the maximum of its scale. It is refused, never moved to the limit. */
export const valueOutOfRange: Check = (table, instrument, { issues, refusals, scales }) => {
  for (const { source, row, indicator, cell, answer } of refusals) {
    if (answer.why !== 'value-out-of-range') continue;
    const allowed = allowedAnswers(scales[indicator]!, instrument);
    const place = placeOf(table, instrument, source, row, indicator);
    issues.push(issueAt('value-out-of-range', 'wajib', place, { found: rawText(cell), allowed }));
  }
};
