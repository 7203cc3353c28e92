import { isBlank, type CellValue, type Grid } from '../grid';
import { SILENT_LOG, type SheetLog } from './sheet-log';
import { KEY_WORDS, meaningOf, plainWord, TABLES, type Key, type TableName } from './sheet-words';

/** One row of a table; columns that the header lacks are blank. Columns are absolute. */
export interface SheetRow {
  readonly row: number;
  readonly cells: ReadonlyMap<string, { readonly value: CellValue; readonly column: number }>;
}

export interface SheetTable {
  readonly headerRow: number;
  /** Column names to absolute columns, as the (first) header has them. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly SheetRow[];
}

/** A line `Kunci: Nilai`: the value, its English wording, and where its figure comes from. */
export interface KeyLine {
  readonly key: Key;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly english: CellValue;
  readonly origin: CellValue;
}

export interface SheetLayout {
  readonly keys: readonly KeyLine[];
  readonly tables: ReadonlyMap<TableName, SheetTable>;
}

interface Header {
  readonly name: TableName;
  readonly columns: ReadonlyMap<string, number>;
}

/**
 * Finds the key lines and the tables of an `Instrumen` sheet. Tables stand one below the other; several tables with
 * the same header are one. Within a table nothing is skipped but blank rows and lines of one cell that stand apart.
 */
export function layoutOf(grid: Grid, log: SheetLog): SheetLayout {
  const keys: KeyLine[] = [];
  const found = new Map<TableName, { headerRow: number; columns: ReadonlyMap<string, number>; rows: SheetRow[] }>();
  let current: Header | null = null;
  grid.values.forEach((cells, i) => {
    const row = grid.top + i;
    const header = headerOf(cells, row, grid.left, log);
    if (header !== null) {
      current = header;
      if (!found.has(header.name)) found.set(header.name, { headerRow: row, columns: header.columns, rows: [] });
    } else if (cells.every(isBlank)) return;
    else if (current === null) readKeyLine(cells, row, grid.left, keys, log);
    else if (!standsApart(grid.values, i)) found.get(current.name)?.rows.push(tableRow(cells, row, current, grid.left));
  });
  return { keys, tables: found };
}

function headerOf(cells: readonly CellValue[], row: number, left: number, log: SheetLog): Header | null {
  const words = cells.map((cell) => (typeof cell === 'string' ? plainWord(cell) : ''));
  const has = (spellings: readonly string[]) => spellings.some((spelling) => words.includes(plainWord(spelling)));
  for (const [name, table] of Object.entries(TABLES) as [TableName, (typeof TABLES)[TableName]][]) {
    const columns: Readonly<Record<string, readonly string[]>> = table.columns;
    if (!table.signed.every((column) => has(columns[column] ?? [])) || has(table.without)) continue;
    return { name, columns: columnsOf(words, columns, row, left, log) };
  }
  return null;
}

function columnsOf(
  words: readonly string[],
  columns: Readonly<Record<string, readonly string[]>>,
  row: number,
  left: number,
  log: SheetLog,
): Map<string, number> {
  const found = new Map<string, number>();
  words.forEach((word, i) => {
    if (word === '') return;
    const column = meaningOf(columns, word);
    if (column === null) return;
    const first = found.get(column);
    if (first === undefined) found.set(column, left + i);
    else log.fault('duplicate-column', '', { row, column: left + i }, { column: word, first: log.address(row, first) });
  });
  return found;
}

function tableRow(cells: readonly CellValue[], row: number, { columns }: Header, left: number): SheetRow {
  return {
    row,
    cells: new Map(
      [...columns].map(([name, column]) => [name, { value: cells[column - left] ?? null, column }] as const),
    ),
  };
}

/** A line of one cell after a blank row, or before a header, is a heading or a note. */
function standsApart(rows: Grid['values'], i: number): boolean {
  if (filled(rows[i]) !== 1) return false;
  const next = rows.slice(i + 1).find((cells) => filled(cells) > 0);
  return filled(rows[i - 1]) === 0 || (next !== undefined && isHeader(next));
}

function isHeader(cells: readonly CellValue[]): boolean {
  return headerOf(cells, 0, 0, SILENT_LOG) !== null;
}

function filled(cells: readonly CellValue[] | undefined): number {
  return cells?.filter((cell) => !isBlank(cell)).length ?? 0;
}

function readKeyLine(cells: readonly CellValue[], row: number, left: number, keys: KeyLine[], log: SheetLog): void {
  const at = cells.findIndex((cell) => !isBlank(cell));
  const text = cells[at];
  if (typeof text !== 'string') return;
  const next = cells[at + 1] ?? null;
  const colon = text.indexOf(':');
  const word = colon < 0 ? text : text.slice(0, colon);
  const key = meaningOf(KEY_WORDS, word);
  const inside = colon < 0 ? '' : text.slice(colon + 1).trim();
  if (key === null) {
    const known = Object.values(KEY_WORDS).map(([name]) => name);
    if (colon >= 0 || !isBlank(next))
      log.fault('unknown-key', '', { row, column: left + at }, { found: word.trim(), known });
    return;
  }
  const first = keys.find((line) => line.key === key);
  if (first !== undefined && key !== 'caveat') {
    const data = { key: word.trim(), first: log.address(first.row, first.column) };
    return log.fault('duplicate-key', '', { row, column: left + at }, data);
  }
  const value = inside === '' ? next : inside;
  const column = left + (inside === '' ? at + 1 : at);
  keys.push({ key, row, column, value, english: cells[at + 2] ?? null, origin: cells[at + 3] ?? null });
}
