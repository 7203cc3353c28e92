import type { Choice } from './choice';
import { merge, pareto, shift, START, type Frontier } from './frontier';
import { relax } from './relaxation';

export type CheapestSet =
  | { readonly kind: 'found'; readonly options: readonly number[]; readonly cost: number }
  | { readonly kind: 'unreachable' }
  /** More combinations than are searched; no such instrument and sheet is known. */
  | { readonly kind: 'too-large' };

/** States that are built before the search is given up: some hundred milliseconds of work. */
export const MOST_STATES = 20_000_000;

/**
 * The options of least total cost whose gains reach `need` (above 0), exactly. Among equally cheap sets: fewest choices
 * touched, then the largest gain, then the most of the earliest choices.
 *
 * Dynamic programming over frontiers of (cost, gain), first for the least cost, then for the order among equals. A state
 * is dropped only when a dominating one is kept, or when the Lagrangian bound proves that it cannot end at the least
 * cost; the bound is computed in doubles with a margin far above their error, so it only ever keeps too much.
 * Gains are only added, subtracted and compared: they may be bigints where plain integers are not safe.
 */
export function cheapestSet(choices: readonly Choice[], need: number): CheapestSet {
  const relaxed = relax(choices, need);
  if (relaxed === null) return { kind: 'unreachable' };
  const budget = { left: MOST_STATES };
  const least = search(choices, need, relaxed.lambda, relaxed.upper, 0, budget);
  if (least === null) return { kind: 'too-large' };
  const cost = cheapestOf(least.at(-1)![0]!, need);
  const ranked = search(choices, need, relaxed.lambda, cost, 1, budget);
  if (ranked === null) return { kind: 'too-large' };
  return { kind: 'found', options: readBack(choices, ranked, need), cost };
}

/** By number of touched choices (all in place 0 while they are not counted). */
type Layers = readonly Frontier[];

/** Frontiers of the last 0, 1, 2 ... choices; null when the budget is spent. */
function search(
  choices: readonly Choice[],
  need: number,
  lambda: number,
  upper: number,
  touch: 0 | 1,
  budget: { left: number },
): readonly Layers[] | null {
  const stages: Layers[] = [[START(need)]];
  const best = choices.map((choice) => leastReduced(choice, lambda));
  let rest = best.reduce((sum, value) => sum + value, 0);
  const margin = 1e-9 * (1 + upper - rest);
  const slack = upper - lambda * Number(need) - rest + margin;
  for (let at = choices.length - 1; at >= 0; at--) {
    const choice = choices[at]!;
    const allowed = choice.cost.map(
      (cost, s) => cost <= upper && cost - lambda * Number(choice.gain[s]!) - best[at]! <= slack,
    );
    rest -= best[at]!;
    const limit = upper - rest - lambda * Number(need) + margin;
    const keep = (cost: number, gain: number): boolean => cost <= upper && cost - lambda * Number(gain) <= limit;
    const layers = addChoice(stages.at(-1)!, choice, allowed, touch, keep, budget);
    if (layers === null) return null;
    stages.push(layers);
  }
  return stages;
}

/** Smallest cost - lambda x gain over the options; it lies at an end where all steps are even. */
export function leastReduced(choice: Choice, lambda: number): number {
  return choice.cost.reduce((least, cost, s) => Math.min(least, cost - lambda * Number(choice.gain[s]!)), 0);
}

function addChoice(
  before: Layers,
  choice: Choice,
  allowed: readonly boolean[],
  touch: 0 | 1,
  keep: (cost: number, gain: number) => boolean,
  budget: { left: number },
): Layers | null {
  const after: Frontier[] = [];
  let better: Frontier | null = null;
  for (let m = 0; m < before.length + touch; m++) {
    const parts: Frontier[] = [];
    const untouched = before[m];
    if (untouched && allowed[0]) parts.push(untouched);
    const source = before[m - touch];
    if (source && source.cost.length > 0) {
      const touched = chooseSteps(source, choice, allowed, budget);
      if (touched === null) return null;
      if (touched.cost.length > 0) parts.push(touched);
    }
    const layer = pareto(
      parts.reduce((all, part) => merge(all, part), { cost: [], gain: [] }),
      keep,
      better,
    );
    better = better === null ? layer : merge(better, layer);
    after.push(layer);
  }
  return after;
}

/** The frontier with at least one step of the choice added to every state. */
export function chooseSteps(
  source: Frontier,
  { cost, gain, even }: Choice,
  allowed: readonly boolean[],
  budget: { left: number },
): Frontier | null {
  const first = allowed.indexOf(true, 1);
  if (first < 0) return { cost: [], gain: [] };
  const last = allowed.lastIndexOf(true);
  let built = shift(source, cost[first]!, gain[first]!);
  if (even) {
    let left = last - first;
    for (let piece = 1; left > 0; piece *= 2) {
      const steps = Math.min(piece, left);
      left -= steps;
      budget.left -= built.cost.length;
      if (budget.left < 0) return null;
      built = merge(built, shift(built, cost[steps]!, gain[steps]!));
    }
    return built;
  }
  for (let s = first + 1; s <= last; s++) {
    if (!allowed[s]) continue;
    budget.left -= built.cost.length + source.cost.length;
    if (budget.left < 0) return null;
    built = merge(built, shift(source, cost[s]!, gain[s]!));
  }
  return built;
}

function cheapestOf(frontier: Frontier, need: number): number {
  return frontier.cost[frontier.gain.findIndex((gain) => gain >= need)]!;
}

/** Walks back through the stages, taking the most of the first choice that the best end allows, then of the next. */
function readBack(choices: readonly Choice[], stages: readonly Layers[], need: number): number[] {
  const ends = stages.at(-1)!;
  let touched = ends.findIndex((layer) => layer.gain.length > 0 && layer.gain.at(-1)! >= need);
  let cost = ends[touched]!.cost.at(-1)!;
  let gain = ends[touched]!.gain.at(-1)!;
  return choices.map((choice, at) => {
    const later = stages[choices.length - 1 - at]!;
    for (let s = choice.cost.length - 1; s >= 0; s--) {
      const layer = later[touched - (s > 0 ? 1 : 0)];
      const [restCost, restGain] = [cost - choice.cost[s]!, gain - choice.gain[s]!];
      const found = layer?.cost.indexOf(restCost) ?? -1;
      if (found < 0 || layer!.gain[found] !== restGain) continue;
      touched -= s > 0 ? 1 : 0;
      cost = restCost;
      gain = restGain;
      return s;
    }
    throw new Error('the stages of the search do not fit together');
  });
}
