import { allowedAnswers } from '../answer';
import { rawText } from '../cells';
import { placeOf } from '../check';
import type { Check } from '../check';
import { issueAt } from '../place';

/** A failed formula (#N/A, #REF! ...) stands where a value should. */
export const errorCell: Check = (table, instrument, { issues, refusals, scales }) => {
  for (const { source, row, indicator, column, cell, answer, severity } of refusals) {
    if (answer.why !== 'error-cell') continue;
    const allowed = allowedAnswers(scales[indicator]!, instrument);
    const place = placeOf(table, instrument, source, row, indicator, column);
    issues.push(issueAt('error-cell', severity, place, { found: rawText(cell), allowed }));
  }
};
