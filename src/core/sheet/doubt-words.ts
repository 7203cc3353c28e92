import {
  ALONE,
  ANYWHERE,
  AT_THE_EDGE,
  COPIES,
  GENERAL,
  HOUSEKEEPING,
  KINDS,
  PHRASES,
  PLACE_NAMES,
  PLACES,
  RESPONDENTS,
  STATES,
  WHOLE,
} from './doubt-vocabulary';

/** What a name says of itself that makes it doubtful as the name of a unit. */
export type DoubtWord =
  /** A word of statistics or of scores: "Rata2", "Skor Maks", "Nilai Akhir". */
  | 'statistic'
  /** A word of housekeeping: "Salinan Dinas A", "Contoh", "Dinas A (2)", "Dinas A - lama". */
  | 'housekeeping'
  /** Words that anything may be called by: "Semester I", "Dashboard", "Provinsi". */
  | 'general'
  /** A name that Excel gave: "Sheet2", "Column1". */
  | 'given'
  /** A year: "Dinas A 2022". */
  | 'year'
  /** Somebody who answers or assesses: "R1", "Responden 2", "Penilai A". */
  | 'respondent';

const YEAR = /^(?:19[5-9]|20\d)\d$/;
/** The mark of a second copy: "Dinas A (2)". */
const COPY = /\(\s*\d{1,2}\s*\)\s*$/;
const NUMBERED_RESPONDENT = /^r\s*[-.]?\s*\d{1,3}$/i;
/** What stands in brackets or after a dash at the end of a name: "Dinas A (lama)", "Dinas A - arsip", "Dinas A_old". */
const POSTSCRIPT = /(?:[([]\s*([^()[\]]+?)\s*[)\]]|\s[-\u2013\u2014]\s*(\S+)|_(\p{L}+))\s*$/u;
/** "v2", "versi 2" at the end of a name. */
const VERSION = /(?:^|[^\p{L}\p{N}])(?:v|ver|versi|version)[\s._-]*\d{1,3}(?:\.\d{1,3})?\s*$/iu;
/** A name that nobody gave: "Sheet2", "Column1". */
const GIVEN_BY_EXCEL = /^(?:sheet|lembar|kolom|column|tabel|table|feuil|tabelle|blad|hoja|foglio|planilha)\s*\d{1,4}$/i;
const PAST = /(?:^| )(?:uji coba|tahun lalu|tahun kemarin|last year)(?: |$)/;

/**
 * What makes a name doubtful as the name of a unit; null where nothing does.
 * @param others the other units (`wordsOfNames`): "Dinas A lama" is doubtful beside "Dinas A".
 */
export function doubtWord(name: string, others: ReadonlySet<string> = new Set()): DoubtWord | null {
  const words = wordsOf(name);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (NUMBERED_RESPONDENT.test(name.trim()) || RESPONDENTS.has(first)) return 'respondent';
  if (isStatistic(words, first, last)) return 'statistic';
  if (COPY.test(name) || HOUSEKEEPING.has(first) || HOUSEKEEPING.has(last)) return 'housekeeping';
  if (COPIES.has(last) || VERSION.test(name) || PAST.test(words.join(' '))) return 'housekeeping';
  if (hasPostscript(name) || isStateOf(words, others)) return 'housekeeping';
  if (GIVEN_BY_EXCEL.test(name.trim())) return 'given';
  if (WHOLE.has(words.join(' ')) || (words.some((word) => GENERAL.has(word)) && words.every(isFigure)))
    return 'general';
  return words.some((word) => YEAR.test(word)) ? 'year' : null;
}

/** Names as `doubtWord` looks them up. */
export function wordsOfNames(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => wordsOf(name).join(' ')));
}

function isStatistic(words: readonly string[], first: string, last: string): boolean {
  if (isPlaceName(words)) return false;
  if (words.some((word) => ANYWHERE.has(word)) || AT_THE_EDGE.has(first)) return true;
  if (AT_THE_EDGE.has(last) && !PHRASES.has(words.slice(-2).join(' '))) return true;
  if (words.some((word, at) => word === 'rata' && words[at + 1] === 'rata')) return true;
  if (words.length === 1 && isSymbol(first)) return true;
  return words.some((word) => ALONE.has(word)) && words.every(isFigure);
}

/** "Puskesmas Rataan": the name of a place after the kind of the unit. "Rataan Puskesmas" is a mean. */
function isPlaceName([kind = '', place = '', ...more]: readonly string[]): boolean {
  return more.length === 0 && (PLACES.has(kind) || KINDS.has(kind)) && PLACE_NAMES.has(place);
}

function isFigure(word: string): boolean {
  if (ALONE.has(word) || GENERAL.has(word) || AT_THE_EDGE.has(word) || COPIES.has(word)) return true;
  return /^(?:\p{N}+|[ivxlc]+|[a-z]|q\d)$/u.test(word);
}

/** One letter that stands for a figure: "\u03a3", "\u00d8", "x\u0304". Plain letters may name units. */
function isSymbol(word: string): boolean {
  return /^\p{L}\p{M}*$/u.test(word) && !/^[a-z]$/.test(word);
}

/** Another state of one of the others: its name, and a word such as "lama" behind it. */
function isStateOf(words: readonly string[], others: ReadonlySet<string>): boolean {
  const end = words.findIndex((_, at) => at > 0 && words.slice(at).every((each) => STATES.has(each)));
  return end > 0 && !PLACES.has(words[0]!) && others.has(words.slice(0, end).join(' '));
}

function hasPostscript(name: string): boolean {
  const found = POSTSCRIPT.exec(name);
  const words = wordsOf(found?.[1] ?? found?.[2] ?? found?.[3] ?? '');
  return words.length > 0 && words.every((word) => ALONE.has(word) || HOUSEKEEPING.has(word) || COPIES.has(word));
}

/** Words and numbers in small letters, those in brackets too: "rata-rata" gives "rata" twice. */
function wordsOf(name: string): string[] {
  const plain = name.slice(0, LONGEST).normalize('NFKC').toLowerCase();
  return plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** No name of a unit is longer; the rest of a longer text is not looked at. */
const LONGEST = 400;
