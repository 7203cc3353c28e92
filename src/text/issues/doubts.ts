import type { Relation } from '../../core/sheet/figures';
import type { DoubtWord } from '../../core/sheet/doubt-words';
import type { DoubtReason } from '../../core/sheet/unit-doubts';
import type { Language } from '../language';
import { quote } from './issue-text';

interface Words {
  readonly word: Readonly<Record<DoubtWord, string>>;
  readonly relation: Readonly<Record<Relation, string>>;
  readonly formula: string;
  readonly besideValue: (heading: string) => string;
  readonly hidden: string;
  readonly noAnswers: string;
  readonly undeclared: string;
  readonly answerChanged: (before: string) => string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  id: {
    word: {
      statistic: 'namanya istilah angka atau skor',
      housekeeping: 'namanya seperti salinan, arsip, atau ringkasan',
      year: 'namanya memuat tahun',
      respondent: 'namanya seperti responden atau penilai',
    },
    relation: {
      mean: 'angkanya sama dengan rata-rata unit lain di semua baris',
      sum: 'angkanya sama dengan jumlah unit lain di semua baris',
      greatest: 'angkanya sama dengan nilai tertinggi unit lain di semua baris',
      least: 'angkanya sama dengan nilai terendah unit lain di semua baris',
      median: 'angkanya sama dengan median unit lain di semua baris',
      difference: 'angkanya sama dengan selisih dua unit lain di semua baris',
      constant: 'angkanya sama di semua baris',
    },
    formula: 'rumusnya merujuk kolom unit lain',
    besideValue: (heading) => `di sebelahnya ada kolom ${quote(heading)}`,
    hidden: 'tersembunyi',
    noAnswers: 'isinya teks, bukan nilai',
    undeclared: 'tidak ada dalam baris Daftar unit',
    answerChanged: (before) => `judulnya berubah sejak dijawab; dahulu ${quote(before)}`,
  },
  en: {
    word: {
      statistic: 'its name is a word for a figure or a score',
      housekeeping: 'its name looks like a copy, an archive or a summary',
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
  },
};

/** Why something may be no unit, in a clause that stands after "karena" or "because". */
export function describeDoubtReason(reason: DoubtReason, language: Language): string {
  const words = WORDS[language];
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
