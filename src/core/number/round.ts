import type { Fraction } from './fraction';
import { N2 } from './integers';

/**
 * The one rounding of the product: to the nearest integer, halves away from zero.
 * Scores are kept in hundredths, so this rounds a score to two decimals. Source: dossier, section 5.
 */
export function roundHalfAway(value: Fraction): number {
  const negative = value.n < 0;
  const n = negative ? -value.n : value.n;
  const rounded = Number((N2 * n + value.d) / (N2 * value.d));
  return negative && rounded !== 0 ? -rounded : rounded;
}
