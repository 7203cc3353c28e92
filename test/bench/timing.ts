/** How long a sample lasts at least, and how long a work is warmed up, in milliseconds. */
const SAMPLE = 20;
const WARM_UP = 300;

/**
 * Median times of several works in milliseconds of processor time, which a busy machine disturbs less than
 * the time on the wall. They run in turn; a quick work is repeated within a sample.
 */
export function medians<Name extends string>(
  works: Readonly<Record<Name, () => unknown>>,
  runs: number,
): Record<Name, number> {
  const names = Object.keys(works) as Name[];
  const repeats = new Map(names.map((name) => [name, repeatsOf(works[name])]));
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let run = 0; run < runs; run++) {
    for (const name of names) {
      const often = repeats.get(name)!;
      const start = processorTime();
      for (let i = 0; i < often; i++) works[name]();
      times.get(name)!.push((processorTime() - start) / often);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name)!)])) as Record<Name, number>;
}

/** Warms a work up and tells how often it fits into a sample. */
function repeatsOf(work: () => unknown): number {
  const start = processorTime();
  let last = 0;
  do {
    const before = processorTime();
    work();
    last = processorTime() - before;
  } while (processorTime() - start < WARM_UP);
  return Math.max(1, Math.ceil(SAMPLE / last));
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Of all threads of this process, the collector's included. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
