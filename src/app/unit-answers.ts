import type { Grid } from '../core/grid';
import type { Result } from '../core/scoring/result';
import type { Issue } from '../core/sheet/issue';
import { headingAnswered, type UnitAnswer } from '../core/sheet/unit-answers';
import { finish } from '../core/steps';
import type { StoredMapping } from './column-mapping';
import { readingSteps, type ReadingOptions } from './reading';

/** A finding that asks whether a column or a sheet is a unit. */
export type UnitQuestion = Issue & { readonly code: 'unit-doubtful' };

/** The findings that can be settled with one answer. */
export function unitQuestions(issues: readonly Issue[]): UnitQuestion[] {
  return issues.filter((issue): issue is UnitQuestion => issue.code === 'unit-doubtful');
}

/** The answer to a question, as the workbook remembers it. */
export function answerTo({ sheet, column, data }: UnitQuestion, unit: boolean): UnitAnswer {
  if (data.of === 'sheet') return { sheet, kind: 'sheet', unit };
  return { sheet, kind: 'column', column, header: headingAnswered(data.name), unit };
}

/** The answers with one more, which takes the place of an earlier one about the same thing. */
export function withAnswer(answers: readonly UnitAnswer[], answer: UnitAnswer): UnitAnswer[] {
  return [...withoutAnswer(answers, answer), answer];
}

/** The answers without that about a column or a sheet. */
export function withoutAnswer(answers: readonly UnitAnswer[], answer: UnitAnswer): UnitAnswer[] {
  return answers.filter((each) => subjectOf(each) !== subjectOf(answer));
}

/** What the workbook would come to with one more answer; null where it could not be scored then. */
export function resultWith(
  grids: readonly Grid[],
  stored: StoredMapping,
  options: ReadingOptions,
  answer: UnitAnswer,
): Result | null {
  if (!stored.ok) return null;
  const answers = withAnswer(stored.answers ?? [], answer);
  const outcome = finish(readingSteps(grids, { ...stored, answers }, options));
  return outcome.ok ? outcome.assessment.result : null;
}

function subjectOf(answer: UnitAnswer): string {
  return answer.kind === 'sheet' ? answer.sheet : `${answer.sheet}\n${answer.column}`;
}
