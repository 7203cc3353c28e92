import type { LocalText } from '../../core/instrument/types';

/** A parameter as the formula bar shows it. */
export interface ParameterText {
  readonly name: LocalText;
  readonly description: LocalText;
}

/** Every parameter of the custom functions; several functions share most of them. */
export const PARAMETERS = {
  data: {
    name: { id: 'data', en: 'data' },
    description: {
      id: 'Rentang tabel penilaian beserta baris judulnya (Unit, Kode, Nilai, ...), boleh kolom utuh.',
      en: 'Range of the assessment table with its header row (Unit, Kode, Nilai, ...); whole columns will do.',
    },
  },
  dataA: {
    name: { id: 'dataA', en: 'dataA' },
    description: {
      id: 'Rentang tabel penilaian dari penilai pertama, beserta baris judulnya.',
      en: "Range of the first assessor's table, with its header row.",
    },
  },
  dataB: {
    name: { id: 'dataB', en: 'dataB' },
    description: {
      id: 'Rentang tabel penilaian dari penilai kedua, beserta baris judulnya.',
      en: "Range of the second assessor's table, with its header row.",
    },
  },
  unit: {
    name: { id: 'unit', en: 'unit' },
    description: {
      id: 'Nama unit layanan seperti dalam data. Kosong: seluruh instansi.',
      en: 'Name of the service unit as in the data. Blank: the whole institution.',
    },
  },
  explainedUnit: {
    name: { id: 'unit', en: 'unit' },
    description: {
      id: 'Nama unit layanan seperti dalam data. Boleh kosong bila hanya ada satu unit.',
      en: 'Name of the service unit as in the data. It may be blank where there is only one unit.',
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
      id: 'Satu nilai atau serentang nilai, misalnya 79,39.',
      en: 'One score or a range of scores, such as 79.39.',
    },
  },
  followUp: {
    name: { id: 'tindakLanjut', en: 'followUp' },
    description: {
      id: 'TRUE bila produk Ombudsman sudah ditindaklanjuti; menambah "Tanpa Maladministrasi" pada opini edisi 2025.',
      en: 'TRUE when the Ombudsman\'s products were followed up; adds "Tanpa Maladministrasi" to opinions of 2025.',
    },
  },
  unitScores: {
    name: { id: 'nilaiUnit', en: 'unitScores' },
    description: {
      id: 'Nilai unit dalam satu kolom atau baris. Edisi 2021: dua kolom, nilai dan jumlah produk.',
      en: 'Unit scores in one column or row. Edition 2021: two columns, score and number of products.',
    },
  },
  percentages: {
    name: { id: 'persenDimensi', en: 'percentages' },
    description: {
      id: 'Persentase 0 sampai 100 tiap dimensi, menurut urutan dimensi edisi itu.',
      en: 'Percentage 0 to 100 of each dimension, in the order of the edition.',
    },
  },
  dimension: {
    name: { id: 'dimensi', en: 'dimension' },
    description: {
      id: 'Kode atau nama dimensi, misalnya "P" atau "Proses".',
      en: 'Code or name of the dimension, such as "P" or "Proses".',
    },
  },
  form: {
    name: { id: 'bentuk', en: 'form' },
    description: {
      id: '"poin" (bawaan): sumbangan pada nilai; "persen": capaian 0 sampai 100.',
      en: '"poin" (default): points of the score; "persen": percentage 0 to 100.',
    },
  },
  target: {
    name: { id: 'target', en: 'target' },
    description: {
      id: 'Kategori (A, B, ...) atau zona yang dituju. Kosong: kategori lebih baik berikutnya.',
      en: 'Category (A, B, ...) or zone to reach. Blank: the next better category.',
    },
  },
  text: {
    name: { id: 'teks', en: 'text' },
    description: {
      id: 'Angka yang tertulis sebagai teks, misalnya "79,39" atau "1.234,56"; boleh serentang.',
      en: 'A number written as text, such as "79,39" or "1.234,56"; a range will do.',
    },
  },
  about: {
    name: { id: 'tentang', en: 'about' },
    description: {
      id: '"mesin": yang tersedia bagi fungsi di Excel ini. Kosong: versi produk dan instrumen.',
      en: '"mesin": what functions find in this Excel. Blank: versions of product and instruments.',
    },
  },
  received: {
    name: { id: 'nilai', en: 'value' },
    description: { id: 'Satu nilai atau satu sel.', en: 'One value or one cell.' },
  },
  receivedRange: {
    name: { id: 'rentang', en: 'range' },
    description: {
      id: 'Satu rentang; isi selnya disebut sampai 100 sel, selebihnya dihitung saja.',
      en: 'One range; up to 100 cells are listed, more are only counted.',
    },
  },
} as const satisfies Readonly<Record<string, ParameterText>>;
