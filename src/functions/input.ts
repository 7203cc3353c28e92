import { isBlank, type CellValue, type Grid } from '../core/grid';
import { BLANKS } from './blank-evidence';

/** Cells of an argument without the blank rows at its end, so that whole-column references cost nothing. */
export type Cells = readonly (readonly CellValue[])[];

/** Cells of a range argument. A scalar is one cell; an omitted argument (null) has none. */
export function cellsOf(argument: unknown): Cells {
  const rows = rowsOf(argument);
  return cleaned(rows, lastRow(rows, isBlankCell));
}

/**
 * Cells of a range that holds a table with text in its first row. Some hosts send 0 for a blank cell, so rows of zeros
 * at the end are no data either; one of them is kept, since it shows that this host does so.
 */
export function tableCellsOf(argument: unknown): Cells {
  const rows = rowsOf(argument);
  const filled = lastRow(rows, (cell) => cell === 0 || isBlankCell(cell));
  return cleaned(rows, filled < 0 ? -1 : Math.min(filled + 1, lastRow(rows, isBlankCell)));
}

/** The range as a sheet without a name whose first cell is A1. */
export function gridOf(values: Cells): Grid {
  return { sheet: '', top: 0, left: 0, values, zerosAreCertain: BLANKS.zerosAreCertain };
}

/** A single value, also where it comes as a range of one cell; blank cells and the 0 that stands for them are null. */
export function optionalScalar(argument: unknown): CellValue {
  const cell = cellOf(Array.isArray(argument) ? rowsOf(argument)[0]?.[0] : argument);
  return cell === 0 || isBlank(cell) ? null : cell;
}

/** The cells of a single column (`upright`) or a single row; null for a block and for no cells at all. */
export function lineOf(cells: Cells): { readonly cells: readonly CellValue[]; readonly upright: boolean } | null {
  const [first] = cells;
  if (first === undefined) return null;
  if (cells.every((row) => row.length === 1)) return { cells: cells.map((row) => row[0]!), upright: true };
  return cells.length === 1 ? { cells: withoutBlankEnd(first), upright: false } : null;
}

function withoutBlankEnd(cells: readonly CellValue[]): readonly CellValue[] {
  let end = cells.length;
  while (end > 1 && isBlank(cells[end - 1])) end--;
  return cells.slice(0, end);
}

/** True for an optional argument that is not given, or refers to one blank cell. */
export function isOmitted(argument: unknown): boolean {
  return !isRange(argument) && optionalScalar(argument) === null;
}

/** True where an argument holds more than one cell. */
export function isRange(argument: unknown): boolean {
  const rows = rowsOf(argument);
  return rows.length > 1 || (rows[0]?.length ?? 0) > 1;
}

function rowsOf(argument: unknown): readonly (readonly unknown[])[] {
  if (argument === null || argument === undefined) return [];
  if (!Array.isArray(argument)) return [[argument]];
  const rows = argument.every(Array.isArray) ? argument : [argument];
  BLANKS.look(rows);
  return rows;
}

function isBlankCell(cell: unknown): boolean {
  return cell === '' || cell === null || cell === undefined || (typeof cell !== 'number' && isBlank(cellOf(cell)));
}

function lastRow(rows: readonly (readonly unknown[])[], blank: (cell: unknown) => boolean): number {
  let last = rows.length - 1;
  while (last >= 0 && rows[last]!.every(blank)) last--;
  return last;
}

function cleaned(rows: readonly (readonly unknown[])[], last: number): Cells {
  const kept = last === rows.length - 1 ? rows : rows.slice(0, last + 1);
  return kept.map((row) => (row.every(isPlain) ? (row as readonly CellValue[]) : row.map(cellOf)));
}

function isPlain(cell: unknown): boolean {
  return Number.isFinite(cell) || typeof cell === 'string' || typeof cell === 'boolean' || cell === null;
}

/** What Excel may hand over instead of a plain value: errors, and values with a format or a card. */
interface RichValue {
  readonly type?: unknown;
  readonly basicType?: unknown;
  readonly basicValue?: unknown;
  readonly error?: unknown;
  readonly code?: unknown;
}

function cellOf(cell: unknown): CellValue {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : { error: '#NUM!' };
  if (typeof cell === 'string' || typeof cell === 'boolean') return cell;
  if (typeof cell !== 'object' || cell === null) return null;
  const { type, basicType, basicValue, error, code } = cell as RichValue;
  if (type === 'Empty' || basicType === 'Empty') return null;
  for (const text of [error, type === 'Error' || basicType === 'Error' ? basicValue : undefined, code]) {
    if (typeof text === 'string') return { error: text };
  }
  if (typeof basicValue === 'number' || typeof basicValue === 'string' || typeof basicValue === 'boolean') {
    return basicValue;
  }
  return { error: '#VALUE!' };
}
