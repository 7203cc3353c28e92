import type { CellValue, Grid } from '../core/grid';
import { cellValues, isFormula } from './cell-values';
import { hiddenRows } from './hidden-rows';
import { isTooLarge } from './host-error';
import { PortError } from '../app/workbook-port';

const CHUNK_ROWS = 10_000;
/** Excel on the web refuses answers over 5 MB; 4 MB leaves room for what surrounds the cells. */
const CHUNK_BYTES = 4_000_000;
/** Three properties are read per cell (value, formula, type), about this much JSON together. */
const BYTES_PER_CELL = 60;
const CELLS = 'rowIndex,values,formulas,valueTypes';

interface Block {
  readonly top: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

/**
 * Reads every sheet with content: one sync for the names, one for the first 10,000 rows of all sheets;
 * only longer sheets, rows hidden among others, and answers that Excel finds too large, take more.
 */
export async function readSheets(context: Excel.RequestContext): Promise<Grid[]> {
  const sheets = context.workbook.worksheets;
  sheets.load('items/name,items/visibility');
  await context.sync();
  const opened = (await openSheets(context, sheets.items)).filter(({ used }) => !used.isNullObject);
  const hidden = await hiddenRows(
    context,
    opened.map(({ used }) => used),
  );
  const grids: Grid[] = [];
  for (const [at, each] of opened.entries()) {
    grids.push(toGrid(each, await readRest(context, each), hidden[at]!));
  }
  return grids;
}

interface Opened {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  /** The first rows; null where they did not fit into one answer. */
  readonly first: Block | null;
}

/** Sizes and first rows of all sheets in one answer; only the sizes where Excel finds that too large. */
async function openSheets(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<Opened[]> {
  const firsts = sheets.map((sheet) => {
    const used = measure(sheet);
    const first = used.getIntersectionOrNullObject(sheet.getRange(`1:${CHUNK_ROWS}`));
    return { sheet, used, first: first.load(CELLS) };
  });
  try {
    await context.sync();
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    // What a failed batch named cannot be used again.
    const sizes = sheets.map((sheet) => ({ sheet, used: measure(sheet), first: null }));
    await context.sync();
    return sizes;
  }
  return firsts.map(({ sheet, used, first }) => ({ sheet, used, first: first.isNullObject ? null : blockOf(first) }));
}

function measure(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount,rowHidden');
}

/** The first rows and those below, piece by piece: 100,000 rows cannot come in one answer. */
async function readRest(context: Excel.RequestContext, { sheet, used, first }: Opened): Promise<Block[]> {
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const blocks = first === null ? [] : [first];
  const end = rowIndex + rowCount;
  let next = rowIndex + (first?.values.length ?? 0);
  let rows = chunkRows(columnCount);
  while (next < end) {
    const size = Math.min(rows, end - next);
    const block = await readChunk(context, sheet.getRangeByIndexes(next, columnIndex, size, columnCount));
    if (block !== null) {
      blocks.push(block);
      next += size;
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
  if (values === null || types === null || formulas === null) return null;
  return { top: range.rowIndex, values: cellValues(values, types), formulas };
}

function chunkRows(columns: number): number {
  return Math.max(1, Math.min(CHUNK_ROWS, Math.floor(CHUNK_BYTES / (BYTES_PER_CELL * Math.max(1, columns)))));
}

/** Merged areas and tables are not asked for: Excel cannot answer for a whole sheet in the same batch. */
function toGrid({ sheet, used }: Opened, blocks: readonly Block[], rowsHidden: ReadonlySet<number>): Grid {
  const formulas = new Map<number, Map<number, string>>();
  for (const { top, values, formulas: block } of blocks) {
    block.forEach((row, i) =>
      row.forEach((formula, j) => {
        if (!isFormula(formula, values[i]?.[j])) return;
        const column = used.columnIndex + j;
        const rows = formulas.get(column) ?? new Map<number, string>();
        rows.set(top + i, formula);
        formulas.set(column, rows);
      }),
    );
  }
  return {
    sheet: sheet.name,
    top: used.rowIndex,
    left: used.columnIndex,
    values: blocks.flatMap((block) => block.values),
    facts: { hidden: sheet.visibility !== 'Visible', hiddenRows: rowsHidden, merged: [], formulas, tables: [] },
  };
}
