import type { CellValue, Grid } from '../grid';
import { textAt, textOf } from './cells';
import { COLUMN_KEYS, columnKeyOf, isUnitHeader, looksLikeValueHeader } from './headers';
import type { ColumnKey } from './headers';
import type { IndicatorIndex } from './indicators';
import type { Columns, TableSource } from './table';

/** How many rows of a grid are searched for its header. */
const HEADER_ROWS = 20;

/** Where the columns of an indicator sheet stand. Rows and columns are absolute. */
export interface Layout {
  readonly form: TableSource['form'];
  readonly headerRow: number;
  readonly columns: Columns;
  /** Columns named by units, in the matrix form; otherwise empty. */
  readonly unitColumns: readonly number[];
}

/** The row that comes closest to a header, where a sheet has none that will do. */
export interface NearHeader {
  readonly row: number;
  readonly found: readonly ColumnKey[];
  readonly missing: readonly ColumnKey[];
  /** Its other columns and the rows below show that the sheet was meant to be read. */
  readonly intended: boolean;
}

/** A column assignment made by the user, for headers that are not understood. Rows and columns are absolute. */
export interface SheetMapping {
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Columns>>;
}

/**
 * The layouts that the first 20 rows of a grid allow: one that has columns of values, or otherwise each row that may head a
 * matrix, which only the indicators below it can tell (`knowsIndicatorBelow`). None where no row will do.
 */
export function layoutsOf(grid: Grid): Layout[] {
  const rows = headerRows(grid);
  for (const [row, columns] of rows) {
    if (columns.value >= 0 && hasIndicator(columns)) return [layoutOf(grid, row, columns)];
  }
  return rows.flatMap(([row, columns]) => {
    if (!hasIndicator(columns) || columns.unit >= 0 || columns.respondent >= 0) return [];
    const layout = layoutOf(grid, row, columns);
    return layout.unitColumns.length > 0 ? [layout] : [];
  });
}

export function mappedLayout(grid: Grid, { headerRow, columns }: SheetMapping): Layout {
  return layoutOf(grid, headerRow, { ...NO_COLUMNS, ...columns });
}

export function nearHeader(grid: Grid, indicators: IndicatorIndex): NearHeader {
  let best: NearHeader = { row: grid.top, found: [], missing: ['code', 'value'], intended: false };
  for (const [row, columns] of headerRows(grid)) {
    const found = COLUMN_KEYS.filter((key) => columns[key] >= 0);
    if (found.length <= best.found.length) continue;
    const missing: ColumnKey[] = [];
    if (!hasIndicator(columns)) missing.push('code');
    if (columns.value < 0) missing.push('value');
    const filledIn = [columns.unit, columns.product, columns.respondent, columns.evidence, columns.date].some(
      (column) => column >= 0,
    );
    const misspelt = (grid.values[row - grid.top] ?? []).some((cell) => looksLikeValueHeader(textOf(cell, grid)));
    const intended = (filledIn || misspelt) && knowsIndicatorBelow(grid, layoutOf(grid, row, columns), indicators);
    best = { row, found, missing, intended };
  }
  return best;
}

const NO_COLUMNS: Columns = {
  ...{ unit: -1, product: -1, code: -1, name: -1, respondent: -1 },
  ...{ value: -1, evidence: -1, note: -1, assessor: -1, date: -1, override: -1, overrideReason: -1 },
};

function headerRows(grid: Grid): [row: number, columns: Columns][] {
  return grid.values.slice(0, HEADER_ROWS).map((cells, index) => [grid.top + index, mapColumns(cells, grid)]);
}

/** The first column of each kind. */
function mapColumns(cells: readonly CellValue[], grid: Grid): Columns {
  const columns: { -readonly [K in ColumnKey]: number } = { ...NO_COLUMNS };
  cells.forEach((cell, index) => {
    const key = typeof cell === 'string' ? columnKeyOf(cell) : null;
    if (key !== null && columns[key] < 0) columns[key] = grid.left + index;
  });
  return columns;
}

function layoutOf(grid: Grid, headerRow: number, columns: Columns): Layout {
  if (columns.value >= 0) {
    return { form: columns.unit >= 0 ? 'long' : 'unit-sheet', headerRow, columns, unitColumns: [] };
  }
  const taken = new Set<number>(Object.values(columns));
  const unitColumns = (grid.values[headerRow - grid.top] ?? []).flatMap((cell, index) => {
    const column = grid.left + index;
    return typeof cell === 'string' && !taken.has(column) && isUnitHeader(cell) ? [column] : [];
  });
  return { form: 'matrix', headerRow, columns, unitColumns };
}

function hasIndicator(columns: Columns): boolean {
  return columns.code >= 0 || columns.name >= 0;
}

/** Whether any of the 100 rows below a header is of a known indicator. */
export function knowsIndicatorBelow(grid: Grid, { headerRow, columns }: Layout, indicators: IndicatorIndex): boolean {
  const end = grid.top + grid.values.length;
  for (let row = headerRow + 1; row < end && row <= headerRow + 100; row++) {
    if (indicators.byCode(textAt(grid, row, columns.code)) >= 0) return true;
    if (indicators.byName(textAt(grid, row, columns.name)) >= 0) return true;
  }
  return false;
}
