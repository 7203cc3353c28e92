import type { Band, Instrument } from '../instrument/types';
import { add, compare, fraction, multiply, subtract, type Fraction } from '../number/fraction';
import { toNumber } from '../number/integers';
import { roundHalfAway } from '../number/round';
import { institutionScore } from '../scoring/institution-score';
import { score } from '../scoring/score';
import { tallyTable } from '../scoring/tally';
import type { AssessmentTable } from '../sheet/table';
import { beforeRounding, toAmounts } from './amounts';
import { highest, pathGaining, type Improvement, type NoPath } from './cheapest-path';
import { cheapestSet } from './cheapest-set';
import type { Choice } from './choice';
import { bandEntry } from './distance';
import { improvables, type PathOptions } from './improvable';
import { unitFrontiers, type Member, type UnitFrontier } from './unit-frontier';

/** What one unit does for the institution. */
export interface UnitShare {
  /** Place in `table.units`. */
  readonly unit: number;
  readonly improvements: readonly Improvement[];
  readonly cost: number;
  /** Unit score before and after, in hundredths. */
  readonly from: number;
  readonly hundredths: number;
}

export type InstitutionPath =
  | {
      readonly kind: 'path';
      /** Units that improve, in the order of the table; empty where the target is reached already. */
      readonly units: readonly UnitShare[];
      readonly cost: number;
      /** Institution score before and after, in hundredths. */
      readonly from: number;
      readonly hundredths: number;
    }
  | NoPath;

/**
 * The cheapest set of improvements over all units that takes the institution into `target` or better by the instrument's
 * own rule: provably of least cost, with unit scores rounded where the rule rounds them. Among equally cheap sets: fewest
 * units, then the larger sum of gains, then more on earlier units; within a unit as `cheapestUnitPath`. Units that the
 * blank policy leaves out of the mean stay out.
 */
export function cheapestInstitutionPath(
  table: AssessmentTable,
  instrument: Instrument,
  target: Band,
  options: PathOptions,
): InstitutionPath {
  const tally = tallyTable(table, instrument);
  const result = score(tally, instrument, { blank: options.blank, openUnits: new Set() });
  const official = result.institution.outcome;
  if (!official.scored) return { kind: 'not-scored', reason: official.reason };
  const from = official.hundredths;
  const goal = bandEntry(instrument, target);
  if (from >= goal) return { kind: 'path', units: [], cost: 0, from, hundredths: from };

  const rule = instrument.rules.institution.value;
  const members = result.units.flatMap(({ exact, products }, unit) => {
    const items = improvables(table, tally, unit, instrument, options);
    return exact === null ? [] : [{ unit, exact, products, items, weight: rule === 'product-weighted' ? products : 1 }];
  });
  const scoreWith = (exact: readonly Fraction[]): number =>
    institutionScore(
      members.map(({ products }, at) => ({ products, exact: exact[at]!, hundredths: roundHalfAway(exact[at]!) })),
      rule,
    )!;
  const best = scoreWith(members.map((member) => highest(member.items, member.exact)));
  if (best < goal) return { kind: 'unreachable', best };

  const rounds = rule !== 'mean-of-exact-units';
  const needed = multiply(beforeRounding(goal), fraction(sum(members.map(({ weight }) => weight))));
  const frontiers = boundedFrontiers(members, needed, rounds);
  if (frontiers === null) return { kind: 'too-large' };
  const choices = frontiers.map((frontier, at) => counted(frontier, members[at]!.weight, rounds));
  const amounts = toAmounts(
    choices.map(({ value }) => value.map((each) => subtract(each, value[0]!))),
    choices.reduce((left, { value }) => subtract(left, value[0]!), needed),
  );
  if (amounts === null) return { kind: 'too-large' };
  const found = cheapestSet(
    choices.map(({ cost }, at): Choice => ({ cost, gain: amounts.lists[at]!, even: false })),
    amounts.need,
  );
  if (found.kind !== 'found') return { kind: 'too-large' };

  const after = members.map(({ exact }) => exact);
  const units: UnitShare[] = [];
  for (const [at, { unit, items, exact }] of members.entries()) {
    const option = found.options[at]!;
    if (option === 0) continue;
    const wanted = choices[at]!.score[option]!;
    const path = pathGaining(items, exact, subtract(rounds ? beforeRounding(roundHalfAway(wanted)) : wanted, exact));
    if (path.kind !== 'path') return { kind: 'too-large' };
    after[at] = path.improvements.reduce((total, { gain }) => add(total, gain), exact);
    const { improvements, cost, hundredths } = path;
    units.push({ unit, improvements, cost, from: path.from, hundredths });
  }
  return { kind: 'path', units, cost: found.cost, from, hundredths: scoreWith(after) };
}

function boundedFrontiers(
  members: readonly Member[],
  needed: Fraction,
  rounds: boolean,
): readonly UnitFrontier[] | null {
  const lacking = members.reduce(
    (left, { exact, weight }) => subtract(left, multiply(exact, fraction(weight))),
    needed,
  );
  const tolerance = rounds ? sum(members.map(({ weight }) => weight)) / 2 : 0;
  return unitFrontiers(members, toNumber(lacking.n) / toNumber(lacking.d), tolerance);
}

/** A frontier in what counts for the institution: weighted unit scores, rounded first where the rule says so. */
function counted(
  { cost, score }: UnitFrontier,
  weight: number,
  rounds: boolean,
): { readonly cost: number[]; readonly score: Fraction[]; readonly value: Fraction[] } {
  const kept = { cost: [] as number[], score: [] as Fraction[], value: [] as Fraction[] };
  score.forEach((exact, at) => {
    const value = multiply(rounds ? fraction(roundHalfAway(exact)) : exact, fraction(weight));
    const last = kept.value.at(-1);
    if (last !== undefined && compare(value, last) <= 0) return;
    kept.cost.push(cost[at]!);
    kept.score.push(exact);
    kept.value.push(value);
  });
  return kept;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, value) => total + value, 0);
}
