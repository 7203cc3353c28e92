import type { Grid } from '../grid';
import { textAt } from './cells';
import { columnKeyOf, isUnitHeader, isWeakHeader } from './headers';
import type { ColumnKey } from './headers';
import { headingAt, headingOfRows, headingOfTwo, type Heading } from './heading';
import type { IndicatorIndex } from './indicators';
import type { Columns } from './columns';
import type { SheetForm } from './columns';

/** How many rows of a grid are searched for its header. */
export const HEADER_ROWS = 20;

/** Where the columns of an indicator sheet stand. Rows and columns are absolute. */
export interface Layout {
  readonly form: SheetForm;
  /** The last row of the heading. */
  readonly headerRow: number;
  readonly heading: Heading;
  readonly columns: Columns;
  /** Columns named by units, in the matrix form; otherwise empty. */
  readonly unitColumns: readonly number[];
}

/** A column assignment made by the user, for headers that are not understood. Rows and columns are absolute. */
export interface SheetMapping {
  readonly sheet: string;
  /** The last row of the heading. */
  readonly headerRow: number;
  /** Its first row, where it has two. */
  readonly headerTop?: number;
  readonly columns: Readonly<Partial<Columns>>;
  /** Columns that each hold the answers of a unit, in place of a column of values. */
  readonly unitColumns?: readonly number[];
}

/**
 * The layouts that the first 20 rows of a grid allow, in one row of headings or in two: one that has columns of values, or
 * otherwise each that may head a matrix, which only the indicators below it can tell (`knowsIndicatorBelow`). None where
 * no row will do.
 */
export function layoutsOf(grid: Grid): Layout[] {
  const singles = grid.values
    .slice(0, HEADER_ROWS + 1)
    .map((_, index) => layoutOf(grid, headingAt(grid, grid.top + index)));
  const rows = singles.slice(0, HEADER_ROWS).map((single, index) => {
    const next = singles[index + 1];
    const heading = next === undefined || isComplete(next) ? null : headingOfTwo(grid, grid.top + index);
    return { single, double: heading === null ? null : layoutOf(grid, heading) };
  });
  for (const { single, double } of rows) {
    if (isComplete(single)) return double !== null && isUsable(double) ? [double, single] : [single];
    if (double !== null && isComplete(double)) return [double];
  }
  return rows.flatMap(({ single, double }) => [double, single].filter((each) => each !== null).filter(isMatrix));
}

export function mappedLayout(grid: Grid, mapping: SheetMapping): Layout {
  const { headerRow, headerTop = headerRow, columns, unitColumns = [] } = mapping;
  const heading = headingOfRows(grid, headerTop, headerRow, unitColumns.length === 0 ? undefined : 1);
  const all = { ...NO_COLUMNS, ...columns };
  if (unitColumns.length === 0) return { ...ofColumns(grid, heading, all), unitColumns: [] };
  return { form: 'matrix', headerRow, heading, columns: { ...all, value: -1 }, unitColumns };
}

/** What stands above a column; "" where nothing does. */
export function headingOf(grid: Grid, { heading }: Pick<Layout, 'heading'>, column: number): string {
  return heading.texts[column - grid.left] ?? '';
}

/** The row of the heading in which a column is named. */
export function headingRow(grid: Grid, { heading }: Pick<Layout, 'heading'>, column: number): number {
  if (heading.units.has(column - grid.left)) return heading.top;
  return textAt(grid, heading.bottom, column) === '' ? heading.top : heading.bottom;
}

export const NO_COLUMNS: Columns = {
  ...{ unit: -1, product: -1, code: -1, name: -1, respondent: -1 },
  ...{ value: -1, evidence: -1, note: -1, assessor: -1, date: -1, override: -1, overrideReason: -1 },
};

export function layoutOf(grid: Grid, heading: Heading): Layout {
  return ofColumns(grid, heading, mapColumns(grid, heading));
}

function ofColumns(grid: Grid, heading: Heading, columns: Columns): Layout {
  const headerRow = heading.bottom;
  if (columns.value >= 0) {
    return { form: columns.unit >= 0 ? 'long' : 'unit-sheet', headerRow, heading, columns, unitColumns: [] };
  }
  const { texts, units } = heading;
  const taken = new Set<number>(Object.values(columns));
  const places = units.size > 0 ? [...units.keys()] : texts.flatMap((text, at) => (isUnitHeader(text) ? [at] : []));
  const unitColumns = places.map((at) => grid.left + at).filter((column) => !taken.has(column));
  return { form: 'matrix', headerRow, heading, columns, unitColumns };
}

/** The first column of each kind. */
function mapColumns(grid: Grid, { texts, units, beside }: Heading): Columns {
  const columns: { -readonly [K in ColumnKey]: number } = { ...NO_COLUMNS };
  texts.forEach((text, at) => {
    const key = units.has(at) || beside.has(at) ? null : columnKeyOf(text);
    if (key === null) return;
    const known = columns[key] - grid.left;
    if (known < 0 || (isWeakHeader(texts[known]!) && !isWeakHeader(text))) columns[key] = grid.left + at;
  });
  return columns;
}

export function hasIndicator({ code, name }: Columns): boolean {
  return code >= 0 || name >= 0;
}

/** Has all that a sheet with a column of values needs. */
function isComplete({ columns }: Layout): boolean {
  return columns.value >= 0 && hasIndicator(columns);
}

function isMatrix({ form, columns, unitColumns }: Layout): boolean {
  return (
    form === 'matrix' && hasIndicator(columns) && columns.respondent < 0 && columns.unit < 0 && unitColumns.length > 0
  );
}

function isUsable(layout: Layout): boolean {
  return isComplete(layout) || isMatrix(layout);
}

/** Whether any of the 100 rows below a header is of a known indicator. */
export function knowsIndicatorBelow(grid: Grid, { headerRow, columns }: Layout, indicators: IndicatorIndex): boolean {
  const end = grid.top + grid.values.length;
  for (let row = headerRow + 1; row < end && row <= headerRow + 100; row++) {
    if (indicators.identify(textAt(grid, row, columns.code), textAt(grid, row, columns.name)) >= 0) return true;
  }
  return false;
}
