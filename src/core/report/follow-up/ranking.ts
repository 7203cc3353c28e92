import type { InstitutionRule } from '../../instrument/types';
import { add, compare, fraction, multiply, ZERO, type Fraction } from '../../number/fraction';
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
  const weightOf = ({ unit }: UnitLosses): number => (rule === 'product-weighted' ? unit.products : 1);
  const weights = units.reduce((sum, unit) => sum + weightOf(unit), 0);
  const mean = (lostIn: (unit: UnitLosses) => Fraction): Fraction =>
    units.reduce<Fraction>((sum, unit) => add(sum, multiply(lostIn(unit), fraction(weightOf(unit), weights))), ZERO);
  const weak = new Set(units.flatMap(({ losses }) => losses.filter((loss) => loss.weak).map((loss) => loss.indicator)));
  const indicators = [...weak]
    .sort((a, b) => a - b)
    .map((indicator): RankedIndicator => {
      const lossIn = ({ losses }: UnitLosses) => losses.find((loss) => loss.indicator === indicator);
      const losses = units.flatMap((of) => {
        const loss = lossIn(of);
        return loss === undefined ? [] : [{ unit: of.unit.name, lost: loss.lost, weak: loss.weak }];
      });
      return {
        indicator,
        meanLost: mean((of) => lossIn(of)?.lost ?? ZERO),
        weakUnits: losses.filter((loss) => loss.weak).length,
        worst: losses.reduce((worst, loss) => (compare(loss.lost, worst.lost) > 0 ? loss : worst)),
      };
    })
    .sort((a, b) => compare(b.meanLost, a.meanLost));
  return {
    indicators,
    meanLost: mean(({ lost }) => lost),
    meanLostByListed: indicators.reduce<Fraction>((sum, { meanLost }) => add(sum, meanLost), ZERO),
  };
}
