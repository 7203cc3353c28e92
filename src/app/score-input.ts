import { exactDecimal } from '../core/number/decimal';
import { compare, fraction, scaled, ZERO, type Fraction } from '../core/number/fraction';
import { parseNumberText } from '../core/number/parse';
import { integer, N10, power } from '../core/number/integers';

const PLAIN = /^\s*(\d{1,20})(?:[.,](\d{1,40}))?\s*$/;

export type ScoreInput =
  | { readonly ok: true; readonly value: Fraction }
  | { readonly ok: false; readonly reason: 'not-a-number' | 'out-of-range' };

/**
 * A score or percentage typed by a person, read digit by digit so that 87.995 stays 87.995.
 * Comma and dot both mark decimals here; "1.234" is read as the decimal, since no score is in the thousands.
 * Refused outside 0 to `maximum`, never clamped.
 */
export function readScore(text: string, maximum: number): ScoreInput {
  const value = exactText(text);
  if (value === null) return { ok: false, reason: 'not-a-number' };
  if (compare(value, ZERO) < 0 || compare(value, fraction(maximum)) > 0) return { ok: false, reason: 'out-of-range' };
  return { ok: true, value };
}

function exactText(text: string): Fraction | null {
  const plain = PLAIN.exec(text);
  if (plain) {
    const [, whole = '0', decimals = ''] = plain;
    return fraction(integer(whole + decimals), power(N10, integer(decimals.length)));
  }
  const read = parseNumberText(text);
  if (read.kind === 'number') return exactDecimal(read.value);
  return null;
}

/** A score (in points) as hundredths of a point, still exact. */
export function inHundredths(points: Fraction): Fraction {
  return scaled(points, 100);
}
