import { findInstrument } from '../../../src/app/editions';
import { robustness, type Robustness } from '../../../src/core/analysis/robustness';
import type { Instrument } from '../../../src/core/instrument/types';
import { tallyTable } from '../../../src/core/scoring/tally';
import { tableOf, withIndicators, type Row } from './rows';

const of2023 = findInstrument('2023')!;
const [first, second] = of2023.dimensions.map((dimension) => dimension.code) as [string, string];

/** Two dimensions of 8000 and 2000 of 10000. */
const instrument = ((): Instrument => {
  const made = withIndicators(of2023, { [first]: [1, 1], [second]: [1] });
  return {
    ...made,
    dimensions: made.dimensions.map((dimension, at) => ({
      ...dimension,
      weight: { ...dimension.weight, value: at === 0 ? 8000 : 2000 },
    })),
  };
})();

const rowsOf = (unit: string, products: number, levels: readonly Row['level'][]): Row[] =>
  levels.flatMap((level, indicator) =>
    Array.from({ length: products }, (_, p): Row => ({ unit, product: `P${p}`, indicator, level })),
  );

function summary(found: Robustness): unknown[] {
  return found.variants.map(({ variant, outcome, delta, zoneChanges, bandChanges }) => [
    variant.kind === 'without-indicator' ? variant.indicator : variant.kind,
    outcome.scored ? outcome.hundredths : outcome.reason,
    delta,
    zoneChanges,
    bandChanges,
  ]);
}

const of = (rows: readonly Row[], by = instrument): Robustness =>
  robustness(tallyTable(tableOf(rows), by), by, 'refuse');

test('each choice is made otherwise, one at a time', () => {
  // U: 80 x (4 + 2) / 8 + 20 x 2 / 4 = 70.00; V (three products): 80 x (4 + 4) / 8 + 20 x 4 / 4 = 100.00.
  const found = of([...rowsOf('U', 1, [4, 2, 2]), ...rowsOf('V', 3, [4, 4, 4])]);
  expect(found.official.outcome).toEqual({ scored: true, hundredths: 8500 });
  expect(found.official.band?.category).toBe('B');
  expect(summary(found)).toEqual([
    // U: 50 x 0.75 + 50 x 0.5 = 62.50
    ['equal-dimension-weights', 8125, -375, false, false],
    // (70 + 3 x 100) / 4
    ['institution-rule', 9250, 750, false, true],
    // U: 80 x 0.5 + 10 = 50.00
    [0, 7500, -1000, true, true],
    // U: 80 x 1 + 10 = 90.00
    [1, 9500, 1000, false, true],
    // The dimension has no other indicator.
    [2, 'unit-not-scored', null, false, false],
  ]);
  expect(found).toMatchObject({ zoneStable: false, bandStable: false });
});

test('TB as zero is tried where there is a TB', () => {
  const found = of(rowsOf('U', 1, [4, 'TB', 4]));
  expect(found.official.outcome).toEqual({ scored: true, hundredths: 10_000 });
  expect(summary(found)).toContainEqual(['not-applicable-zero', 6000, -4000, true, true]);
  const already: Instrument = {
    ...instrument,
    rules: { ...instrument.rules, notApplicable: { ...instrument.rules.notApplicable, value: 'zero' } },
  };
  expect(summary(of(rowsOf('U', 1, [4, 'TB', 4]), already)).flat()).not.toContain('not-applicable-zero');
});

test('stable when nothing leaves the zone or the category', () => {
  const found = of(rowsOf('U', 1, [4, 4, 4]));
  expect(found).toMatchObject({ zoneStable: true, bandStable: true });
  expect(found.variants.length).toBe(5);
});

test('what is so already or switched off is no variant', () => {
  const one = withIndicators(of2023, { [first]: [1, 0] });
  const byProducts: Instrument = {
    ...one,
    rules: { ...one.rules, institution: { ...one.rules.institution, value: 'product-weighted' } },
  };
  const found = of(rowsOf('U', 1, [4, 4]), byProducts);
  expect(found.variants.map(({ variant }) => variant)).toEqual([
    { kind: 'institution-rule', rule: 'mean-of-rounded-units' },
    { kind: 'without-indicator', indicator: 0 },
  ]);
});

test('without an official score there is nothing to compare', () => {
  const found = of(rowsOf('U', 1, [4, null, 4]));
  expect(found).toMatchObject({ variants: [], zoneStable: null, bandStable: null });
  expect(found.official.outcome).toEqual({ scored: false, reason: 'unit-not-scored' });
});
