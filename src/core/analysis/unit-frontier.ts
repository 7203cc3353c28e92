import { add, fraction, ZERO, type Fraction } from '../number/fraction';
import { toNumber } from '../number/integers';
import { toAmounts } from './amounts';
import { chooseSteps, leastReduced, MOST_STATES } from './cheapest-set';
import type { Choice } from './choice';
import { stepCosts } from './cheapest-path';
import { merge, pareto, START, type Frontier } from './frontier';
import type { Improvable } from './improvable';
import { relax } from './relaxation';

/** A unit with its exact score (hundredths) and its weight in the institution's mean. */
export interface Member {
  readonly exact: Fraction;
  readonly weight: number;
  readonly items: readonly Improvable[];
}

/** Costs (growing strictly) with the highest exact unit score that each can buy; the first is 0, the score as it is. */
export interface UnitFrontier {
  readonly cost: readonly number[];
  readonly score: readonly Fraction[];
}

/**
 * For every unit what its improvements can buy, without what the Lagrangian bound over all units rules out. `lacking` is
 * what the weighted sum of exact unit scores lacks, in hundredths; the bound allows every sum to be `tolerance` away from
 * it, for the rounding of units. Null when the budget is spent.
 */
export function unitFrontiers(
  members: readonly Member[],
  lacking: number,
  tolerance: number,
): readonly UnitFrontier[] | null {
  const budget = { left: MOST_STATES };
  const weighted = members.flatMap(({ items, weight }) =>
    items.map((item): Choice => ({
      cost: stepCosts(item),
      gain: item.gain.map(({ n, d }) => (weight * toNumber(n)) / toNumber(d)),
      even: item.even,
    })),
  );
  const all = weighted.reduce((sum, { cost }) => sum + cost.at(-1)!, 0);
  const margin = 1e-6 * (1 + Math.abs(lacking));
  const enough = relax(weighted, lacking + tolerance + margin);
  const lambda = enough?.lambda ?? relax(weighted, Math.max(lacking - tolerance, margin))?.lambda ?? 0;
  const upper = enough?.upper ?? all;
  const rest = weighted.reduce((sum, choice) => sum + leastReduced(choice, lambda), 0);
  const lower = lambda * (lacking - tolerance - margin) + rest;
  const slack = upper - lower + 1e-9 * (1 + all);
  const frontiers: UnitFrontier[] = [];
  for (const member of members) {
    const frontier = unitFrontier(member, lambda, upper, slack, budget);
    if (frontier === null) return null;
    frontiers.push(frontier);
  }
  return frontiers;
}

function unitFrontier(
  { exact, weight, items }: Member,
  lambda: number,
  upper: number,
  slack: number,
  budget: { left: number },
): UnitFrontier | null {
  const amounts = toAmounts(
    items.map((item) => item.gain),
    ZERO,
  );
  if (amounts === null) return null;
  const rate = (lambda * weight) / toNumber(amounts.denominator);
  let frontier: Frontier = START(amounts.need);
  let best = 0;
  for (let at = 0; at < items.length; at++) {
    const item = items[at]!;
    const choice: Choice = { cost: stepCosts(item), gain: amounts.lists[at]!, even: item.even };
    const least = leastReduced(choice, rate);
    const allowed = choice.cost.map((cost, s) => cost - rate * Number(choice.gain[s]!) - least <= slack);
    const raised = chooseSteps(frontier, choice, allowed, budget);
    if (raised === null) return null;
    best += least;
    const limit = best + slack;
    const keep = (cost: number, gain: number): boolean => cost <= upper && cost - rate * Number(gain) <= limit;
    frontier = pareto(allowed[0] ? merge(frontier, raised) : raised, keep, null);
  }
  const score = frontier.gain.map((gain) => add(exact, fraction(gain, amounts.denominator)));
  return frontier.cost[0] === 0
    ? { cost: frontier.cost, score }
    : { cost: [0, ...frontier.cost], score: [exact, ...score] };
}
