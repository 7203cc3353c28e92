import fc from 'fast-check';
import { findInstrument } from '../../../src/app/editions';
import { cheapestInstitutionPath } from '../../../src/core/analysis/institution-path';
import type { PathOptions } from '../../../src/core/analysis/improvable';
import type { Band, InstitutionRule, Instrument } from '../../../src/core/instrument/types';
import { score } from '../../../src/core/scoring/score';
import { tallyTable } from '../../../src/core/scoring/tally';
import { tableOf, withIndicators, type Row } from './rows';
import { runs } from '../../support/runs';

const of2023 = findInstrument('2023')!;
const [first, second] = of2023.dimensions.map((dimension) => dimension.code) as [string, string];
const bandAt = (min: number): Band => ({ ...of2023.bands[1]!, min });

function withRule(instrument: Instrument, value: InstitutionRule): Instrument {
  return { ...instrument, rules: { ...instrument.rules, institution: { ...instrument.rules.institution, value } } };
}

function institutionOf(rows: readonly Row[], instrument: Instrument, { blank }: PathOptions): number | null {
  const { outcome } = score(tallyTable(tableOf(rows), instrument), instrument, {
    blank,
    openUnits: new Set(),
  }).institution;
  return outcome.scored ? outcome.hundredths : null;
}

/** Least cost over every way to raise every cell of whole levels, each scored by the engine. */
function bruteForce(rows: readonly Row[], instrument: Instrument, goal: number, options: PathOptions): number | null {
  let best: number | null = null;
  const visit = (at: number, raised: readonly Row[], cost: number): void => {
    if (best !== null && cost >= best) return;
    if (at === rows.length) {
      if (institutionOf(raised, instrument, options)! >= goal) best = cost;
      return;
    }
    const row = rows[at]!;
    if (typeof row.level !== 'number') return visit(at + 1, [...raised, row], cost);
    for (let level = row.level; level <= instrument.scales['test']!.max; level++)
      visit(at + 1, [...raised, { ...row, level }], cost + (level - row.level) * (options.costs?.[row.indicator] ?? 1));
  };
  visit(0, [], 0);
  return best;
}

function raisedBy(rows: readonly Row[], steps: readonly number[]): Row[] {
  return rows.map((row, at) =>
    typeof row.level === 'number' ? { ...row, level: Math.min(3, row.level + (steps[at % steps.length] ?? 0)) } : row,
  );
}

const cell = fc.record({
  indicator: fc.nat(1),
  level: fc.oneof({ weight: 5, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.constant('TB' as const) }),
});
const unit = fc.record({
  products: fc.integer({ min: 1, max: 3 }),
  cells: fc.array(cell, { minLength: 1, maxLength: 3 }),
});

test.each(['mean-of-rounded-units', 'mean-of-exact-units', 'product-weighted'] as const)(
  '%s: equals brute force, and the engine gives the promised score',
  (rule) => {
    let [paths, unreachable] = [0, 0];
    fc.assert(
      fc.property(
        fc.array(unit, { minLength: 1, maxLength: 3 }),
        fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 })),
        fc.oneof(
          fc.integer({ min: 1, max: 5500 }),
          fc.record({ raise: fc.array(fc.nat(3), { minLength: 9, maxLength: 9 }), more: fc.nat(1) }),
        ),
        fc.option(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })), { nil: undefined }),
        (units, [a, b], wanted, costs) => {
          const instrument = withRule(
            {
              ...withIndicators(of2023, { [first]: [a], [second]: [b] }, 3),
              rules: { ...of2023.rules, notApplicable: { ...of2023.rules.notApplicable, value: 'zero' } },
            },
            rule,
          );
          const rows = units.flatMap(({ products, cells }, u): Row[] => {
            const own = [
              ...cells,
              ...[0, 1]
                .filter((i) => !cells.some((c) => c.indicator === i))
                .map((indicator) => ({ indicator, level: 1 })),
            ];
            return own.map((row, at): Row => ({ unit: `U${u}`, product: `P${at % products}`, ...row }));
          });
          const options: PathOptions = { blank: 'refuse', ...(costs ? { costs } : {}) };
          // A goal that some set meets exactly, or misses by one hundredth, tells every kind of rounding apart.
          const goal =
            typeof wanted === 'number'
              ? wanted
              : wanted.more + institutionOf(raisedBy(rows, wanted.raise), instrument, options)!;
          const path = cheapestInstitutionPath(tableOf(rows), instrument, bandAt(goal), options);
          const least = bruteForce(rows, instrument, goal, options);
          if (least === null) {
            unreachable++;
            expect(path.kind).toBe('unreachable');
            return;
          }
          paths++;
          if (path.kind !== 'path') throw new Error(path.kind);
          expect(path.cost).toBe(least);
          expect(path.units.reduce((sum, { cost }) => sum + cost, 0)).toBe(least);
          expect(path.from).toBe(institutionOf(rows, instrument, options));
          expect(path.hundredths).toBeGreaterThanOrEqual(goal);
          const left = new Map(
            path.units.flatMap((u) => u.improvements.map((i) => [`U${u.unit} ${i.indicator}`, i.steps])),
          );
          const raised = rows.map((row): Row => {
            const key = `${row.unit} ${row.indicator}`;
            const steps = typeof row.level === 'number' ? Math.min(left.get(key) ?? 0, 3 - row.level) : 0;
            left.set(key, (left.get(key) ?? 0) - steps);
            return steps === 0 ? row : { ...row, level: (row.level as number) + steps };
          });
          expect([...left.values()].every((steps) => steps === 0)).toBe(true);
          expect(institutionOf(raised, instrument, options)).toBe(path.hundredths);
        },
      ),
      { numRuns: runs(50) },
    );
    expect(paths).toBeGreaterThan(10);
    expect(unreachable).toBeGreaterThan(0);
  },
);

