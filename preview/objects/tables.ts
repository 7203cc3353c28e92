import { toArea, type Area } from '../grid/a1';
import type { TableConfig } from '../grid/o-spreadsheet';
import { asText } from '../protocol/arguments';
import { HostError, alreadyExists, invalidArgument, itemNotFound } from '../protocol/host-error';
import { NULL_OBJECT, orNull, type HostObject } from '../protocol/object-type';
import { asTarget, rangeObject, sheetObject, type Host, type Table as TableOf } from './host';
import {
  coreTable,
  findTable,
  listTables,
  tableKey,
  tableName,
  tableObject,
  type TableEntry,
  type TableObject,
} from './table-lookup';

/** Tables of the workbook, or of one sheet when `sheetId` is set. */
interface TablesObject extends HostObject {
  readonly sheetId?: string;
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

function checkName(name: string, host: Host, own?: TableObject): string {
  if (!NAME.test(name) || name.length > 255 || /^(?:[A-Z]{1,3}\d+|R|C|R\d*C\d*)$/i.test(name))
    throw invalidArgument('Table.name', name);
  const other = findTable(name, undefined, host);
  const isOther = other && !(other.sheetId === own?.sheetId && other.table.id === own.id);
  if (isOther || host.g.getNamedRange(name)) throw alreadyExists('Table.name');
  return name;
}

function add(tables: TablesObject, [address, hasHeaders]: readonly unknown[], host: Host): TableObject {
  const { grid, g, side } = host;
  const target = asTarget(address, tables.sheetId ?? g.getActiveSheetId(), host, 'TableCollection.add');
  const { sheetId, area } = target;
  const config: TableConfig = {
    hasFilters: hasHeaders === true,
    totalRow: false,
    firstColumn: false,
    lastColumn: false,
    numberOfHeaders: hasHeaders === true ? 1 : 0,
    bandedRows: true,
    bandedColumns: false,
    styleId: 'TableStyleMedium2',
  };
  grid.run('CREATE_TABLE', { sheetId, ranges: [grid.rangeData(sheetId, area)], tableType: 'static', config });
  if (hasHeaders === true) nameHeadings(sheetId, area, host);
  const table = g.getCoreTable({ sheetId, row: area.r, col: area.c });
  if (!table) throw new HostError('InvalidOperation', 'The table was not made.', 'TableCollection.add');
  side.set('tables', tableKey(sheetId, table.id), { name: freshName(host) });
  return tableObject({ sheetId, table });
}

/** Headings of a table are texts, each its own; a blank one gets a name. */
function nameHeadings(sheetId: string, { r, c, w }: Area, { cells }: Host): void {
  // Nothing is computed before the batch ends: what was typed counts.
  const found = (cells.contents(sheetId, { r, c, h: 1, w })[0] ?? []).map((content) => content.replace(/^'/, ''));
  const taken = new Set<string>();
  const names = found.map((text) => {
    const wanted = text === '' ? 'Column' : text;
    let name = text === '' ? 'Column1' : text;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted}${n}`;
    taken.add(name.toLowerCase());
    return name;
  });
  names.forEach((name, at) => {
    if (found[at] !== name || !Number.isNaN(Number(name)))
      cells.write(sheetId, { r, c: c + at, h: 1, w: 1 }, [[`'${name}`]]);
  });
}

function freshName(host: Host): string {
  let n = 1;
  while (findTable(`Table${n}`, undefined, host)) n++;
  return `Table${n}`;
}

const required = (entry: TableEntry | undefined, where: string): TableObject => {
  if (!entry) throw itemNotFound(where);
  return tableObject(entry);
};

export const TableCollection: TableOf<TablesObject> = {
  items: ({ sheetId }, host) => listTables(sheetId, host).map(tableObject),
  props: { Count: ({ sheetId }, host) => listTables(sheetId, host).length },
  indexer: ({ sheetId }, key, host) => required(findTable(key, sheetId, host), 'TableCollection.getItem'),
  methods: {
    GetCount: ({ sheetId }, _args, host) => listTables(sheetId, host).length,
    GetItemOrNullObject: ({ sheetId }, [key], host) => orNull(findTable(key, sheetId, host), tableObject),
    GetItemAt: ({ sheetId }, [index], host) =>
      required(listTables(sheetId, host)[Number(index)], 'TableCollection.getItemAt'),
    Add: add,
  },
};

const zoneArea = (table: TableObject, host: Host): Area => toArea(coreTable(table, host).range.zone);

/** The data rows: without header and total. */
export function bodyArea(table: TableObject, host: Host): Area {
  const { config } = coreTable(table, host);
  const { r, c, h, w } = zoneArea(table, host);
  return { r: r + config.numberOfHeaders, c, h: h - config.numberOfHeaders - (config.totalRow ? 1 : 0), w };
}

const update = (table: TableObject, config: Partial<TableConfig>, host: Host): void =>
  host.grid.run('UPDATE_TABLE', { sheetId: table.sheetId, zone: coreTable(table, host).range.zone, config });

const option =
  <K extends keyof TableConfig>(key: K) =>
  (table: TableObject, host: Host): TableConfig[K] =>
    coreTable(table, host).config[key];

const setOption =
  (key: keyof TableConfig) =>
  (table: TableObject, value: unknown, host: Host): void =>
    update(table, { [key]: value }, host);

export const Table: TableOf<TableObject> = {
  id: ({ sheetId, id }) => tableKey(sheetId, id),
  props: {
    Id: ({ sheetId, id }) => tableKey(sheetId, id),
    Name: (table, host) => tableName({ sheetId: table.sheetId, table: coreTable(table, host) }, host),
    ShowHeaders: (table, host) => coreTable(table, host).config.numberOfHeaders > 0,
    ShowTotals: option('totalRow'),
    Style: option('styleId'),
    ShowBandedRows: option('bandedRows'),
    ShowBandedColumns: option('bandedColumns'),
    ShowFilterButton: option('hasFilters'),
    HighlightFirstColumn: option('firstColumn'),
    HighlightLastColumn: option('lastColumn'),
  },
  set: {
    Name: (table, value, host) => {
      const name = checkName(asText(value, 'Table.name'), host, table);
      host.side.set('tables', tableKey(table.sheetId, table.id), { name });
    },
    ShowTotals: setOption('totalRow'),
    Style: setOption('styleId'),
    ShowBandedRows: setOption('bandedRows'),
    ShowBandedColumns: setOption('bandedColumns'),
    ShowFilterButton: setOption('hasFilters'),
    HighlightFirstColumn: setOption('firstColumn'),
    HighlightLastColumn: setOption('lastColumn'),
  },
  nav: {
    Columns: (table) => ({ type: 'TableColumnCollection', table }),
    Rows: (table) => ({ type: 'TableRowCollection', table }),
    Worksheet: ({ sheetId }) => sheetObject(sheetId),
  },
  methods: {
    GetRange: (table, _args, host) => rangeObject(table.sheetId, zoneArea(table, host)),
    GetDataBodyRange: (table, _args, host) => rangeObject(table.sheetId, bodyArea(table, host)),
    GetHeaderRowRange: (table, _args, host) => rangeObject(table.sheetId, { ...zoneArea(table, host), h: 1 }),
    GetTotalRowRange: (table, _args, host) => {
      const area = zoneArea(table, host);
      if (!coreTable(table, host).config.totalRow) return NULL_OBJECT;
      return rangeObject(table.sheetId, { ...area, r: area.r + area.h - 1, h: 1 });
    },
    Resize: (table, [target], host) =>
      resizeTable(table, asTarget(target, table.sheetId, host, 'Table.resize').area, host),
    Delete: (table, _args, host) => {
      const target = [coreTable(table, host).range.zone];
      host.grid.run('REMOVE_TABLE', { sheetId: table.sheetId, target });
      host.grid.run('CLEAR_CELLS', { sheetId: table.sheetId, target });
    },
    ConvertToRange: (table, _args, host) => {
      const { zone } = coreTable(table, host).range;
      host.grid.run('REMOVE_TABLE', { sheetId: table.sheetId, target: [zone] });
      return rangeObject(table.sheetId, toArea(zone));
    },
  },
};

export function resizeTable(table: TableObject, area: Area, host: Host): void {
  const { zone } = coreTable(table, host).range;
  const newTableRange = host.grid.rangeData(table.sheetId, area);
  host.grid.run('UPDATE_TABLE', { sheetId: table.sheetId, zone, newTableRange });
}
