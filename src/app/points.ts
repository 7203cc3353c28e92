import type { Instrument } from '../core/instrument/types';
import { add, multiply, reduce, ZERO, type Fraction } from '../core/number/fraction';
import { roundHalfAway } from '../core/number/round';
import { N1 } from '../core/number/integers';

/**
 * Unit score in hundredths from one percentage (0-100, exact) per dimension, in the instrument's order:
 * sum of weight x percentage, rounded once.
 */
export function scoreFromPercentages(instrument: Instrument, percentages: readonly Fraction[]): number {
  if (percentages.length !== instrument.dimensions.length) throw new RangeError('one percentage per dimension');
  const sum = instrument.dimensions.reduce<Fraction>(
    (total, { weight }, at) => add(total, multiply(percentages[at]!, { n: BigInt(weight.value), d: N1 })),
    ZERO,
  );
  const { maximum, weightTotal } = instrument.rules;
  return roundHalfAway(reduce({ n: sum.n * BigInt(maximum.value), d: sum.d * BigInt(weightTotal) }));
}
