import type { Band, Instrument } from '../instrument/types';
import { add, divided, reduce, subtract, ZERO, type Fraction } from '../number/fraction';
import { roundHalfAway } from '../number/round';
import { scoringPlan } from '../scoring/plan';
import type { NotScoredReason } from '../scoring/result';
import { tallyTable } from '../scoring/tally';
import { unitScore } from '../scoring/unit-score';
import type { AssessmentTable } from '../sheet/table';
import { beforeRounding, isPositive, toAmounts } from './amounts';
import { cheapestSet } from './cheapest-set';
import { bandEntry } from './distance';
import { improvables, type Improvable, type PathOptions } from './improvable';

/** Steps on one indicator of a unit. */
export interface Improvement {
  /** Place in `instrument.indicators`. */
  readonly indicator: number;
  /** One step takes one respondent's or product's answer to its next level. */
  readonly steps: number;
  readonly fromMean: Fraction;
  readonly toMean: Fraction;
  /** What the unit score gains before rounding, in hundredths of a point. */
  readonly gain: Fraction;
  readonly cost: number;
}

/**
 * unreachable: even with every raisable answer at its full level the score is `best` hundredths;
 * not-scored: there is no score to start from; too-large: more combinations than are searched.
 */
export type NoPath =
  | { readonly kind: 'unreachable'; readonly best: number }
  | { readonly kind: 'not-scored'; readonly reason: NotScoredReason }
  | { readonly kind: 'too-large' };

export type UnitPath =
  | {
      readonly kind: 'path';
      /** In the order of the instrument; empty where the target is reached already. */
      readonly improvements: readonly Improvement[];
      readonly cost: number;
      /** Score before and after, in hundredths. */
      readonly from: number;
      readonly hundredths: number;
    }
  | NoPath;

/**
 * The cheapest set of improvements that takes a unit (place in `table.units`) into `target` or better: provably of
 * least cost, judged on the rounded score with exact arithmetic. Among equally cheap sets: fewest indicators, then the
 * larger gain, then more steps on earlier indicators. Throws a RangeError for costs that are no positive whole numbers.
 */
export function cheapestUnitPath(
  table: AssessmentTable,
  unit: number,
  instrument: Instrument,
  target: Band,
  options: PathOptions,
): UnitPath {
  if (instrument.dimensions.length === 0) return { kind: 'not-scored', reason: 'instrument-bands-only' };
  const tally = tallyTable(table, instrument);
  const scored = unitScore(scoringPlan(instrument), tally, unit, options.blank);
  if (!scored.ok) return { kind: 'not-scored', reason: scored.reason };
  const items = improvables(table, tally, unit, instrument, options);
  const need = subtract(beforeRounding(bandEntry(instrument, target)), scored.exact);
  return pathGaining(items, scored.exact, need);
}

/** The cheapest way to add `need` (hundredths, exact) to a unit score that is `exact` now. */
export function pathGaining(items: readonly Improvable[], exact: Fraction, need: Fraction): UnitPath {
  const from = roundHalfAway(exact);
  if (!isPositive(need)) return { kind: 'path', improvements: [], cost: 0, from, hundredths: from };
  const amounts = toAmounts(
    items.map((item) => item.gain),
    need,
  );
  if (amounts === null) return { kind: 'too-large' };
  const found = cheapestSet(
    items.map((item, at) => ({ cost: stepCosts(item), gain: amounts.lists[at]!, even: item.even })),
    amounts.need,
  );
  if (found.kind === 'too-large') return found;
  if (found.kind === 'unreachable') return { kind: 'unreachable', best: roundHalfAway(highest(items, exact)) };
  const improvements = items.flatMap((item, at) => improvement(item, found.options[at]!));
  const after = improvements.reduce((sum, { gain }) => add(sum, gain), exact);
  return { kind: 'path', improvements, cost: found.cost, from, hundredths: roundHalfAway(after) };
}

/** The unit score (exact hundredths) with every raisable answer at its full level. */
export function highest(items: readonly Improvable[], exact: Fraction): Fraction {
  return items.reduce((sum, item) => add(sum, item.gain.at(-1)!), exact);
}

export function stepCosts(item: Improvable): number[] {
  return item.rise.map((_, steps) => steps * item.costPerStep);
}

function improvement(item: Improvable, steps: number): Improvement[] {
  if (steps === 0) return [];
  const rise = item.rise[steps] ?? ZERO;
  return [
    {
      indicator: item.indicator,
      steps,
      fromMean: item.mean,
      toMean: reduce(add(item.mean, divided(rise, item.cells))),
      gain: reduce(item.gain[steps]!),
      cost: steps * item.costPerStep,
    },
  ];
}
