import type { InstitutionRule } from '../instrument/types';
import { add, divided, fraction, ZERO, type Fraction } from '../number/fraction';
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
  const weights = parts.reduce((sum, part) => sum + weightOf(part), 0);
  if (rule !== 'mean-of-exact-units') {
    const sum = parts.reduce((total, part) => total + part.hundredths * weightOf(part), 0);
    return roundHalfAway(fraction(sum, weights));
  }
  const sum = parts.reduce<Fraction>((total, part) => add(total, part.exact), ZERO);
  return roundHalfAway(divided(sum, weights));
}
