import { plainWords } from './cells';
import { withinOneEdit } from './edit';
import type { Columns } from './columns';

export type ColumnKey = keyof Columns;

export const COLUMN_KEYS = [
  'unit',
  'product',
  'code',
  'name',
  'respondent',
  'value',
  'evidence',
  'note',
  'assessor',
  'date',
  'override',
  'overrideReason',
] as const satisfies readonly ColumnKey[];

/** Headers that name a column of codes only where no plainer one does: beside "Kode", "No. butir" counts the rows. */
const WEAK_CODES: ReadonlySet<string> = new Set(['no butir', 'nomor butir', 'no ind', 'no indikator', 'item no']);

/** Headers in use, Indonesian and English, as `plainWords` leaves them. */
const SYNONYMS: Readonly<Record<ColumnKey, readonly string[]>> = {
  unit: [
    ...['unit', 'nama unit', 'unit layanan', 'nama unit layanan', 'unit kerja', 'nama unit kerja', 'satuan kerja'],
    ...['satker', 'unit pelayanan', 'unit pelayanan publik', 'upp', 'lokus', 'opd', 'nama opd', 'perangkat daerah'],
    ...['nama perangkat daerah', 'nama satker', 'nama satuan kerja', 'skpd', 'nama skpd', 'unit penyelenggara'],
    ...['service unit', 'unit name', 'name of unit', 'organisational unit', 'organizational unit'],
  ],
  product: [
    ...['produk', 'nama produk', 'produk layanan', 'nama produk layanan', 'produk pelayanan', 'jenis layanan'],
    ...['jenis pelayanan', 'product', 'product name', 'service product', 'service'],
  ],
  code: [
    ...['kode', 'kode indikator', 'nomor indikator', 'no indikator', 'kode butir', 'no butir', 'nomor butir'],
    ...['kode ind', 'no ind', 'code', 'indicator code', 'indicator no', 'item code', 'item no'],
  ],
  name: [
    ...['indikator', 'nama indikator', 'uraian indikator', 'uraian', 'uraian butir', 'nama butir', 'pertanyaan'],
    ...['pernyataan', 'butir penilaian', 'indikator penilaian', 'indicator', 'indicator name', 'question'],
  ],
  respondent: ['responden', 'nama responden', 'narasumber', 'informan', 'respondent', 'respondent name'],
  value: [
    ...['nilai', 'skor', 'level', 'nilai level', 'nilai indikator', 'skor indikator', 'jawaban', 'isian'],
    ...['nilai jawaban', 'skor jawaban', 'score', 'value', 'answer', 'rating', 'indicator score'],
  ],
  evidence: [
    ...['bukti', 'bukti dukung', 'bukti pendukung', 'data dukung', 'dokumen bukti', 'dokumen pendukung', 'dokumen'],
    ...['bukti fisik', 'data pendukung', 'eviden', 'dokumen dukung', 'document', 'documents'],
    ...['tautan bukti', 'evidence', 'supporting evidence', 'evidence link'],
  ],
  note: [
    ...['catatan', 'alasan', 'keterangan', 'ket', 'alasan tb', 'note', 'notes', 'reason', 'remark', 'remarks'],
    ...['comment', 'comments'],
  ],
  assessor: ['penilai', 'nama penilai', 'asesor', 'enumerator', 'surveyor', 'assessor', 'assessor name'],
  date: ['tanggal', 'tgl', 'tanggal penilaian', 'tanggal pengambilan data', 'date', 'assessment date'],
  override: [
    ...['nilai koreksi', 'koreksi nilai', 'skor koreksi', 'koreksi skor', 'nilai pengganti'],
    ...['override', 'override value', 'override score', 'value override', 'score override'],
    ...['corrected value', 'corrected score', 'correction value'],
  ],
  overrideReason: [
    ...['alasan koreksi', 'alasan koreksi nilai', 'alasan nilai koreksi', 'alasan penggantian', 'dasar koreksi'],
    ...['catatan koreksi', 'keterangan koreksi', 'override reason', 'reason for override'],
    ...['correction reason', 'reason for correction'],
  ],
};

/** Headers of the two columns of corrections, for what comes close to them. */
export const OVERRIDE_SYNONYMS = { override: SYNONYMS.override, overrideReason: SYNONYMS.overrideReason };

/** Headers of columns whose meaning is known and that hold no answers. */
const OTHER_COLUMNS: ReadonlySet<string> = new Set([
  ...['no', 'nomor', 'dimensi', 'variabel', 'bobot', 'teknik', 'skala', 'zona', 'kategori', 'jumlah', 'total'],
  ...['rata rata', 'rerata', 'status', 'sumber', 'maks', 'maksimum', 'nilai maksimum', 'aspek', 'maladministrasi'],
  ...['bentuk maladministrasi', 'per produk', 'bukti mulai', 'target', 'selisih', 'opini', 'peringkat'],
  ...['dimension', 'variable', 'weight', 'technique', 'scale', 'zone', 'category', 'sum', 'average', 'mean'],
  ...['source', 'max', 'maximum', 'aspect', 'maladministration', 'per product', 'difference', 'opinion', 'rank'],
  ...['no unit', 'unit no', 'no produk', 'product no'],
  ...['no urut', 'nomor urut', 'number', 'ranking', 'gap', 'maksimal', 'minimal', 'minimum', 'min', 'rataan'],
]);

const KEY_OF: ReadonlyMap<string, ColumnKey> = new Map(
  COLUMN_KEYS.flatMap((key) => SYNONYMS[key].map((word): [string, ColumnKey] => [word, key])),
);

/**
 * The column that a header cell names, or null. "Catatan/Alasan", "Nilai (0-4)" and "Nilai 2" are understood;
 * "Unit 2" is the name of a unit in the matrix form.
 */
export function columnKeyOf(header: string): ColumnKey | null {
  const whole = lookUp(header);
  if (whole !== null || !header.includes('/')) return whole;
  const [first = null, ...rest] = header.split('/').map(lookUp);
  return rest.every((key) => key === first) ? first : null;
}

function lookUp(header: string): ColumnKey | null {
  const words = plainWords(header);
  const numbered = KEY_OF.get(words.replace(/[\d ]+$/, ''));
  return KEY_OF.get(words) ?? (numbered === 'unit' ? null : (numbered ?? null));
}

/** "Nlai" is a misspelt value column, which must not pass for a unit of the matrix form. */
export function looksLikeValueHeader(header: string): boolean {
  const words = plainWords(header);
  return SYNONYMS.value.some((word) => words.length > 3 && word.length > 3 && withinOneEdit(words, word));
}

/** Whether a header of codes gives way to a plainer one beside it. */
export function isWeakHeader(header: string): boolean {
  return WEAK_CODES.has(plainWords(header));
}

/** Whether a header names a column whose meaning is known and that holds no answers: "No", "Bobot (%)", "Target". */
export function isOtherHeader(header: string): boolean {
  return OTHER_COLUMNS.has(plainWords(header));
}

/** Whether a header of the matrix form can be the name of a unit. */
export function isUnitHeader(header: string): boolean {
  return (
    /\p{L}/u.test(plainWords(header)) &&
    !isOtherHeader(header) &&
    columnKeyOf(header) === null &&
    !looksLikeValueHeader(header)
  );
}
