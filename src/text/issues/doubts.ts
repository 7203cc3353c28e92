import type { Relation } from '../../core/sheet/figures';
import type { DoubtWord } from '../../core/sheet/doubt-words';
import type { DoubtReason } from '../../core/sheet/unit-doubts';

/** The clauses of one language. */
export interface DoubtWords {
  readonly word: Readonly<Record<DoubtWord, string>>;
  readonly relation: Readonly<Record<Relation, string>>;
  readonly formula: string;
  readonly besideValue: (heading: string) => string;
  readonly hidden: string;
  readonly noAnswers: string;
  readonly undeclared: string;
  readonly answerChanged: (before: string) => string;
}

/** Why something may be no unit, in the clauses of a language. */
export function doubtTold(words: DoubtWords, reason: DoubtReason): string {
  switch (reason.kind) {
    case 'word':
      return words.word[reason.word];
    case 'figures':
      return words.relation[reason.relation];
    case 'formula':
      return words.formula;
    case 'beside-value':
      return words.besideValue(reason.heading);
    case 'hidden':
      return words.hidden;
    case 'no-answers':
      return words.noAnswers;
    case 'undeclared':
      return words.undeclared;
    case 'answer-changed':
      return words.answerChanged(reason.before);
  }
}
