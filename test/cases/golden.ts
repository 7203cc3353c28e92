import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { NO_MAPPING } from '../../src/app/column-mapping';
import { DEFAULT_EDITION, findInstrument } from '../../src/app/editions';
import type { Problem } from '../../src/app/problem';
import { readingSteps } from '../../src/app/reading';
import { assessmentJson } from '../../src/cli/json';
import type { Area, CellValue, Grid } from '../../src/core/grid';
import type { Instrument } from '../../src/core/instrument/types';
import { finish } from '../../src/core/steps';
import { describeProblem } from '../../src/text/problems';

/** Rows written once for many indicators: `{code}` and `{n}` (1 to `times`) are filled in. */
interface Repeated {
  /** "*", the code of a dimension, or a list of indicator codes. */
  readonly each: string | readonly string[];
  readonly row: readonly CellValue[];
  readonly except?: readonly string[];
  readonly times?: number;
}

export interface CaseSheet {
  readonly name: string;
  /** Cell of the first value; A1 if absent. */
  readonly at?: string;
  readonly rows: readonly (readonly CellValue[] | Repeated)[];
  /** Formatted but empty rows below and columns at the right, as an inflated used range has them. */
  readonly blankRows?: number;
  readonly blankColumns?: number;
  readonly hidden?: boolean;
  /** Row numbers as Excel shows them. */
  readonly hiddenRows?: readonly number[];
  readonly merged?: readonly string[];
  /** Cell -> formula; the value it gave stands in `rows`. */
  readonly formulas?: Readonly<Record<string, string>>;
  /** The values came as the argument of a custom function: nothing is known but the values. */
  readonly argument?: boolean;
}

export interface CaseInput {
  readonly title: string;
  /** How a person works the expected scores out, without this program. */
  readonly why: readonly string[];
  /** Absent: the workbook says, or the default edition holds. */
  readonly edition?: string;
  readonly blank?: 'refuse' | 'zero' | 'ignore';
  /** Only this unit is shown. */
  readonly unit?: string;
  readonly followUp?: boolean;
  readonly sheets: readonly CaseSheet[];
  /** Scores worked out by hand in `why`: a rebaseline cannot move them. Null: no score may be given. */
  readonly byHand: { readonly institution: number | null; readonly units: Readonly<Record<string, number | null>> };
}

export interface CaseOutput {
  readonly galat?: { readonly kode: string; readonly pesan: string };
  readonly instansi?: { readonly nilai: number | null };
  readonly unit?: readonly { readonly nama: string; readonly nilai: number | null }[];
}

/** Folders with an input.json below `root`, as "family/case". */
export function caseNames(root: string): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((family) => family.isDirectory())
    .flatMap((family) => readdirSync(path.join(root, family.name)).map((name) => `${family.name}/${name}`))
    .filter((name) => existsSync(path.join(root, name, 'input.json')))
    .sort();
}

export function readCase(folder: string): CaseInput {
  return JSON.parse(readFileSync(path.join(folder, 'input.json'), 'utf8')) as CaseInput;
}

/** What `kepatuhan nilai --json` says about the sheets of a case, in Indonesian. */
export function outputOf(input: CaseInput): CaseOutput {
  const rowsOf = findInstrument(input.edition ?? DEFAULT_EDITION)!;
  const grids = input.sheets.map((sheet) => gridOf(sheet, rowsOf));
  const { edition, blank = 'refuse' } = input;
  const outcome = finish(readingSteps(grids, NO_MAPPING, { edition, blank }));
  if (!outcome.ok) return refusal(outcome.problem);
  const { units } = outcome.assessment.result;
  const shown = input.unit === undefined ? units : units.filter(({ name }) => name === input.unit);
  const options = { followUp: input.followUp ?? false, language: 'id' } as const;
  return JSON.parse(JSON.stringify(assessmentJson(outcome.assessment, shown, options))) as CaseOutput;
}

/**
 * The recorded output of a case. With REBASELINE=1 it is written anew; where it differs from `actual`, that is left
 * beside it as actual.json for a person to compare.
 */
export function expectedOf(folder: string, actual: CaseOutput): unknown {
  const [expectedFile, actualFile] = [path.join(folder, 'expected.json'), path.join(folder, 'actual.json')];
  const text = `${JSON.stringify(actual, null, 2)}\n`;
  if (process.env['REBASELINE'] === '1') writeFileSync(expectedFile, text);
  const expected = existsSync(expectedFile) ? readFileSync(expectedFile, 'utf8') : '';
  if (expected === text) rmSync(actualFile, { force: true });
  else writeFileSync(actualFile, text);
  return expected === '' ? null : JSON.parse(expected);
}

function refusal(problem: Problem): CaseOutput {
  return { galat: { kode: problem.code, pesan: describeProblem(problem, 'id') } };
}

export function gridOf(sheet: CaseSheet, instrument: Instrument): Grid {
  const { top, left } = areaOf(sheet.at ?? 'A1');
  const rows = sheet.rows.flatMap((row) => ('row' in row ? repeat(row, instrument) : [[...row]]));
  const wide = rows.map((row) => [...row, ...blanks(sheet.blankColumns ?? 0)]);
  const below = Array.from({ length: sheet.blankRows ?? 0 }, () => blanks(wide[0]?.length ?? 0));
  const grid = { sheet: sheet.name, top, left, values: [...wide, ...below] };
  if (sheet.argument === true) return grid;
  const formulas = new Map<number, Map<number, string>>();
  for (const [cell, formula] of Object.entries(sheet.formulas ?? {})) {
    const place = areaOf(cell);
    if (!formulas.has(place.left)) formulas.set(place.left, new Map());
    formulas.get(place.left)!.set(place.top, formula);
  }
  const facts = {
    hidden: sheet.hidden ?? false,
    hiddenRows: new Set((sheet.hiddenRows ?? []).map((row) => row - 1)),
    hiddenColumns: new Set<number>(),
    merged: (sheet.merged ?? []).map(areaOf),
    formulas,
    formats: new Map(),
    tables: [],
  };
  return { ...grid, facts };
}

function repeat({ each, row, except = [], times = 1 }: Repeated, { indicators }: Instrument): CellValue[][] {
  const codes = indicators
    .filter(({ code, dimension }) => (typeof each === 'string' ? ['*', dimension].includes(each) : each.includes(code)))
    .map(({ code }) => code)
    .filter((code) => !except.includes(code));
  const fill = (cell: CellValue, code: string, n: number): CellValue =>
    typeof cell === 'string' ? cell.replaceAll('{code}', code).replaceAll('{n}', String(n)) : cell;
  return codes.flatMap((code) =>
    Array.from({ length: times }, (_, index) => row.map((cell) => fill(cell, code, index + 1))),
  );
}

function blanks(count: number): CellValue[] {
  return new Array<CellValue>(count).fill(null);
}

/** "B7" or "B7:C9" as a zero-based area. */
function areaOf(address: string): Area {
  const [first, last = first] = address.split(':').map((cell) => {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    return { row: Number(digits) - 1, column: column - 1 };
  });
  return { top: first!.row, left: first!.column, bottom: last!.row, right: last!.column };
}
