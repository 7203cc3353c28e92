import { integer, isEqual, isLess, minus, N0, N1, over, plus, rest, times, type Integer } from './integers';

/** An exact quotient `n / d` with `d > 0`, not necessarily in lowest terms. */
export interface Fraction {
  readonly n: Integer;
  readonly d: Integer;
}

export const ZERO: Fraction = { n: N0, d: N1 };

export function fraction(n: Integer | number, d: Integer | number = 1): Fraction {
  const [top, bottom] = [integer(n), integer(d)];
  if (isEqual(bottom, N0)) throw new RangeError('denominator is zero');
  return isLess(bottom, N0) ? { n: minus(N0, top), d: minus(N0, bottom) } : { n: top, d: bottom };
}

export function add(a: Fraction, b: Fraction): Fraction {
  return isEqual(a.d, b.d)
    ? { n: plus(a.n, b.n), d: a.d }
    : reduce({ n: plus(times(a.n, b.d), times(b.n, a.d)), d: times(a.d, b.d) });
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, { n: minus(N0, b.n), d: b.d });
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return reduce({ n: times(a.n, b.n), d: times(a.d, b.d) });
}

/** The fraction times a whole number, not reduced. */
export function scaled(a: Fraction, by: number): Fraction {
  return { n: times(a.n, integer(by)), d: a.d };
}

/** The fraction over a whole number above zero, not reduced. */
export function divided(a: Fraction, by: number): Fraction {
  return { n: a.n, d: times(a.d, integer(by)) };
}

export function compare(a: Fraction, b: Fraction): number {
  const [left, right] = [times(a.n, b.d), times(b.n, a.d)];
  return isLess(left, right) ? -1 : isLess(right, left) ? 1 : 0;
}

export function reduce(a: Fraction): Fraction {
  const common = greatestDivisor(absolute(a.n), a.d);
  return isLess(N1, common) ? { n: over(a.n, common), d: over(a.d, common) } : a;
}

/** The greatest common divisor of two whole numbers, of which neither is negative. */
export function greatestDivisor(a: Integer, b: Integer): Integer {
  let [x, y] = [a, b];
  while (!isEqual(y, N0)) [x, y] = [y, rest(x, y)];
  return x;
}

export function absolute(a: Integer): Integer {
  return isLess(a, N0) ? minus(N0, a) : a;
}
