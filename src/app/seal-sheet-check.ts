import { isBlank, type Grid } from '../core/grid';
import { tidied } from '../core/names';
import { cellAt, rawText } from '../core/sheet/cells';
import { sameSheet } from '../core/sheet-names';
import { LANGUAGES, type Language } from '../text/language';
import { SEAL_TEXT } from '../text/seal';
import type { StoredSeal } from './seal-part';
import { SEAL_SHEET, sealRows } from './seal-sheet';

/** A cell of a sheet that shows a seal, and does not show what was sealed. */
export interface PrintedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** What stands there, a formula as its text; "" where the cell is blank. */
  readonly printed: string;
  /** What the seal prints there; "" where it leaves the cell blank. */
  readonly sealed: string;
}

/**
 * shown: it stands where the record says; renamed: under another name; hidden: it fits, but it, a row or a column of it is
 * hidden; gone: no sheet shows the seal; differs: a sheet that bears a seal shows something else.
 */
export interface SealSheetCheck {
  readonly state: 'shown' | 'renamed' | 'hidden' | 'gone' | 'differs';
  /** The sheet that fits, or the first that does not; null where it is gone. */
  readonly sheet: string | null;
  readonly cells: readonly PrintedCell[];
}

/** Rows and columns of a sheet in which a seal is looked for. Where it is found, what stands beyond them counts too. */
const ROWS = 200;
const COLUMNS = 50;
/** Cells beyond them that are named. */
const MOST_BEYOND = 20;
/** Cells in common by which a sheet is taken for that of the seal, whatever its title says. */
const FEWEST_ALIKE = 4;

/** Compares every sheet that bears a seal, whatever its name, with the seal that is kept, cell by cell. */
export function checkSealSheet(stored: StoredSeal, grids: readonly Grid[]): SealSheetCheck {
  const bearing = grids.flatMap((grid) => {
    const found = differencesOf(grid, stored);
    return found === null ? [] : [{ grid, found }];
  });
  const wrong = bearing.filter(({ found }) => found.length > 0);
  if (wrong.length > 0) {
    return { state: 'differs', sheet: wrong[0]!.grid.sheet, cells: wrong.flatMap(({ found }) => found) };
  }
  const [fits] = [...bearing].sort((a, b) => Number(isHidden(a.grid)) - Number(isHidden(b.grid)));
  if (fits === undefined) return { state: 'gone', sheet: null, cells: [] };
  const { sheet } = fits.grid;
  const state = isHidden(fits.grid) ? 'hidden' : sameSheet(sheet, stored.sheet) ? 'shown' : 'renamed';
  return { state, sheet, cells: [] };
}

/** Whether a sheet is nothing but the sheet of this seal: only such a one may be written again. */
export function isSheetOf(stored: StoredSeal, grid: Grid): boolean {
  return differencesOf(grid, stored)?.length === 0;
}

/** Whether a sheet shows a seal: the one that is kept, or any other. */
export function isSealSheet(stored: StoredSeal | null, grid: Grid): boolean {
  return stored === null ? bearsTitle(grid) : differencesOf(grid, stored) !== null;
}

/** The cells that differ, in the language that fits best; null where the sheet bears no seal. */
function differencesOf(grid: Grid, stored: StoredSeal): PrintedCell[] | null {
  let best: PrintedCell[] | null = null;
  let alike = 0;
  for (const language of LANGUAGES) {
    const expected = expectedCells(stored, language);
    const cells = compare(grid, expected);
    alike = Math.max(alike, [...expected.keys()].filter((at) => !cells.some((cell) => keyOf(cell) === at)).length);
    if (best === null || cells.length < best.length) best = cells;
  }
  const isNamed =
    sameSheet(grid.sheet, stored.sheet) && sameSheet(stored.sheet.slice(0, SEAL_SHEET.length), SEAL_SHEET);
  const isBearing = alike >= FEWEST_ALIKE || bearsTitle(grid) || (isNamed && alike > 0);
  return isBearing && best !== null ? [...best, ...beyond(grid)] : null;
}

/** The first cells that hold something beyond the rows and columns in which a seal stands. */
function beyond(grid: Grid): PrintedCell[] {
  const cells: PrintedCell[] = [];
  for (const [at, values] of grid.values.entries()) {
    const row = grid.top + at;
    for (let i = row < ROWS ? Math.max(0, COLUMNS - grid.left) : 0; i < values.length; i++) {
      if (isBlank(values[i])) continue;
      cells.push({ sheet: grid.sheet, row, column: grid.left + i, printed: rawText(values[i] ?? null), sealed: '' });
      if (cells.length === MOST_BEYOND) return cells;
    }
  }
  return cells;
}

function compare(grid: Grid, expected: ReadonlyMap<string, string>): PrintedCell[] {
  const cells: PrintedCell[] = [];
  const bottom = Math.min(ROWS, grid.top + grid.values.length);
  const seen = new Set<string>();
  const look = (row: number, column: number): void => {
    const key = keyOf({ row, column });
    if (seen.has(key)) return;
    seen.add(key);
    const printed = printedAt(grid, row, column);
    const sealed = expected.get(key) ?? '';
    if (tidied(printed) !== tidied(sealed)) cells.push({ sheet: grid.sheet, row, column, printed, sealed });
  };
  for (const key of expected.keys()) look(...placeOf(key));
  for (let row = grid.top; row < bottom; row++) {
    const right = Math.min(COLUMNS, grid.left + (grid.values[row - grid.top]?.length ?? 0));
    for (let column = grid.left; column < right; column++) look(row, column);
  }
  return cells.sort((a, b) => a.row - b.row || a.column - b.column);
}

/** A formula is none of a seal's cells: what it shows can change by itself. Nor is a cell that a merged one covers. */
function printedAt(grid: Grid, row: number, column: number): string {
  const formula = grid.facts?.formulas.get(column)?.get(row);
  if (formula !== undefined) return `=${formula.replace(/^=/, '')}`;
  const isCovered = grid.facts?.merged.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (row > top || column > left),
  );
  return isCovered === true ? '' : rawText(cellAt(grid, row, column));
}

function expectedCells({ record }: StoredSeal, language: Language): Map<string, string> {
  const cells = new Map<string, string>();
  sealRows(record, language).forEach((texts, row) =>
    texts.forEach((text, column) => void cells.set(keyOf({ row, column }), text)),
  );
  return cells;
}

function bearsTitle(grid: Grid): boolean {
  const titles = LANGUAGES.map((language) => SEAL_TEXT[language].sheet.title.toLowerCase());
  return grid.values
    .slice(0, ROWS)
    .some((cells) =>
      cells.slice(0, COLUMNS).some((cell) => typeof cell === 'string' && titles.includes(tidied(cell).toLowerCase())),
    );
}

function isHidden({ facts, values }: Grid): boolean {
  if (facts === undefined) return false;
  const { hidden, hiddenRows, hiddenColumns } = facts;
  return hidden || hiddenColumns.has(0) || hiddenColumns.has(1) || values.some((_, row) => hiddenRows.has(row));
}

function keyOf({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${row} ${column}`;
}

function placeOf(key: string): [row: number, column: number] {
  const [row, column] = key.split(' ').map(Number);
  return [row!, column!];
}
