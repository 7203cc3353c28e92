import type { Relation } from '../../core/sheet/figures';
import type { DoubtReason } from '../../core/sheet/unit-doubts';
import type { DoubtWord } from '../../core/sheet/doubt-words';
import type { Language } from '../language';
import { quote } from './issue-text';

interface Words {
  readonly words: Readonly<Record<DoubtWord, string>>;
  readonly figures: Readonly<Record<Relation, string>>;
  readonly formula: string;
  readonly hidden: string;
  readonly besideValue: (heading: string) => string;
  readonly noAnswers: string;
  readonly undeclared: string;
  readonly answerChanged: (before: string) => string;
}

const ID: Words = {
  words: {
    statistic: 'namanya memuat kata hitungan atau nilai',
    housekeeping: 'namanya seperti salinan, contoh, atau ringkasan',
    year: 'namanya memuat tahun',
    respondent: 'namanya seperti responden atau penilai',
  },
  figures: {
    mean: 'angkanya rata-rata kolom lain',
    sum: 'angkanya jumlah kolom lain',
    greatest: 'angkanya yang tertinggi dari kolom lain',
    least: 'angkanya yang terendah dari kolom lain',
    median: 'angkanya median kolom lain',
    difference: 'angkanya selisih dua kolom lain',
    constant: 'angkanya sama di semua baris',
  },
  formula: 'rumusnya merujuk kolom unit lain',
  hidden: 'kolom atau lembarnya tersembunyi',
  besideValue: (heading) => `berdampingan dengan kolom ${quote(heading)}`,
  noAnswers: 'isinya teks, bukan nilai',
  undeclared: 'tidak ada dalam Daftar unit',
  answerChanged: (before) => `judulnya dahulu ${quote(before)} saat dipastikan`,
};

const EN: Words = {
  words: {
    statistic: 'its name has a word of statistics or scores',
    housekeeping: 'its name is like that of a copy, an example or a summary',
    year: 'its name has a year',
    respondent: 'its name is like that of a respondent or an assessor',
  },
  figures: {
    mean: 'its figures are the mean of the others',
    sum: 'its figures are the sum of the others',
    greatest: 'its figures are the greatest of the others',
    least: 'its figures are the least of the others',
    median: 'its figures are the median of the others',
    difference: 'its figures are the difference of two others',
    constant: 'its figures are the same in all rows',
  },
  formula: 'its formulas refer to columns of other units',
  hidden: 'its column or sheet is hidden',
  besideValue: (heading) => `it stands beside the column ${quote(heading)}`,
  noAnswers: 'it holds text and no scores',
  undeclared: 'the list of units does not name it',
  answerChanged: (before) => `its heading was ${quote(before)} when it was settled`,
};

/** Why something may be no unit, one clause per reason. */
export function doubtReasons(reasons: readonly DoubtReason[], language: Language): string {
  const words = language === 'id' ? ID : EN;
  return [...new Set(reasons.map((reason) => clause(reason, words)))].join(', ');
}

function clause(reason: DoubtReason, words: Words): string {
  switch (reason.kind) {
    case 'word':
      return words.words[reason.word];
    case 'figures':
      return words.figures[reason.relation];
    case 'formula':
      return words.formula;
    case 'hidden':
      return words.hidden;
    case 'beside-value':
      return words.besideValue(reason.heading);
    case 'no-answers':
      return words.noAnswers;
    case 'undeclared':
      return words.undeclared;
    case 'answer-changed':
      return words.answerChanged(reason.before);
  }
}
