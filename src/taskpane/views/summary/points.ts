import type { Dimension, Instrument } from '../../../core/instrument/types';
import { fraction } from '../../../core/number/fraction';
import { roundHalfAway } from '../../../core/number/round';

/** Points that a dimension can give to a unit score, in hundredths. */
export function maximumPoints(dimension: Dimension, { rules }: Instrument): number {
  return roundHalfAway(fraction(dimension.weight.value * rules.maximum.value * 100, rules.weightTotal));
}
