import { edgeRows } from '../../../scripts/parity/edges';
import { parityCases } from '../../../scripts/parity/cases';
import type { CaseRow } from '../../../scripts/parity/row';
import { seeded } from '../../../scripts/samples/levels';
import { findInstrument } from '../../../src/app/editions';
import type { PlanCell, WorkbookPlan } from '../../../src/core/report/plan';
import { reviewerPlan } from '../../../src/core/report/reviewer/reviewer-plan';
import type { Instrument } from '../../../src/core/instrument/types';
import { score } from '../../../src/core/scoring/score';
import { tallyTable } from '../../../src/core/scoring/tally';
import { REVIEWER_WORDS } from '../../../src/text/reviewer';
import { calculate, plannedResults } from '../../support/calculate';
import { profileRows, tableOf, type TestRow } from '../../support/table';

// An engine in WebAssembly calculates some thousand formulas for each workbook.
jest.setTimeout(300_000);

const of2023 = findInstrument('2023')!;

function reviewed(rows: readonly TestRow[], instrument: Instrument = of2023) {
  const table = tableOf(rows, instrument);
  const tally = tallyTable(table, instrument);
  const result = score(tally, instrument, { blank: 'refuse', openUnits: new Set() });
  const open = { units: table.units.map(() => 0), all: 0 };
  return {
    result,
    made: reviewerPlan({ instrument, table, tally, result, open, followUp: false, words: REVIEWER_WORDS.id }),
  };
}

function planOf(rows: readonly TestRow[], instrument: Instrument = of2023): WorkbookPlan {
  const { made } = reviewed(rows, instrument);
  if (!made.ok) throw new Error(made.reason);
  return made.plan;
}

const asTestRow = ({ unit, product, code, respondent, value }: CaseRow): TestRow => ({
  unit,
  code,
  respondent,
  value: value as TestRow['value'],
  ...(product === '' ? {} : { product }),
});

/** Columns of the sheet Rekap in an edition with four dimensions. */
const SCORE = 'F';
const ZONE = 'H';
const STATUS = 'N';
const firstUnit = (column: string): string => `Rekap!${column}9`;
const institution = (column: string, units: number): string => `Rekap!${column}${9 + units}`;

describe('the formulas of a reviewer copy, calculated by an engine of its own', () => {
  it.each(['2021', '2023', '2025'])('give the figures of the engine at the limits of %s', async (edition) => {
    const instrument = findInstrument(edition)!;
    const rows = instrument.bands
      .slice(1, 3)
      .flatMap(({ min }) =>
        [-51, -50, -1, 0, 50].flatMap((offset) =>
          edgeRows(instrument, `${min}${offset}`, min * 100 + offset, seeded(min + offset)),
        ),
      )
      .map(asTestRow);
    const { result } = reviewed(rows, instrument);
    const zones = result.units.slice(0, 5).map((unit) => unit.outcome.scored && unit.outcome.hundredths);
    const limit = instrument.bands[1]!.min;
    expect(zones).toEqual([limit - 1, limit, limit, limit, limit + 1]);
    const plan = planOf(rows, instrument);
    expect(await calculate(plan)).toEqual(plannedResults(plan));
  });

  // The smaller ones of their kind: what takes time is the number of rows. The parity script goes through all of them.
  const chosen = [
    'kepatuhan-2021-0-11',
    'kepatuhan-2023-2-1',
    'sendiri-5-18',
    'sendiri-6-2',
    'sendiri-7-5',
    'sendiri-8-5',
  ];
  const mixed = parityCases((name) => chosen.some((part) => name === `campur-${part}`));
  it.each(mixed.map((one) => [one.name, one] as const))('give the figures of the engine for %s', async (_, one) => {
    const rows = one.grid.values.slice(1).map(([unit, product, code, respondent, value]): TestRow => ({
      unit: unit as string,
      code: code as string,
      respondent: respondent as string,
      value: typeof value === 'number' && value >= 0 && value <= 100 ? value : value === 'TB' ? 'TB' : null,
      ...(product === '' ? {} : { product: product as string }),
    }));
    const { made } = reviewed(rows, one.instrument);
    if (!made.ok) throw new Error(made.reason);
    expect(await calculate(made.plan)).toEqual(plannedResults(made.plan));
  });

  it('follow a changed level as the engine does', async () => {
    const rows = profileRows('Unit', { I: 3, P: 3, O: 3, G: 3 }, of2023);
    const changed = rows.map((row, at) => (at === 0 ? { ...row, value: 4 } : row));
    const shown = await calculate(planOf(rows), { 'Penilaian!O6': '4' });
    const expected = plannedResults(planOf(changed));
    expect(shown.get(firstUnit(SCORE))).toBe(expected.get(firstUnit(SCORE)));
    expect(expected.get(firstUnit(SCORE))).toBe('75.36');
  });

  it.each([
    ['TB leaves the row out', "'TB", '75.00'],
    ['a blank cell withholds the score', "'", 'tidak dinilai'],
    ['a level beyond the scale withholds the score', '5', 'tidak dinilai'],
    ['a level finer than the copy counts withholds the score', '3.5', 'tidak dinilai'],
  ])('%s', async (_, input, score) => {
    const rows = profileRows('Unit', { I: 3, P: 3, O: 3, G: 3 }, of2023);
    const shown = await calculate(planOf(rows), { 'Penilaian!O6': input });
    expect(shown.get(firstUnit(SCORE))).toBe(score);
    expect(shown.get(institution(SCORE, 1))).toBe(score);
    expect(shown.get(firstUnit(ZONE))).toBe(score === '75.00' ? 'Kuning' : '-');
    expect(shown.get(firstUnit(STATUS))).toBe(score === '75.00' ? 'final' : 'tidak dinilai');
  });

  it('say so where a change takes the integers beyond what a spreadsheet keeps', async () => {
    const rows = profileRows('Unit', { I: 3, P: 3, O: 3, G: 3 }, of2023);
    const shown = await calculate(planOf(rows), { 'Bobot!C11': '100000000000000' });
    expect(shown.get(firstUnit('B'))).toBe('di luar ketelitian');
    expect(shown.get(firstUnit(SCORE))).toBe('di luar ketelitian');
    expect(shown.get(firstUnit(ZONE))).toBe('-');
    expect(shown.get(institution(SCORE, 1))).toBe('di luar ketelitian');
  });

  it('read zones and weights from the visible tables', async () => {
    const rows = profileRows('Unit', { I: 3.12, P: 3.12, O: 3.12, G: 3.12 }, of2023);
    const plan = planOf(rows);
    expect((await calculate(plan)).get(firstUnit(ZONE))).toBe('Hijau');
    expect((await calculate(plan, { 'Ambang!B6': '7800', 'Ambang!A7': '7801' })).get(firstUnit(ZONE))).toBe('Kuning');
  });
});

