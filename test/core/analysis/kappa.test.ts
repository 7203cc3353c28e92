import fc from 'fast-check';
import { kappa, type KappaWeights } from '../../../src/core/analysis/kappa';

type Counts = readonly (readonly number[])[];

/** Contingency tables from the literature with the values printed there; null where the source prints none. */
const PUBLISHED: readonly {
  readonly source: string;
  readonly counts: Counts;
  readonly printed: Readonly<Record<KappaWeights, string | null>>;
}[] = [
  {
    source: 'Cohen 1968, diagnoses of 200 patients',
    counts: [
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ],
    printed: { none: '0.492', linear: null, quadratic: null },
  },
  {
    source: 'Fleiss, Levin and Paik, diagnoses of 100 subjects',
    counts: [
      [75, 1, 4],
      [5, 4, 1],
      [0, 0, 10],
    ],
    printed: { none: '0.68', linear: null, quadratic: null },
  },
  {
    source: 'SAS/STAT, skin condition of 88 patients',
    counts: [
      [10, 4, 1, 0],
      [5, 10, 12, 2],
      [2, 4, 12, 5],
      [0, 2, 6, 13],
    ],
    printed: { none: '0.3449', linear: '0.5082', quadratic: null },
  },
  {
    source: 'Agresti, answers of 91 couples',
    counts: [
      [7, 7, 2, 3],
      [2, 8, 3, 7],
      [1, 5, 4, 9],
      [2, 8, 9, 14],
    ],
    printed: { none: '0.129', linear: '0.237', quadratic: '0.332' },
  },
];

const WEIGHTS: readonly KappaWeights[] = ['none', 'linear', 'quadratic'];

function ratings(counts: Counts): [a: number[], b: number[]] {
  const pairs = counts.flatMap((row, i) => row.flatMap((n, j) => Array.from({ length: n }, () => [i, j] as const)));
  return [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
}

/** The other form of the definition: (po - pe) / (1 - pe) with agreement weights from 0 to 1 in proportions. */
function byProportions(counts: Counts, weights: KappaWeights): number {
  const categories = counts.length;
  const total = counts.flat().reduce((sum, n) => sum + n, 0);
  const share = (at: (i: number) => number): number[] => counts.map((_, i) => at(i) / total);
  const rows = share((i) => counts[i]!.reduce((sum, n) => sum + n, 0));
  const columns = share((j) => counts.reduce((sum, row) => sum + row[j]!, 0));
  const agreement = (i: number, j: number): number => {
    const apart = Math.abs(i - j) / (categories - 1);
    if (weights === 'none') return i === j ? 1 : 0;
    return 1 - (weights === 'linear' ? apart : apart ** 2);
  };
  let [observed, expected] = [0, 0];
  for (let i = 0; i < categories; i++)
    for (let j = 0; j < categories; j++) {
      observed += (agreement(i, j) * counts[i]![j]!) / total;
      expected += agreement(i, j) * rows[i]! * columns[j]!;
    }
  return (observed - expected) / (1 - expected);
}

describe.each(PUBLISHED)('$source', ({ counts, printed }) => {
  test.each(WEIGHTS)('%s', (weights) => {
    const result = kappa(...ratings(counts), weights);
    if (!result.defined) throw new Error(result.reason);
    expect(result.value).toBeCloseTo(byProportions(counts, weights), 12);
    const text = printed[weights];
    if (text !== null) expect(result.value.toFixed(text.length - 2)).toBe(text);
  });
});

test.each([
  ['none', 29 / 59],
  ['linear', 9 / 19],
  ['quadratic', 5 / 11],
] as const)('Cohen 1968, %s: the exact quotient', (weights, value) => {
  expect(kappa(...ratings(PUBLISHED[0]!.counts), weights)).toEqual({ defined: true, value });
});

test('full agreement is 1, full disagreement of two balanced categories is -1', () => {
  for (const weights of WEIGHTS) {
    expect(kappa([0, 1, 4], [0, 1, 4], weights)).toEqual({ defined: true, value: 1 });
    expect(kappa([0, 4], [4, 0], weights)).toEqual({ defined: true, value: -1 });
  }
});

test('agreement no better than chance is 0', () => {
  expect(kappa([0, 0, 1, 1], [0, 1, 0, 1], 'none')).toEqual({ defined: true, value: 0 });
});

test('without pairs and without variation there is no kappa', () => {
  for (const weights of WEIGHTS) {
    expect(kappa([], [], weights)).toEqual({ defined: false, reason: 'no-pairs' });
    expect(kappa([3, 3, 3], [3, 3, 3], weights)).toEqual({ defined: false, reason: 'no-variation' });
    expect(kappa([3, 3], [2, 2], weights)).toEqual({ defined: true, value: 0 });
  }
});

test('one assessor without variation is agreement by chance', () => {
  expect(kappa([3, 3], [3, 2], 'linear')).toEqual({ defined: true, value: 0 });
});

test('ratings that are no pairs are refused', () => {
  expect(() => kappa([1], [], 'none')).toThrow(RangeError);
});

test('equals the definition by proportions, is symmetric and never above 1', () => {
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((size) =>
      fc.array(fc.array(fc.nat(12), { minLength: size, maxLength: size }), { minLength: size, maxLength: size }),
    );
  fc.assert(
    fc.property(table, fc.constantFrom(...WEIGHTS), (counts, weights) => {
      const [a, b] = ratings(counts);
      const result = kappa(a, b, weights);
      expect(kappa(b, a, weights)).toEqual(result);
      if (!result.defined) return;
      expect(result.value).toBeLessThanOrEqual(1);
      expect(result.value).toBeCloseTo(byProportions(counts, weights), 9);
    }),
  );
});
