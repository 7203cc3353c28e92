import { extname } from 'node:path';
import type { WorkbookPlan } from '../core/report/plan';
import type { TaskPanePart } from '../xlsx/task-pane';
import { writeWorkbook } from '../xlsx/write';
import { ADD_IN } from '../xlsx/add-in';
import { asUnusable, systemCode } from './load';
import { isTaken, writeNewFile } from './new-file';
import { Unusable, type Context } from './output';

/**
 * Refuses, before the work rather than after it, a name that is taken, or one by whose ending no program would know what
 * is in the file. `saveNew` is what makes sure that nothing is overwritten.
 */
export function refuseName(file: string, ending: '.xlsx' | '.json' | '.csv', context: Context): void {
  refuseTaken(file, context);
  if (extname(file).toLowerCase() === ending) return;
  throw Unusable.of({ code: 'output-kind', data: { file, ending } }, context.language);
}

/** Refuses a name that is taken. */
export function refuseTaken(file: string, { language }: Context): void {
  if (isTaken(file)) throw Unusable.of({ code: 'file-exists', data: { file } }, language);
}

/** Writes a new file, whole or not at all; what prevents it ends the command with a sentence. See `writeNewFile`. */
export function saveNew(file: string, content: Uint8Array | string, { language }: Context): void {
  try {
    writeNewFile(file, content);
  } catch (error) {
    const why = systemCode(error);
    throw Unusable.of(
      why === 'EEXIST' ? { code: 'file-exists', data: { file } } : { code: 'file-unwritable', data: { file, why } },
      language,
    );
  }
}

/** Writes a plan as a new workbook; see `workbookFile` and `saveNew`. */
export async function saveWorkbook(file: string, plan: WorkbookPlan, context: Context): Promise<void> {
  saveNew(file, await workbookFile(plan, context), context);
}

/** The bytes of a plan's workbook, which opens with the pane unless the user wants none; or the sentence for why not. */
export async function workbookFile(plan: WorkbookPlan, context: Context): Promise<Uint8Array> {
  try {
    return await writeWorkbook(plan, paneOf(context));
  } catch (error) {
    throw asUnusable(error, context);
  }
}

/** The pane that opens with what this command writes; nothing where the user wants none. */
export function paneOf({ pane }: Context): { readonly taskPane?: TaskPanePart } {
  return pane ? { taskPane: ADD_IN } : {};
}
