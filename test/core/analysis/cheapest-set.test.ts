import fc from 'fast-check';
import { cheapestSet } from '../../../src/core/analysis/cheapest-set';
import type { Choice } from '../../../src/core/analysis/choice';
import { runs } from '../../support/runs';

/** Every combination of options, the best by: cost, choices touched, larger gain, most of the earliest choices. */
function bruteForce(choices: readonly Choice[], need: number): { options: number[]; cost: number } | null {
  let best: { options: number[]; cost: number; touched: number; gain: number } | null = null;
  const visit = (options: number[]): void => {
    if (options.length < choices.length) {
      for (let s = choices[options.length]!.cost.length - 1; s >= 0; s--) visit([...options, s]);
      return;
    }
    const sum = (of: (choice: Choice, s: number) => number): number =>
      choices.reduce((total, choice, at) => total + of(choice, options[at]!), 0);
    const cost = sum((choice, s) => choice.cost[s]!);
    const gain = sum((choice, s) => choice.gain[s]!);
    const touched = options.filter((s) => s > 0).length;
    if (gain < need) return;
    const order = best === null ? -1 : cost - best.cost || touched - best.touched || best.gain - gain;
    if (order < 0) best = { options, cost, touched, gain };
  };
  visit([]);
  return best;
}

const even = fc
  .record({
    cost: fc.integer({ min: 1, max: 4 }),
    gain: fc.integer({ min: 1, max: 6 }),
    steps: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ cost, gain, steps }): Choice => {
    const list = (by: number): number[] => Array.from({ length: steps + 1 }, (_, s) => s * by);
    return { cost: list(cost), gain: list(gain), even: true };
  });

const uneven = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.nat(6)), { minLength: 1, maxLength: 4 })
  .map((steps): Choice => {
    const choice = { cost: [0], gain: [0], even: false };
    for (const [cost, gain] of steps) {
      choice.cost.push(choice.cost.at(-1)! + cost);
      choice.gain.push(choice.gain.at(-1)! + gain);
    }
    return choice;
  });

const problem = fc.tuple(fc.array(fc.oneof(even, uneven), { maxLength: 5 }), fc.integer({ min: 1, max: 60 }));

test('equals brute force, with the order among equals', () => {
  fc.assert(
    fc.property(problem, ([choices, need]) => {
      const expected = bruteForce(choices, need);
      const found = cheapestSet(choices, need);
      if (expected === null) expect(found).toEqual({ kind: 'unreachable' });
      else expect(found).toEqual({ kind: 'found', options: expected.options, cost: expected.cost });
    }),
    { numRuns: runs(800) },
  );
});

test('amounts beyond the safe integers give the same set', () => {
  const huge = 10n ** 40n;
  fc.assert(
    fc.property(problem, ([choices, need]) => {
      const big = choices.map((choice) => ({
        ...choice,
        gain: choice.gain.map((gain) => BigInt(gain) * huge) as unknown as number[],
      }));
      expect(cheapestSet(big, (BigInt(need) * huge) as unknown as number)).toEqual(cheapestSet(choices, need));
    }),
  );
});

test('one unit more than all gains together is unreachable, all together is not', () => {
  const choices: Choice[] = [
    { cost: [0, 1, 2], gain: [0, 3, 6], even: true },
    { cost: [0, 5], gain: [0, 1], even: true },
  ];
  expect(cheapestSet(choices, 7)).toEqual({ kind: 'found', options: [2, 1], cost: 7 });
  expect(cheapestSet(choices, 8)).toEqual({ kind: 'unreachable' });
  expect(cheapestSet([], 1)).toEqual({ kind: 'unreachable' });
});

test('the better rate is not always the cheaper set', () => {
  const choices: Choice[] = [
    { cost: [0, 2], gain: [0, 10], even: true },
    { cost: [0, 3], gain: [0, 11], even: true },
  ];
  expect(cheapestSet(choices, 11)).toEqual({ kind: 'found', options: [0, 1], cost: 3 });
});
