import { assess, type AssessOutcome } from '../../../../src/app/assess';
import { NO_MAPPING } from '../../../../src/app/column-mapping';
import { readingSteps } from '../../../../src/app/reading';
import { cellAddress } from '../../../../src/core/address';
import type { CellValue, Grid, SheetFacts } from '../../../../src/core/grid';
import type { Instrument } from '../../../../src/core/instrument/types';
import { finish } from '../../../../src/core/steps';
import { cutTo, sheet } from '../grids';

export type Rows = readonly (readonly CellValue[])[];
/** Heading and figures of a column. */
export type Column = readonly [string, ...CellValue[]];

export const CODES = ['I.1', 'I.2', 'I.3', 'I.4', 'I.5'];

const five = cutTo(...CODES);
const [input] = five.dimensions;

/** Five indicators of one dimension, so that the score is the sum of the levels out of 20, in percent. */
export const FIVE: Instrument = {
  ...five,
  dimensions: [{ ...input!, weight: { ...input!.weight, value: five.rules.weightTotal } }],
};

/** 13 of 20: 65. */
export const A: Column = ['Dinas A', 3, 4, 2, 1, 3];
/** 10 of 20: 50. */
export const B: Column = ['Dinas B', 1, 2, 4, 3, 0];
/** 9 of 20: 45. */
export const C: Column = ['Dinas C', 0, 4, 0, 4, 1];

export const named = (heading: string, [, ...figures]: Column): Column => [heading, ...figures];

/** A matrix: a column of codes, and one for each unit. */
export function matrix(...columns: readonly Column[]): Rows {
  return [['Kode', ...columns.map(([heading]) => heading)], ...body(columns, (code) => [code])];
}

/** A long table of one unit, with further columns. */
export function long(values: Column, ...others: readonly Column[]): Rows {
  const heading = ['Unit', 'Kode', 'Nilai', ...others.map(([each]) => each)];
  return [heading, ...body([values, ...others], (code) => [values[0], code])];
}

/** The rows of further units below a long table. */
export function rowsOf(values: Column): Rows {
  return body([values], (code) => [values[0], code]);
}

/** A sheet of one unit, without a column of units. */
export function own(values: Column, ...others: readonly Column[]): Rows {
  return [['Kode', 'Nilai', ...others.map(([each]) => each)], ...body([values, ...others], (code) => [code])];
}

function body(columns: readonly Column[], lead: (code: string) => CellValue[]): CellValue[][] {
  return CODES.map((code, at) => [...lead(code), ...columns.map((column) => column[at + 1] ?? null)]);
}

/** The grid of rows that start in a cell other than A1. */
export function startingAt(top: number, left: number, rows: Rows, facts: Partial<SheetFacts> = {}): Grid {
  return { ...sheet(rows, facts), top, left };
}

/** Sheets, and status, score and mandatory issues by code and cell: "sementara 50 unit-doubtful@D1". */
export type Variants = readonly (readonly [name: string, grids: Rows | readonly Grid[], is: string, of?: Instrument])[];

/** What is said of sheets, in one line. The name of the sheet "Penilaian" is left out. */
export function verdict(grids: Rows | readonly Grid[], instrument: Instrument = FIVE): string {
  return told(assess(areGrids(grids) ? grids : [sheet(grids)], instrument));
}

/** The same of a workbook that says itself by which edition it is scored. */
export function workbookVerdict(grids: Rows | readonly Grid[]): string {
  const all = areGrids(grids) ? grids : [sheet(grids)];
  return told(finish(readingSteps(all, NO_MAPPING, { edition: undefined, blank: 'refuse' })));
}

function told(outcome: AssessOutcome): string {
  if (!outcome.ok) {
    const { code, data } = outcome.problem;
    return code === 'no-header' ? `${code} ${data.closest?.shape ?? ''}` : code;
  }
  const { result, mandatory } = outcome.assessment;
  const scored = result.institution.outcome;
  const issues = mandatory.map(({ code, sheet: name, row, column, count }) => {
    const place = `${name === 'Penilaian' ? '' : `${name}!`}${cellAddress(row, column)}`;
    return `${code}@${place}${count === undefined ? '' : `x${count}`}`;
  });
  return [result.status, scored.scored ? scored.hundredths / 100 : '-', ...issues].join(' ');
}

function areGrids(grids: Rows | readonly Grid[]): grids is readonly Grid[] {
  return grids.length > 0 && 'sheet' in grids[0]!;
}
