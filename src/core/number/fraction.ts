import { N0, N1 } from './integers';

/** An exact quotient `n / d` with `d > 0`, not necessarily in lowest terms. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export const ZERO: Fraction = { n: N0, d: N1 };

export function fraction(n: bigint | number, d: bigint | number = 1): Fraction {
  const [top, bottom] = [BigInt(n), BigInt(d)];
  if (bottom === N0) throw new RangeError('denominator is zero');
  return bottom < 0 ? { n: -top, d: -bottom } : { n: top, d: bottom };
}

export function add(a: Fraction, b: Fraction): Fraction {
  return a.d === b.d ? { n: a.n + b.n, d: a.d } : reduce({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, { n: -b.n, d: b.d });
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return reduce({ n: a.n * b.n, d: a.d * b.d });
}

export function compare(a: Fraction, b: Fraction): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0 ? -1 : difference > 0 ? 1 : 0;
}

export function reduce(a: Fraction): Fraction {
  let [x, y] = [a.n < 0 ? -a.n : a.n, a.d];
  while (y !== N0) [x, y] = [y, x % y];
  return x > 1 ? { n: a.n / x, d: a.d / x } : a;
}
