import fc from 'fast-check';
import { findInstrument } from '../../../src/app/editions';
import type { Indicator, Instrument } from '../../../src/core/instrument/types';
import { add, compare, fraction, ZERO, type Fraction } from '../../../src/core/number/fraction';
import { score } from '../../../src/core/scoring/score';
import { tallyTable } from '../../../src/core/scoring/tally';
import { traceUnit } from '../../../src/core/scoring/trace';
import { profileRows, tableOf, type TestRow } from '../../support/table';
import { runs } from '../../support/runs';

const of2023 = findInstrument('2023')!;
const sum = (parts: readonly Fraction[]): Fraction => parts.reduce(add, ZERO);

describe('trace of a unit score', () => {
  const cell = fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 0, max: 4 }) },
    fc.integer({ min: 0, max: 4000 }).map((n) => n / 1000),
    fc.constant('TB' as const),
    fc.constant(null),
  );
  const sheet = fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 37, maxLength: 37 });

  it('adds up exactly to the score, whatever is TB or blank', () => {
    fc.assert(
      fc.property(sheet, fc.constantFrom('refuse', 'zero', 'ignore'), (cells, blank) => {
        const rows = of2023.indicators.flatMap(({ code }, at): TestRow[] =>
          cells[at]!.map((value, respondent) => ({ unit: 'U', code, value, respondent: `R${respondent}` })),
        );
        const tally = tallyTable(tableOf(rows, of2023), of2023);
        const unit = score(tally, of2023, { blank, openUnits: new Set() }).units[0]!;
        const trace = traceUnit(tally, 0, of2023, blank);
        if (!unit.outcome.scored) {
          expect(trace).toMatchObject({ exact: null, hundredths: null, reason: unit.outcome.reason });
          return;
        }
        const lines = trace.dimensions.flatMap((dimension) => dimension.lines);
        expect(compare(sum(lines.map((line) => line.contribution)), trace.exact!)).toBe(0);
        expect(compare(trace.exact!, unit.exact!)).toBe(0);
        expect(compare(sum([trace.exact!, trace.rounding!]), fraction(unit.outcome.hundredths))).toBe(0);
        for (const dimension of trace.dimensions) {
          expect(compare(sum(dimension.lines.map((line) => line.weight)), dimension.weight)).toBe(0);
        }
      }),
      { numRuns: runs(100) },
    );
  });

  it('says why an indicator is left out, and where each weight comes from', () => {
    const rows = profileRows('U', { I: 4, P: 4, O: 4, G: 4 }, of2023).map((row) =>
      row.code === 'P.2' ? { ...row, value: 'TB' as const } : row,
    );
    const trace = traceUnit(tallyTable(tableOf(rows, of2023), of2023), 0, of2023, 'refuse');
    const lines = trace.dimensions.flatMap((dimension) => dimension.lines);
    expect(lines.filter((line) => line.excluded !== null).map((line) => [line.indicator.code, line.excluded])).toEqual([
      ['P.2', 'not-applicable'],
    ]);
    expect(new Set(lines.map((line) => line.weightStatus))).toEqual(new Set(['default']));
  });
});

describe('published dimension points', () => {
  // The parts are rounded from the same unrounded points as the total, so they need not add up to it.
  const oneEach: Instrument = {
    ...of2023,
    indicators: ['I', 'P', 'O', 'G'].map((dimension): Indicator => ({
      ...of2023.indicators[0]!,
      code: `${dimension}.1`,
      dimension,
    })),
  };
  const weights = [21.85, 32.37, 24.24, 21.54];

  it.each([
    ['Dinas Pendidikan Maluku Tenggara 2023', [5.8324, 16.4226, 22.1426, 8.4626], [583, 1642, 2214, 846], 5286],
    ['Puskesmas Watdek 2023', [8.72, 10.76, 20.76, 9.61], [872, 1076, 2076, 961], 4985],
    ['Kabupaten Mukomuko 2022', [12.1602, 14.8798, 20.36, 12.95], [1216, 1488, 2036, 1295], 6035],
  ])('%s', (_name, points, rounded, total) => {
    const rows = points.map((value, at) => ({
      unit: 'U',
      code: `${'IPOG'[at]!}.1`,
      value: Number(((value / weights[at]!) * 4).toFixed(6)),
    }));
    const unit = score(tallyTable(tableOf(rows, oneEach), oneEach), oneEach, { blank: 'refuse', openUnits: new Set() })
      .units[0]!;
    expect(unit.dimensions.map((dimension) => dimension.points.scored && dimension.points.hundredths)).toEqual(rounded);
    expect(unit.outcome).toEqual({ scored: true, hundredths: total });
  });
});
