import type { InstitutionRule } from '../../instrument/types';
import { add, compare, fraction, multiply, ZERO, type Fraction } from '../../number/fraction';
import type { UnitResult } from '../../scoring/result';
import type { UnitLosses } from './weakness';

/** A weak indicator seen over all units that have a score. */
export interface RankedIndicator {
  /** Place in `instrument.indicators`. */
  readonly indicator: number;
  /** Hundredths of a point that a unit loses by it, on the average. */
  readonly meanLost: Fraction;
  /** Units in which it is weak. */
  readonly weakUnits: number;
  /** The unit that loses most by it; of several the first. */
  readonly worst: { readonly unit: string; readonly lost: Fraction };
}

export interface Ranking {
  /** Most points lost first; equal ones in the order of the instrument. */
  readonly indicators: readonly RankedIndicator[];
  /** Hundredths of a point that a unit loses on the average, in all and by the indicators listed. */
  readonly meanLost: Fraction;
  readonly meanLostByListed: Fraction;
}

/**
 * Indicators that are weak in at least one unit, by the points the institution loses through them. The mean weighs the
 * units as the institution's score does: each once, or by its products.
 */
export function rankIndicators(units: readonly UnitLosses[], rule: InstitutionRule): Ranking {
  const lostBy = new Map<number, UnitLoss[]>();
  for (const { unit, losses } of units) {
    const weight = weightOf(unit, rule);
    for (const { indicator, lost, weak } of losses) {
      const loss = { unit: unit.name, weight, lost, weak };
      const known = lostBy.get(indicator);
      if (known === undefined) lostBy.set(indicator, [loss]);
      else known.push(loss);
    }
  }
  const weights = units.reduce((sum, { unit }) => sum + weightOf(unit, rule), 0);
  const mean = (losses: readonly Pick<UnitLoss, 'lost' | 'weight'>[]): Fraction =>
    multiply(
      losses.reduce<Fraction>((sum, { lost, weight }) => add(sum, multiply(lost, fraction(weight))), ZERO),
      fraction(1, weights),
    );
  const indicators = [...lostBy]
    .filter(([, losses]) => losses.some(({ weak }) => weak))
    .sort(([a], [b]) => a - b)
    .map(([indicator, losses]): RankedIndicator => ({
      indicator,
      meanLost: mean(losses),
      weakUnits: losses.filter(({ weak }) => weak).length,
      worst: losses.reduce((worst, loss) => (compare(loss.lost, worst.lost) > 0 ? loss : worst)),
    }))
    .sort((a, b) => compare(b.meanLost, a.meanLost));
  return {
    indicators,
    meanLost: mean(units.map(({ unit, lost }) => ({ lost, weight: weightOf(unit, rule) }))),
    meanLostByListed: indicators.reduce<Fraction>((sum, { meanLost }) => add(sum, meanLost), ZERO),
  };
}

interface UnitLoss {
  readonly unit: string;
  readonly weight: number;
  readonly lost: Fraction;
  readonly weak: boolean;
}

function weightOf(unit: UnitResult, rule: InstitutionRule): number {
  return rule === 'product-weighted' ? unit.products : 1;
}
