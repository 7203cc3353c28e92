import type { Grid } from '../grid';
import type { Instrument } from '../instrument/types';
import { indicatorScales } from './answer';
import { textOf } from './cells';
import { closestSheet, type ClosestSheet } from './closest-sheet';
import { collectRows } from './collect';
import { splitByEdition } from './edition-mixed';
import { headerMissing } from './header-missing';
import { isWorking, type ColumnKey } from './headers';
import { chooseSheets, isCompanion, searchSheets } from './indicator-sheets';
import type { ChosenSheet, SearchedSheet } from './indicator-sheets';
import { IndicatorIndex } from './indicators';
import type { Issue } from './issue';
import type { SheetMapping } from './layout';
import { nearHeader } from './near-header';
import type { AssessmentTable, UnreadSheet } from './table';
import type { UnitAnswer } from './unit-answers';
import { numbersBesideIndicators } from './unread-sheets';

/** What was seen in a sheet that could not be read, so that the user can say which column is which. */
export interface LookedAt {
  readonly sheet: string;
  /** Absolute row that comes closest to a header. */
  readonly row: number;
  readonly found: readonly ColumnKey[];
  readonly missing: readonly ColumnKey[];
}

export interface ReadOptions {
  /** Column assignments made by the user; they count before any search. */
  readonly mapping?: readonly SheetMapping[];
  /** What the user said of columns and sheets. */
  readonly answers?: readonly UnitAnswer[];
}

export type TableReading =
  | { readonly ok: true; readonly table: AssessmentTable; readonly issues: readonly Issue[] }
  | {
      readonly ok: false;
      readonly reason: 'no-header';
      readonly looked: readonly LookedAt[];
      readonly closest: ClosestSheet | null;
      readonly issues: readonly Issue[];
    };

/**
 * Reads the assessment rows of all indicator sheets among the grids (long form, one sheet per unit, or matrix).
 * `issues` tells of sheets whose header cannot be used or whose edition is another; `validate` finds all the others.
 */
export function readTable(
  grids: readonly Grid[],
  instrument: Instrument,
  { mapping = [], answers = [] }: ReadOptions = {},
): TableReading {
  return readSheets(searchSheets(grids, mapping, answers), instrument);
}

/**
 * The same, of sheets whose headers were searched already.
 * @param isOwn the instrument stands on the workbook's sheet "Instrumen".
 */
export function readSheets(searched: readonly SearchedSheet[], instrument: Instrument, isOwn = false): TableReading {
  const indicators = new IndicatorIndex(instrument);
  const chosen = chooseSheets(searched, indicators);
  const sheets = chosen.flatMap(({ sheet, notRead }) => (notRead === null && sheet !== undefined ? [sheet] : []));
  const looked = chosen
    .filter(({ notRead }) => notRead !== null)
    .map((each) => ({ each, grid: each.searched.grid, near: nearHeader(each.searched.grid, indicators) }));
  if (sheets.length === 0) {
    const candidates = looked.filter(({ grid }) => !isCompanion(grid.sheet));
    return {
      ok: false,
      reason: 'no-header',
      looked: looked.map(({ grid, near: { row, found, missing } }) => ({ sheet: grid.sheet, row, found, missing })),
      closest: closestSheet(
        (candidates.length > 0 ? candidates : looked).map(({ grid }) => grid),
        indicators,
      ),
      issues: headerMissing(candidates.length > 0 ? candidates : looked),
    };
  }
  const { counted, issues } = splitByEdition(sheets, instrument, isOwn);
  const incomplete = looked.filter(({ each, grid, near }) => {
    return each.notRead === 'no-header' && near.intended && !isCompanion(grid.sheet);
  });
  const scales = indicatorScales(instrument);
  const unreadSheets = chosen.flatMap((each): UnreadSheet[] => {
    const { grid } = each.searched;
    const isLeftOut = each.notRead === null && !counted.some((sheet) => sheet.grid === grid);
    if (each.notRead === null && !isLeftOut) return [];
    const isTold = isLeftOut || incomplete.some((other) => other.grid === grid);
    const numbers = isTold || !mayHoldAnswers(each) ? null : numbersBesideIndicators(grid, indicators, scales);
    return [{ grid, why: each.notRead ?? 'edition', numbers }];
  });
  const { answers } = searched[0]!;
  const goneAnswers = answers.goneFrom(searched.map(({ grid }) => grid));
  const table = collectRows(counted, instrument, indicators, answers, { unreadSheets, goneAnswers });
  return { ok: true, table, issues: [...headerMissing(incomplete), ...issues] };
}

/**
 * A sheet that accompanies an assessment holds answers only where it has the header of an indicator sheet; one whose first
 * cell says that it is for working, as in reviewer copies, holds none.
 */
function mayHoldAnswers({ searched: { grid }, sheet, notRead }: ChosenSheet): boolean {
  if (notRead === 'said' || isWorking(textOf(grid.values[0]?.[0], grid))) return false;
  return !isCompanion(grid.sheet) || sheet !== undefined;
}
