import { add, divided, fraction, reduce, scaled, ZERO, type Fraction } from '../number/fraction';
import { toNumber } from '../number/integers';
import { meanLevel, readCells, type CellsOutcome, type Reading } from './cells';
import { gcd, type ScoringPlan } from './plan';
import type { NotScoredReason } from './result';
import type { Tally } from './tally';

/**
 * What a dimension reached, as an exact share from 0 to 1: plain integers while they are safe,
 * big ones beyond. Weighted mean over the indicators that apply (dossier, section 5); one of weight zero is switched
 * off, so that its cells are not even asked for.
 */
export type DimensionShare =
  | { readonly ok: true; readonly n: number; readonly d: number; readonly big: Fraction | null }
  | { readonly ok: false; readonly reason: NotScoredReason };

type Counted = Extract<CellsOutcome, { counted: true }>;

export function dimensionShare(
  plan: ScoringPlan,
  at: number,
  tally: Tally,
  unit: number,
  reading: Reading,
): DimensionShare {
  return plainShare(plan, at, tally, unit) ?? carefulShare(plan, at, tally, unit, reading);
}

/** The share where every cell holds a number, which is the rule: plain integers, nothing to decide. Null elsewhere. */
function plainShare(plan: ScoringPlan, at: number, tally: Tally, unit: number): DimensionShare | null {
  if (tally.rest.size > 0) return null;
  const base = unit * tally.indicators;
  let n = 0;
  let d = 1;
  let weights = 0;
  for (const { index, weight, max } of plan.dimensions[at]!.items) {
    if (weight === 0) continue;
    const slot = base + index;
    const count = tally.values[slot]!;
    if (count === 0 || tally.missing[slot] !== 0 || tally.notApplicable[slot] !== 0 || tally.absent.has(slot))
      return null;
    weights += weight;
    const q = count * max * tally.unitOfSum;
    if (q !== d) {
      const common = d * (q / gcd(d, q));
      n *= common / d;
      d = common;
    }
    n += weight * tally.sum[slot]! * (d / q);
    if (!(n <= Number.MAX_SAFE_INTEGER && d <= Number.MAX_SAFE_INTEGER)) return null;
  }
  const whole = d * weights;
  return weights === 0 || whole > Number.MAX_SAFE_INTEGER ? null : { ok: true, n, d: whole, big: null };
}

function carefulShare(plan: ScoringPlan, at: number, tally: Tally, unit: number, reading: Reading): DimensionShare {
  const { items } = plan.dimensions[at]!;
  let total: Fraction = ZERO;
  let weights = 0;
  for (const { index, weight, max } of items) {
    if (weight === 0) continue;
    const cells = readCells(tally, unit * tally.indicators + index, plan.instrument, max, reading);
    if (!cells.counted) {
      if ('refused' in cells) return { ok: false, reason: cells.refused };
      continue;
    }
    weights += weight;
    total = add(total, divided(scaled(meanLevel(cells, tally.unitOfSum), weight), max));
  }
  if (weights === 0) {
    return { ok: false, reason: items.some(({ weight }) => weight > 0) ? 'dimension-not-assessed' : 'zero-weight' };
  }
  const big = reduce(divided(total, weights));
  const [n, d] = [toNumber(big.n), toNumber(big.d)];
  return Number.isSafeInteger(n) && Number.isSafeInteger(d)
    ? { ok: true, n, d, big: null }
    : { ok: true, n: 0, d: 1, big };
}

/** Mean level over full level, from 0 to 1, exactly. */
export function shareOf(cells: Counted, unitOfSum: number, max: number): Fraction {
  return reduce(divided(meanLevel(cells, unitOfSum), max));
}

export function asFraction(share: Extract<DimensionShare, { ok: true }>): Fraction {
  return share.big ?? fraction(share.n, share.d);
}
