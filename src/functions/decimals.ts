import { fraction, multiply, type Fraction } from '../core/number/fraction';
import { roundHalfAway } from '../core/number/round';

/** Hundredths of a point as points with some more decimals: `units` are whole numbers of the last decimal. */
export function roundTo(hundredths: Fraction, decimals: 2 | 4): { readonly units: number; readonly value: number } {
  const units = roundHalfAway(decimals === 2 ? hundredths : multiply(hundredths, fraction(100)));
  return { units, value: units / (decimals === 2 ? 100 : 10_000) };
}
