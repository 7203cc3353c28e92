import { COLUMN_KEYS } from '../core/sheet/headers';
import { LONGEST_HEADING, type UnitAnswer } from '../core/sheet/unit-answers';
import { escapeText, unescapeText, xmlJson } from '../core/xml-text';
import {
  missingColumns,
  OF_ONE_ANSWER,
  type ColumnMapping,
  type MappedColumn,
  type StoredMapping,
} from './column-mapping';

/** Namespace of the custom XML part in which a workbook remembers which of its columns is which, and what is a unit. */
export const MAPPING_NAMESPACE = 'urn:kepatuhan:kolom:1';

/**
 * The record as XML: one element, its text JSON. Format 2 adds columns of units, headings in two rows, and what the user said
 * of units; versions that do not know it call the record damaged and read nothing by it. Where none is there it is format 1.
 */
export function mappingXml(mapping: readonly ColumnMapping[], answers: readonly UnitAnswer[] = []): string {
  const isPlain =
    answers.length === 0 &&
    mapping.every(({ unitColumns = [], headerTop }) => unitColumns.length === 0 && headerTop === undefined);
  const record = isPlain ? { format: 1, sheets: mapping } : { format: 2, sheets: mapping, units: answers };
  const json = xmlJson(JSON.stringify(record));
  return `<kolom xmlns="${MAPPING_NAMESPACE}">${escapeText(json)}</kolom>`;
}

/** Reads the record; no record is an empty one. Anything that `mappingXml` would not write is damaged. */
export function readMapping(xml: string | null): StoredMapping {
  if (xml === null) return { ok: true, mapping: [] };
  const body = xml.length > LARGEST_RECORD ? undefined : ELEMENT.exec(xml)?.[1];
  const stored = body === undefined ? null : storedIn(parsed(unescapeText(body)));
  return stored ?? { ok: false, damaged: true };
}

/** A host may write the same element in its own way: with a declaration, a prefix, or other quotes. */
const ELEMENT =
  /^\s*(?:<\?xml[^>]*\?>\s*)?<(?:[\w.-]+:)?kolom\s+xmlns(?::[\w.-]+)?\s*=\s*["']urn:kepatuhan:kolom:1["']\s*>([^<]*)<\/(?:[\w.-]+:)?kolom\s*>\s*$/;

/** Characters; far more than any workbook needs. */
const LARGEST_RECORD = 2_000_000;
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

function storedIn(value: unknown): StoredMapping | null {
  if (!isObject(value) || !hasOnly(value, ['format', 'sheets', 'units'])) return null;
  const { format, sheets, units = [] } = value;
  if ((format !== 1 && format !== 2) || (format === 1 && 'units' in value)) return null;
  if (!Array.isArray(sheets) || !sheets.every((sheet) => isMapping(sheet, format))) return null;
  if (!Array.isArray(units) || !units.every(isAnswer)) return null;
  if (new Set(sheets.map(({ sheet }) => sheet)).size !== sheets.length) return null;
  return { ok: true, mapping: sheets, ...(units.length > 0 ? { answers: units } : {}) };
}

function isMapping(value: unknown, format: 1 | 2): value is ColumnMapping {
  const keys = ['sheet', 'headerRow', 'columns', ...(format === 2 ? ['unitColumns', 'headerTop'] : [])];
  if (!isObject(value) || !hasOnly(value, keys)) return false;
  const { sheet, headerRow, headerTop, columns, unitColumns = [] } = value;
  if (!isSheetName(sheet) || !isBelow(headerRow, ROWS)) return false;
  if (headerTop !== undefined && (headerRow === 0 || headerTop !== headerRow - 1)) return false;
  if (!isObject(columns) || !hasOnly(columns, COLUMN_KEYS) || !Array.isArray(unitColumns)) return false;
  const places: readonly unknown[] = [...Object.values(columns), ...unitColumns];
  if (!places.every(isColumn) || (unitColumns.length > 0 && OF_ONE_ANSWER.some((key) => key in columns))) return false;
  const isOnce = new Set(places.map(({ column }) => column)).size === places.length;
  return isOnce && missingColumns(columns, unitColumns as MappedColumn[]).length === 0;
}

function isAnswer(value: unknown): value is UnitAnswer {
  if (!isObject(value) || typeof value['unit'] !== 'boolean' || !isSheetName(value['sheet'])) return false;
  if (value['kind'] === 'sheet') return hasOnly(value, ['kind', 'sheet', 'unit']);
  const { kind, column, header } = value;
  return (
    kind === 'column' && hasOnly(value, ['kind', 'sheet', 'unit', 'column', 'header']) && isColumn({ column, header })
  );
}

function isColumn(value: unknown): value is MappedColumn {
  if (!isObject(value) || !hasOnly(value, ['column', 'header'])) return false;
  const { column, header } = value;
  return isBelow(column, COLUMNS) && typeof header === 'string' && header.length <= LONGEST_HEADING;
}

function isSheetName(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= 255;
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
