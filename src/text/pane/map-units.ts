import type { Arithmetic } from '../../core/sheet/arithmetic';
import type { Relation } from '../../core/sheet/figures';
import type { CandidateReason } from '../../core/sheet/unit-candidates';
import { columnSpans } from '../column-spans';
import { doubtEn } from '../issues/doubts-en';
import { doubtId } from '../issues/doubts-id';
import type { Language } from '../language';

interface Words {
  readonly said: string;
  readonly knownHeading: string;
  readonly ordinal: string;
  readonly noHeading: string;
  readonly offScale: string;
  readonly relation: Readonly<Record<Relation, (columns: string, rows: number) => string>>;
}

const WORDS: Readonly<Record<Language, Words>> = {
  id: {
    said: 'bukan unit, jawaban Anda',
    knownHeading: 'judulnya bukan nama unit',
    ordinal: 'nomor urut',
    noHeading: 'tanpa judul; tulis nama unitnya di baris judul',
    offScale: 'angkanya di luar skala',
    relation: {
      mean: (columns, rows) => `rata-rata ${columns} pada ${rows} dari ${rows} baris`,
      sum: (columns, rows) => `jumlah ${columns} pada ${rows} dari ${rows} baris`,
      greatest: (columns, rows) => `nilai tertinggi ${columns} pada ${rows} dari ${rows} baris`,
      least: (columns, rows) => `nilai terendah ${columns} pada ${rows} dari ${rows} baris`,
      median: (columns, rows) => `median ${columns} pada ${rows} dari ${rows} baris`,
      difference: (columns, rows) => `selisih ${columns} pada ${rows} dari ${rows} baris`,
      constant: (_, rows) => `sama di ${rows} baris`,
    },
  },
  en: {
    said: 'not a unit, as you said',
    knownHeading: 'its heading is no name of a unit',
    ordinal: 'row numbers',
    noHeading: 'no heading; write the name of its unit in the heading row',
    offScale: 'its numbers are outside the scale',
    relation: {
      mean: (columns, rows) => `mean of ${columns} in ${rows} of ${rows} rows`,
      sum: (columns, rows) => `sum of ${columns} in ${rows} of ${rows} rows`,
      greatest: (columns, rows) => `highest of ${columns} in ${rows} of ${rows} rows`,
      least: (columns, rows) => `lowest of ${columns} in ${rows} of ${rows} rows`,
      median: (columns, rows) => `median of ${columns} in ${rows} of ${rows} rows`,
      difference: (columns, rows) => `difference of ${columns} in ${rows} of ${rows} rows`,
      constant: (_, rows) => `the same in ${rows} rows`,
    },
  },
};

/** Why a column is not ticked as a unit, in a clause. */
export function candidateReason(reason: CandidateReason, language: Language): string {
  const words = WORDS[language];
  switch (reason.kind) {
    case 'arithmetic':
      return arithmeticClause(reason.arithmetic, language);
    case 'said':
      return words.said;
    case 'known-heading':
      return words.knownHeading;
    case 'ordinal':
      return words.ordinal;
    case 'no-heading':
      return words.noHeading;
    case 'off-scale':
      return words.offScale;
    default:
      return language === 'id' ? doubtId(reason) : doubtEn(reason);
  }
}

/** Of which columns the figures of a column are made, and in how many rows: "rata-rata C–G pada 37 dari 37 baris". */
export function arithmeticClause({ relation, of, rows }: Arithmetic, language: Language): string {
  return WORDS[language].relation[relation](columnSpans(of, language), rows);
}
