import { rawText } from '../cells';
import { placeOf } from '../check';
import type { Check } from '../check';
import { issueAt } from '../place';

/** A number that stands as text, which formulas would skip. The same number is the certain mending. */
export const numberAsText: Check = (table, instrument, { issues, refusals }) => {
  for (const { source, row, indicator, column, cell, answer, severity } of refusals) {
    if (answer.why !== 'number-as-text') continue;
    const { number } = answer;
    const place = placeOf(table, instrument, source, row, indicator, column);
    issues.push(issueAt('number-as-text', severity, place, { found: rawText(cell), number }, number));
  }
};
