import type { InstitutionRule } from '../instrument/types';
import { add, fraction, ZERO, type Fraction } from '../number/fraction';
import { roundHalfAway } from '../number/round';

/** A unit's part in the institution's score. */
export interface UnitPart {
  readonly hundredths: number;
  /** Score before rounding, in hundredths; the rounded one where nothing more exact is known. */
  readonly exact: Fraction;
  /** Number of products, the unit's weight under the rule "product-weighted". */
  readonly products: number;
}

/**
 * Institution score in hundredths from unit scores; null without units.
 * Mean of the rounded unit scores reproduces the published totals of 2022-2025, product means those of 2021
 * (dossier, section 5.1).
 */
export function institutionScore(parts: readonly UnitPart[], rule: InstitutionRule): number | null {
  if (parts.length === 0) return null;
  const weightOf = (part: UnitPart): number => (rule === 'product-weighted' ? part.products : 1);
  const scoreOf = (part: UnitPart): Fraction =>
    rule === 'mean-of-exact-units' ? part.exact : fraction(part.hundredths);
  let sum: Fraction = ZERO;
  let weights = 0;
  for (const part of parts) {
    const score = scoreOf(part);
    weights += weightOf(part);
    sum = add(sum, { n: score.n * BigInt(weightOf(part)), d: score.d });
  }
  return roundHalfAway({ n: sum.n, d: sum.d * BigInt(weights) });
}
