/** What a name says of itself that makes it doubtful as the name of a unit. */
export type DoubtWord =
  /** A word of statistics or of scores: "Rata2", "Skor Maks", "Nilai Akhir". */
  | 'statistic'
  /** A word of housekeeping: "Salinan Dinas A", "Contoh", "Dinas A (2)", "Dinas A - lama". */
  | 'housekeeping'
  /** A year: "Dinas A 2022". */
  | 'year'
  /** Somebody who answers or assesses: "R1", "Responden 2", "Penilai A". */
  | 'respondent';

/** Words that mean a figure made of others, wherever they stand in a name. */
const ANYWHERE: ReadonlySet<string> = new Set([
  ...['rata2', 'ratarata', 'rerata', 'rataan', 'rrt', 'median', 'modus', 'skor', 'maks', 'maksimal', 'maksimum'],
  ...['minimum', 'minimal', 'persentase', 'average', 'avg', 'mean', 'score', 'scores', 'maximum', 'stdev'],
]);

/**
 * Words that mean so at the beginning or the end of a name only. In the midst they may belong to it: "Balai Pelestarian
 * Nilai Budaya", "Dinas Tanaman Pangan dan Hasil Perkebunan".
 */
const AT_THE_EDGE: ReadonlySet<string> = new Set([
  ...['nilai', 'jumlah', 'total', 'subtotal', 'hasil', 'target', 'selisih', 'gap', 'bobot', 'peringkat', 'ranking'],
  ...['gabungan', 'keseluruhan', 'kumulatif', 'ideal', 'realisasi', 'capaian', 'persen', 'kategori', 'predikat'],
  ...['value', 'values', 'sum', 'result', 'results', 'difference', 'weight', 'rank', 'overall', 'combined', 'percent'],
]);

/** Words that mean so only where a name has no others: "Min" is a figure, "MIN 1 Malang" a school. */
const ALONE: ReadonlySet<string> = new Set([
  ...['min', 'max', 'no', 'nomor', 'number', 'ket', 'keterangan', 'catatan', 'note', 'notes', 'std', 'mode', 'rata'],
  ...['instansi', 'institution', 'semua', 'seluruh', 'all', 'count', 'awal', 'akhir', 'final', 'baru', 'lama', 'kini'],
  ...['mandiri', 'verifikasi', 'validasi', 'evaluasi', 'evaluator', 'penilaian', 'penjamin', 'tahun', 'year', 'arsip'],
  ...[
    'data',
    'angka',
    'level',
    'standar',
    'kriteria',
    'batas',
    'isian',
    'jawaban',
    'answer',
    'kolom',
    'column',
    'zona',
  ],
  ...['dan', 'and', 'of', 'dari', 'per'],
]);

const HOUSEKEEPING: ReadonlySet<string> = new Set([
  ...['ringkasan', 'rekap', 'rekapitulasi', 'contoh', 'templat', 'template', 'draf', 'draft', 'backup', 'cadangan'],
  ...['salinan', 'ujicoba', 'dummy', 'sebelum', 'sebelumnya', 'summary', 'recap', 'example', 'sample', 'copy', 'bak'],
  ...['old', 'archive', 'archived', 'previous', 'test', 'temp'],
]);

const RESPONDENTS: ReadonlySet<string> = new Set([
  ...['responden', 'respondent', 'narasumber', 'informan', 'penilai', 'asesor', 'assessor', 'enumerator', 'surveyor'],
  ...['interviewer', 'pewawancara', 'rater'],
]);

const YEAR = /^(?:19[5-9]|20\d)\d$/;
/** The mark of a second copy: "Dinas A (2)". */
const COPY = /\(\s*\d{1,2}\s*\)\s*$/;
const NUMBERED_RESPONDENT = /^r\s*[-.]?\s*\d{1,3}$/i;
/** What stands in brackets or after a dash at the end of a name: "Dinas A (lama)", "Dinas A - arsip", "Dinas A_old". */
const POSTSCRIPT = /(?:[([]\s*([^()[\]]+?)\s*[)\]]|\s[-\u2013\u2014]\s*(\S+)|_(\p{L}+))\s*$/u;
const PAST = /(?:^| )(?:uji coba|tahun lalu|tahun kemarin|last year)(?: |$)/;

/** What makes a name doubtful as the name of a unit; null where nothing does. */
export function doubtWord(name: string): DoubtWord | null {
  const words = wordsOf(name);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (NUMBERED_RESPONDENT.test(name.trim()) || RESPONDENTS.has(first)) return 'respondent';
  if (isStatistic(words, first, last)) return 'statistic';
  if (COPY.test(name) || HOUSEKEEPING.has(first) || HOUSEKEEPING.has(last)) return 'housekeeping';
  if (PAST.test(words.join(' ')) || hasPostscript(name)) return 'housekeeping';
  return words.some((word) => YEAR.test(word)) ? 'year' : null;
}

function isStatistic(words: readonly string[], first: string, last: string): boolean {
  if (words.some((word) => ANYWHERE.has(word)) || AT_THE_EDGE.has(first) || AT_THE_EDGE.has(last)) return true;
  if (words.some((word, at) => word === 'rata' && words[at + 1] === 'rata')) return true;
  const isFigure = (word: string): boolean => ALONE.has(word) || AT_THE_EDGE.has(word) || /^\p{N}+$/u.test(word);
  return words.some((word) => ALONE.has(word)) && words.every(isFigure);
}

function hasPostscript(name: string): boolean {
  const found = POSTSCRIPT.exec(name);
  const words = wordsOf(found?.[1] ?? found?.[2] ?? found?.[3] ?? '');
  return words.length > 0 && words.every((word) => ALONE.has(word) || HOUSEKEEPING.has(word));
}

/** Words and numbers in small letters, those in brackets too: "rata-rata" gives "rata" twice. */
function wordsOf(name: string): string[] {
  const plain = name.slice(0, LONGEST).normalize('NFKC').toLowerCase();
  return plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** No name of a unit is longer; the rest of a longer text is not looked at. */
const LONGEST = 400;
