import type { CellValue, Grid } from '../core/grid';
import { cellValues, isFormula } from './cell-values';
import { isTooLarge } from './host-error';
import { PortError } from '../app/workbook-port';

const CHUNK_ROWS = 10_000;
/** Excel on the web refuses answers over 5 MB; 4 MB leaves room for what surrounds the cells. */
const CHUNK_BYTES = 4_000_000;
/** Three properties are read per cell (value, formula, type), about this much JSON together. */
const BYTES_PER_CELL = 60;

interface Block {
  readonly top: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

/**
 * Reads every sheet with content: one sync for the names, one for the first 10,000 rows of all sheets;
 * only longer sheets, and answers that Excel finds too large, take more.
 */
export async function readSheets(context: Excel.RequestContext): Promise<Grid[]> {
  const sheets = context.workbook.worksheets;
  sheets.load('items/name,items/visibility');
  await context.sync();
  const targets = sheets.items.map((sheet) => ({
    sheet,
    name: sheet.name,
    hidden: sheet.visibility !== 'Visible',
    used: sheet.getUsedRangeOrNullObject(true),
  }));
  const firsts = await readFirsts(context, targets);
  const grids: Grid[] = [];
  for (const [at, target] of targets.entries()) {
    const { used } = target;
    if (used.isNullObject) continue;
    const blocks: Block[] = firsts[at] ? [firsts[at]] : [];
    let next = used.rowIndex + (firsts[at]?.values.length ?? 0);
    const end = used.rowIndex + used.rowCount;
    let rows = chunkRows(used.columnCount);
    while (next < end) {
      // One sync per chunk: a sheet of 100,000 rows cannot come in one answer.
      const block = await readChunk(
        context,
        target.sheet,
        next,
        used.columnIndex,
        Math.min(rows, end - next),
        used.columnCount,
      );
      if (block === null) {
        if (rows <= 1) throw new PortError('too-large', 'ResponsePayloadSizeLimitExceeded');
        rows = Math.max(1, Math.floor(rows / 2));
        continue;
      }
      blocks.push(block);
      next += block.values.length;
    }
    grids.push(toGrid(target, blocks));
  }
  return grids;
}

interface Target {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly hidden: boolean;
  readonly used: Excel.Range;
}

/** The first rows of all sheets in one answer; null for a sheet whose cells did not fit into it. */
async function readFirsts(context: Excel.RequestContext, targets: readonly Target[]): Promise<(Block | null)[]> {
  for (const { used } of targets) used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden');
  const firsts = targets.map(({ sheet, used }) => {
    const first = used.getIntersectionOrNullObject(sheet.getRange(`1:${CHUNK_ROWS}`));
    first.load('rowIndex,values,formulas,valueTypes');
    return first;
  });
  try {
    await context.sync();
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    for (const { used } of targets) used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden');
    await context.sync();
    return targets.map(() => null);
  }
  return firsts.map((first, at) => (targets[at]!.used.isNullObject || first.isNullObject ? null : blockOf(first)));
}

async function readChunk(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  top: number,
  left: number,
  rows: number,
  columns: number,
): Promise<Block | null> {
  const range = sheet.getRangeByIndexes(top, left, rows, columns);
  range.load('rowIndex,values,formulas,valueTypes');
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

/**
 * Hidden rows are told only where they cost nothing: all or none. Merged areas and tables are not asked for, because
 * Excel cannot answer for a whole sheet in the same batch.
 */
function toGrid({ name, hidden, used }: Target, blocks: readonly Block[]): Grid {
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
  const allHidden = used.rowHidden === true;
  const hiddenRows = new Set(allHidden ? Array.from({ length: used.rowCount }, (_, i) => used.rowIndex + i) : []);
  return {
    sheet: name,
    top: used.rowIndex,
    left: used.columnIndex,
    values: blocks.flatMap((block) => block.values),
    facts: { hidden, hiddenRows, merged: [], formulas, tables: [] },
  };
}
