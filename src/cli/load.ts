import fs from 'node:fs';
import type { Assessment } from '../app/assess';
import { NO_MAPPING, type StoredMapping } from '../app/column-mapping';
import { MAPPING_NAMESPACE, readMapping } from '../app/column-record';
import { readingSteps, type ReadingOptions } from '../app/reading';
import { withRecalculation } from '../core/formula/calculator';
import type { Grid } from '../core/grid';
import { finish } from '../core/steps';
import { CLI_TEXT } from '../text/cli';
import { FileProblem } from '../xlsx/file-problem';
import { LIMITS } from '../xlsx/guard';
import { openWorkbook, type OpenWorkbook } from '../xlsx/open-workbook';
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

/** Reads, checks and scores a workbook that is open. */
export function assessOpened(workbook: OpenWorkbook, options: LoadOptions, context: Context): Assessment {
  return assessWorkbook(contentOf(workbook, context), options, context);
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
  return contentOf(openFile(file, context), context);
}

/** The sheets of an open workbook, their formulas worked out again, with its matched columns. */
export function contentOf(workbook: OpenWorkbook, context: Context): LoadedWorkbook {
  return readable(() => {
    return { grids: withRecalculation(workbook.grids), stored: readMapping(workbook.record(MAPPING_NAMESPACE)) };
  }, context);
}

/** Opens a workbook file; one that is none ends the command with its sentence. */
export function openFile(file: string, context: Context): OpenWorkbook {
  return openBytes(readBytes(file, context), context);
}

/** Opens a workbook whose bytes are at hand. */
export function openBytes(bytes: Uint8Array, context: Context): OpenWorkbook {
  return readable(() => openWorkbook(bytes), context);
}

/** The visible and hidden sheets of a workbook file as grids; a bad file ends the command with its sentence. */
export function loadGrids(file: string, context: Context): readonly Grid[] {
  progress(context, CLI_TEXT[context.language].progress.reading(file));
  const workbook = openFile(file, context);
  return readable(() => withRecalculation(workbook.grids), context);
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

/**
 * The content of a file. What is no file, or larger than any workbook that is read, is refused before a byte of it is
 * read; a pipe is not waited for. What cannot be read ends the command with its sentence.
 */
export function readBytes(file: string, { language }: Context): Uint8Array {
  let opened: number | undefined;
  try {
    // Windows has no such flag, and no pipes among its files.
    opened = fs.openSync(file, fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0));
    const { size } = checkedFile(fs.fstatSync(opened), file, language);
    const limit = LIMITS.bytes;
    if (size > limit) throw Unusable.of({ code: 'file-too-large', data: { bytes: size, limit } }, language);
    return fs.readFileSync(opened);
  } catch (error) {
    if (error instanceof Unusable) throw error;
    throw Unusable.of({ code: 'file-unreadable', data: { file, why: systemCode(error) } }, language);
  } finally {
    if (opened !== undefined) fs.closeSync(opened);
  }
}

function checkedFile(found: fs.Stats, file: string, language: Context['language']): fs.Stats {
  // A folder has an answer of its own when it is read: EISDIR.
  if (found.isFile() || found.isDirectory()) return found;
  throw Unusable.of({ code: 'file-not-regular', data: { file } }, language);
}

/** The operating system's short code, such as ENOENT. */
export function systemCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'EIO';
}

function progress({ terminal }: Context, text: string): void {
  terminal.progress(text);
}
