import { plainWords } from '../../sheet/cells';
import { findSimilarNames } from '../../sheet/similar-names';

export type NameMatch = { readonly found: number } | { readonly found: null; readonly near: readonly string[] };

/** Names that share at least half of their words are worth naming. */
const ENOUGH = 0.5;
const MOST_SHOWN = 3;

/**
 * The place of a name among others. Capitals, spaces and punctuation make no other name as long as only one fits;
 * anything else is not matched, and the names that come near are told.
 */
export function matchName(name: string, names: readonly string[]): NameMatch {
  const exact = names.indexOf(name);
  if (exact >= 0) return { found: exact };
  if (name === '') return { found: null, near: [] };
  const pairs = findSimilarNames([...names, name], [...names.map(() => 2), 1]);
  const own = pairs
    .filter(({ rare }) => rare === names.length)
    .map(({ usual, sameLetters }) => ({ usual, sameLetters }));
  const same = own.find(({ sameLetters }) => sameLetters);
  const isAmbiguous = pairs.some(
    ({ rare, usual, sameLetters }) =>
      sameLetters && rare < names.length && (usual === same?.usual || rare === same?.usual),
  );
  if (same !== undefined && !isAmbiguous) return { found: same.usual };
  const near = new Set([...own.map(({ usual }) => names[usual]!), ...sharingWords(name, names)]);
  return { found: null, near: [...near].slice(0, MOST_SHOWN) };
}

/** The names with most words in common, best first. */
export function sharingWords(name: string, names: readonly string[]): string[] {
  const wanted = new Set(plainWords(name).split(' '));
  return names
    .map((other) => {
      const words = new Set(plainWords(other).split(' '));
      const common = [...words].filter((word) => wanted.has(word)).length;
      return { other, part: common / (wanted.size + words.size - common) };
    })
    .filter(({ part }) => part >= ENOUGH)
    .sort((a, b) => b.part - a.part)
    .map(({ other }) => other);
}
