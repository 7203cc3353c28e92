import type { Check } from '../check';
import { issueAt, type IssueOf } from '../issue-at';

type UnitAnswerGone = IssueOf<'unit-answer-gone', { readonly sheet: string }>;

/** A sheet that the user said is no unit has gone; under another name it would count again. */
export const unitAnswerGone: Check<UnitAnswerGone> = {
  about: { 'unit-answer-gone': 'form' },
  find({ table: { facts, sources } }, raise) {
    const [source] = sources;
    if (source === undefined) return;
    const { grid, headerRow } = source;
    for (const sheet of facts.goneAnswers) {
      const place = { sheet: grid.sheet, row: headerRow, column: grid.left, unit: null, indicator: null };
      raise(issueAt('unit-answer-gone', 'wajib', place, { sheet }));
    }
  },
};
