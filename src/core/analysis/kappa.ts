/** How much a disagreement counts: all alike, by its size, or by the square of its size. */
export type KappaWeights = 'none' | 'linear' | 'quadratic';

/**
 * Undefined without pairs, and without variation: when both assessors gave one and the same answer throughout,
 * chance alone explains everything and no number says how well they agree.
 */
export type Kappa =
  | { readonly defined: true; readonly value: number }
  | { readonly defined: false; readonly reason: 'no-pairs' | 'no-variation' };

/**
 * Cohen's kappa of paired ratings (Cohen 1960; weighted: Cohen 1968), computed as
 * 1 - n x observed disagreement / expected disagreement. Ratings are numbers, so that their difference is the size of
 * the disagreement; with whole numbers every sum is exact and only the last division rounds.
 */
export function kappa(a: readonly number[], b: readonly number[], weights: KappaWeights): Kappa {
  if (a.length !== b.length) throw new RangeError('ratings must come in pairs');
  if (a.length === 0) return { defined: false, reason: 'no-pairs' };
  const observed = a.reduce((sum, rating, at) => sum + disagreement(rating, b[at]!, weights), 0);
  let expected = 0;
  const totalsOfB = [...totals(b)];
  for (const [ratingA, timesA] of totals(a))
    for (const [ratingB, timesB] of totalsOfB) expected += timesA * timesB * disagreement(ratingA, ratingB, weights);
  if (expected === 0) return { defined: false, reason: 'no-variation' };
  return { defined: true, value: (expected - a.length * observed) / expected };
}

function disagreement(a: number, b: number, weights: KappaWeights): number {
  if (weights === 'none') return a === b ? 0 : 1;
  return weights === 'linear' ? Math.abs(a - b) : (a - b) * (a - b);
}

function totals(ratings: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const rating of ratings) counts.set(rating, (counts.get(rating) ?? 0) + 1);
  return counts;
}
