import type { Grid } from '../core/grid';
import type { Instrument } from '../core/instrument/types';
import type { BlankPolicy, Result } from '../core/scoring/result';
import { score } from '../core/scoring/score';
import { tallyTable, type Tally } from '../core/scoring/tally';
import { mayBeOfAnyUnit } from '../core/sheet/held-units';
import { searchSheets, type SearchedSheet } from '../core/sheet/indicator-sheets';
import type { Issue } from '../core/sheet/issue';
import { inReadingOrder } from '../core/sheet/issue-order';
import type { SheetMapping } from '../core/sheet/layout';
import { readSheets } from '../core/sheet/read-table';
import type { AssessmentTable } from '../core/sheet/table';
import { validateSteps } from '../core/sheet/validate';
import { finish } from '../core/steps';
import { SCORING_EDITIONS } from './editions';
import type { Problem } from './problem';

/** A workbook (or a range) read, checked and scored. Every front end shows this object. */
export interface Assessment {
  readonly instrument: Instrument;
  /** Nobody named the edition: neither who asked, nor the workbook. */
  readonly isEditionAssumed: boolean;
  readonly table: AssessmentTable;
  readonly tally: Tally;
  readonly result: Result;
  /** All issues, in the order of the sheets, rows and columns. */
  readonly issues: readonly Issue[];
  /** Those that must be mended, in the same order. */
  readonly mandatory: readonly Issue[];
  /** Units that a mandatory issue holds provisional; "" where it is of no unit. */
  readonly openUnits: ReadonlySet<string>;
}

/** Where the instrument comes from. */
export interface InstrumentOrigin {
  /** It stands on the workbook's sheet "Instrumen"; a line that names another edition contradicts it. */
  readonly isOwn?: boolean;
  /** It is that of the default edition, for want of a name. */
  readonly isAssumed?: boolean;
}

export type AssessOutcome =
  { readonly ok: true; readonly assessment: Assessment } | { readonly ok: false; readonly problem: Problem };

/**
 * Reads, checks and scores indicator sheets with an instrument that is known. Blank cells are refused unless the policy
 * says otherwise; `mapping` says where the columns stand on sheets whose headers are not understood. A workbook, whose
 * instrument is yet to be found, is read by `readingSteps` of app/reading.
 */
export function assess(
  grids: readonly Grid[],
  instrument: Instrument,
  blank: BlankPolicy = 'refuse',
  mapping: readonly SheetMapping[] = [],
): AssessOutcome {
  return finish(assessSteps(searchSheets(grids, mapping), instrument, blank));
}

/**
 * The same of sheets whose headers were searched, resting after each step: a pane lets its user act in between when a
 * sheet is long.
 */
export function* assessSteps(
  searched: readonly SearchedSheet[],
  instrument: Instrument,
  blank: BlankPolicy,
  { isOwn = false, isAssumed = false }: InstrumentOrigin = {},
): Generator<void, AssessOutcome, void> {
  if (instrument.dimensions.length === 0) {
    return failed({ code: 'bands-only', data: { edition: instrument.edition, scoring: SCORING_EDITIONS } });
  }
  const sheets = searched.map(({ grid }) => grid.sheet);
  const read = readSheets(searched, instrument, isOwn);
  if (!read.ok) return failed({ code: 'no-header', data: { sheets, closest: read.closest } });
  const { table } = read;
  if (table.length === 0) {
    return failed({ code: 'no-rows', data: { sheets: table.sources.map(({ grid }) => grid.sheet) } });
  }
  yield;
  const found = yield* validateSteps(table, instrument);
  yield;
  const issues = inReadingOrder([...read.issues, ...found.all()], sheets);
  yield;
  const tally = tallyTable(table, instrument);
  yield;
  const mandatory = issues.filter(({ severity }) => severity === 'wajib');
  const openUnits = new Set([...found.openUnits, ...mandatory.map(({ unit }) => unit ?? '')]);
  if (mandatory.some(mayBeOfAnyUnit)) for (const unit of table.units) openUnits.add(unit);
  const result = score(tally, instrument, { blank, openUnits });
  return {
    ok: true,
    assessment: { instrument, isEditionAssumed: isAssumed, table, tally, result, issues, mandatory, openUnits },
  };
}

function failed(problem: Problem): AssessOutcome {
  return { ok: false, problem };
}
