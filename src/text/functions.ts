import type { FunctionProblem, FunctionProblemData, RangePlace } from '../app/function-problem';
import type { FigureStatus } from '../core/instrument/types';
import { formatHundredths, formatNumber } from '../core/number/format';
import { editionSpan } from './edition-span';
import { quote } from './issues/issue-text';
import { LABELS_ID } from './labels';
import { tell, type Sentences } from './tell';

const LONGEST_LIST = 8;

/** The first few names, in quotation marks, and how many more there are. */
function list(names: readonly string[]): string {
  const shown = names.slice(0, LONGEST_LIST).map(quote).join(', ');
  return names.length > LONGEST_LIST ? `${shown}, dan ${names.length - LONGEST_LIST} lagi` : shown;
}

function at(place: RangePlace): string {
  return place === null ? '' : `Baris ${place.row}, kolom ${place.column}: `;
}

const LACKING = { category: 'kategori', opinion: 'opini', predicate: 'predikat' } as const;

/**
 * Custom functions answer in Indonesian everywhere: their runtime does not know the language of the host.
 * Each sentence says where, what was found and what to do.
 */
const SENTENCES: Sentences<FunctionProblemData> = {
  'edition-unknown': (d) => `Edisi ${quote(d.found)} tidak dikenal; pilih salah satu: ${d.known.join(', ')}.`,
  'edition-bands-only': (d) =>
    `Edisi ${d.edition} hanya memuat ambang, tanpa indikator, jadi data tidak dapat dinilai dengannya; pakai edisi ${editionSpan(d.scoring, ' sampai ', 'atau')}.`,
  'edition-lacks': (d) => `Edisi ${d.edition} tidak memuat ${LACKING[d.what]}.`,
  'instrument-faulty': (d) =>
    `Rentang edisi bukan instrumen yang sah; ${at(d.place).toLowerCase()}${d.first}` +
    (d.others > 0 ? ` (dan ${d.others} kesalahan lain)` : ''),
  'data-blank': () => 'Rentang data kosong; pilih tabel penilaian beserta baris judulnya.',
  'data-no-header': (d) =>
    `Baris judul dengan kolom Kode (atau Indikator) dan Nilai tidak ada dalam 20 baris pertama rentang data (${d.rows} x ${d.columns} sel); sertakan baris judulnya.`,
  'data-transposed': () =>
    'Baris dan kolom rentang data tertukar: judul kolom berjajar ke bawah; balikkan dengan TRANSPOSE.',
  'data-no-rows': () => 'Rentang data hanya memuat baris judul; sertakan baris penilaian di bawahnya.',
  'arguments-swapped': (d) => `Argumen tertukar: tabel penilaian ada pada argumen ${d.name}; tulis data lebih dahulu.`,
  'unit-unknown': (d) => `Unit ${quote(d.found)} tidak ada dalam data; unit yang ada: ${list(d.units)}.`,
  'policy-unknown': (d) => `Kebijakan kosong ${quote(d.found)} tidak dikenal; pilih tolak, nol, atau abaikan.`,
  'not-scored': (d) => {
    const who = d.unit === null ? 'Instansi' : `Unit ${quote(d.unit)}`;
    const because = d.because === null ? '' : ` (${quote(d.because)})`;
    const where = d.place === null ? '' : `; periksa baris ${d.place.row}, kolom ${d.place.column}`;
    return `${who} tidak dinilai: ${LABELS_ID.notScored[d.reason]}${because}${where}.`;
  },
  'score-missing': () => 'Nilai kosong; tulis nilai atau rentang nilai.',
  'score-zero-or-blank': (d) =>
    `${at(d.place)}0 ini mungkin sel kosong: Excel ini belum terbukti membedakan keduanya; isi selnya, atau tambahkan &"" pada acuannya (misalnya A1&"").`,
  'data-zero-or-blank': (d) =>
    `${at(d.place)}0 ini mungkin sel kosong: Excel ini belum terbukti membedakan keduanya; sertakan satu baris kosong di bawah tabel dalam rentang, atau hitung dengan panel.`,
  'score-error': (d) => `${at(d.place)}sel nilai berisi galat ${d.found}; perbaiki rumusnya.`,
  'score-not-a-number': (d) => `${at(d.place)}${quote(d.found)} bukan angka; tulis seperti 79,39.`,
  'score-out-of-range': (d) =>
    `${at(d.place)}nilai ${d.found} di luar skala 0 sampai ${d.maximum} edisi ${d.edition}; nilai tidak dipotong.`,
  'scores-one-line': (d) => `Rentang nilai unit harus satu kolom atau satu baris, bukan ${d.rows} x ${d.columns} sel.`,
  'scores-with-products': (d) =>
    `Edisi ${d.edition} merata-ratakan produk; pilih rentang dua kolom: nilai unit, lalu jumlah produknya.`,
  'products-not-whole': (d) => `${at(d.place)}jumlah produk ${quote(d.found)} bukan bilangan bulat positif.`,
  'unit-score-blank': (d) => `${at(d.place)}nilai unit kosong; isi, atau keluarkan dari rentang.`,
  'percentages-count': (d) =>
    `Edisi ${d.edition} memerlukan ${d.names.length} persentase dimensi (${d.names.join(', ')}) dalam satu baris atau kolom; terbaca ${d.found}.`,
  'percentages-as-fractions': (d) =>
    `Persentase ditulis 0 sampai 100, sedangkan ${d.found} tampak seperti pecahan; kalikan rentangnya dengan 100.`,
  'dimension-unknown': (d) => `Dimensi ${quote(d.found)} tidak ada; pilih salah satu: ${d.known.join(', ')}.`,
  'form-unknown': (d) => `Bentuk ${quote(d.found)} tidak dikenal; pilih poin atau persen.`,
  'flag-unknown': (d) => `Isi ${quote(d.found)} pada argumen ${d.name} tidak dikenal; pilih TRUE atau FALSE.`,
  'unit-needed': (d) => `Unit belum disebut; pilih salah satu: ${list(d.units)}.`,
  'number-ambiguous': (d) =>
    `${at(d.place)}${quote(d.found)} dapat berarti ${d.readings.map((value) => formatNumber(value, 'id')).join(' atau ')}; tulis tanpa titik.`,
  'not-final': (d) =>
    d.issues > 0
      ? `Hasil masih sementara: ada ${d.issues} temuan wajib; jalankan PERIKSA dan perbaiki dahulu.`
      : `Hasil masih sementara pada unit ${list(d.units)}; lengkapi dahulu.`,
  'target-unknown': (d) => `Target ${quote(d.found)} tidak dikenal; pilih salah satu: ${d.known.join(', ')}.`,
  'path-unreachable': (d) =>
    `Target ${d.target} tidak tercapai; dengan semua jawaban penuh nilainya ${formatHundredths(d.best, 'id')}.`,
  'path-too-large': () =>
    'Kemungkinan perbaikan terlalu banyak untuk dicari; sebut satu unit atau target yang lebih dekat.',
  'versions-unknown': (d) =>
    `Keterangan ${quote(d.found)} tidak dikenal; tulis "mesin", atau kosongkan untuk daftar versi.`,
  unexpected: (d) => `Perhitungan terhenti karena kesalahan yang tidak terduga${d.why === '' ? '' : `: ${d.why}`}.`,
};

