import { withinOneEdit } from './edit';

/** Two names that look like spellings of one: `rare` has fewer rows than `usual`, or came later. */
export interface SimilarNames {
  readonly rare: number;
  readonly usual: number;
  /** They differ only by case, spaces, accents and punctuation. */
  readonly sameLetters: boolean;
}

/** A slip in a shorter word is as likely another word: "Utara", but not "II", "A" or "Kota". */
const SHORTEST_WORD = 5;
/** A longer word is none; the forms of a word grow with the square of its length. */
const LONGEST_WORD = 60;
const ROMAN_NUMERAL = /^[ivxlc]+$/;
const BASE = 0x01000193;
/** Text in which normalising changes nothing and every letter is one of a to z. */
const SIMPLE = /^[\x20-\x7e]*$/;
const DIGIT = /\p{N}/u;
const DIGITS = /\p{N}+/gu;

/**
 * Finds names that differ only by case, spaces and punctuation, or by one slip in one long word. Digits must be
 * equal: "Puskesmas 1" and "Puskesmas 2" are two units. Each name is reported once at most.
 * @param counts rows of each name.
 */
export function findSimilarNames(names: readonly string[], counts: ArrayLike<number>): SimilarNames[] {
  const pairs: SimilarNames[] = [];
  const usualOf = new Map<string, number>();
  const words = names.map(wordsOf);
  const keys = words.map(keyOf);
  keys.forEach((key, id) => {
    const usual = usualOf.get(key);
    if (usual === undefined || counts[id]! > counts[usual]!) usualOf.set(key, id);
  });
  keys.forEach((key, id) => {
    const usual = usualOf.get(key)!;
    if (usual !== id && words[id]!.length > 0) pairs.push({ rare: id, usual, sameLetters: true });
  });
  return [...pairs, ...findSlips(words, [...usualOf.values()], counts)];
}

function wordsOf(name: string): string[] {
  const small = name.toLowerCase();
  if (SIMPLE.test(small)) return small.match(/[a-z0-9]+/g) ?? [];
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** All letters and digits, then the runs of digits apart: "Puskesmas 1 2" and "Puskesmas 12" are two units. */
function keyOf(words: readonly string[]): string {
  const letters = words.join('');
  return DIGIT.test(letters) ? `${letters} ${words.join(' ').match(DIGITS)!.join(' ')}` : letters;
}

/**
 * Two words within one slip of each other become equal when a letter is left out of one or both. So each name is
 * filed under the hash of all its forms with up to one letter less, and only names filed together are compared.
 */
function findSlips(
  words: readonly (readonly string[])[],
  ids: readonly number[],
  counts: ArrayLike<number>,
): SimilarNames[] {
  const pairs: SimilarNames[] = [];
  const reported = new Set<number>();
  const files = new FormFiles(
    ids.reduce((sum, id) => sum + words[id]!.reduce((most, { length }) => most + length, 1), 0),
  );
  for (const id of ids) {
    let slip = -1;
    for (const form of formHashes(words[id]!)) {
      const other = files.file(form, id, slip < 0 ? (filed) => isSlip(words[filed]!, words[id]!) : null);
      if (other >= 0) slip = other;
    }
    if (slip < 0) continue;
    const [rare, usual] = counts[id]! > counts[slip]! ? [slip, id] : [id, slip];
    if (!reported.has(rare)) pairs.push({ rare, usual, sameLetters: false });
    reported.add(rare);
  }
  return pairs;
}

/** Names filed under hashes, in chains of plain arrays: a national table has some hundred thousand forms. */
class FormFiles {
  private readonly newest: Int32Array;
  private readonly older: Int32Array;
  private readonly hashes: Int32Array;
  private readonly ids: Int32Array;
  private length = 0;

  /** @param most how many forms are filed at most. */
  constructor(most: number) {
    this.newest = new Int32Array(2 ** Math.ceil(Math.log2(most + 1))).fill(-1);
    [this.older, this.hashes, this.ids] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)];
  }

  /** Files a name. Returns the first other name under the same hash that `matches`, or -1. */
  file(hash: number, id: number, matches: ((filed: number) => boolean) | null): number {
    const chain = hash & (this.newest.length - 1);
    let found = -1;
    for (let entry = this.newest[chain]!; entry >= 0; entry = this.older[entry]!) {
      if (this.hashes[entry] !== hash) continue;
      const filed = this.ids[entry]!;
      if (filed === id) return found;
      if (matches?.(filed) === true) found = filed;
    }
    const entry = this.length++;
    [this.older[entry], this.hashes[entry], this.ids[entry]] = [this.newest[chain]!, hash, id];
    this.newest[chain] = entry;
    return found;
  }
}

function isSlip(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const places = a.flatMap((word, place) => (word === b[place] ? [] : [place]));
  const [first, second] = [a[places[0] ?? -1], b[places[0] ?? -1]];
  if (places.length !== 1 || first === undefined || second === undefined) return false;
  return canSlip(first) && canSlip(second) && withinOneEdit(first, second);
}

function canSlip(word: string): boolean {
  if (word.length < SHORTEST_WORD || word.length > LONGEST_WORD) return false;
  return !/\p{N}/u.test(word) && !ROMAN_NUMERAL.test(word);
}

/** 32-bit hashes of the name and of its forms with one letter less in one of its long words; some may be equal. */
function formHashes(words: readonly string[]): number[] {
  const hashes = words.map((word) => hashOf(word, -1));
  const whole = hashes.reduce((sum, hash, place) => (sum + placed(hash, place)) | 0, words.length);
  const forms = [whole];
  words.forEach((word, place) => {
    if (!canSlip(word)) return;
    const rest = (whole - placed(hashes[place]!, place)) | 0;
    for (let left = 0; left < word.length; left++) forms.push((rest + placed(hashOf(word, left), place)) | 0);
  });
  return forms;
}

/** Hash of a word without the letter at `left`. */
function hashOf(word: string, left: number): number {
  let hash = 7;
  for (let i = 0; i < word.length; i++) if (i !== left) hash = (Math.imul(hash, BASE) + word.charCodeAt(i)) | 0;
  return hash;
}

function placed(hash: number, place: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d + 2 * place);
  return mixed ^ (mixed >>> 13);
}
