import { absolute, compare, fraction, greatestDivisor, ZERO, type Fraction } from '../number/fraction';
import { HAS_BIGINT, integer, isLess, N0, over, plus, times, toNumber, type Integer } from '../number/integers';

/** Exact amounts on one common scale. */
export interface Amounts {
  readonly lists: readonly (readonly number[])[];
  readonly need: number;
  /** One amount is this part of the fractions' unit. */
  readonly denominator: Integer;
}

/**
 * Brings fractions to a common denominator: plain integers where they and their sums are safe, else bigints. Both have
 * the same exact `+`, `-` and order, which is all the search uses, so TypeScript is told that they are numbers.
 * Null where plain integers are not safe and the engine has no others with such operators: nothing is searched then.
 */
export function toAmounts(lists: readonly (readonly Fraction[])[], need: Fraction): Amounts | null {
  const denominator = lists.flat().reduce((common, { d }) => leastCommonMultiple(common, d), need.d);
  const scaled = lists.map((list) => list.map(({ n, d }) => times(n, over(denominator, d))));
  const wanted = times(need.n, over(denominator, need.d));
  const total = scaled.reduce((sum, list) => plus(sum, list.at(-1) ?? N0), absolute(wanted));
  if (!isLess(integer(Number.MAX_SAFE_INTEGER), total))
    return { lists: scaled.map((list) => list.map(toNumber)), need: toNumber(wanted), denominator };
  if (!HAS_BIGINT) return null;
  return { lists: scaled as unknown as number[][], need: wanted as unknown as number, denominator };
}

function leastCommonMultiple(a: Integer, b: Integer): Integer {
  return times(over(a, greatestDivisor(a, b)), b);
}

/** The lowest exact score (hundredths) that is rounded to `hundredths`: half a hundredth less. */
export function beforeRounding(hundredths: number): Fraction {
  return fraction(2 * hundredths - 1, 2);
}

export function isPositive(value: Fraction): boolean {
  return compare(value, ZERO) > 0;
}