describe('a reviewer copy', () => {
  it('uses functions of Excel 2016 and LibreOffice only, and no name of the add-in', () => {
    const formulas = planOf(
      profileRows('Unit', { I: 3, P: 3, O: 3, G: 3 }, findInstrument('2021')!),
      findInstrument('2021')!,
    )
      .sheets.concat(planOf(profileRows('Unit', { I: 3, P: 3, O: 3, G: 3 }, of2023)).sheets)
      .flatMap(({ rows }) => rows.flat())
      .flatMap((cell) => (isFormula(cell) ? [cell.formula] : []));
    const used = new Set(formulas.flatMap((formula) => formula.match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []));
    expect([...used].sort()).toEqual([
      ...['ABS', 'AND', 'COUNTIF', 'COUNTIFS', 'GCD', 'IF', 'IFERROR', 'INDEX', 'INT', 'ISNUMBER', 'LCM', 'MATCH'],
      ...['MAX', 'MIN', 'ROUND', 'ROWS', 'SUM', 'SUMIFS', 'SUMPRODUCT'],
    ]);
  });

  it('rounds nothing but levels made whole: every ROUND is of a level times the factor', () => {
    const formulas = planOf(profileRows('Unit', { I: 3, P: 3, O: 3, G: 3 }, of2023))
      .sheets.flatMap(({ rows }) => rows.flat())
      .flatMap((cell) => (isFormula(cell) ? [cell.formula] : []))
      .filter((formula) => formula.includes('ROUND('));
    for (const formula of formulas) expect(formula).toMatch(/ROUND\([A-Z]+\d+\*(Bobot!)?\$B\$3,0\)/);
    expect(formulas).not.toHaveLength(0);
  });

  it('labels default weights as no official ones', () => {
    const plan = planOf(profileRows('Unit', { I: 3, P: 3, O: 3, G: 3 }, of2023));
    const weights = plan.sheets.find(({ name }) => name === 'Bobot')!;
    expect(JSON.stringify(weights.rows)).toContain('bukan bobot resmi Ombudsman');
  });

  it('is refused where a level has more than six decimals', () => {
    const rows = profileRows('Unit', { I: 3.1234567, P: 3, O: 3, G: 3 }, of2023);
    expect(reviewed(rows).made).toEqual({ ok: false, reason: 'too-many-decimals' });
  });

  it('is refused where the integers would be too large for a spreadsheet', () => {
    const counts = [7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43];
    const rows = of2023.indicators.flatMap(({ code }, at) =>
      Array.from({ length: counts[at % counts.length]! }, (): TestRow => ({ unit: 'Unit', code, value: 3.123456 })),
    );
    const { result, made } = reviewed(rows);
    expect(result.units[0]!.outcome).toEqual({ scored: true, hundredths: 7809 });
    expect(made).toEqual({ ok: false, reason: 'beyond-exact-integers' });
  });

  it('is refused where its formulas would fill more rows than a workbook opens with', () => {
    const rows = Array.from({ length: 200_001 }, (): TestRow => ({ unit: 'Unit', code: 'I.1', value: 3 }));
    expect(reviewed(rows).made).toEqual({ ok: false, reason: 'too-many-rows' });
  });
});

function isFormula(cell: PlanCell): cell is Extract<PlanCell, { formula: string }> {
  return typeof cell === 'object' && cell !== null && 'formula' in cell;
}
