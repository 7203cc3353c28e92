import { readFileSync } from 'node:fs';
import type { Assessment } from '../app/assess';
import { MAPPING_NAMESPACE, NO_MAPPING, readMapping, type StoredMapping } from '../app/column-mapping';
import { readingSteps, type ReadingOptions } from '../app/reading';
import { withRecalculation } from '../core/formula/calculator';
import type { Grid } from '../core/grid';
import { finish } from '../core/steps';
import { CLI_TEXT } from '../text/cli';
import { readCustomXml } from '../xlsx/custom-parts';
import { FileProblem } from '../xlsx/file-problem';
import { readWorkbook } from '../xlsx/read';
import { Unusable, type Context } from './output';

/** The edition asked for on the command line, where one was, and what becomes of blank cells. */
export type LoadOptions = ReadingOptions;

/** The sheets of a workbook, and which of their columns is which where the user has said so in the pane. */
export interface LoadedWorkbook {
  readonly grids: readonly Grid[];
  readonly stored: StoredMapping;
}

/** Reads, checks and scores a workbook file. */
export function loadAssessment(file: string, options: LoadOptions, context: Context): Assessment {
  return assessWorkbook(loadWorkbook(file, context), options, context);
}

/** Checks and scores sheets that no workbook says anything of beside what they hold. */
export function assessGrids(grids: readonly Grid[], options: LoadOptions, context: Context): Assessment {
  return assessWorkbook({ grids, stored: NO_MAPPING }, options, context);
}

/** Checks and scores what was loaded; what cannot be scored ends the command with its sentence. */
export function assessWorkbook({ grids, stored }: LoadedWorkbook, options: LoadOptions, context: Context): Assessment {
  const read = withProgress(grids, context, () => finish(readingSteps(grids, stored, options)));
  if (!read.ok) throw Unusable.of(read.problem, context.language);
  return read.assessment;
}

/** Says that the sheets are checked while they are. */
export function withProgress<T>(grids: readonly Grid[], context: Context, work: () => T): T {
  const rows = grids.reduce((total, grid) => total + grid.values.length, 0);
  progress(context, CLI_TEXT[context.language].progress.checking(`${rows}`));
  const done = work();
  progress(context, '');
  return done;
}

/** The sheets of a workbook file with its matched columns, for a command that needs more of them than their score. */
export function loadWorkbook(file: string, context: Context): LoadedWorkbook {
  progress(context, CLI_TEXT[context.language].progress.reading(file));
  return workbookOf(readBytes(file, context), context);
}

/** The sheets of a workbook whose bytes are at hand, with its matched columns. */
export function workbookOf(bytes: Uint8Array, context: Context): LoadedWorkbook {
  const grids = gridsOf(bytes, context);
  return { grids, stored: readMapping(readable(() => readCustomXml(bytes, MAPPING_NAMESPACE), context)) };
}

/** The visible and hidden sheets of a workbook file as grids; a bad file ends the command with its sentence. */
export function loadGrids(file: string, context: Context): readonly Grid[] {
  progress(context, CLI_TEXT[context.language].progress.reading(file));
  return gridsOf(readBytes(file, context), context);
}

/** The sheets of a workbook whose bytes are at hand. */
export function gridsOf(bytes: Uint8Array, context: Context): readonly Grid[] {
  const grids = readable(() => readWorkbook(bytes).sheets.map((sheet) => sheet.grid), context);
  return withRecalculation(grids);
}

/** What is read out of a workbook, or the sentence for why it cannot be. */
export function readable<T>(read: () => T, context: Context): T {
  try {
    return read();
  } catch (error) {
    throw asUnusable(error, context);
  }
}

/** The problem of a file as the end of a command; any other error as it is. */
export function asUnusable(error: unknown, { language }: Context): unknown {
  return error instanceof FileProblem ? Unusable.of(error.detail, language) : error;
}

/** The content of a file; one that cannot be read ends the command with its sentence. */
export function readBytes(file: string, context: Context): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw Unusable.of({ code: 'file-unreadable', data: { file, why: systemCode(error) } }, context.language);
  }
}

/** The operating system's short code, such as ENOENT. */
export function systemCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'EIO';
}

function progress({ terminal }: Context, text: string): void {
  if (terminal.watched) terminal.err(`\r\u001b[K${text}`);
}
