import type { Grid } from '../grid';
import { sheetNamed } from '../sheet-names';
import { parseInstrument } from './lint';
import { readKeys } from './sheet-keys';
import { layoutOf, type SheetTable } from './sheet-layout';
import { openSheetLog, type OpenSheetLog, type SheetFault } from './sheet-log';
import { readScalesTable } from './sheet-scales';
import { readBands, readDimensions, readIndicators, readUndecided } from './sheet-tables';
import { TABLES, type TableName } from './sheet-words';
import type { Instrument } from './types';

/** Name of the sheet that holds a custom instrument. */
export const INSTRUMENT_SHEET = 'Instrumen';

/** The sheet of a workbook that holds its custom instrument; undefined where it has none. */
export function instrumentGrid(grids: readonly Grid[]): Grid | undefined {
  return sheetNamed(grids, INSTRUMENT_SHEET);
}

export type SheetParsed =
  | { readonly ok: true; readonly instrument: Instrument }
  | { readonly ok: false; readonly faults: readonly SheetFault[] };

/** A sheet beyond this is no list of indicators; it is refused unread. */
const MOST_ROWS = 5_000;
const MOST_COLUMNS = 200;

/**
 * Reads a custom instrument from a sheet: lines `Kunci: Nilai`, then tables of dimensions, bands and indicators
 * (and, where needed, of scales and undecided ranges), one below the other, in any order.
 * Returns the instrument, or all its faults with the cell each was read from.
 */
export function readInstrumentSheet(grid: Grid): SheetParsed {
  const log = openSheetLog(grid);
  const columns = grid.values.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (grid.values.length > MOST_ROWS || columns > MOST_COLUMNS) {
    log.fault('sheet-too-large', '', null, { rows: grid.values.length, columns });
    return { ok: false, faults: log.faults };
  }
  const { keys, tables } = layoutOf(grid, log);
  const draftKeys = readKeys(keys, log);
  const scales = readScalesTable(tables.get('scales'), log);
  const [dimensionTable, indicatorTable, bandTable] = (['dimensions', 'indicators', 'bands'] as const).map((name) =>
    needTable(name, tables.get(name), log),
  );
  const noDimensions = { dimensions: [], weightTotal: draftKeys.weightTotal ?? 10_000 };
  const { dimensions, weightTotal } = dimensionTable
    ? readDimensions(dimensionTable, draftKeys.weightTotal, log)
    : noDimensions;
  const candidate = {
    ...draftKeys.identity,
    title: draftKeys.title,
    caveats: draftKeys.caveats,
    rules: { ...draftKeys.rules, weightTotal },
    bands: bandTable ? readBands(bandTable, log) : [],
    undecided: readUndecided(tables.get('undecided'), log),
    dimensions,
    indicators: indicatorTable ? readIndicators(indicatorTable, dimensions, scales, log) : [],
    // Last: indicators add the scales that they name.
    scales: Object.fromEntries(scales),
  };
  const parsed = parseInstrument(candidate);
  if (!parsed.ok) log.addLinted(parsed.faults);
  return parsed.ok && log.faults.length === 0 ? parsed : { ok: false, faults: log.faults };
}

/** The table when the sheet has it with all the columns it needs. */
function needTable(name: TableName, table: SheetTable | undefined, log: OpenSheetLog): SheetTable | undefined {
  const { title, signed, required, columns } = TABLES[name];
  const label = (column: string) => (columns as Readonly<Record<string, readonly string[]>>)[column]?.[0] ?? column;
  if (table === undefined) {
    log.fault('table-missing', name, null, { table: title, columns: [...signed, ...required].map(label) });
    return undefined;
  }
  const missing = required.filter((column) => !table.columns.has(column));
  const place = { row: table.headerRow, column: Math.min(...table.columns.values()) };
  for (const column of missing) log.fault('column-missing', name, place, { table: title, column: label(column) });
  return missing.length === 0 ? table : undefined;
}
