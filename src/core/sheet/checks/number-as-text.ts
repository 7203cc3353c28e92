import { rawText } from '../cells';
import { placeOf } from '../check';
import type { Check } from '../check';
import { issueAt } from '../place';

/** A number that stands as text, which formulas would skip. The same number is the certain mending. */
export const numberAsText: Check = (table, instrument, { issues, refusals }) => {
  for (const { source, row, indicator, cell, answer } of refusals) {
    if (answer.why !== 'number-as-text') continue;
    const { number } = answer;
    const place = placeOf(table, instrument, source, row, indicator);
    issues.push(issueAt('number-as-text', 'wajib', place, { found: rawText(cell), number }, number));
  }
};
