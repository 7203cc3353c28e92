import type { ReviewerPlan } from '../core/report/reviewer/reviewer-plan';
import type { ReviewerWords } from '../core/report/reviewer/words';
import { LABELS } from './labels';
import type { Language } from './language';
import { OVERRIDE_TEXT } from './overrides';

type Reason = Extract<ReviewerPlan, { ok: false }>['reason'];

const id: ReviewerWords = {
  language: 'id',
  title: (edition) => `Salinan peninjau, penilaian kepatuhan edisi ${edition}`,
  instrument: (name, version) => `Instrumen ${name} versi ${version}`,
  about: [
    'Setiap angka di lembar ini adalah rumus Excel biasa: tanpa add-in, tanpa makro. Urutannya: Penilaian, Butir, Dimensi, Unit, Rekap.',
    'Bobot dan ambang dibaca dari lembar Bobot dan Ambang. Ubah kolom Angka di lembar Penilaian untuk melihat akibatnya.',
    'Semua hitungan memakai bilangan bulat, dibulatkan satu kali ke perseratus poin (setengah ke atas), lalu dicari zonanya.',
  ],
  unofficial: 'Bobot berstatus "bawaan" bukan bobot resmi Ombudsman; nilai yang memakainya adalah simulasi.',
  caveats: 'Yang perlu diketahui',
  institution: 'Instansi',
  info: { institution: 'Instansi:', edition: 'Edisi:' },
  summary: {
    unit: 'Unit',
    score: 'Nilai',
    category: 'Kategori',
    zone: 'Zona',
    opinion: 'Opini',
    predicate: 'Predikat',
    filled: 'Terisi',
    expected: 'Diharapkan',
    completeness: 'Kelengkapan',
    status: 'Status',
  },
  notScored: LABELS.id.status['tidak-dinilai'],
  notExact: 'di luar ketelitian',
  final: LABELS.id.status.final,
  provisional: LABELS.id.status.sementara,
  zone: LABELS.id.zone,
  figureStatus: LABELS.id.figureStatus,
  overrides: OVERRIDE_TEXT.id.heading,
  overridesNote:
    'Kolom Koreksi: banyaknya nilai yang diganti dengan tangan. Nilai semula dan alasannya ada di lembar Penilaian; kosongkan "Hitungan: angka koreksi" di sana untuk melihat akibatnya.',
  rows: {
    note: 'Baris seperti terbaca. Kolom "Hitungan: angka" dipakai rumus: tingkat pada skala, TB, atau kosong (belum dinilai atau tidak sah).',
    headings: [
      ...['Unit', 'Produk', 'Kode', 'Indikator', 'Responden', 'Nilai', 'Bukti', 'Catatan', 'Penilai', 'Tanggal'],
      ...['Hitungan: asal sel', 'Hitungan: no. unit', 'Hitungan: no. butir', 'Hitungan: no. produk', 'Hitungan: angka'],
      ...['Hitungan: jenis (1 sah, 2 TB, 0 belum)', 'Hitungan: bilangan bulat'],
    ],
    firstOfProduct: 'Hitungan: produk pertama',
    overrides: [
      'Nilai Koreksi',
      'Alasan Koreksi',
      'Hitungan: angka koreksi',
      'Hitungan: angka dipakai',
      'Hitungan: koreksi berlaku',
    ],
  },
  weights: {
    title: 'Hitungan: bobot',
    factor: 'Pengali bilangan bulat',
    maximum: 'Nilai tertinggi (poin)',
    total: 'Jumlah bobot dimensi',
    numerator: 'Perseratus poin: pembilang',
    denominator: 'Perseratus poin: penyebut',
    threshold: 'Kelengkapan untuk final (per 10.000)',
    dimensions: ['Dimensi', 'Nama', 'Bobot', '', '', '', 'Status', 'Sumber'],
    indicators: ['Butir', 'Nama', 'Bobot', 'Dimensi', 'Tingkat penuh', 'Tingkat penuh, bulat', 'Status', 'Sumber'],
  },
  bands: {
    title: 'Ambang',
    headings: [
      ...['Dari (perseratus)', 'Sampai (perseratus)', 'Dari', 'Sampai', 'Zona', 'Kategori', 'Opini', 'Predikat'],
      ...['Status', 'Sumber'],
    ],
    undecided: (from, to, note) => `${from} sampai ${to}: ${note}`,
  },
  perIndicator: {
    note: 'Hitungan: satu baris untuk setiap unit dan butir. Banyaknya: sel yang masuk rata-rata; 0 tidak dihitung; -1 menahan nilai.',
    headings: [
      ...['No. unit', 'Unit', 'Dimensi', 'No. butir', 'Butir', 'Bobot', 'Tingkat penuh, bulat', 'Sah', 'TB'],
      ...['Belum sah', 'Jumlah tingkat', 'Banyaknya', 'Penyebut', 'Bobot dihitung', 'Terisi', 'Diharapkan'],
    ],
  },
  perDimension: {
    note: 'Hitungan: capaian dimensi = pembilang / penyebut, tepat dalam bilangan bulat; poin dalam perseratus.',
    headings: [
      ...['No. unit', 'Unit', 'Dimensi', 'Nama', 'Bobot dimensi', 'Jumlah bobot', 'Menahan nilai', 'Dinilai'],
      ...['KPK penyebut', 'Pembilang', 'Penyebut', 'FPB', 'Pembilang sederhana', 'Poin: pembilang', 'Poin: penyebut'],
      ...['Poin: bulat', 'Poin: sisa', 'FPB sisa', 'Sisa: pembilang', 'Sisa: penyebut', 'Poin dibulatkan', 'Tepat'],
    ],
  },
  perUnit: {
    note: 'Hitungan: poin dimensi dijumlahkan tepat, dibulatkan satu kali, lalu dicari ambangnya. Temuan wajib adalah hitungan saat salinan dibuat, bukan rumus.',
    headings: [
      ...['No.', 'Unit', 'Tak dinilai', 'Tepat', 'Bulat', 'Penyebut bersama', 'Sisa', '2 x sisa + penyebut'],
      ...['Hasil bagi bulat', 'Nilai (perseratus)', 'Terisi', 'Diharapkan', 'Produk', 'Temuan wajib'],
      ...['Dinilai', 'No. ambang'],
    ],
  },
};

