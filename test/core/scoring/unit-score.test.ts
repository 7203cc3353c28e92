import Fraction from 'fraction.js';
import { findInstrument } from '../../../src/app/editions';
import type { Indicator, Instrument } from '../../../src/core/instrument/types';
import { score } from '../../../src/core/scoring/score';
import { tallyTable } from '../../../src/core/scoring/tally';
import { randomIntegers } from '../../support/random';
import { runs } from '../../support/runs';
import { profileRows, tableOf, type TestRow } from '../../support/table';

const of2023 = findInstrument('2023')!;
const NONE = { blank: 'refuse', openUnits: new Set<string>() } as const;

function scoreRows(rows: readonly TestRow[], instrument: Instrument = of2023) {
  return score(tallyTable(tableOf(rows, instrument), instrument), instrument, NONE);
}

function hundredths(rows: readonly TestRow[], instrument: Instrument = of2023): number | string {
  const { outcome } = scoreRows(rows, instrument).units[0]!;
  return outcome.scored ? outcome.hundredths : outcome.reason;
}

/** The 2023 dimensions with one indicator each, so that a level is a percentage times max. */
const oneEach: Instrument = {
  ...of2023,
  indicators: ['I', 'P', 'O', 'G'].map((dimension): Indicator => ({
    ...of2023.indicators[0]!,
    code: `${dimension}.1`,
    dimension,
  })),
};

const percentages = (values: readonly number[]): TestRow[] =>
  values.map((value, at) => ({ unit: 'Unit', code: `${'IPOG'[at]!}.1`, value: Number((value / 25).toFixed(6)) }));

describe('unit score of 2023', () => {
  it.each([
    [[78, 78, 78, 78], 7800, 'B'],
    [[75.87, 84.71, 76.46, 71.81], 7800, 'B'],
    [[80, 75, 90, 70], 7865, 'B'],
    [[53.995, 53.995, 53.995, 53.995], 5400, 'C'],
    [[31.995, 31.995, 31.995, 31.995], 3200, 'D'],
    [[87.994, 87.994, 87.994, 87.994], 8799, 'B'],
    [[87.995, 87.995, 87.995, 87.995], 8800, 'A'],
    [[0, 0, 0, 0], 0, 'E'],
    [[100, 100, 100, 100], 10000, 'A'],
  ])('%p is %p, category %s', (values, expected, category) => {
    const [unit] = scoreRows(percentages(values), oneEach).units;
    expect(unit!.outcome).toEqual({ scored: true, hundredths: expected });
    expect(unit!.band!.category).toBe(category);
  });

  it('gives four dimensions of exactly 78 the category B over all 37 indicators', () => {
    expect(hundredths(profileRows('Unit', { I: 3.12, P: 3.12, O: 3.12, G: 3.12 }, of2023))).toBe(7800);
  });

  it('cannot be green when Proses is zero', () => {
    const [unit] = scoreRows(profileRows('Unit', { I: 4, P: 0, O: 4, G: 4 }, of2023)).units;
    expect(unit!.outcome).toEqual({ scored: true, hundredths: 6763 });
    expect(unit!.band!.zone).toBe('kuning');
  });

  it('averages respondents within an indicator before weighing it', () => {
    const rows = profileRows('Unit', { I: 4, P: 4, O: 4, G: 4 }, of2023).filter((row) => row.code !== 'I.1');
    const answers = [4, 3, 2, 0].map((value, at) => ({ unit: 'Unit', code: 'I.1', value, respondent: `R${at}` }));
    // I.1 reaches 9/16 of 21.85/15 points.
    expect(hundredths([...rows, ...answers])).toBe(Math.round(10000 - ((2185 / 15) * 7) / 16));
  });

  it('takes computed levels with long decimals as the 15 digits Excel shows', () => {
    const third = 10 / 3;
    const rows = [third, third, third, third].map((value, at) => ({ unit: 'Unit', code: `${'IPOG'[at]!}.1`, value }));
    expect(hundredths(rows, oneEach)).toBe(8333);
  });
});

describe('scores that lie exactly on a limit', () => {
  // Sum of W_d * level_d = 4 * S in integers: two levels are drawn, two are solved (404 x + 359 y = rest / 6).
  const limits = [3200, 5400, 7800, 8800];
  const SCALE = 4_000_000;

  it('are never banded below it, half a hundredth below rounds up to it, and less stays below', () => {
    const random = randomIntegers(20231124);
    let vectors = 0;
    const wrong: unknown[] = [];
    while (vectors < runs(8_000)) {
      const limit = limits[vectors % 4]!;
      const below = [0, 1, 2][Math.floor(vectors / 4) % 3]!;
      // 0: on the limit; 1: half a hundredth below; 2: a hair more than that.
      const target = limit * SCALE - (below > 0 ? SCALE / 2 : 0) - (below === 2 ? 6 : 0);
      const levels = solve(target, random);
      if (levels === null) continue;
      vectors++;
      const rows = levels.map((micro, at) => ({ unit: 'U', code: `${'IPOG'[at]!}.1`, value: micro / 1e6 }));
      const [unit] = scoreRows(rows, oneEach).units;
      const expected = below === 2 ? limit - 1 : limit;
      if (!unit!.outcome.scored || unit!.outcome.hundredths !== expected) wrong.push({ levels, limit, below });
    }
    expect(wrong).toEqual([]);
  });

  function solve(target: number, random: (limit: number) => number): number[] | null {
    const [first, second] = [random(SCALE + 1), random(SCALE + 1)];
    const rest = target - 2185 * first - 3237 * second;
    if (rest < 0 || rest % 6 !== 0) return null;
    const goal = rest / 6;
    // 359^-1 modulo 404 is 359^-1 = 395 (359 * 395 = 141805 = 351 * 404 + 1).
    const fourth = ((goal % 404) * 395) % 404;
    const steps = Math.floor(((goal / 404) * random(1000)) / 1000 / 359);
    const y = fourth + 404 * Math.max(0, Math.min(steps, Math.floor((SCALE - fourth) / 404)));
    const x = (goal - 359 * y) / 404;
    return Number.isInteger(x) && x >= 0 && x <= SCALE && y <= SCALE ? [first, second, x, y] : null;
  }
});

