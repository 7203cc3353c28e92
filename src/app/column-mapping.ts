import { cellAddress } from '../core/address';
import type { Grid } from '../core/grid';
import { tidied } from '../core/names';
import { textAt } from '../core/sheet/cells';
import type { ColumnKey } from '../core/sheet/headers';
import type { SheetMapping } from '../core/sheet/layout';
import { LONGEST_HEADING, type UnitAnswer } from '../core/sheet/unit-answers';
import type { Problem } from './problem';

/** A column as the user saw it: where it stood, and what its header said. Zero-based and absolute. */
export interface MappedColumn {
  readonly column: number;
  readonly header: string;
}

/** The columns of one sheet as the user assigned them. */
export interface ColumnMapping {
  readonly sheet: string;
  /** The last row of the heading. */
  readonly headerRow: number;
  /** Its first row, the one above, where it has two. */
  readonly headerTop?: number;
  readonly columns: Readonly<Partial<Record<ColumnKey, MappedColumn>>>;
  /** The columns of units, each with its answers, in place of a column of values. */
  readonly unitColumns?: readonly MappedColumn[];
}

/** A mapping that no longer fits its workbook: the sheet has gone, or a header now says something else. */
export type Misfit =
  | { readonly kind: 'sheet-gone'; readonly sheet: string }
  | {
      readonly kind: 'header-changed';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly before: string;
      readonly now: string;
    };

/** What a workbook says of its columns and units; `damaged` where its record is not one of ours. */
export type StoredMapping =
  | {
      readonly ok: true;
      readonly mapping: readonly ColumnMapping[];
      /** What the user said of columns and sheets: whether they are units. */
      readonly answers?: readonly UnitAnswer[];
    }
  | { readonly ok: false; readonly damaged: true };

/** What a workbook remembers in which nobody matched a column. */
export const NO_MAPPING: StoredMapping = { ok: true, mapping: [] };

/** Columns that say something of a row with one answer; where each unit has a column, they cannot be. */
export const OF_ONE_ANSWER: readonly ColumnKey[] = ['unit', 'respondent', 'value', 'override', 'overrideReason'];

/** The columns that a sheet cannot be scored without: its values or those of its units, and a code or a name for each. */
export function missingColumns(
  columns: ColumnMapping['columns'],
  unitColumns: ColumnMapping['unitColumns'] = [],
): ('code' | 'value')[] {
  const missing: ('code' | 'value')[] = [];
  if (columns.code === undefined && columns.name === undefined) missing.push('code');
  if (columns.value === undefined && unitColumns.length === 0) missing.push('value');
  return missing;
}

/** The rows of a heading; `headerTop` is there where it has two. */
export type HeaderRows = Pick<ColumnMapping, 'headerRow' | 'headerTop'>;

/**
 * The header of a column as it is remembered: white space does not count. Of a heading in two rows it is both texts, so
 * that a change of either is seen; a title over several columns counts for each of them.
 */
export function headerText(grid: Grid, { headerRow, headerTop = headerRow }: HeaderRows, column: number): string {
  const lower = tidied(textAt(grid, headerRow, column));
  if (headerTop === headerRow) return lower.slice(0, LONGEST_HEADING);
  const upper = tidied(titleOver(grid, headerTop, column, lower !== ''));
  return [upper, lower]
    .filter((text) => text !== '')
    .join(' / ')
    .slice(0, LONGEST_HEADING);
}

/** What stands above a column; a blank cell beside a title belongs to it where the row below says more. */
function titleOver(grid: Grid, row: number, column: number, isShared: boolean): string {
  for (let at = column; at >= grid.left; at--) {
    const text = textAt(grid, row, at);
    if (text !== '' || !isShared) return text;
  }
  return '';
}

/** What keeps a mapping from being used; it is never used in part, because half a workbook gives a wrong score. */
export function misfitsOf(mapping: readonly ColumnMapping[], grids: readonly Grid[]): Misfit[] {
  return mapping.flatMap((each): Misfit[] => {
    const { sheet } = each;
    const grid = grids.find((other) => other.sheet === sheet);
    if (grid === undefined) return [{ kind: 'sheet-gone', sheet }];
    return columnsOf(each).flatMap(({ column, header }): Misfit[] => {
      const now = headerText(grid, each, column);
      const row = textAt(grid, each.headerRow, column) === '' ? (each.headerTop ?? each.headerRow) : each.headerRow;
      return now === header ? [] : [{ kind: 'header-changed', sheet, row, column, before: header, now }];
    });
  });
}

/** Other sheets on which the same columns have the same headers, as one sheet per unit has them. */
export function alikeSheets(mapping: ColumnMapping, grids: readonly Grid[]): string[] {
  const { sheet } = mapping;
  const wanted = columnsOf(mapping);
  return grids
    .filter((grid) => grid.sheet !== sheet)
    .filter((grid) => wanted.every(({ column, header }) => headerText(grid, mapping, column) === header))
    .map((grid) => grid.sheet);
}

/** What the sheets are to be read with, or why what the workbook remembers must not be used. */
export function mappingFor(
  stored: StoredMapping,
  grids: readonly Grid[],
):
  | { readonly ok: true; readonly mapping: readonly SheetMapping[]; readonly answers: readonly UnitAnswer[] }
  | { readonly ok: false; readonly problem: Problem } {
  if (!stored.ok) return { ok: false, problem: { code: 'mapping-damaged', data: {} } };
  const [misfit] = misfitsOf(stored.mapping, grids);
  if (misfit === undefined) return { ok: true, mapping: sheetMappings(stored.mapping), answers: stored.answers ?? [] };
  const { sheet } = misfit;
  if (misfit.kind === 'sheet-gone')
    return { ok: false, problem: { code: 'mapping-misfit', data: { sheet, header: null } } };
  const { row, column, before, now } = misfit;
  const header = { cell: cellAddress(row, column), before, now };
  return { ok: false, problem: { code: 'mapping-misfit', data: { sheet, header } } };
}

/** The assignment as sheets are read with it. */
export function sheetMappings(mapping: readonly ColumnMapping[]): SheetMapping[] {
  return mapping.map(({ sheet, headerRow, headerTop, columns, unitColumns = [] }) => ({
    sheet,
    headerRow,
    ...(headerTop === undefined ? {} : { headerTop }),
    columns: Object.fromEntries(Object.entries(columns).map(([key, { column }]) => [key, column])),
    unitColumns: unitColumns.map(({ column }) => column),
  }));
}

/** All columns that a mapping names. */
function columnsOf({ columns, unitColumns = [] }: ColumnMapping): MappedColumn[] {
  return [...Object.values(columns), ...unitColumns];
}
