import { NO_MAPPING, type StoredMapping } from '../../src/app/column-mapping';
import { findInstrument, SCORING_EDITIONS } from '../../src/app/editions';
import { readingSteps, type ReadingOptions } from '../../src/app/reading';
import { rescored } from '../../src/app/rescore';
import type { Assessment, AssessOutcome } from '../../src/app/assess';
import type { CellValue, Grid } from '../../src/core/grid';
import { instrumentSheetRows } from '../../src/core/instrument/sheet-rows';
import { finish } from '../../src/core/steps';
import { nilai } from '../../src/functions/nilai';
import { sheetOf } from './assessed';

const FOLLOW: ReadingOptions = { edition: undefined, blank: 'refuse' };

function read(grids: readonly Grid[], options: Partial<ReadingOptions> = {}, stored = NO_MAPPING): AssessOutcome {
  return finish(readingSteps(grids, stored, { ...FOLLOW, ...options }));
}

function assessmentOf(grids: readonly Grid[], options: Partial<ReadingOptions> = {}): Assessment {
  const outcome = read(grids, options);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.assessment;
}

const full = (): CellValue => 4;
const named = (edition: string): Grid => sheetOf({ edition, units: { A: full } });
const instrumentSheet = (edition: string): Grid => ({
  ...{ sheet: ' INSTRUMEN ', top: 0, left: 0 },
  values: instrumentSheetRows(findInstrument(edition)!),
});

describe('the instrument of a workbook', () => {
  const silent = { ...named('2023'), values: named('2023').values.filter(([first]) => first !== 'Edisi: 2023') };
  it.each<[string, readonly Grid[], string | undefined, string]>([
    ['asked for', [named('2022'), instrumentSheet('2022')], '2024', '2024'],
    ['on the sheet Instrumen', [named('2022'), instrumentSheet('2024')], undefined, '2024'],
    ['named above the table', [silent, { ...named('2022'), sheet: 'Lain' }], undefined, '2022'],
    ['the default', [silent], undefined, '2023'],
  ])('is the one %s', (_, grids, edition, expected) => {
    const { instrument, isEditionAssumed } = assessmentOf(grids, { edition });
    expect(instrument).toBe(findInstrument(expected));
    expect(isEditionAssumed).toBe(expected === '2023');
  });
});

describe('a matrix that names indicators without codes', () => {
  /** "Pengetahuan", "Kompensasi" ... are indicators of no other edition. */
  const matrix = (edition: string): CellValue[][] => [
    [`Edisi: ${edition}`],
    ['Indikator', 'Dinas A'],
    ...findInstrument('2025')!.indicators.map(({ name, scale }): CellValue[] => [
      name.id,
      findInstrument('2025')!.scales[scale]!.max / 2,
    ]),
  ];
  const grid = (edition: string): Grid => ({ sheet: 'Data', top: 0, left: 0, values: matrix(edition) });

  it('is read with the edition that it names itself, in a workbook and in a formula', () => {
    const { instrument, result } = assessmentOf([grid('2025')], { blank: 'ignore' });
    expect([instrument.edition, result.institution.outcome]).toEqual(['2025', { scored: true, hundredths: 5000 }]);
    expect(nilai(matrix('2025'))).toBe(50);
  });

  it('is no indicator sheet for an edition that does not know them', () => {
    const closest = { sheet: 'Data', row: 1, shape: 'incomplete', found: ['name'], missing: ['value'] };
    const problem = { code: 'no-header', data: { sheets: ['Data'], closest } };
    expect(read([grid('2023')])).toEqual({ ok: false, problem });
  });

  it('of codes that the default edition knows is never scored with it in place of the one it names', () => {
    const codes = findInstrument('2023')!.indicators.map(({ code }): CellValue[] => [code, 4]);
    const values = [['Edisi: 2019'], ['Kode', 'Dinas A'], ...codes];
    expect(read([{ sheet: 'Data', top: 0, left: 0, values }])).toEqual({
      ok: false,
      problem: { code: 'bands-only', data: { edition: '2015-2019', scoring: SCORING_EDITIONS } },
    });
  });
});

describe('a workbook that has no assessment', () => {
  const misfit: StoredMapping = {
    ok: true,
    mapping: [{ sheet: 'Lama', headerRow: 0, columns: { code: { column: 0, header: 'Butir' } } }],
  };
  it.each<[string, readonly Grid[], Partial<ReadingOptions>, StoredMapping]>([
    ['mapping-damaged', [named('2023')], {}, { ok: false, damaged: true }],
    ['mapping-misfit', [named('2023')], {}, misfit],
    ['unknown-edition', [named('2023')], { edition: '2020' }, NO_MAPPING],
    ['instrument-faults', [named('2023'), { ...instrumentSheet('2023'), values: [['Instrumen']] }], {}, NO_MAPPING],
    ['bands-only', [named('2023')], { edition: '2017' }, NO_MAPPING],
    ['no-header', [instrumentSheet('2023')], {}, NO_MAPPING],
    ['no-rows', [sheetOf({ units: {} })], {}, NO_MAPPING],
  ])('says so: %s', (code, grids, options, stored) => {
    expect(read(grids, options, stored)).toMatchObject({ ok: false, problem: { code } });
  });
});

it('an assessment carries what must be mended, and which units that holds open, under any policy', () => {
  const gap = sheetOf({ units: { A: full, B: (at) => (at === 3 ? 'x' : 4) } });
  const assessment = assessmentOf([gap]);
  expect(assessment.mandatory.map(({ code, unit }) => [code, unit])).toEqual([['not-a-number', 'B']]);
  expect([...assessment.openUnits]).toEqual(['B']);
  const ignored = rescored(assessment, 'ignore');
  expect(ignored.result.units.map(({ name, status }) => [name, status])).toEqual([
    ['A', 'final'],
    ['B', 'sementara'],
  ]);
  expect(ignored.result).toEqual(assessmentOf([gap], { blank: 'ignore' }).result);
});
