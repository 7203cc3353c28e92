import fc from 'fast-check';
import { findInstrument } from '../../../src/app/editions';
import { cheapestUnitPath } from '../../../src/core/analysis/cheapest-path';
import type { PathOptions } from '../../../src/core/analysis/improvable';
import type { Instrument, Scale } from '../../../src/core/instrument/types';
import { compare, fraction } from '../../../src/core/number/fraction';
import { scoringPlan } from '../../../src/core/scoring/plan';
import { tallyTable } from '../../../src/core/scoring/tally';
import { unitScore } from '../../../src/core/scoring/unit-score';
import { tableOf, withIndicators, type Row } from './rows';
import { runs } from '../../support/runs';

const of2023 = findInstrument('2023')!;
const [first, second] = of2023.dimensions.map((dimension) => dimension.code) as [string, string];

function scoreOf(rows: readonly Row[], instrument: Instrument, blank: PathOptions['blank']): number | null {
  const scored = unitScore(scoringPlan(instrument), tallyTable(tableOf(rows), instrument), 0, blank);
  return scored.ok ? scored.hundredths : null;
}

/** The levels a cell can be raised to, by the definition of a step. */
function nextLevel(level: number, scale: Scale): number | null {
  if (scale.kind === 'choice') {
    const better = scale.options.map((option) => option.points).filter((points) => points > level);
    return better.length === 0 ? null : Math.min(...better);
  }
  return level < scale.max ? Math.min(Math.floor(level) + 1, scale.max) : null;
}

/** Least cost over every way to raise every single cell, each scored by the engine. */
function bruteForce(
  rows: readonly Row[],
  instrument: Instrument,
  need: number,
  { blank, costs }: PathOptions,
): number | null {
  let best: number | null = null;
  const visit = (at: number, raised: Row[], cost: number): void => {
    if (best !== null && cost >= best) return;
    if (at === rows.length) {
      const score = scoreOf(raised, instrument, blank);
      if (score !== null && score >= need) best = cost;
      return;
    }
    const row = rows[at]!;
    const scale = instrument.scales[instrument.indicators[row.indicator]!.scale]!;
    let level: number | null =
      row.level === 'TB' ? null : row.level === null ? (blank === 'zero' ? 0 : null) : row.level;
    visit(at + 1, [...raised, row], cost);
    for (let steps = 1; level !== null; steps++) {
      level = nextLevel(level, scale);
      if (level !== null) visit(at + 1, [...raised, { ...row, level }], cost + steps * (costs?.[row.indicator] ?? 1));
    }
  };
  visit(0, [], 0);
  return best;
}

/** Raises the cells as the path says: single cells are found by trying, since a path names indicators only. */
function reachable(
  rows: readonly Row[],
  instrument: Instrument,
  steps: ReadonlyMap<number, number>,
  blank: PathOptions['blank'],
): number {
  let best = -1;
  const visit = (at: number, raised: Row[], left: ReadonlyMap<number, number>): void => {
    if (at === rows.length) {
      if ([...left.values()].every((n) => n === 0)) best = Math.max(best, scoreOf(raised, instrument, blank)!);
      return;
    }
    const row = rows[at]!;
    const scale = instrument.scales[instrument.indicators[row.indicator]!.scale]!;
    visit(at + 1, [...raised, row], left);
    let level: number | null =
      row.level === 'TB' ? null : row.level === null ? (blank === 'zero' ? 0 : null) : row.level;
    for (let n = 1; level !== null && n <= (left.get(row.indicator) ?? 0); n++) {
      level = nextLevel(level, scale);
      if (level !== null)
        visit(at + 1, [...raised, { ...row, level }], new Map(left).set(row.indicator, left.get(row.indicator)! - n));
    }
  };
  visit(0, [], steps);
  return best;
}

