import { fraction, reduce, type Fraction } from './fraction';
import { integer, N10, power, times } from './integers';

/** Decimals that a level keeps in plain integer arithmetic: one millionth. */
export const MICRO = 1_000_000;

/** The level in millionths when it has six decimals at most, otherwise null. */
export function toMicro(level: number): number | null {
  const micro = Math.floor(level * MICRO + 0.5);
  return micro / MICRO === level ? micro : null;
}

/** The decimal number that Excel means by a double: 15 significant digits, exactly. */
export function exactDecimal(value: number): Fraction {
  const [mantissa = '', exponent = '0'] = value.toExponential(14).split('e');
  const digits = integer(mantissa.replace('.', ''));
  const shift = Number(exponent) - 14;
  const scale = power(N10, integer(Math.abs(shift)));
  return reduce(shift >= 0 ? fraction(times(digits, scale)) : fraction(digits, scale));
}
