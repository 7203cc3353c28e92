import { add, fraction, multiply, ZERO, type Fraction } from '../number/fraction';
import { roundHalfAway } from '../number/round';
import type { Reading } from './cells';
import { asFraction, dimensionShare, type DimensionShare } from './dimension-score';
import { gcd, type ScoringPlan } from './plan';
import type { DimensionResult, NotScoredReason } from './result';
import type { Tally } from './tally';
import type { Integer } from '../number/integers';

export type UnitScore =
  | {
      readonly ok: true;
      readonly hundredths: number;
      readonly exact: Fraction;
      readonly shares: readonly DimensionShare[];
    }
  | { readonly ok: false; readonly reason: NotScoredReason; readonly shares: readonly DimensionShare[] };

/**
 * Unit score = sum of dimension weight x dimension share, exact, rounded once to hundredths (dossier, section 5).
 * A dimension that cannot be assessed leaves the unit without a score; weights never move between dimensions.
 */
export function unitScore(plan: ScoringPlan, tally: Tally, unit: number, reading: Reading): UnitScore {
  const shares = plan.dimensions.map((_, at) => dimensionShare(plan, at, tally, unit, reading));
  const failed = shares.find((share, at) => !share.ok && plan.dimensions[at]!.weight > 0);
  if (failed && !failed.ok) return { ok: false, reason: failed.reason, shares };
  const exact = smallSum(plan, shares) ?? bigSum(plan, shares);
  return { ok: true, hundredths: roundQuotient(exact), exact: fraction(exact.n, exact.d), shares };
}

interface Quotient {
  readonly n: number | Integer;
  readonly d: number | Integer;
}

/** The sum in plain integers, or null as soon as one is not safe. */
function smallSum(plan: ScoringPlan, shares: readonly DimensionShare[]): Quotient | null {
  let n = 0;
  let d = 1;
  for (let at = 0; at < shares.length; at++) {
    const share = shares[at]!;
    if (!share.ok) continue;
    if (share.big !== null) return null;
    const factor = d / gcd(d, share.d);
    const common = share.d * factor;
    n = n * (common / d) + plan.dimensions[at]!.weight * share.n * factor;
    d = common;
    if (!(n <= Number.MAX_SAFE_INTEGER && d <= Number.MAX_SAFE_INTEGER)) return null;
  }
  n *= plan.numerator;
  d *= plan.denominator;
  return 2 * d <= Number.MAX_SAFE_INTEGER && n <= Number.MAX_SAFE_INTEGER ? { n, d } : null;
}

function bigSum(plan: ScoringPlan, shares: readonly DimensionShare[]): Fraction {
  const sum = shares.reduce<Fraction>(
    (total, share, at) =>
      share.ok ? add(total, multiply(asFraction(share), fraction(plan.dimensions[at]!.weight))) : total,
    ZERO,
  );
  return multiply(sum, fraction(plan.numerator, plan.denominator));
}

function roundQuotient({ n, d }: Quotient): number {
  return typeof n === 'number' && typeof d === 'number' ? roundSafe(n, d) : roundHalfAway(fraction(n, d));
}

/**
 * `n / d` to the nearest integer, halves up; `n` and `2 d` are safe integers, not negative. Where the division itself
 * rounds up to an integer, `left` is just below zero and that integer is the nearest one.
 */
function roundSafe(n: number, d: number): number {
  const whole = Math.floor(n / d);
  const left = n - whole * d;
  return whole + (2 * left >= d ? 1 : 0);
}

/** Published view of one dimension: weighted points and percentage, each rounded from the exact share. */
export function dimensionResult(plan: ScoringPlan, at: number, share: DimensionShare): DimensionResult {
  const { code, weight } = plan.dimensions[at]!;
  if (!share.ok) {
    const none = { scored: false, reason: share.reason } as const;
    return { code, points: none, percent: none };
  }
  return {
    code,
    points: { scored: true, hundredths: roundShare(share, weight * plan.numerator, plan.denominator) },
    percent: { scored: true, hundredths: roundShare(share, 10_000, 1) },
  };
}

function roundShare(share: Extract<DimensionShare, { ok: true }>, times: number, over: number): number {
  const n = share.n * times;
  const d = share.d * over;
  if (share.big === null && n <= Number.MAX_SAFE_INTEGER && 2 * d <= Number.MAX_SAFE_INTEGER) return roundSafe(n, d);
  return roundHalfAway(multiply(asFraction(share), fraction(times, over)));
}