const level = fc.oneof(
  { weight: 6, arbitrary: fc.nat(4) },
  { weight: 2, arbitrary: fc.constantFrom(0.5, 1.25, 2.5, 3.75, 1 / 3) },
  { weight: 1, arbitrary: fc.constant('TB' as const) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const rowsOfThree = fc.array(fc.record({ indicator: fc.nat(2), level }), { minLength: 1, maxLength: 5 });
const bandsFrom = fc.integer({ min: 1, max: 5500 });

test('equals brute force over single cells: cost, and the score that the engine gives afterwards', () => {
  let [paths, unreachable] = [0, 0];
  fc.assert(
    fc.property(
      rowsOfThree,
      fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })),
      bandsFrom,
      fc.constantFrom('zero', 'ignore', 'refuse'),
      fc.option(fc.tuple(...[1, 2, 3].map(() => fc.integer({ min: 1, max: 7 }))), { nil: undefined }),
      (cells, [a, b, c], min, blank, costs) => {
        const instrument = withIndicators(of2023, { [first]: [a, b], [second]: [c] });
        const rows = cells.map((cell): Row => ({ unit: 'U', ...cell }));
        const options: PathOptions = { blank, ...(costs ? { costs } : {}) };
        const before = scoreOf(rows, instrument, blank);
        const path = cheapestUnitPath(tableOf(rows), 0, instrument, { ...of2023.bands[1]!, min }, options);
        if (before === null) {
          expect(path.kind).toBe('not-scored');
          return;
        }
        // Indicators without any row count as one missing cell, which can be raised where it counts as 0.
        const absent = [0, 1, 2].filter((indicator) => !rows.some((row) => row.indicator === indicator));
        const whole = [...rows, ...absent.map((indicator): Row => ({ unit: 'U', indicator, level: null }))];
        const least = bruteForce(whole, instrument, min, options);
        if (least === null) {
          unreachable++;
          expect(path.kind).toBe('unreachable');
          return;
        }
        paths++;
        if (path.kind !== 'path') throw new Error(path.kind);
        expect(path.cost).toBe(least);
        expect(path.from).toBe(before);
        expect(path.improvements.reduce((sum, { cost }) => sum + cost, 0)).toBe(least);
        expect(path.hundredths).toBeGreaterThanOrEqual(min);
        const steps = new Map(path.improvements.map(({ indicator, steps }) => [indicator, steps]));
        expect(reachable(whole, instrument, steps, blank)).toBe(path.hundredths);
      },
    ),
    { numRuns: runs(130) },
  );
  expect(paths).toBeGreaterThan(30);
  expect(unreachable).toBeGreaterThan(1);
});

const one = withIndicators(of2023, { [first]: [1, 1] });
const whole: Instrument = {
  ...one,
  dimensions: [{ ...one.dimensions[0]!, weight: { ...one.dimensions[0]!.weight, value: 10_000 } }],
};
const bandAt = (min: number) => ({ ...of2023.bands[1]!, min });

test('one half of a hundredth decides: 77.995 is 78.00', () => {
  // Two indicators of equal weight; the second has 4 cells, so one step there is 50 / 16 = 3.125 points.
  const rows: Row[] = [
    { unit: 'U', indicator: 0, level: 4 },
    ...[3, 2, 2, 2].map((level): Row => ({ unit: 'U', indicator: 1, level })),
  ];
  // 50 + 9 x 3.125 = 78.125; exactly 78.125 is rounded to 78.13.
  const at = (min: number) => cheapestUnitPath(tableOf(rows), 0, whole, bandAt(min), { blank: 'refuse' });
  expect(at(7813)).toEqual({ kind: 'path', improvements: [], cost: 0, from: 7813, hundredths: 7813 });
  expect(at(7814)).toEqual({
    kind: 'path',
    improvements: [
      {
        indicator: 1,
        steps: 1,
        fromMean: fraction(9, 4),
        toMean: fraction(5, 2),
        gain: fraction(625, 2),
        cost: 1,
      },
    ],
    cost: 1,
    from: 7813,
    hundredths: 8125,
  });
});

test('a level between two whole numbers is first completed', () => {
  const rows: Row[] = [
    { unit: 'U', indicator: 0, level: 2.5 },
    { unit: 'U', indicator: 1, level: 4 },
  ];
  const path = cheapestUnitPath(tableOf(rows), 0, whole, bandAt(8751), { blank: 'refuse' });
  expect(path).toMatchObject({ cost: 2, from: 8125, hundredths: 10_000 });
});

