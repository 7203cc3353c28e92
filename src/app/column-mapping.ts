import { cellAddress } from '../core/address';
import type { Grid } from '../core/grid';
import { tidied } from '../core/names';
import { textAt } from '../core/sheet/cells';
import { COLUMN_KEYS, type ColumnKey } from '../core/sheet/headers';
import type { SheetMapping } from '../core/sheet/layout';
import type { Problem } from './problem';
import { escapeText, unescapeText, xmlJson } from '../core/xml-text';

/** Namespace of the custom XML part in which a workbook remembers which of its columns is which. */
export const MAPPING_NAMESPACE = 'urn:kepatuhan:kolom:1';

/** A column as the user saw it: where it stood, and what its header said. Zero-based and absolute. */
export interface MappedColumn {
  readonly column: number;
  readonly header: string;
}

/** The columns of one sheet as the user assigned them. */
export interface ColumnMapping {
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<ColumnKey, MappedColumn>>>;
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

/** What a workbook says of its columns; `damaged` where its record is not one of ours. */
export type StoredMapping =
  { readonly ok: true; readonly mapping: readonly ColumnMapping[] } | { readonly ok: false; readonly damaged: true };

/** What a workbook remembers in which nobody matched a column. */
export const NO_MAPPING: StoredMapping = { ok: true, mapping: [] };

/** The columns that a sheet cannot be scored without: its values, and a code or a name for each. */
export function missingColumns(columns: ColumnMapping['columns']): ('code' | 'value')[] {
  const missing: ('code' | 'value')[] = [];
  if (columns.code === undefined && columns.name === undefined) missing.push('code');
  if (columns.value === undefined) missing.push('value');
  return missing;
}

/** The header of a cell as it is remembered: white space does not count. */
export function headerText(grid: Grid, row: number, column: number): string {
  return tidied(textAt(grid, row, column)).slice(0, LONGEST_HEADER);
}

/** What keeps a mapping from being used; it is never used in part, because half a workbook gives a wrong score. */
export function misfitsOf(mapping: readonly ColumnMapping[], grids: readonly Grid[]): Misfit[] {
  return mapping.flatMap(({ sheet, headerRow: row, columns }): Misfit[] => {
    const grid = grids.find((each) => each.sheet === sheet);
    if (grid === undefined) return [{ kind: 'sheet-gone', sheet }];
    return Object.values(columns).flatMap(({ column, header }): Misfit[] => {
      const now = headerText(grid, row, column);
      return now === header ? [] : [{ kind: 'header-changed', sheet, row, column, before: header, now }];
    });
  });
}

/** Other sheets on which the same columns have the same headers, as one sheet per unit has them. */
export function alikeSheets({ sheet, headerRow, columns }: ColumnMapping, grids: readonly Grid[]): string[] {
  const wanted = Object.values(columns);
  return grids
    .filter((grid) => grid.sheet !== sheet)
    .filter((grid) => wanted.every(({ column, header }) => headerText(grid, headerRow, column) === header))
    .map((grid) => grid.sheet);
}

/** What the sheets are to be read with, or why what the workbook remembers must not be used. */
export function mappingFor(
  stored: StoredMapping,
  grids: readonly Grid[],
):
  { readonly ok: true; readonly mapping: readonly SheetMapping[] } | { readonly ok: false; readonly problem: Problem } {
  if (!stored.ok) return { ok: false, problem: { code: 'mapping-damaged', data: {} } };
  const [misfit] = misfitsOf(stored.mapping, grids);
  if (misfit === undefined) return { ok: true, mapping: sheetMappings(stored.mapping) };
  const { sheet } = misfit;
  if (misfit.kind === 'sheet-gone')
    return { ok: false, problem: { code: 'mapping-misfit', data: { sheet, header: null } } };
  const { row, column, before, now } = misfit;
  const header = { cell: cellAddress(row, column), before, now };
  return { ok: false, problem: { code: 'mapping-misfit', data: { sheet, header } } };
}

/** The assignment as sheets are read with it. */
export function sheetMappings(mapping: readonly ColumnMapping[]): SheetMapping[] {
  return mapping.map(({ sheet, headerRow, columns }) => ({
    sheet,
    headerRow,
    columns: Object.fromEntries(Object.entries(columns).map(([key, { column }]) => [key, column])),
  }));
}

/** The record as XML: one element, its text JSON. */
export function mappingXml(mapping: readonly ColumnMapping[]): string {
  const json = xmlJson(JSON.stringify({ format: 1, sheets: mapping }));
  return `<kolom xmlns="${MAPPING_NAMESPACE}">${escapeText(json)}</kolom>`;
}

/** Reads the record; no record is an empty one. Anything that `mappingXml` would not write is damaged. */
export function readMapping(xml: string | null): StoredMapping {
  if (xml === null) return { ok: true, mapping: [] };
  const body = xml.length > LARGEST_RECORD ? undefined : ELEMENT.exec(xml)?.[1];
  const mapping = body === undefined ? null : mappingOf(parsed(unescapeText(body)));
  return mapping === null ? { ok: false, damaged: true } : { ok: true, mapping };
}

/** A host may write the same element in its own way: with a declaration, a prefix, or other quotes. */
const ELEMENT =
  /^\s*(?:<\?xml[^>]*\?>\s*)?<(?:[\w.-]+:)?kolom\s+xmlns(?::[\w.-]+)?\s*=\s*["']urn:kepatuhan:kolom:1["']\s*>([^<]*)<\/(?:[\w.-]+:)?kolom\s*>\s*$/;

/** Characters; far more than any workbook needs. */
const LARGEST_RECORD = 2_000_000;
/** Characters kept of a header: enough to tell it from another. */
const LONGEST_HEADER = 300;
/** Rows and columns of Excel. */
const ROWS = 1_048_576;
const COLUMNS = 16_384;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function mappingOf(value: unknown): ColumnMapping[] | null {
  if (!isObject(value) || !hasOnly(value, ['format', 'sheets'])) return null;
  const { format, sheets } = value;
  if (format !== 1 || !Array.isArray(sheets) || !sheets.every(isMapping)) return null;
  return new Set(sheets.map(({ sheet }) => sheet)).size === sheets.length ? sheets : null;
}

function isMapping(value: unknown): value is ColumnMapping {
  if (!isObject(value) || !hasOnly(value, ['sheet', 'headerRow', 'columns'])) return false;
  const { sheet, headerRow, columns } = value;
  if (typeof sheet !== 'string' || sheet === '' || sheet.length > 255 || !isBelow(headerRow, ROWS)) return false;
  if (!isObject(columns) || !hasOnly(columns, COLUMN_KEYS)) return false;
  const places = Object.values(columns);
  if (!places.every(isColumn)) return false;
  return new Set(places.map(({ column }) => column)).size === places.length && missingColumns(columns).length === 0;
}

function isColumn(value: unknown): value is MappedColumn {
  if (!isObject(value) || !hasOnly(value, ['column', 'header'])) return false;
  const { column, header } = value;
  return isBelow(column, COLUMNS) && typeof header === 'string' && header.length <= LONGEST_HEADER;
}

function isBelow(value: unknown, limit: number): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) < limit;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasOnly(value: object, keys: readonly string[]): boolean {
  return Object.keys(value).every((key) => keys.includes(key));
}
