import type { LocalText } from '../../core/instrument/types';

/** A parameter as the formula bar shows it. */
export interface ParameterText {
  readonly name: LocalText;
  readonly description: LocalText;
}

/** Parameters that several functions share, under one name each. */
export const PARAMETERS = {
  data: {
    name: { id: 'data', en: 'data' },
    description: {
      id: 'Rentang tabel penilaian beserta baris judulnya (Unit, Kode, Nilai, ...), boleh kolom utuh.',
      en: 'Range of the assessment table with its header row (Unit, Kode, Nilai, ...); whole columns will do.',
    },
  },
  unit: {
    name: { id: 'unit', en: 'unit' },
    description: {
      id: 'Nama unit layanan seperti dalam data. Kosong: seluruh instansi.',
      en: 'Name of the service unit as in the data. Blank: the whole institution.',
    },
  },
  edition: {
    name: { id: 'edisi', en: 'edition' },
    description: {
      id: 'Tahun penilaian (misalnya 2024), nama instrumen, atau rentang lembar Instrumen. Bawaan: 2023.',
      en: 'Year of the assessment (such as 2024), id of an instrument, or the range of an Instrumen sheet. Default: 2023.',
    },
  },
  blanks: {
    name: { id: 'kosong', en: 'blanks' },
    description: {
      id: 'Perlakuan nilai kosong: "tolak" (bawaan), "nol", atau "abaikan".',
      en: 'What blank values mean: "tolak" (refuse, the default), "nol" (zero) or "abaikan" (ignore).',
    },
  },
  scores: {
    name: { id: 'nilai', en: 'score' },
    description: {
      id: 'Satu nilai atau serentang nilai dengan dua desimal, misalnya 79,39.',
      en: 'One score or a range of scores, such as 79.39.',
    },
  },
} as const satisfies Readonly<Record<string, ParameterText>>;
