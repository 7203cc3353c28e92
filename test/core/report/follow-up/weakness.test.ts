import fc from 'fast-check';
import { findInstrument } from '../../../../src/app/editions';
import { bandEntry } from '../../../../src/core/analysis/distance';
import { add, compare, fraction, multiply, subtract, ZERO, type Fraction } from '../../../../src/core/number/fraction';
import { roundHalfAway } from '../../../../src/core/number/round';
import { rankIndicators } from '../../../../src/core/report/follow-up/ranking';
import { unitLosses, type UnitLosses } from '../../../../src/core/report/follow-up/weakness';
import { traceUnit } from '../../../../src/core/scoring/trace';
import { profileRows, type TestRow } from '../../../support/table';
import { scoredUnits } from './support';
import { runs } from '../../../support/runs';

const of2023 = findInstrument('2023')!;

function lossesOf(rows: readonly TestRow[], instrument = of2023): (UnitLosses | null)[] {
  const { tally, result } = scoredUnits(rows, instrument);
  return result.units.map((unit, at) => unitLosses(traceUnit(tally, at, instrument, 'refuse'), unit, instrument));
}

const equal = (a: Fraction, b: Fraction): boolean => compare(a, b) === 0;

/** Any unit: levels 0-4 or TB, but no dimension that is all TB. */
const anyUnit = (unit: string, instrument = of2023) =>
  fc
    .array(fc.constantFrom<number | 'TB'>(0, 1, 2, 3, 4, 4, 'TB'), {
      minLength: instrument.indicators.length,
      maxLength: instrument.indicators.length,
    })
    .map((values) =>
      instrument.indicators.map(({ code, dimension }, at): TestRow => {
        const first = instrument.indicators.findIndex((each) => each.dimension === dimension);
        return { unit, code, value: at === first && values[at] === 'TB' ? 2 : values[at]! };
      }),
    );

describe('what keeps a unit from a full score', () => {
  it('is the weight of each indicator less its contribution, and adds up to what the score lacks', () => {
    fc.assert(
      fc.property(anyUnit('A'), (rows) => {
        const { result } = scoredUnits(rows, of2023);
        const [losses] = lossesOf(rows);
        const missing = subtract(fraction(10_000), result.units[0]!.exact!);
        expect(equal(losses!.lost, missing)).toBe(true);
        const others = losses!.losses
          .filter(({ weak }) => !weak)
          .reduce<Fraction>((sum, { lost }) => add(sum, lost), ZERO);
        expect(equal(add(losses!.lostByWeak, others), losses!.lost)).toBe(true);
      }),
    );
  });

  it('counts as weak what, once mended, takes the unit into its next category', () => {
    fc.assert(
      fc.property(anyUnit('A'), (rows) => {
        const [unit] = lossesOf(rows);
        const { losses, required, next, lost } = unit!;
        const mended = losses.reduce<Fraction>((left, loss) => {
          if (!loss.weak) return left;
          const full = subtract({ n: BigInt(1), d: BigInt(1) }, loss.share);
          const weight = multiply(loss.lost, { n: full.d, d: full.n });
          return subtract(left, multiply(weight, subtract(required, loss.share)));
        }, lost);
        const score = subtract(fraction(10_000), mended);
        const goal = next === null ? 10_000 : bandEntry(of2023, next);
        expect(compare(score, fraction(goal))).toBeGreaterThanOrEqual(0);
        expect(losses.every((loss) => loss.weak === compare(loss.share, required) < 0)).toBe(true);
      }),
    );
  });

  it('follows the category of the unit: 88 % in B, full marks in A', () => {
    const [unit] = lossesOf([
      ...profileRows('A', { I: 4, P: 4, O: 4, G: 4 }, of2023).map((row) =>
        ['I.1', 'P.1', 'P.2'].includes(row.code) ? { ...row, value: 3 } : row,
      ),
    ]);
    expect(unit!.next).toBeNull();
    expect(unit!.losses.map(({ indicator, weak }) => [of2023.indicators[indicator]!.code, weak])).toEqual([
      ['I.1', true],
      ['P.1', true],
      ['P.2', true],
    ]);
    // 21,85 / 15 / 4 and 32,37 / 11 / 4
    expect(unit!.losses.map(({ lost }) => roundHalfAway(lost))).toEqual([36, 74, 74]);
    const [inB] = lossesOf([
      ...profileRows('B', { I: 3, P: 3, O: 4, G: 3 }, of2023),
      ...profileRows('B', { I: 4, P: 3, O: 4, G: 3 }, of2023),
    ]);
    expect(inB!.unit.band?.category).toBe('B');
    expect(equal(inB!.required, fraction(88, 100))).toBe(true);
    expect(inB!.losses.filter(({ weak }) => !weak)).toEqual([]);
  });

  it('leaves out what is not assessed, and a unit without a score', () => {
    const rows = profileRows('A', { I: 2, P: 2, O: 2, G: 2 }, of2023);
    const withNa = rows.map((row) => (row.code === 'P.3' ? { ...row, value: 'TB' as const } : row));
    const place = of2023.indicators.findIndex(({ code }) => code === 'P.3');
    const [unit] = lossesOf(withNa);
    expect(unit!.counted.has(place)).toBe(false);
    expect(unit!.losses.some(({ indicator }) => indicator === place)).toBe(false);
    expect(lossesOf(rows.map((row) => (row.code === 'P.3' ? { ...row, value: null } : row)))).toEqual([null]);
  });
});

describe('the ranking of weak indicators', () => {
  it('adds up to the mean of what the units lose, and is in order', () => {
    fc.assert(
      fc.property(anyUnit('A'), anyUnit('B'), anyUnit('C'), (a, b, c) => {
        const units = lossesOf([...a, ...b, ...c]) as UnitLosses[];
        const { indicators, meanLost, meanLostByListed } = rankIndicators(units, 'mean-of-rounded-units');
        const sum = units.reduce<Fraction>((total, { lost }) => add(total, lost), ZERO);
        expect(equal(meanLost, multiply(sum, fraction(1, 3)))).toBe(true);
        expect(compare(meanLostByListed, meanLost)).toBeLessThanOrEqual(0);
        indicators.forEach((ranked, at) => {
          if (at > 0) expect(compare(indicators[at - 1]!.meanLost, ranked.meanLost)).toBeGreaterThanOrEqual(0);
          expect(ranked.weakUnits).toBeGreaterThan(0);
          expect(compare(ranked.worst.lost, ranked.meanLost)).toBeGreaterThanOrEqual(0);
        });
      }),
      { numRuns: runs(25) },
    );
  });

  it('weighs units by their products where the institution does', () => {
    const of2021 = findInstrument('2021')!;
    const rows = [
      ...['Satu', 'Dua', 'Tiga'].flatMap((product) =>
        profileRows('A', { P: 2 }, of2021).map((row) => ({ ...row, product })),
      ),
      ...profileRows('B', { P: 4 }, of2021).map((row) => ({ ...row, product: 'Satu' })),
    ];
    const units = lossesOf(rows, of2021) as UnitLosses[];
    const weighed = rankIndicators(units, 'product-weighted');
    const plain = rankIndicators(units, 'mean-of-rounded-units');
    // A loses 50 points, B none: three products against one.
    expect([roundHalfAway(weighed.meanLost), roundHalfAway(plain.meanLost)]).toEqual([3750, 2500]);
  });
});