/** One sentence about a problem of a custom function. */
export function describeFunctionProblem(problem: FunctionProblem): string {
  const text = tell(SENTENCES, problem);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Headings and fixed words of the tables that functions spill. */
export const SPILL_WORDS = {
  rank: 'Peringkat',
  unit: 'Unit',
  score: 'Nilai',
  category: 'Kategori',
  zone: 'Zona',
  opinion: 'Opini',
  completeness: 'Kelengkapan',
  status: 'Status',
  institution: 'Instansi',
  predicate: 'Predikat',
  dimension: 'Dimensi',
  code: 'Kode',
  indicator: 'Indikator',
  weight: 'Bobot',
  scale: 'Skala',
  achieved: 'Capaian (%)',
  contribution: 'Sumbangan',
  figureStatus: 'Status bobot',
  source: 'Sumber',
  rounding: 'Pembulatan',
  from: 'Dari',
  to: 'Sampai',
  row: 'Baris',
  column: 'Kolom',
  severity: 'Tingkat',
  finding: 'Temuan',
  advice: 'Saran',
  noIssues: 'Tidak ada temuan.',
  foundAndAllowed: (title: string, found: string, allowed: string): string =>
    `${title.charAt(0).toUpperCase()}${title.slice(1)}; ditemukan ${found}, seharusnya ${allowed}.`,
  product: 'Kepatuhan',
  engine: 'Mesin hitung',
  productOf: 'Produk',
  respondent: 'Responden',
  scoreA: 'Nilai A',
  scoreB: 'Nilai B',
  compared: 'Sel yang dibandingkan',
  agreed: 'Sel yang sama',
  agreement: 'Kesepakatan (%)',
  kappaLinear: 'Kappa berbobot linear',
  kappaQuadratic: 'Kappa berbobot kuadratik',
  blank: '(kosong)',
  invalid: '(tidak sah)',
  absent: '(tidak ada)',
  steps: 'Langkah',
  meanNow: 'Rerata kini',
  meanThen: 'Rerata nanti',
  gain: 'Tambahan nilai',
  cost: 'Biaya',
  scoreThen: 'Nilai',
} as const;

/** Status of a weight; the product's own ones are never to be taken for official ones. */
export function weightStatus(status: FigureStatus): string {
  const label = LABELS_ID.figureStatus[status];
  return status === 'default' ? `${label}: bukan bobot resmi Ombudsman` : label;
}