/** One indicator of full weight, levels 0 to 3: a unit scores 0, 33.33, 66.67 or 100. */
const whole = ((): Instrument => {
  const made = withIndicators(of2023, { [first]: [1] }, 3);
  return {
    ...made,
    dimensions: [{ ...made.dimensions[0]!, weight: { ...made.dimensions[0]!.weight, value: 10_000 } }],
  };
})();
const levels = (...list: (number | null)[]): Row[] => list.map((level, u) => ({ unit: `U${u}`, indicator: 0, level }));

test('unit scores are rounded before they are averaged where the rule says so', () => {
  // 33.33 + 66.67 + 66.67 = 166.67, a mean of 55.556666; unrounded thirds give 55.555555.
  const rows = levels(1, 2, 2);
  const path = (rule: InstitutionRule, goal: number) =>
    cheapestInstitutionPath(tableOf(rows), withRule(whole, rule), bandAt(goal), { blank: 'refuse' });
  expect(path('mean-of-rounded-units', 5556)).toMatchObject({ kind: 'path', cost: 0, units: [], from: 5556 });
  expect(path('mean-of-exact-units', 5557)).toMatchObject({ kind: 'path', cost: 1, hundredths: 6667 });
});

test('rounded unit scores can make a set enough, or not enough', () => {
  // 66.67 + 66.67 + 0 is a mean of 44.446667, rounded 44.45; 100 + 33.33 + 0 and the exact scores give 44.44.
  const path = (rule: InstitutionRule, goal: number) =>
    cheapestInstitutionPath(tableOf(levels(0, 0, 0)), withRule(whole, rule), bandAt(goal), { blank: 'refuse' });
  expect(path('mean-of-rounded-units', 4445)).toMatchObject({
    cost: 4,
    hundredths: 4445,
    units: [{ cost: 2 }, { cost: 2 }],
  });
  expect(path('mean-of-exact-units', 4445)).toMatchObject({ cost: 5 });
  // Both two-unit sets of cost 4 reach 44.44; the larger gain goes first.
  expect(path('mean-of-rounded-units', 4444)).toMatchObject({ cost: 4, hundredths: 4445 });
});

test('one unit rather than two, and the earlier of equals', () => {
  const path = cheapestInstitutionPath(tableOf(levels(1, 1)), whole, bandAt(6600), { blank: 'refuse' });
  if (path.kind !== 'path') throw new Error(path.kind);
  expect(path.units.map(({ unit, cost, from, hundredths }) => [unit, cost, from, hundredths])).toEqual([
    [0, 2, 3333, 10_000],
  ]);
});

test('unreachable and not scored', () => {
  const switchedOff = withIndicators(whole, { [first]: [1, 0] }, 3);
  const instrument = { ...switchedOff, dimensions: whole.dimensions };
  const tb = {
    ...instrument,
    rules: { ...instrument.rules, notApplicable: { ...instrument.rules.notApplicable, value: 'zero' as const } },
  };
  const rows: Row[] = [
    { unit: 'U0', indicator: 0, level: 'TB' },
    { unit: 'U0', indicator: 1, level: 0 },
    { unit: 'U1', indicator: 0, level: 0 },
    { unit: 'U1', indicator: 1, level: 0 },
  ];
  expect(cheapestInstitutionPath(tableOf(rows), tb, bandAt(5001), { blank: 'refuse' })).toEqual({
    kind: 'unreachable',
    best: 5000,
  });
  expect(cheapestInstitutionPath(tableOf(rows), tb, bandAt(5000), { blank: 'refuse' })).toMatchObject({ cost: 3 });
  expect(cheapestInstitutionPath(tableOf(levels(1, null)), whole, bandAt(5000), { blank: 'refuse' })).toEqual({
    kind: 'not-scored',
    reason: 'unit-not-scored',
  });
});

test('a unit that is left out for its blanks does not count', () => {
  const path = cheapestInstitutionPath(tableOf(levels(null, 1)), whole, bandAt(6000), { blank: 'ignore' });
  expect(path).toMatchObject({ kind: 'path', cost: 1, hundredths: 6667, units: [{ unit: 1 }] });
});

test('five units of the 2023 edition reach every category', () => {
  const rows = of2023.indicators.flatMap((_, indicator) =>
    [0, 1, 2, 3, 4].flatMap((u) =>
      Array.from({ length: indicator < 15 ? 4 : indicator < 26 ? 2 : indicator < 31 ? 30 - u : 2 }, (_, r): Row => ({
        unit: `U${u}`,
        respondent: `R${r}`,
        indicator,
        level: (indicator * 3 + r * 5 + u) % 4,
      })),
    ),
  );
  let last = 0;
  for (const band of of2023.bands) {
    const path = cheapestInstitutionPath(tableOf(rows), of2023, band, { blank: 'refuse' });
    if (path.kind !== 'path') throw new Error(path.kind);
    expect(path.cost).toBeGreaterThanOrEqual(last);
    expect(path.hundredths).toBeGreaterThanOrEqual(band.min);
    last = path.cost;
  }
  expect(last).toBeGreaterThan(0);
});
