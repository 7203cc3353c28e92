import type { Language } from '../language';

/** Sentences of the first run: how to begin, and what a sheet needs to be read. */
export interface StartText {
  readonly title: string;
  readonly emptyBook: string;
  readonly looked: (sheets: readonly string[], others: number) => string;
  readonly build: string;
  readonly buildHow: (edition: string, indicators: number) => string;
  readonly map: string;
  readonly mapHow: string;
  readonly sample: string;
  readonly sampleHow: string;
  readonly safe: string;
  readonly needed: string;
  readonly columns: readonly (readonly [name: string, meaning: string])[];
  readonly optional: string;
}

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

const id: StartText = {
  title: 'Mulai penilaian',
  emptyBook: 'Buku kerja ini masih kosong.',
  looked: (sheets, others) =>
    `Belum ada lembar indikator. Yang sudah dilihat: ${quoted(sheets)}${others > 0 ? ` dan ${others} lagi` : ''}.`,
  build: 'Buat lembar baru',
  buildHow: (edition, indicators) => `Edisi ${edition}, ${indicators} indikator`,
  map: 'Pakai lembar yang ada',
  mapHow: 'Pasangkan kolom Anda',
  sample: 'Coba data simulasi',
  sampleHow: '5 unit, tidak ditulis ke buku kerja',
  safe: 'Tidak ada yang ditulis sebelum Anda setuju.',
  needed: 'Yang dicari: satu baris judul dalam 20 baris pertama, dengan kolom:',
  columns: [
    ['Kode', 'kode indikator, misalnya I1 (atau kolom Indikator berisi namanya)'],
    ['Nilai', '0 sampai 4, atau TB bila tidak berlaku'],
  ],
  optional: 'Kolom Unit, Produk, Responden, Bukti, dan Catatan ikut dibaca bila ada.',
};

const en: StartText = {
  title: 'Start an assessment',
  emptyBook: 'This workbook is still empty.',
  looked: (sheets, others) =>
    `No indicator sheet yet. Looked at: ${quoted(sheets)}${others > 0 ? ` and ${others} more` : ''}.`,
  build: 'Create a new sheet',
  buildHow: (edition, indicators) => `Edition ${edition}, ${indicators} indicators`,
  map: 'Use a sheet you have',
  mapHow: 'Match your columns',
  sample: 'Try simulated data',
  sampleHow: '5 units, nothing written to the workbook',
  safe: 'Nothing is written before you agree.',
  needed: 'Looked for: one header row within the first 20 rows, with these columns:',
  columns: [
    ['Kode', 'indicator code, for example I1 (or a column Indikator with its name)'],
    ['Nilai', '0 to 4, or TB where it does not apply'],
  ],
  optional: 'Columns Unit, Produk, Responden, Bukti and Catatan are read where present.',
};

export const START_TEXT: Readonly<Record<Language, StartText>> = { id, en };