describe('exact arithmetic', () => {
  it('agrees with an independent library of fractions on 500 random sheets', () => {
    const random = randomIntegers(7);
    for (let round = 0; round < 500; round++) {
      const rows: TestRow[] = [];
      const sums = new Map<string, { total: Fraction; count: number }>();
      for (const { code } of of2023.indicators) {
        const count = 1 + random(7);
        for (let at = 0; at < count; at++) {
          const value = random(3) === 0 ? random(4001) / 1000 : random(5);
          rows.push({ unit: 'U', code, value, respondent: `R${at}` });
          const sum = sums.get(code) ?? { total: new Fraction(0), count: 0 };
          sums.set(code, { total: sum.total.add(String(value)), count: sum.count + 1 });
        }
      }
      let expected = new Fraction(0);
      for (const { code, weight } of of2023.dimensions) {
        const members = of2023.indicators.filter((indicator) => indicator.dimension === code);
        const share = members
          .reduce(
            (total, { code: key }) => total.add(sums.get(key)!.total.div(sums.get(key)!.count).div(4)),
            new Fraction(0),
          )
          .div(members.length);
        expected = expected.add(share.mul(weight.value));
      }
      expect(hundredths(rows)).toBe(Number(expected.round().toString()));
    }
  });
});

describe('what is not scored', () => {
  const full = profileRows('Unit', { I: 4, P: 4, O: 4, G: 4 }, of2023);

  it('a blank cell, under the policy to refuse', () => {
    expect(hundredths(full.map((row) => (row.code === 'P.3' ? { ...row, value: null } : row)))).toBe('blank-value');
  });

  it('an indicator without any row, under the policy to refuse', () => {
    expect(hundredths(full.filter((row) => row.code !== 'O.5'))).toBe('blank-value');
  });

  it('a dimension that is wholly TB: never zero, never spread over the others', () => {
    const rows = full.map((row) => (row.code.startsWith('G') ? { ...row, value: 'TB' as const } : row));
    expect(hundredths(rows)).toBe('dimension-not-assessed');
  });

  it('a dimension whose weights are all zero', () => {
    const zero = of2023.indicators.map((indicator) =>
      indicator.dimension === 'O' ? { ...indicator, weight: { ...indicator.weight, value: 0 } } : indicator,
    );
    expect(hundredths(full, { ...of2023, indicators: zero })).toBe('zero-weight');
  });
});

describe('TB', () => {
  const full = profileRows('Unit', { I: 2, P: 2, O: 2, G: 2 }, of2023);
  const withTb = full.map((row) => (row.code === 'P.1' ? { ...row, value: 'TB' as const } : row));
  const policy = (value: 'exclude' | 'zero' | 'refuse'): Instrument => ({
    ...of2023,
    rules: { ...of2023.rules, notApplicable: { ...of2023.rules.notApplicable, value } },
  });

  it('leaves numerator and denominator of its dimension', () => {
    expect(hundredths(withTb, policy('exclude'))).toBe(5000);
  });
  it('counts as zero where the instrument says so', () => {
    expect(hundredths(withTb, policy('zero'))).toBe(Math.round(5000 - 3237 / 22));
  });
  it('is refused where the instrument says so', () => {
    expect(hundredths(withTb, policy('refuse'))).toBe('not-applicable-refused');
  });
  it('keeps an explicit zero weight at zero', () => {
    const indicators = of2023.indicators.map((indicator) =>
      indicator.code === 'P.1' ? { ...indicator, weight: { ...indicator.weight, value: 0 } } : indicator,
    );
    const rows = full.map((row) => (row.code === 'P.1' ? { ...row, value: 4 } : row));
    expect(hundredths(rows, { ...of2023, indicators })).toBe(5000);
  });
  it('never asks for the cells of an indicator of weight zero', () => {
    const indicators = of2023.indicators.map((indicator) =>
      indicator.code === 'P.1' ? { ...indicator, weight: { ...indicator.weight, value: 0 } } : indicator,
    );
    const off = { ...of2023, indicators };
    const blank = full.map((row) => (row.code === 'P.1' ? { ...row, value: null } : row));
    const absent = full.filter((row) => row.code !== 'P.1');
    expect([blank, absent, withTb].map((rows) => hundredths(rows, off))).toEqual([5000, 5000, 5000]);
  });
});
