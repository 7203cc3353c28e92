import type { Choice } from './choice';

export interface Relaxation {
  /** Cost per gain at the margin; every value gives a valid bound, this one a tight one. */
  readonly lambda: number;
  /** Cost of a set that reaches the need: the least cost is not above it. */
  readonly upper: number;
}

interface Segment {
  readonly choice: number;
  readonly from: number;
  readonly to: number;
  readonly rate: number;
}

/** Takes the best gains per cost first until `need` is reached; null when all together do not reach it. */
export function relax(choices: readonly Choice[], need: number): Relaxation | null {
  const segments = choices.flatMap(hull);
  segments.sort((a, b) => b.rate - a.rate || a.choice - b.choice || a.from - b.from);
  let cost = 0;
  let gain = need - need;
  for (const { choice, from, to, rate } of segments) {
    const { cost: costs, gain: gains } = choices[choice]!;
    const lacking = need - gain;
    if (gains[to]! - gains[from]! >= lacking) {
      let s = from + 1;
      while (gains[s]! - gains[from]! < lacking) s++;
      return { lambda: 1 / rate, upper: cost + costs[s]! - costs[from]! };
    }
    cost += costs[to]! - costs[from]!;
    gain += gains[to]! - gains[from]!;
  }
  return null;
}

/** Upper concave hull of a choice's options, as segments of falling gain per cost. Options that gain nothing end it. */
function hull({ cost, gain, even }: Choice, choice: number): Segment[] {
  const rate = (from: number, to: number): number => Number(gain[to]! - gain[from]!) / (cost[to]! - cost[from]!);
  const corners = [0];
  for (let s = even ? cost.length - 1 : 1; s < cost.length; s++) {
    while (corners.length > 1 && rate(corners.at(-2)!, corners.at(-1)!) <= rate(corners.at(-1)!, s)) corners.pop();
    if (s > 0) corners.push(s);
  }
  return corners
    .slice(1)
    .map((to, at) => ({ choice, from: corners[at]!, to, rate: rate(corners[at]!, to) }))
    .filter((segment) => segment.rate > 0);
}
