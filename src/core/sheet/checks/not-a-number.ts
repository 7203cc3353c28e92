import { allowedAnswers } from '../answer';
import { rawText } from '../cells';
import { placeOf } from '../check';
import type { Check } from '../check';
import { issueAt } from '../place';

/** The content of a value cell is none of the answers of the scale, and no number either. */
export const notANumber: Check = (table, instrument, { issues, refusals, scales }) => {
  for (const { source, row, indicator, column, cell, answer, severity } of refusals) {
    if (answer.why !== 'not-a-number') continue;
    const allowed = allowedAnswers(scales[indicator]!, instrument);
    const place = placeOf(table, instrument, source, row, indicator, column);
    issues.push(issueAt('not-a-number', severity, place, { found: rawText(cell), allowed }));
  }
};
