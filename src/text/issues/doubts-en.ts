import type { DoubtReason } from '../../core/sheet/unit-doubts';
import { doubtTold, type DoubtWords } from './doubts';
import { quote } from './issue-text';

const WORDS: DoubtWords = {
  word: {
    statistic: 'its name is a word for a figure or a score',
    housekeeping: 'its name looks like a copy, an archive or a summary',
    general: 'its name is a general term, no name of a unit',
    given: 'its name is one that Excel gives',
    year: 'its name has a year',
    respondent: 'its name looks like a respondent or an assessor',
  },
  relation: {
    mean: 'its figures are the mean of the other units in all rows',
    sum: 'its figures are the sum of the other units in all rows',
    greatest: 'its figures are the highest of the other units in all rows',
    least: 'its figures are the lowest of the other units in all rows',
    median: 'its figures are the median of the other units in all rows',
    difference: 'its figures are the difference of two other units in all rows',
    constant: 'its figures are the same in all rows',
  },
  formula: 'its formulas refer to columns of other units',
  besideValue: (heading) => `it stands beside a column ${quote(heading)}`,
  hidden: 'it is hidden',
  noAnswers: 'it holds text, not values',
  undeclared: 'the line Daftar unit does not name it',
  answerChanged: (before) => `its heading has changed since it was answered; it was ${quote(before)}`,
};

/** Why something may be no unit, in a clause. */
export const doubtEn = (reason: DoubtReason): string => doubtTold(WORDS, reason);
