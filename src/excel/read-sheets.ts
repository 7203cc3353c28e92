import type { Grid } from '../core/grid';
import { formatsOf, formulasOf, type Block } from './cell-facts';
import { cellValues } from './cell-values';
import { hiddenLines, LINES, type HiddenLines } from './hidden-lines';
import { isTooLarge } from './host-error';
import { isWorkName } from './made-sheets';
import { PortError, type Progress } from '../app/workbook-port';
import { areaOf } from './area-of';

const CHUNK_ROWS = 10_000;
/** Excel on the web refuses answers over 5 MB; 4 MB leaves room for what surrounds the cells. */
const CHUNK_BYTES = 4_000_000;
/** Four properties are read per cell (value, formula, type, number format), about this much JSON together. */
const BYTES_PER_CELL = 75;
const CELLS = 'rowIndex,values,formulas,valueTypes,numberFormat';

/**
 * Reads every sheet with content: one sync for the names, one for the first 10,000 rows of all sheets;
 * only longer sheets, rows or columns hidden among others, and answers that Excel finds too large, take more.
 */
export async function readSheets(context: Excel.RequestContext, progress: Progress = {}): Promise<Grid[]> {
  const { worksheets, tables } = context.workbook;
  worksheets.load('items/name,items/visibility');
  tables.load('items/name,items/worksheet/name');
  await context.sync();
  // Sheets that are being made, or keep what is being written over, are none of the workbook's yet.
  const sheets = worksheets.items.filter(({ name, visibility }) => visibility === 'Visible' || !isWorkName(name));
  const all = await openSheets(context, sheets, tables.items);
  const opened = all.filter(({ used }) => !used.isNullObject);
  const reading = new Reading(
    context,
    progress,
    opened.reduce((sum, { used }) => sum + used.rowCount, 0),
  );
  for (const { first } of opened) reading.count(first?.values.length ?? 0);
  const hidden = await hiddenLines(
    context,
    opened.map(({ used }) => used),
  );
  const grids: Grid[] = [];
  for (const [at, each] of opened.entries()) {
    grids.push(toGrid(each, await readRest(reading, each), hidden[at]!));
  }
  return grids;
}

/** Counts rows that have arrived, and stops between two pieces. */
class Reading {
  private done = 0;

  constructor(
    readonly context: Excel.RequestContext,
    private readonly progress: Progress,
    private readonly total: number,
  ) {}

  count(rows: number): void {
    this.done += rows;
    this.progress.onProgress?.(this.done, this.total);
    if (this.progress.isCancelled?.() === true) throw new PortError('cancelled', 'Cancelled');
  }
}

interface Opened {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  /** The first rows; null where they did not fit into one answer. */
  readonly first: Block | null;
  readonly tables: readonly TableRange[];
}

interface TableRange {
  readonly name: string;
  readonly range: Excel.Range;
}

/** Sizes and first rows of all sheets in one answer; only the sizes where Excel finds that too large. */
async function openSheets(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  tables: readonly Excel.Table[],
): Promise<Opened[]> {
  const rangesOf = ({ name }: Excel.Worksheet): TableRange[] =>
    tables
      .filter(({ worksheet }) => worksheet.name === name)
      .map((table) => ({ name: table.name, range: measureTable(context, table.name) }));
  const firsts = sheets.map((sheet) => {
    const used = measure(sheet);
    const first = used.getIntersectionOrNullObject(sheet.getRange(`1:${CHUNK_ROWS}`));
    return { sheet, used, first: first.load(CELLS), tables: rangesOf(sheet) };
  });
  try {
    await context.sync();
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    // What a failed batch named cannot be used again.
    const sizes = sheets.map((sheet) => ({ sheet, used: measure(sheet), first: null, tables: rangesOf(sheet) }));
    await context.sync();
    return sizes;
  }
  return firsts.map((each) => ({ ...each, first: each.first.isNullObject ? null : blockOf(each.first) }));
}

/** A table that is gone by now has no range. */
function measureTable(context: Excel.RequestContext, name: string): Excel.Range {
  const table = context.workbook.tables.getItemOrNullObject(name);
  return table.getRange().load('rowIndex,columnIndex,rowCount,columnCount');
}

function measure(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getUsedRangeOrNullObject(true).load(LINES);
}

/** The first rows and those below, piece by piece: 100,000 rows cannot come in one answer. */
async function readRest(reading: Reading, { sheet, used, first }: Opened): Promise<Block[]> {
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const blocks = first === null ? [] : [first];
  const end = rowIndex + rowCount;
  let next = rowIndex + (first?.values.length ?? 0);
  let rows = chunkRows(columnCount);
  while (next < end) {
    const size = Math.min(rows, end - next);
    const block = await readChunk(reading.context, sheet.getRangeByIndexes(next, columnIndex, size, columnCount));
    if (block !== null) {
      blocks.push(block);
      next += size;
      reading.count(size);
    } else if (size > 1) {
      rows = Math.floor(size / 2);
    } else {
      throw new PortError('too-large', 'ResponsePayloadSizeLimitExceeded');
    }
  }
  return blocks;
}

async function readChunk(context: Excel.RequestContext, range: Excel.Range): Promise<Block | null> {
  range.load(CELLS);
  try {
    await context.sync();
  } catch (error) {
    if (isTooLarge(error)) return null;
    throw error;
  }
  return blockOf(range);
}

/** Excel answers null instead of values when there are too many cells. */
function blockOf(range: Excel.Range): Block | null {
  const values = range.values as unknown[][] | null;
  const types = range.valueTypes as unknown[][] | null;
  const formulas = range.formulas as unknown[][] | null;
  const formats = range.numberFormat as unknown[][] | null;
  if (values === null || types === null || formulas === null || formats === null) return null;
  return { top: range.rowIndex, values: cellValues(values, types, formulas), formulas, formats };
}

function chunkRows(columns: number): number {
  return Math.max(1, Math.min(CHUNK_ROWS, Math.floor(CHUNK_BYTES / (BYTES_PER_CELL * Math.max(1, columns)))));
}

/** Merged areas are not asked for: the only member that tells them clears what the user could undo (docs/decisions/port.md). */
function toGrid({ sheet, used, tables }: Opened, blocks: readonly Block[], lines: HiddenLines): Grid {
  return {
    sheet: sheet.name,
    top: used.rowIndex,
    left: used.columnIndex,
    values: blocks.flatMap((block) => block.values),
    facts: {
      hidden: sheet.visibility !== 'Visible',
      hiddenRows: lines.rows,
      hiddenColumns: lines.columns,
      merged: [],
      formulas: formulasOf(blocks, used.columnIndex),
      formats: formatsOf(blocks, used.columnIndex),
      tables: tables
        .filter(({ range }) => !range.isNullObject)
        .map(({ name, range }) => ({ name, area: areaOf(range) })),
    },
  };
}
