import type { Instrument } from '../core/instrument/types';
import { add, divided, fraction, multiply, scaled, ZERO, type Fraction } from '../core/number/fraction';
import { roundHalfAway } from '../core/number/round';

/**
 * Unit score in hundredths from one percentage (0-100, exact) per dimension, in the instrument's order:
 * sum of weight x percentage, rounded once.
 */
export function scoreFromPercentages(instrument: Instrument, percentages: readonly Fraction[]): number {
  if (percentages.length !== instrument.dimensions.length) throw new RangeError('one percentage per dimension');
  const sum = instrument.dimensions.reduce<Fraction>(
    (total, { weight }, at) => add(total, multiply(percentages[at]!, fraction(weight.value))),
    ZERO,
  );
  const { maximum, weightTotal } = instrument.rules;
  return roundHalfAway(divided(scaled(sum, maximum.value), weightTotal));
}
