import type { UnitResult } from './result';

/** Units by score, the best first; units without a score last, in the order of the sheet. */
export function ranked(units: readonly UnitResult[]): UnitResult[] {
  const score = (unit: UnitResult): number => hundredthsOf(unit) ?? -1;
  return [...units].sort((a, b) => score(b) - score(a));
}

/** The rank of each of `ranked` units, as `sharedRanks` counts them. */
export function ranksOf(units: readonly UnitResult[]): (number | null)[] {
  return sharedRanks(units.map(hundredthsOf));
}

/**
 * The ranks of scores in hundredths that are sorted from the best down: counted from 1, equal scores share one and the
 * next skips as many places (1, 2, 2, 4). Null for null, which may only stand at the end.
 */
export function sharedRanks(scores: readonly (number | null)[]): (number | null)[] {
  let rank = 0;
  return scores.map((score, at) => {
    if (score === null) return null;
    if (score !== scores[at - 1]) rank = at + 1;
    return rank;
  });
}

function hundredthsOf({ outcome }: UnitResult): number | null {
  return outcome.scored ? outcome.hundredths : null;
}
