import { bandEntry, distance } from '../../analysis/distance';
import type { Band, Instrument } from '../../instrument/types';
import { add, compare, fraction, subtract, ZERO, type Fraction } from '../../number/fraction';
import { N1 } from '../../number/integers';
import type { UnitResult } from '../../scoring/result';
import type { UnitTrace } from '../../scoring/trace';

/** Points that an indicator does not give to a unit score. */
export interface Loss {
  /** Place in `instrument.indicators`. */
  readonly indicator: number;
  /** Mean of level / full level over the counted cells, 0-1. */
  readonly share: Fraction;
  /** Hundredths of a point: effective weight less contribution, straight from the trace. */
  readonly lost: Fraction;
  readonly weak: boolean;
}

export interface UnitLosses {
  readonly unit: UnitResult;
  /** The category the unit is measured by: the next better one; null at the top. */
  readonly next: Band | null;
  /** Share that a weak indicator falls short of. */
  readonly required: Fraction;
  /** Every indicator that counts and is not full, in the order of the instrument. */
  readonly losses: readonly Loss[];
  /** Hundredths of a point lost in all, and by the weak indicators. */
  readonly lost: Fraction;
  readonly lostByWeak: Fraction;
  /** Places of the indicators that count in the unit score, full ones included. */
  readonly counted: ReadonlySet<number>;
}

/**
 * What keeps a unit from a full score, read off its trace. An indicator is weak when its share is below the one that,
 * reached by every weak indicator, takes the unit into the next better category; in the best category, when it is not
 * full. Null for a unit without a score: nothing can be said of its points.
 */
export function unitLosses(trace: UnitTrace, unit: UnitResult, instrument: Instrument): UnitLosses | null {
  if (trace.hundredths === null) return null;
  const { next } = distance(instrument, trace.hundredths);
  const required = requiredShare(instrument, next);
  const lines = trace.dimensions
    .flatMap((dimension) => dimension.lines)
    .flatMap(({ indicator, share, weight, contribution }) => {
      if (share === null || compare(weight, ZERO) <= 0) return [];
      return [{ indicator: instrument.indicators.indexOf(indicator), share, lost: subtract(weight, contribution) }];
    })
    .sort((a, b) => a.indicator - b.indicator);
  const losses = lines
    .filter(({ lost }) => compare(lost, ZERO) > 0)
    .map((line): Loss => ({ ...line, weak: compare(line.share, required) < 0 }));
  return {
    unit,
    next,
    required,
    losses,
    lost: sum(losses),
    lostByWeak: sum(losses.filter(({ weak }) => weak)),
    counted: new Set(lines.map(({ indicator }) => indicator)),
  };
}

/** The share of full points that the lowest score of a category is. */
function requiredShare(instrument: Instrument, next: Band | null): Fraction {
  return next === null ? { n: N1, d: N1 } : fraction(bandEntry(instrument, next), instrument.rules.maximum.value * 100);
}

function sum(losses: readonly Loss[]): Fraction {
  return losses.reduce<Fraction>((total, { lost }) => add(total, lost), ZERO);
}
