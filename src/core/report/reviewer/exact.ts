import { gcd } from '../../scoring/plan';

/**
 * Integers below this are kept, compared and divided exactly by every spreadsheet: Excel compares 15 digits and
 * LibreOffice takes differences beyond 2^48 for zero, so 2^53 would be too much.
 */
export const EXACT_LIMIT = 1e14;

/** Thrown as soon as a copy would need an integer that spreadsheets do not keep exactly. */
export class NotExact extends Error {}

/** The integer itself, or NotExact when it is too large. */
export function exact(value: number): number {
  if (!(Math.abs(value) < EXACT_LIMIT)) throw new NotExact();
  return value;
}

/** Least common multiple of positive integers; 1 of none. */
export function lcm(values: readonly number[]): number {
  return values.reduce((common, value) => exact((common / gcd(common, value)) * value), 1);
}

/** Whole part of `n / d` for integers `n >= 0`, `d > 0`. */
export function wholePart(n: number, d: number): number {
  return (n - (n % d)) / d;
}

/** The smallest power of ten, up to a million, that makes all values whole; null where none does. */
export function wholeFactor(values: Iterable<number>): number | null {
  let factor = 1;
  for (const value of values) {
    while (Math.floor(value * factor + 0.5) / factor !== value) {
      factor *= 10;
      if (factor > 1_000_000) return null;
    }
  }
  return factor;
}
