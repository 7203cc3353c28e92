import { absolute, type Fraction } from './fraction';
import { isLess, N0, N2, over, plus, times, toNumber } from './integers';

/**
 * The one rounding of the product: to the nearest integer, halves away from zero.
 * Scores are kept in hundredths, so this rounds a score to two decimals. Source: dossier, section 5.
 */
export function roundHalfAway(value: Fraction): number {
  const rounded = toNumber(over(plus(times(N2, absolute(value.n)), value.d), times(N2, value.d)));
  return isLess(value.n, N0) && rounded !== 0 ? -rounded : rounded;
}
