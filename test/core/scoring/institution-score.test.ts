import { findInstrument } from '../../../src/app/editions';
import type { Instrument } from '../../../src/core/instrument/types';
import { fraction } from '../../../src/core/number/fraction';
import { institutionScore } from '../../../src/core/scoring/institution-score';
import { score } from '../../../src/core/scoring/score';
import { tallyTable } from '../../../src/core/scoring/tally';
import { profileRows, tableOf, type TestRow } from '../../support/table';

const part = (points: number, products = 1) => {
  const hundredths = Math.round(points * 100);
  return { hundredths, exact: fraction(hundredths), products };
};

describe('institution score from published unit scores', () => {
  it.each([
    ['Kabupaten Rembang 2024', [100, 99.65, 99.3, 99.16, 99.08, 97.72, 97.4], 9890],
    ['Kota Ternate 2022', [76.97, 47.94, 46.75, 67.93, 54.08, 63.64], 5955],
    ['Kota Magelang, pra-evaluasi 2022', [100, 100, 80.19, 92.92], 9328],
    ['data simulasi Kemnaker 2023', [82.1, 80.45, 78.62, 76.9, 78.88], 7939],
  ])('%s', (_name, scores, expected) => {
    expect(
      institutionScore(
        scores.map((points) => part(points)),
        'mean-of-rounded-units',
      ),
    ).toBe(expected);
  });

  it('Kota Magelang 2021: products weigh, a plain mean gives another score', () => {
    const parts = [part(87.95, 7), part(75.58, 3), part(62.17, 4), part(23.15, 3)];
    expect(institutionScore(parts, 'product-weighted')).toBe(6827);
    expect(institutionScore(parts, 'mean-of-rounded-units')).toBe(6221);
  });

  it('is no score without units', () => {
    expect(institutionScore([], 'mean-of-rounded-units')).toBeNull();
  });

  it('rounds half a hundredth up', () => {
    expect(institutionScore([part(78), part(77.99)], 'mean-of-rounded-units')).toBe(7800);
  });
});

describe('institution score of a sheet', () => {
  const of2023 = findInstrument('2023')!;
  const full = (unit: string, level: number): TestRow[] =>
    profileRows(unit, { I: level, P: level, O: level, G: level }, of2023);
  const run = (rows: readonly TestRow[], blank: 'refuse' | 'zero' | 'ignore', instrument: Instrument = of2023) =>
    score(tallyTable(tableOf(rows, instrument), instrument), instrument, { blank, openUnits: new Set() });
  const blankProses = (rows: TestRow[]): TestRow[] =>
    rows.map((row) => (row.code === 'P.1' ? { ...row, value: null } : row));

  it('counts exact unit scores where the instrument asks for it', () => {
    // 75.004 and 75.005 before rounding: 75.00 and 75.01 after it, so the two rules part by a hundredth.
    const rows = full('A', 3.00016);
    expect(run([...rows, ...full('B', 3.0002)], 'refuse').institution.outcome).toEqual({
      scored: true,
      hundredths: 7501,
    });
    const exact = {
      ...of2023,
      rules: { ...of2023.rules, institution: { ...of2023.rules.institution, value: 'mean-of-exact-units' as const } },
    };
    expect(run([...rows, ...full('B', 3.0002)], 'refuse', exact).institution.outcome).toEqual({
      scored: true,
      hundredths: 7500,
    });
  });

  it('is final when complete', () => {
    const result = run([...full('A', 4), ...full('B', 3)], 'refuse');
    expect(result.status).toBe('final');
    expect(result.institution).toMatchObject({
      outcome: { scored: true, hundredths: 8750 },
      range: null,
      completeness: { filled: 74, expected: 74 },
    });
  });

  it('refuses a blank, and says within which range the result can still fall', () => {
    const result = run([...blankProses(full('A', 4)), ...full('B', 3)], 'refuse');
    expect(result.status).toBe('tidak-dinilai');
    expect(result.institution.outcome).toEqual({ scored: false, reason: 'unit-not-scored' });
    expect(result.units[0]!.range).toEqual({ low: 9706, high: 10000 });
    expect(result.institution.range).toEqual({ low: 8603, high: 8750 });
  });

  it('keeps a score with blanks provisional, as zero or left out', () => {
    const rows = [...blankProses(full('A', 4)), ...full('B', 3)];
    expect(run(rows, 'zero')).toMatchObject({
      status: 'sementara',
      institution: { outcome: { scored: true, hundredths: 8603 } },
    });
    expect(run(rows, 'ignore')).toMatchObject({
      status: 'sementara',
      institution: { outcome: { scored: true, hundredths: 8750 } },
    });
  });

  it('leaves a unit that is still wholly blank out of the mean only when blanks are ignored', () => {
    const rows = [...full('A', 4), ...full('B', 3).map((row) => ({ ...row, value: null }))];
    expect(run(rows, 'ignore')).toMatchObject({
      status: 'sementara',
      institution: { outcome: { scored: true, hundredths: 10000 } },
    });
    expect(run(rows, 'zero')).toMatchObject({ institution: { outcome: { scored: true, hundredths: 5000 } } });
    expect(run(rows, 'refuse')).toMatchObject({ institution: { outcome: { scored: false } } });
  });

  it('is provisional while an issue must be mended', () => {
    const table = tableOf(full('A', 4), of2023);
    const result = score(tallyTable(table, of2023), of2023, { blank: 'refuse', openUnits: new Set(['A']) });
    expect([result.status, result.units[0]!.status]).toEqual(['sementara', 'sementara']);
  });

  it('does not depend on the order of rows', () => {
    const rows = [...full('A', 3.3), ...full('B', 1.7), ...full('C', 0.9)];
    const forward = run(rows, 'refuse').institution.outcome;
    expect(run([...rows].reverse(), 'refuse').institution.outcome).toEqual(forward);
  });
});
