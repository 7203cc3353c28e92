import { toArea, type Area } from '../grid/a1';
import { asInteger, asText } from '../protocol/arguments';
import { HostError, invalidArgument, itemNotFound } from '../protocol/host-error';
import { orNull, type HostObject } from '../protocol/object-type';
import { rangeObject, type Host, type Table } from './host';
import { coreTable, type TableObject } from './table-lookup';
import { bodyArea, resizeTable } from './tables';

interface PartsObject extends HostObject {
  readonly table: TableObject;
}

interface PartObject extends PartsObject {
  readonly index: number;
}

const column = (table: TableObject, index: number): PartObject => ({ type: 'TableColumn', table, index });
const row = (table: TableObject, index: number): PartObject => ({ type: 'TableRow', table, index });
const zoneArea = (table: TableObject, host: Host): Area => toArea(coreTable(table, host).range.zone);

const headers = (table: TableObject, host: Host): string[] =>
  (host.cells.values(table.sheetId, { ...zoneArea(table, host), h: 1 })[0] ?? []).map(String);

/** By header (any case) or by id, which counts from 1. */
function findColumn(table: TableObject, key: unknown, host: Host): PartObject | undefined {
  host.grid.settle();
  const names = headers(table, host);
  const index =
    typeof key === 'number' ? key - 1 : names.findIndex((name) => name.toLowerCase() === String(key).toLowerCase());
  return index >= 0 && index < names.length ? column(table, index) : undefined;
}

function columnAt(table: TableObject, value: unknown, host: Host): PartObject {
  const index = asInteger(value, 'TableColumnCollection.getItemAt');
  if (index < 0 || index >= zoneArea(table, host).w) throw itemNotFound('TableColumnCollection.getItemAt');
  return column(table, index);
}

export const TableColumnCollection: Table<PartsObject> = {
  items: ({ table }, host) => headers(table, host).map((_name, index) => column(table, index)),
  props: { Count: ({ table }, host) => zoneArea(table, host).w },
  indexer: ({ table }, key, host) => {
    const found = findColumn(table, key, host);
    if (!found) throw itemNotFound('TableColumnCollection.getItem');
    return found;
  },
  methods: {
    GetCount: ({ table }, _args, host) => zoneArea(table, host).w,
    GetItemAt: ({ table }, [index], host) => columnAt(table, index, host),
    GetItemOrNullObject: ({ table }, [key], host) => orNull(findColumn(table, key, host), (found) => found),
    Add: ({ table }, [index, values, name], host) => addColumn(table, index, values, name, host),
  },
};

/** Only at the right end, where the grid lets a table grow. */
function addColumn(table: TableObject, index: unknown, values: unknown, name: unknown, host: Host): PartObject {
  const where = 'TableColumnCollection.add';
  const area = zoneArea(table, host);
  const atEnd = index === null || index === undefined || index === -1 || index === area.w;
  if (!atEnd) throw new HostError('InvalidArgument', 'Pratinjau menambah kolom tabel di ujung kanan saja.', where);
  const added = { ...area, c: area.c + area.w, w: 1 };
  host.grid.grow(table.sheetId, added);
  requireEmpty(table, added, host, where);
  resizeTable(table, { ...area, w: area.w + 1 }, host);
  if (Array.isArray(values)) {
    const lines = (values as unknown[]).map((line) => (Array.isArray(line) ? (line as unknown[]) : [line]));
    host.cells.write(table.sheetId, { ...added, h: lines.length }, lines);
  }
  if (name !== undefined && name !== null) host.cells.write(table.sheetId, { ...added, h: 1 }, [[asText(name, where)]]);
  return column(table, area.w);
}

const columnArea = ({ index }: PartObject, area: Area): Area => ({ ...area, c: area.c + index, w: 1 });

