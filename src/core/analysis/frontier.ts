/** States that no other state dominates: costs and gains both grow strictly. */
export interface Frontier {
  readonly cost: readonly number[];
  readonly gain: readonly number[];
}

/** Nothing chosen yet; the zero is of the same kind (number or bigint) as `amount`. */
export const START = (amount: number): Frontier => ({ cost: [0], gain: [amount - amount] });

export function shift({ cost, gain }: Frontier, byCost: number, byGain: number): Frontier {
  return { cost: cost.map((value) => value + byCost), gain: gain.map((value) => value + byGain) };
}

/** The frontier of both together. */
export function merge(a: Frontier, b: Frontier): Frontier {
  if (a.cost.length === 0) return b;
  if (b.cost.length === 0) return a;
  const cost: number[] = [];
  const gain: number[] = [];
  let [i, j] = [0, 0];
  while (i < a.cost.length || j < b.cost.length) {
    const fromA =
      j >= b.cost.length ||
      (i < a.cost.length && (a.cost[i]! < b.cost[j]! || (a.cost[i]! === b.cost[j]! && a.gain[i]! >= b.gain[j]!)));
    const nextCost = fromA ? a.cost[i]! : b.cost[j]!;
    const nextGain = fromA ? a.gain[i]! : b.gain[j]!;
    if (fromA) i++;
    else j++;
    if (gain.length > 0 && nextGain <= gain[gain.length - 1]!) continue;
    cost.push(nextCost);
    gain.push(nextGain);
  }
  return { cost, gain };
}

/** What of a frontier is worth keeping and not dominated by a state of `better`. */
export function pareto(
  { cost, gain }: Frontier,
  keep: (cost: number, gain: number) => boolean,
  better: Frontier | null,
): Frontier {
  const kept: { cost: number[]; gain: number[] } = { cost: [], gain: [] };
  let j = -1;
  for (let i = 0; i < cost.length; i++) {
    if (better !== null) while (j + 1 < better.cost.length && better.cost[j + 1]! <= cost[i]!) j++;
    const dominated = better !== null && j >= 0 && better.gain[j]! >= gain[i]!;
    if (dominated || !keep(cost[i]!, gain[i]!)) continue;
    kept.cost.push(cost[i]!);
    kept.gain.push(gain[i]!);
  }
  return kept;
}
