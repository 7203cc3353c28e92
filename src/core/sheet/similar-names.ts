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
const ROMAN_NUMERAL = /^[ivxlc]+$/;
const BASE = 0x01000193;

/**
 * Finds names that differ only by case, spaces and punctuation, or by one slip in one long word. Digits must be
 * equal: "Puskesmas 1" and "Puskesmas 2" are two units. Each name is reported once at most.
 * @param counts rows of each name.
 */
export function findSimilarNames(names: readonly string[], counts: ArrayLike<number>): SimilarNames[] {
  const pairs: SimilarNames[] = [];
  const usualOf = new Map<string, number>();
  const words = names.map(wordsOf);
  const keys = words.map(
    (list) =>
      `${list.join('')} ${list
        .join(' ')
        .replace(/[^\p{N}]+/gu, ' ')
        .trim()}`,
  );
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
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
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
  const filed = new Map<number, number[]>();
  for (const id of ids) {
    let slip = -1;
    for (const form of formHashes(words[id]!)) {
      const others = filed.get(form);
      if (others === undefined) filed.set(form, [id]);
      else {
        if (slip < 0) slip = others.find((other) => other !== id && isSlip(words[other]!, words[id]!)) ?? -1;
        if (others[others.length - 1] !== id) others.push(id);
      }
    }
    if (slip < 0) continue;
    const [rare, usual] = counts[id]! > counts[slip]! ? [slip, id] : [id, slip];
    if (!reported.has(rare)) pairs.push({ rare, usual, sameLetters: false });
    reported.add(rare);
  }
  return pairs;
}

function isSlip(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const places = a.flatMap((word, place) => (word === b[place] ? [] : [place]));
  const [first, second] = [a[places[0] ?? -1], b[places[0] ?? -1]];
  if (places.length !== 1 || first === undefined || second === undefined) return false;
  return canSlip(first) && canSlip(second) && withinOneEdit(first, second);
}

function canSlip(word: string): boolean {
  return word.length >= SHORTEST_WORD && !/\p{N}/u.test(word) && !ROMAN_NUMERAL.test(word);
}

/** 32-bit hashes of the name and of its forms with one letter less in one of its long words. */
function formHashes(words: readonly string[]): Set<number> {
  const hashes = words.map((word) => hashOf(word, -1));
  const whole = hashes.reduce((sum, hash, place) => (sum + placed(hash, place)) | 0, words.length);
  const forms = new Set([whole]);
  words.forEach((word, place) => {
    if (!canSlip(word)) return;
    const rest = (whole - placed(hashes[place]!, place)) | 0;
    for (let left = 0; left < word.length; left++) forms.add((rest + placed(hashOf(word, left), place)) | 0);
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
