import { allowedAnswers } from '../answer';
import { rawText } from '../cells';
import { placeOf } from '../check';
import type { Check } from '../check';
import { issueAt } from '../place';

/** A number below zero or above the maximum of its scale. It is refused, never moved to the limit. */
export const valueOutOfRange: Check = (table, instrument, { issues, refusals, scales }) => {
  for (const { source, row, indicator, column, cell, answer, severity } of refusals) {
    if (answer.why !== 'value-out-of-range') continue;
    const allowed = allowedAnswers(scales[indicator]!, instrument);
    const place = placeOf(table, instrument, source, row, indicator, column);
    issues.push(issueAt('value-out-of-range', severity, place, { found: rawText(cell), allowed }));
  }
};