const en: ReviewerWords = {
  language: 'en',
  title: (edition) => `Reviewer copy, compliance assessment edition ${edition}`,
  instrument: (name, version) => `Instrument ${name} version ${version}`,
  about: [
    'Every figure on this sheet is an ordinary Excel formula: no add-in, no macro. The order: Penilaian, Butir, Dimensi, Unit, Rekap.',
    'Weights and bands are read from the sheets Bobot and Ambang. Change the column Level on the sheet Penilaian to see the effect.',
    'All arithmetic uses whole numbers, is rounded once to hundredths of a point (halves up), and banded after that.',
  ],
  unofficial:
    'Weights with status "default" are not official Ombudsman weights (bukan bobot resmi Ombudsman); scores made of them are simulations.',
  caveats: 'What to know',
  institution: 'Institution',
  info: { institution: 'Institution:', edition: 'Edition:' },
  summary: {
    unit: 'Unit',
    score: 'Score',
    category: 'Category',
    zone: 'Zone',
    opinion: 'Opinion',
    predicate: 'Predicate',
    filled: 'Filled',
    expected: 'Expected',
    completeness: 'Completeness',
    status: 'Status',
  },
  notScored: LABELS.en.status['tidak-dinilai'],
  notExact: 'beyond exactness',
  final: LABELS.en.status.final,
  provisional: LABELS.en.status.sementara,
  zone: LABELS.en.zone,
  figureStatus: LABELS.en.figureStatus,
  overrides: OVERRIDE_TEXT.en.heading,
  overridesNote:
    'Column Corrections: scores replaced by hand. The original scores and the reasons are on the sheet Penilaian; clear "Working: corrected level" there to see the effect.',
  rows: {
    note: 'Rows as they were read. The formulas use the column "Working: level on scale": a level on the scale, TB, or blank (not assessed or not valid).',
    headings: [
      ...['Unit', 'Product', 'Code', 'Indicator', 'Respondent', 'Score', 'Evidence', 'Note', 'Assessor', 'Date'],
      ...[
        'Working: cell of origin',
        'Working: unit no.',
        'Working: item no.',
        'Working: product no.',
        'Working: level on scale',
      ],
      ...['Working: kind (1 valid, 2 TB, 0 missing)', 'Working: whole number'],
    ],
    firstOfProduct: 'Working: first of product',
    overrides: [
      'Corrected Score',
      'Correction Reason',
      'Working: corrected level',
      'Working: level in use',
      'Working: correction in force',
    ],
  },
  weights: {
    title: 'Working: weights (Bobot)',
    factor: 'Factor to whole numbers',
    maximum: 'Highest score (points)',
    total: 'Sum of dimension weights',
    numerator: 'Hundredths: numerator',
    denominator: 'Hundredths: denominator',
    threshold: 'Completeness for final (of 10,000)',
    dimensions: ['Dimension', 'Name', 'Weight', '', '', '', 'Status', 'Source'],
    indicators: ['Item', 'Name', 'Weight', 'Dimension', 'Full level', 'Full level, whole', 'Status', 'Source'],
  },
  bands: {
    title: 'Bands (Ambang)',
    headings: [
      ...['From (hundredths)', 'To (hundredths)', 'From', 'To', 'Zone', 'Category', 'Opinion', 'Predicate'],
      ...['Status', 'Source'],
    ],
    undecided: (from, to, note) => `${from} to ${to}: ${note}`,
  },
  perIndicator: {
    note: 'Working: one row for each unit and item. Count: cells in the mean; 0 left out; -1 withholds the score.',
    headings: [
      ...['Unit no.', 'Unit', 'Dimension', 'Item no.', 'Item', 'Weight', 'Full level, whole', 'Valid', 'TB'],
      ...['Missing', 'Sum of levels', 'Count', 'Denominator', 'Weight counted', 'Filled', 'Expected'],
    ],
  },
  perDimension: {
    note: 'Working: share of the dimension = numerator / denominator, exact in whole numbers; points in hundredths.',
    headings: [
      ...['Unit no.', 'Unit', 'Dimension', 'Name', 'Dimension weight', 'Sum of weights', 'Withholding', 'Scored'],
      ...['LCM', 'Numerator', 'Denominator', 'GCD', 'Reduced numerator', 'Points: numerator', 'Points: denominator'],
      ...['Points: whole', 'Points: left', 'GCD of left', 'Left: numerator', 'Left: denominator', 'Points rounded'],
      'Exact',
    ],
  },
  perUnit: {
    note: 'Working: the points of the dimensions are added exactly, rounded once, and banded. Open issues were counted when the copy was made; they are no formula.',
    headings: [
      ...['No.', 'Unit', 'Not scored', 'Exact', 'Whole', 'Common denominator', 'Left', '2 x left + denominator'],
      ...['Whole quotient', 'Score (hundredths)', 'Filled', 'Expected', 'Products', 'Must-fix issues'],
      ...['Scored', 'Band no.'],
    ],
  },
};

