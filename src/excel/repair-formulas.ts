import { PortError, type Progress, type WorkbookState } from '../app/workbook-port';
import { blocksOf } from './blocks';
import { BLANK, type Content } from './exchange';
import { hostCodeOf, portError } from './host-error';
import { asEntered, callsOurs } from './own-functions';
import { putBackOurs, type Ours } from './put-back-ours';

const CHUNK_ROWS = 10_000;

interface Used {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

/**
 * Enters our formulas again where they show #NAME?, block by block; Excel then looks their functions up anew. A sheet that
 * is protected without a password is opened for it and locked again. Formulas already entered stay when it is stopped.
 */
export async function repairFormulas(context: Excel.RequestContext, progress: Progress): Promise<number> {
  const sheets = context.workbook.worksheets.load('items/id,items/name');
  await context.sync();
  const used: Used[] = sheets.items.map((sheet) => ({
    sheet,
    range: sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'),
  }));
  for (const { sheet } of used) sheet.protection.load('protected,options');
  await context.sync();
  const filled = used.filter(({ range }) => !range.isNullObject);
  const total = filled.reduce((sum, { range }) => sum + range.rowCount, 0);
  let done = 0;
  let entered = 0;
  try {
    for (const { sheet, range } of filled) {
      const { rowIndex, columnIndex, rowCount, columnCount } = range;
      for (let top = 0; top < rowCount; top += CHUNK_ROWS) {
        if (progress.isCancelled?.() === true) throw new PortError('cancelled', 'Cancelled');
        const size = Math.min(CHUNK_ROWS, rowCount - top);
        const chunk = sheet.getRangeByIndexes(rowIndex + top, columnIndex, size, columnCount);
        entered += await repairChunk(context, sheet, chunk).catch((error: unknown) => {
          const { fault, hostCode, workbook } = portError(error);
          throw new PortError(fault, hostCode, workbook, sheet.name);
        });
        done += size;
        progress.onProgress?.(done, total);
      }
    }
  } catch (error) {
    const { fault, hostCode, place, workbook } = portError(error);
    throw new PortError(fault, hostCode, entered > 0 && workbook === 'unchanged' ? 'changed' : workbook, place);
  }
  return entered;
}

async function repairChunk(context: Excel.RequestContext, sheet: Excel.Worksheet, chunk: Excel.Range): Promise<number> {
  chunk.load('rowIndex,columnIndex,rowCount,columnCount,values,formulas,valueTypes');
  await context.sync();
  const [values, formulas, types] = [chunk.values, chunk.formulas, chunk.valueTypes] as (unknown[][] | null)[];
  if (!values || !formulas || !types) throw new PortError('too-large', 'NoValues');
  const isBroken = (row: number, column: number): true | undefined => {
    const formula = formulas[row]?.[column];
    const isOurs = typeof formula === 'string' && formula.startsWith('=') && callsOurs(formula);
    return (isOurs && types[row]?.[column] === 'Error' && values[row]?.[column] === '#NAME?') || undefined;
  };
  const blocks = blocksOf(chunk.rowCount, chunk.columnCount, isBroken);
  if (blocks.length === 0) return 0;
  const { protected: isLocked, options } = sheet.protection;
  if (isLocked) sheet.protection.unprotect();
  const entries = blocks.map(({ area }) => {
    const [top, left] = [chunk.rowIndex + area.top, chunk.columnIndex + area.left];
    const old = formulas.slice(area.top, area.bottom + 1).map((line) => line.slice(area.left, area.right + 1));
    const range = sheet.getRangeByIndexes(top, left, old.length, area.right - area.left + 1);
    // What is entered over in this very batch, should somebody have typed there since.
    const met = sheet.getRangeByIndexes(top, left, old.length, area.right - area.left + 1).load('formulas');
    range.formulas = old.map((line) => line.map((text) => asEntered(String(text))));
    return { top, left, old, met };
  });
  if (isLocked) sheet.protection.protect(options);
  let failure: unknown = null;
  try {
    await context.sync();
  } catch (error) {
    failure = error;
  }
  const taken = entries.flatMap((entry) => takenOf(sheet, entry));
  if (taken.length > 0) await giveBack(context, sheet, isLocked, options, taken);
  if (failure !== null) {
    const { fault, hostCode } = portError(failure);
    throw new PortError(fault, hostCode, await stateAfter(context, sheet, entries, isLocked ? options : null));
  }
  return entries.reduce((sum, { old }) => sum + old.length * old[0]!.length, 0);
}

interface Entry {
  readonly top: number;
  readonly left: number;
  readonly old: readonly (readonly unknown[])[];
  /** Not loaded where the batch failed before. */
  readonly met: Excel.Range;
}

/** Cells in which somebody typed between the look and the entering. */
function takenOf(sheet: Excel.Worksheet, { top, left, old, met }: Entry): Ours[] {
  const found = (met.toJSON() as { formulas?: unknown[][] }).formulas ?? [];
  return found.flatMap((line, i) =>
    line.flatMap((text, j): Ours[] => {
      const before = String(old[i]?.[j]);
      if (String(text) === before) return [];
      const place = { sheet: sheet.name, row: top + i, column: left + j };
      const ours: Content = { ...BLANK, formula: asEntered(before) };
      return [{ change: { place, sheetId: sheet.id, next: ours }, ours, original: contentOf(text) }];
    }),
  );
}

function contentOf(typed: unknown): Content {
  if (typeof typed === 'string' && typed.startsWith('=')) return { ...BLANK, formula: typed };
  const isValue = typeof typed === 'number' || typeof typed === 'boolean';
  return { ...BLANK, value: isValue ? typed : typed === '' ? null : String(typed) };
}

async function giveBack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  isLocked: boolean,
  options: Excel.WorksheetProtectionOptions,
  taken: readonly Ours[],
): Promise<void> {
  if (isLocked) sheet.protection.unprotect();
  await putBackOurs(context, taken);
  if (isLocked) await stateAfter(context, sheet, [], options);
}

/** What a batch that failed halfway, or was not answered, has left; a sheet whose lock it opened is locked again. */
async function stateAfter(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  entries: readonly Entry[],
  lock: Excel.WorksheetProtectionOptions | null,
): Promise<WorkbookState> {
  try {
    sheet.protection.load('protected');
    const now = entries.map(({ top, left, old }) =>
      sheet.getRangeByIndexes(top, left, old.length, old[0]!.length).load('formulas'),
    );
    await context.sync();
    if (lock !== null && !sheet.protection.protected) {
      sheet.protection.protect(lock);
      await context.sync();
    }
    return entries.some(({ old }, at) => String(now[at]!.formulas) !== String(old)) ? 'changed' : 'unchanged';
  } catch (error) {
    // A sheet that is gone holds nothing of ours.
    return hostCodeOf(error) === 'ItemNotFound' ? 'unchanged' : 'unknown';
  }
}
