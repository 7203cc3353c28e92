import { compare, type Fraction } from '../number/fraction';
import { N0, N1, N2 } from '../number/integers';

/** Exact amounts on one common scale. */
export interface Amounts {
  readonly lists: readonly (readonly number[])[];
  readonly need: number;
  /** One amount is this part of the fractions' unit. */
  readonly denominator: bigint;
}

/**
 * Brings fractions to a common denominator: plain integers where they and their sums are safe, else bigints. Both have
 * the same exact `+`, `-` and order, which is all the search uses, so TypeScript is told that they are numbers.
 */
export function toAmounts(lists: readonly (readonly Fraction[])[], need: Fraction): Amounts {
  const denominator = lists.flat().reduce((common, { d }) => leastCommonMultiple(common, d), need.d);
  const scaled = lists.map((list) => list.map(({ n, d }) => n * (denominator / d)));
  const wanted = need.n * (denominator / need.d);
  const total = scaled.reduce((sum, list) => sum + (list.at(-1) ?? N0), wanted < 0 ? -wanted : wanted);
  if (total <= BigInt(Number.MAX_SAFE_INTEGER))
    return { lists: scaled.map((list) => list.map(Number)), need: Number(wanted), denominator };
  return { lists: scaled as unknown as number[][], need: wanted as unknown as number, denominator };
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== N0) [x, y] = [y, x % y];
  return (a / x) * b;
}

/** The lowest exact score (hundredths) that is rounded to `hundredths`: half a hundredth less. */
export function beforeRounding(hundredths: number): Fraction {
  return { n: N2 * BigInt(hundredths) - N1, d: N2 };
}

export function isPositive(value: Fraction): boolean {
  return compare(value, { n: N0, d: N1 }) > 0;
}
