import fc from 'fast-check';
import { assess, type Assessment } from '../../src/app/assess';
import { findInstrument } from '../../src/app/editions';
import type { CellValue, Grid } from '../../src/core/grid';
import type { Instrument } from '../../src/core/instrument/types';
import type { BlankPolicy } from '../../src/core/scoring/result';

export const OF_2023 = findInstrument('2023')!;

/** One indicator sheet as answers: `answers[unit][indicator]`, null where nothing was entered. */
export interface Answers {
  readonly units: readonly string[];
  readonly answers: readonly (readonly CellValue[])[];
}

/** Whole and decimal levels of a 0-4 scale, with up to six decimals. */
export const level = fc.oneof(
  fc.integer({ min: 0, max: 4 }),
  fc.integer({ min: 0, max: 4_000_000 }).map((micro) => micro / 1_000_000),
);

/** Answers of one to five units for every indicator of 2023. */
export function answersOf(cell: fc.Arbitrary<CellValue>): fc.Arbitrary<Answers> {
  const { length } = OF_2023.indicators;
  return fc
    .array(fc.array(cell, { minLength: length, maxLength: length }), { minLength: 1, maxLength: 5 })
    .map((answers) => ({
      units: answers.map((_, index) => ['Dinas Sosial', 'Puskesmas Utara', 'Samsat', 'RSUD', 'Kecamatan'][index]!),
      answers,
    }));
}

const FACTS = {
  hidden: false,
  hiddenRows: new Set<number>(),
  hiddenColumns: new Set<number>(),
  merged: [],
  formulas: new Map(),
  formats: new Map(),
  tables: [],
};

function gridOf(sheet: string, values: readonly (readonly CellValue[])[]): Grid {
  return { sheet, top: 0, left: 0, values, facts: FACTS };
}

export function longRows({ units, answers }: Answers, { indicators }: Instrument = OF_2023): CellValue[][] {
  return units.flatMap((unit, u) =>
    indicators.map(({ code }, i) => [unit, code, answers[u]![i]!, 'tidak ada layanan']),
  );
}

export function longForm(rows: readonly (readonly CellValue[])[]): Grid[] {
  return [gridOf('Penilaian', [['Unit', 'Kode', 'Nilai', 'Catatan'], ...rows])];
}

export function unitSheets({ units, answers }: Answers): Grid[] {
  return units.map((unit, u) =>
    gridOf(unit, [
      ['Kode', 'Nilai', 'Catatan'],
      ...OF_2023.indicators.map(({ code }, i) => [code, answers[u]![i]!, 'tidak ada layanan']),
    ]),
  );
}

export function matrix({ units, answers }: Answers): Grid[] {
  return [
    gridOf('Matriks', [
      ['Kode', ...units, 'Catatan'],
      ...OF_2023.indicators.map(({ code }, i) => [code, ...answers.map((row) => row[i]!), 'tidak ada layanan']),
    ]),
  ];
}

export function assessed(grids: readonly Grid[], blank: BlankPolicy = 'refuse', instrument = OF_2023): Assessment {
  const outcome = assess(grids, instrument, blank);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.assessment;
}

/** Score in hundredths, or why there is none, of the institution and of each unit by its name. */
export function scoresOf({ result }: Assessment): ReadonlyMap<string, number | string> {
  const told = (outcome: (typeof result.units)[number]['outcome']): number | string =>
    outcome.scored ? outcome.hundredths : outcome.reason;
  return new Map([
    ...result.units.map(({ name, outcome }) => [name, told(outcome)] as const),
    ['(instansi)', told(result.institution.outcome)],
  ]);
}
