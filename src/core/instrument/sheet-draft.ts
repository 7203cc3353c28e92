import { readOrigin, readText, readWord, SHEET_ORIGIN, type Cell } from './sheet-cells';
import type { SheetRow } from './sheet-layout';
import type { SheetLog } from './sheet-log';
import { STATUS_WORDS } from './sheet-words';
import type { Origin } from './types';

/** Part of an instrument as read from a sheet, not yet linted; what could not be read is undefined. */
export type Draft = Readonly<Record<string, unknown>>;

/** The cell of a row in a column; blank, at the start of the row, when the table has no such column. */
export function tableCell(row: SheetRow, column: string, path: string): Cell {
  const cell = row.cells.get(column);
  const firstColumn = Math.min(...[...row.cells.values()].map((other) => other.column));
  return { value: cell?.value ?? null, place: { row: row.row, column: cell?.column ?? firstColumn }, path };
}

/** Origin of what a row stands for, from its columns Status and Sumber. */
export function rowOrigin(row: SheetRow, path: string, log: SheetLog): Draft {
  const source = readText(tableCell(row, 'source', `${path}.source`), log);
  return {
    status: readWord(tableCell(row, 'status', `${path}.status`), STATUS_WORDS, SHEET_ORIGIN.status, log),
    source: source === '' ? SHEET_ORIGIN.source : source,
  };
}

/** A figure of a row with the origin that one of its columns names ("resmi S3"). */
export function rowFigure(value: unknown, row: SheetRow, column: string, path: string, log: SheetLog): Draft {
  const origin: Partial<Origin> = readOrigin(tableCell(row, column, `${path}.status`), log) ?? {};
  return { value, status: origin.status, source: origin.source };
}

/** Indonesian text with its English; without an English column the Indonesian stands for both. */
export function localText(row: SheetRow, column: string, path: string, fallback: string, log: SheetLog): Draft {
  const id = readText(tableCell(row, column, `${path}.id`), log);
  const en = readText(tableCell(row, `${column}En`, `${path}.en`), log);
  const indonesian = id === '' ? fallback : id;
  return { id: indonesian, en: en === '' ? indonesian : en };
}
