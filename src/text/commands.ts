import type { LocalText } from '../core/instrument/types';

/** What each command does, as the help says it, by the words that call it. */
export const COMMAND_TEXT = {
  nilai: {
    id: 'nilai, zona, kategori dan opini tiap unit dan instansi',
    en: 'score, zone, category and opinion of each unit and of the institution',
  },
  periksa: {
    id: 'semua temuan, dengan lembar dan sel',
    en: 'all issues, with sheet and cell',
  },
  baca: {
    id: 'apa yang terbaca: peran tiap lembar, kolom dan baris, sebelum nilainya',
    en: 'what was read: the role of each sheet, column and row, before what it comes to',
  },
  urai: {
    id: 'asal nilai satu unit: bobot x capaian = sumbangan, sampai jumlahnya',
    en: 'where the score of one unit comes from: weight x achievement = contribution, adding up',
  },
  klasifikasi: {
    id: 'zona, kategori dan opini dari nilai jadi (argumen, atau satu per baris lewat masukan standar)',
    en: 'zone, category and opinion of finished scores (arguments, or one per line on standard input)',
  },
  instansi: {
    id: 'nilai instansi dari nilai unit-unitnya',
    en: "the institution's score from unit scores",
  },
  poin: {
    id: 'nilai dari persentase tiap dimensi',
    en: 'the score from one percentage per dimension',
  },
  instrumen: {
    id: 'indikator, bobot dan ambang satu edisi, dengan status dan sumbernya',
    en: 'indicators, weights and bands of an edition, with status and source',
  },
  salinan: {
    id: 'salinan peninjau: buku kerja yang menghitung ulang dengan rumus Excel biasa, tanpa add-in',
    en: 'reviewer copy: a workbook that computes the same scores with plain Excel formulas, without the add-in',
  },
  templat: {
    id: 'buku kerja kosong yang siap diisi',
    en: 'an empty workbook, ready to fill in',
  },
  ekspor: {
    id: 'isi penilaian sebagai data JSON atau CSV',
    en: 'the assessment as JSON or CSV data',
  },
  impor: {
    id: 'buku kerja baru dari data JSON atau CSV',
    en: 'a new workbook from JSON or CSV data',
  },
  rekap: {
    id: 'satu tabel nasional dari semua buku kerja dalam satu folder',
    en: 'one national table from all workbooks in a folder',
  },
  segel: {
    id: 'segel hasil akhir, atau periksa segelnya',
    en: 'seal a final result, or check its seal',
  },
  'segel periksa': {
    id: 'periksa segel buku kerja: sesuai, berubah (dengan selnya), instrumen lain, atau belum disegel',
    en: 'check the seal of a workbook: unchanged, changed (with the cells), another instrument, or not sealed',
  },
  rapor: {
    id: 'rapor dan rencana tindak lanjut: indikator lemah, tindakan, penanggung jawab, tenggat, status',
    en: 'report card and action plan: weak indicators, action, owner, due date, status',
  },
  piagam: {
    id: 'piagam hasil akhir, satu halaman A4 siap cetak, dengan kode segel atau kode isinya',
    en: 'certificate of a final result, one printable A4 page, with its seal code',
  },
  ketahanan: {
    id: 'uji ketahanan: nilai bila pilihan metode diubah satu per satu',
    en: 'robustness: the score when choices of the method are changed one at a time',
  },
  tren: {
    id: 'nilai beberapa edisi, terputus di tempat metodenya berganti',
    en: 'scores of several editions, broken where the method changed',
  },
} as const satisfies Readonly<Record<string, LocalText>>;