export const REVIEWER_WORDS: Readonly<Record<Language, ReviewerWords>> = { id, en };

const REFUSALS: Readonly<Record<Language, Readonly<Record<Reason, string>>>> = {
  id: {
    'too-many-decimals':
      'Salinan peninjau memerlukan tingkat dengan paling banyak 6 desimal. Bulatkan nilai yang lebih panjang, lalu ulangi.',
    'beyond-exact-integers':
      'Salinan peninjau tidak ditulis: hitungan tepatnya memerlukan bilangan bulat yang terlalu besar untuk Excel. Kurangi desimal nilai, atau bagi buku kerja per unit.',
    'too-many-rows':
      'Salinan peninjau tidak ditulis: rumusnya akan melebihi 200.000 baris. Bagi buku kerja menjadi beberapa berkas.',
  },
  en: {
    'too-many-decimals': 'A reviewer copy needs levels of at most 6 decimals. Round the longer values and try again.',
    'beyond-exact-integers':
      'The reviewer copy was not written: its exact arithmetic needs whole numbers too large for Excel. Use fewer decimals, or split the workbook by unit.',
    'too-many-rows':
      'The reviewer copy was not written: its formulas would take more than 200,000 rows. Split the workbook into several files.',
  },
};

/** Why a reviewer copy cannot be written, and what to do. */
export function describeReviewerRefusal(reason: Reason, language: Language): string {
  return REFUSALS[language][reason];
}