export const TableColumn: Table<PartObject> = {
  id: ({ index }) => index + 1,
  props: {
    Id: ({ index }) => index + 1,
    Index: ({ index }) => index,
    Name: ({ table, index }, host) => headers(table, host)[index] ?? '',
    Values: (part, host) => host.cells.values(part.table.sheetId, columnArea(part, zoneArea(part.table, host))),
  },
  set: {
    Name: (part, value, host) => {
      const area = columnArea(part, zoneArea(part.table, host));
      host.cells.write(part.table.sheetId, { ...area, h: 1 }, [[asText(value, 'TableColumn.name')]]);
    },
  },
  methods: {
    GetRange: (part, _args, host) => rangeObject(part.table.sheetId, columnArea(part, zoneArea(part.table, host))),
    GetDataBodyRange: (part, _args, host) =>
      rangeObject(part.table.sheetId, columnArea(part, bodyArea(part.table, host))),
    GetHeaderRowRange: (part, _args, host) =>
      rangeObject(part.table.sheetId, { ...columnArea(part, zoneArea(part.table, host)), h: 1 }),
  },
};

function requireEmpty(table: TableObject, area: Area, { grid, g }: Host, where: string): void {
  if (g.isEmpty(table.sheetId, grid.zone(table.sheetId, area))) return;
  throw new HostError('InvalidOperation', 'Pratinjau: sel di samping atau di bawah tabel harus kosong.', where);
}

/** Rows below move down inside the table; the cells below the table must be empty. */
function addRows(table: TableObject, index: unknown, values: unknown, host: Host): PartObject {
  const where = 'TableRowCollection.add';
  const body = bodyArea(table, host);
  const lines = (Array.isArray(values) && Array.isArray(values[0]) ? values : [values]) as unknown[][];
  if (lines.some((line) => !Array.isArray(line) || line.length !== body.w)) throw invalidArgument(where);
  const at = index === null || index === undefined || index === -1 ? body.h : asInteger(index, where);
  if (at < 0 || at > body.h) throw invalidArgument(where);
  const whole = zoneArea(table, host);
  const below = { ...whole, r: whole.r + whole.h, h: lines.length };
  host.grid.grow(table.sheetId, below);
  requireEmpty(table, below, host, where);
  host.grid.settle();
  const moved = host.cells.formulas(table.sheetId, { ...body, r: body.r + at, h: whole.r + whole.h - body.r - at });
  resizeTable(table, { ...whole, h: whole.h + lines.length }, host);
  if (moved.length > 0) {
    host.cells.write(table.sheetId, { ...body, r: body.r + at + lines.length, h: moved.length }, moved);
  }
  host.cells.write(table.sheetId, { ...body, r: body.r + at, h: lines.length }, lines);
  return row(table, at);
}

function rowAt(table: TableObject, value: unknown, host: Host): PartObject {
  const index = asInteger(value, 'TableRowCollection.getItemAt');
  if (index < 0 || index >= bodyArea(table, host).h) throw itemNotFound('TableRowCollection.getItemAt');
  return row(table, index);
}

export const TableRowCollection: Table<PartsObject> = {
  items: ({ table }, host) => Array.from({ length: bodyArea(table, host).h }, (_item, index) => row(table, index)),
  props: { Count: ({ table }, host) => bodyArea(table, host).h },
  methods: {
    GetCount: ({ table }, _args, host) => bodyArea(table, host).h,
    GetItemAt: ({ table }, [index], host) => rowAt(table, index, host),
    Add: ({ table }, [index, values], host) => addRows(table, index, values, host),
  },
};

const rowArea = ({ table, index }: PartObject, host: Host): Area => {
  const body = bodyArea(table, host);
  return { ...body, r: body.r + index, h: 1 };
};

export const TableRow: Table<PartObject> = {
  props: {
    Index: ({ index }) => index,
    Values: (part, host) => host.cells.values(part.table.sheetId, rowArea(part, host)),
  },
  set: {
    Values: (part, value, host) => {
      const lines = value as unknown[][];
      if (!Array.isArray(lines) || lines.length !== 1 || lines[0]?.length !== rowArea(part, host).w) {
        throw invalidArgument('TableRow.values');
      }
      host.cells.write(part.table.sheetId, rowArea(part, host), lines);
    },
  },
  methods: { GetRange: (part, _args, host) => rangeObject(part.table.sheetId, rowArea(part, host)) },
};