test('fewest indicators among equally cheap sets, then the earlier indicator', () => {
  const instrument: Instrument = { ...withIndicators(whole, { [first]: [1, 1, 1] }), dimensions: whole.dimensions };
  const rows = [3, 2, 2].map((level, indicator): Row => ({ unit: 'U', indicator, level }));
  const path = cheapestUnitPath(tableOf(rows), 0, instrument, bandAt(7400), { blank: 'refuse' });
  if (path.kind !== 'path') throw new Error(path.kind);
  expect(path.improvements.map(({ indicator, steps }) => [indicator, steps])).toEqual([[1, 2]]);
});

test('TB and indicators without weight cannot help, and the best score is told', () => {
  const instrument: Instrument = { ...withIndicators(whole, { [first]: [1, 0, 1] }), dimensions: whole.dimensions };
  const asZero: Instrument = {
    ...instrument,
    rules: { ...instrument.rules, notApplicable: { ...instrument.rules.notApplicable, value: 'zero' } },
  };
  const rows: Row[] = [
    { unit: 'U', indicator: 0, level: 2 },
    { unit: 'U', indicator: 1, level: 0 },
    { unit: 'U', indicator: 2, level: 'TB' },
  ];
  const path = cheapestUnitPath(tableOf(rows), 0, asZero, bandAt(7800), { blank: 'refuse' });
  expect(path).toEqual({ kind: 'unreachable', best: 5000 });
});

test('no score, no path', () => {
  const rows: Row[] = [{ unit: 'U', indicator: 0, level: null }];
  expect(cheapestUnitPath(tableOf(rows), 0, whole, bandAt(7800), { blank: 'refuse' })).toEqual({
    kind: 'not-scored',
    reason: 'blank-value',
  });
  expect(cheapestUnitPath(tableOf(rows), 0, findInstrument('2015')!, bandAt(7800), { blank: 'refuse' })).toEqual({
    kind: 'not-scored',
    reason: 'instrument-bands-only',
  });
});

test.each([[[1]], [[0, 1]], [[1.5, 1]], [[-1, 1]], [[1, 2_000_000_000]]])('costs %j are refused', (costs) => {
  const rows: Row[] = [
    { unit: 'U', indicator: 0, level: 1 },
    { unit: 'U', indicator: 1, level: 1 },
  ];
  expect(() => cheapestUnitPath(tableOf(rows), 0, whole, bandAt(7800), { blank: 'refuse', costs })).toThrow(RangeError);
});

test.each(['2023', '2021', '2025'])(
  '%s: a large sheet with uneven respondents reaches every band exactly',
  (edition) => {
    const instrument = findInstrument(edition)!;
    const rows = instrument.indicators.flatMap((_, indicator) =>
      Array.from({ length: 20 + ((indicator * 7) % 11) }, (_, respondent): Row => ({
        unit: 'U',
        respondent: `R${respondent}`,
        indicator,
        level: (indicator * respondent) % 4,
      })),
    );
    const table = tableOf(rows);
    const { from } = cheapestUnitPath(table, 0, instrument, instrument.bands[0]!, { blank: 'refuse' }) as {
      from: number;
    };
    for (const band of instrument.bands) {
      const path = cheapestUnitPath(table, 0, instrument, band, { blank: 'refuse' });
      if (path.kind !== 'path') throw new Error(path.kind);
      expect(path.hundredths).toBeGreaterThanOrEqual(Math.max(band.min, from));
      // With equal costs, the steps of largest gain are the cheapest: no set of one step less reaches the band.
      const gains = path.improvements.map(({ gain, steps }) => ({ n: gain.n, d: gain.d * BigInt(steps) }));
      const smallest = gains.reduce((least, gain) => (compare(gain, least) < 0 ? gain : least), fraction(10_000));
      if (path.cost > 0) expect(path.hundredths - Number(smallest.n) / Number(smallest.d)).toBeLessThan(band.min + 1);
    }
  },
);
