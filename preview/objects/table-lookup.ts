import type { CoreTable } from '../grid/o-spreadsheet';
import { itemNotFound } from '../protocol/host-error';
import type { HostObject } from '../protocol/object-type';
import type { Host } from './host';

export interface TableEntry {
  readonly sheetId: string;
  readonly table: CoreTable;
}

export interface TableObject extends HostObject {
  readonly sheetId: string;
  readonly id: string;
}

export const tableKey = (sheetId: string, id: string): string => `${sheetId}|${id}`;

export const tableObject = ({ sheetId, table }: TableEntry): TableObject => ({ type: 'Table', sheetId, id: table.id });

/** The tables of one sheet, or of the workbook. */
export const listTables = (sheetId: string | undefined, { grid, g }: Host): TableEntry[] =>
  (sheetId === undefined ? grid.sheetIds() : [sheetId]).flatMap((id) =>
    g.getCoreTables(id).map((table) => ({ sheetId: id, table })),
  );

/** The grid's tables have no name: it is kept beside them, and made up for tables the user draws. */
export function tableName({ sheetId, table }: TableEntry, host: Host): string {
  const kept = host.side.get('tables', tableKey(sheetId, table.id));
  if (kept) return kept.name;
  const unnamed = listTables(undefined, host).filter(
    (entry) => !host.side.get('tables', tableKey(entry.sheetId, entry.table.id)),
  );
  const taken = new Set(host.side.entries('tables').map(([, { name }]) => name.toLowerCase()));
  let index = unnamed.findIndex((entry) => entry.sheetId === sheetId && entry.table.id === table.id) + 1;
  while (taken.has(`table${index}`)) index++;
  return `Table${index}`;
}

/** By name (any case) or by the id the host handed out. */
export function findTable(key: unknown, sheetId: string | undefined, host: Host): TableEntry | undefined {
  const text = String(key);
  return listTables(sheetId, host).find(
    (entry) =>
      tableName(entry, host).toLowerCase() === text.toLowerCase() || tableKey(entry.sheetId, entry.table.id) === text,
  );
}

export function coreTable({ sheetId, id }: TableObject, { g }: Host): CoreTable {
  const found = g.getCoreTables(sheetId).find((table) => table.id === id);
  if (!found) throw itemNotFound('Table');
  return found;
}
