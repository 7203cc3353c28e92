import type { Band, Instrument } from '../instrument/types';
import { add, reduce, subtract, ZERO, type Fraction } from '../number/fraction';
import { roundHalfAway } from '../number/round';
import { scoringPlan } from '../scoring/plan';
import type { NotScoredReason } from '../scoring/result';
import { tallyTable, type Tally } from '../scoring/tally';
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
  | { readonly kind: 'unreachable'; readonly best: number }
  | { readonly kind: 'not-scored'; readonly reason: NotScoredReason }
  | { readonly kind: 'too-large' };

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
  const tally = tallyTable(table, instrument);
  return unitPathTo(table, tally, unit, instrument, bandEntry(instrument, target), options);
}

/** The same for a rounded score in hundredths instead of a band. */
export function unitPathTo(
  table: AssessmentTable,
  tally: Tally,
  unit: number,
  instrument: Instrument,
  hundredths: number,
  options: PathOptions,
): UnitPath {
  if (instrument.dimensions.length === 0) return { kind: 'not-scored', reason: 'instrument-bands-only' };
  const scored = unitScore(scoringPlan(instrument), tally, unit, options.blank);
  if (!scored.ok) return { kind: 'not-scored', reason: scored.reason };
  const from = scored.hundredths;
  const need = subtract(beforeRounding(hundredths), scored.exact);
  const items = improvables(table, tally, unit, instrument, options);
  if (!isPositive(need)) return { kind: 'path', improvements: [], cost: 0, from, hundredths: from };
  const amounts = toAmounts(
    items.map((item) => item.gain),
    need,
  );
  const found = cheapestSet(
    items.map((item, at) => ({ cost: stepCosts(item), gain: amounts.lists[at]!, even: item.even })),
    amounts.need,
  );
  if (found.kind === 'too-large') return found;
  if (found.kind === 'unreachable') {
    const best = items.reduce((sum, item) => add(sum, item.gain.at(-1)!), scored.exact);
    return { kind: 'unreachable', best: roundHalfAway(best) };
  }
  const improvements = items.flatMap((item, at) => improvement(item, found.options[at]!));
  const after = improvements.reduce((sum, { gain }) => add(sum, gain), scored.exact);
  return { kind: 'path', improvements, cost: found.cost, from, hundredths: roundHalfAway(after) };
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
      toMean: reduce(add(item.mean, { n: rise.n, d: rise.d * BigInt(item.cells) })),
      gain: reduce(item.gain[steps]!),
      cost: steps * item.costPerStep,
    },
  ];
}
