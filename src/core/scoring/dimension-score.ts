import { add, fraction, reduce, ZERO, type Fraction } from '../number/fraction';
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
  const base = unit * tally.indicators;
  let n = 0;
  let d = 1;
  let weights = 0;
  const { items } = plan.dimensions[at]!;
  for (const { index, weight, max } of items) {
    if (weight === 0) continue;
    const cells = readCells(tally, base + index, plan.instrument, max, reading);
    if (!cells.counted) {
      if ('refused' in cells) return { ok: false, reason: cells.refused };
      continue;
    }
    weights += weight;
    if (cells.rest !== null) return bigShare(plan, at, tally, unit, reading);
    const q = cells.count * max * tally.unitOfSum;
    if (q !== d) {
      const common = d * (q / gcd(d, q));
      n *= common / d;
      n += weight * cells.sum * (common / q);
      d = common;
    } else n += weight * cells.sum;
    if (!(n <= Number.MAX_SAFE_INTEGER && d <= Number.MAX_SAFE_INTEGER))
      return bigShare(plan, at, tally, unit, reading);
  }
  if (weights === 0) {
    return { ok: false, reason: items.some(({ weight }) => weight > 0) ? 'dimension-not-assessed' : 'zero-weight' };
  }
  if (d * weights > Number.MAX_SAFE_INTEGER) return bigShare(plan, at, tally, unit, reading);
  return { ok: true, n, d: d * weights, big: null };
}

function bigShare(plan: ScoringPlan, at: number, tally: Tally, unit: number, reading: Reading): DimensionShare {
  let total: Fraction = ZERO;
  let weights = 0;
  for (const { index, weight, max } of plan.dimensions[at]!.items) {
    if (weight === 0) continue;
    const cells = readCells(tally, unit * tally.indicators + index, plan.instrument, max, reading);
    if (!cells.counted) {
      if ('refused' in cells) return { ok: false, reason: cells.refused };
      continue;
    }
    weights += weight;
    const share = shareOf(cells, tally.unitOfSum, max);
    total = add(total, { n: share.n * BigInt(weight), d: share.d });
  }
  if (weights === 0) return { ok: false, reason: 'zero-weight' };
  return { ok: true, n: 0, d: 1, big: reduce({ n: total.n, d: total.d * BigInt(weights) }) };
}

/** Mean level over full level, from 0 to 1, exactly. */
export function shareOf(cells: Counted, unitOfSum: number, max: number): Fraction {
  const mean = meanLevel(cells, unitOfSum);
  return reduce({ n: mean.n, d: mean.d * BigInt(max) });
}

export function asFraction(share: Extract<DimensionShare, { ok: true }>): Fraction {
  return share.big ?? fraction(share.n, share.d);
}
