import type { Grid } from '../core/grid';
import type { Instrument } from '../core/instrument/types';
import type { BlankPolicy, Result } from '../core/scoring/result';
import { score } from '../core/scoring/score';
import { tallyTable, type Tally } from '../core/scoring/tally';
import type { Issue } from '../core/sheet/issue';
import type { SheetMapping } from '../core/sheet/layout';
import { readTable } from '../core/sheet/read-table';
import type { AssessmentTable } from '../core/sheet/table';
import { validateSteps } from '../core/sheet/validate';

/** A workbook (or a range) read, checked and scored. Every front end shows this object. */
export interface Assessment {
  readonly instrument: Instrument;
  readonly table: AssessmentTable;
  readonly tally: Tally;
  readonly result: Result;
  /** All issues, in the order of the sheets, rows and columns. */
  readonly issues: readonly Issue[];
}

export type AssessProblem =
  | { readonly code: 'no-header'; readonly sheets: readonly string[]; readonly issues: readonly Issue[] }
  | { readonly code: 'no-rows'; readonly sheets: readonly string[] }
  | { readonly code: 'bands-only'; readonly edition: string };

export type AssessOutcome =
  { readonly ok: true; readonly assessment: Assessment } | { readonly ok: false; readonly problem: AssessProblem };

/**
 * Reads, checks and scores indicator sheets. Blank cells are refused unless the policy says otherwise; `mapping` says
 * where the columns stand on sheets whose headers are not understood.
 */
export function assess(
  grids: readonly Grid[],
  instrument: Instrument,
  blank: BlankPolicy = 'refuse',
  mapping: readonly SheetMapping[] = [],
): AssessOutcome {
  const steps = assessSteps(grids, instrument, blank, mapping);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}

/** The same, resting after each step: a pane lets its user act in between when a sheet is long. */
export function* assessSteps(
  grids: readonly Grid[],
  instrument: Instrument,
  blank: BlankPolicy,
  mapping: readonly SheetMapping[] = [],
): Generator<void, AssessOutcome, void> {
  if (instrument.dimensions.length === 0) return failed({ code: 'bands-only', edition: instrument.edition });
  const sheets = grids.map((grid) => grid.sheet);
  const read = readTable(grids, instrument, { mapping });
  if (!read.ok) return failed({ code: 'no-header', sheets, issues: read.issues });
  const { table } = read;
  if (table.length === 0) return failed({ code: 'no-rows', sheets: table.sources.map((source) => source.grid.sheet) });
  yield;
  const found = yield* validateSteps(table, instrument);
  yield;
  const issues = inReadingOrder([...read.issues, ...found], sheets);
  yield;
  const tally = tallyTable(table, instrument);
  yield;
  const open = issues.filter((issue) => issue.severity === 'wajib').map((issue) => issue.unit ?? '');
  const result = score(tally, instrument, { blank, openUnits: new Set(open) });
  return { ok: true, assessment: { instrument, table, tally, result, issues } };
}

function failed(problem: AssessProblem): AssessOutcome {
  return { ok: false, problem };
}

function inReadingOrder(issues: readonly Issue[], sheets: readonly string[]): readonly Issue[] {
  const place = new Map(sheets.map((sheet, index) => [sheet, index]));
  const order = (issue: Issue): number => place.get(issue.sheet) ?? sheets.length;
  return [...issues].sort((a, b) => order(a) - order(b) || a.row - b.row || a.column - b.column);
}
