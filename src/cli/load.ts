import { readFileSync } from 'node:fs';
import { assess, type Assessment, type AssessProblem } from '../app/assess';
import { MAPPING_NAMESPACE, mappingFor, readMapping } from '../app/column-mapping';
import { SCORING_EDITIONS } from '../app/editions';
import { instrumentFor } from '../app/workbook-instrument';
import type { Grid } from '../core/grid';
import type { BlankPolicy } from '../core/scoring/result';
import type { SheetMapping } from '../core/sheet/layout';
import { CLI_TEXT } from '../text/cli';
import { describeFileProblem } from '../text/file-problems';
import type { Problem } from '../text/problems';
import { readCustomXml } from '../xlsx/custom-parts';
import { FileProblem } from '../xlsx/file-problem';
import { readWorkbook } from '../xlsx/read';
import { Unusable, type Context } from './output';

/** The visible and hidden sheets of a workbook file as grids; a bad file ends the command with its sentence. */
export function loadGrids(file: string, context: Context): readonly Grid[] {
  progress(context, CLI_TEXT[context.language].progress.reading(file));
  return gridsOf(readBytes(file, context), context);
}

/** The sheets of a workbook whose bytes are at hand. */
export function gridsOf(bytes: Uint8Array, context: Context): readonly Grid[] {
  return fromFile(() => readWorkbook(bytes).sheets.map((sheet) => sheet.grid), context);
}

function fromFile<T>(read: () => T, context: Context): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    throw new Unusable([{ code: error.code, sentence: describeFileProblem(error, context.language) }]);
  }
}

export interface LoadOptions {
  /** Edition asked for on the command line; otherwise the workbook says, or the default holds. */
  readonly edition: string | undefined;
  readonly blank: BlankPolicy;
}

/** Reads, checks and scores a workbook file. */
export function loadAssessment(file: string, options: LoadOptions, context: Context): Assessment {
  progress(context, CLI_TEXT[context.language].progress.reading(file));
  return assessBytes(readBytes(file, context), options, context);
}

/**
 * Reads, checks and scores a workbook whose bytes are at hand, with the columns its user matched in the pane. Where those
 * no longer fit, that ends the command: to leave a sheet out silently would give another score.
 */
export function assessBytes(bytes: Uint8Array, options: LoadOptions, context: Context): Assessment {
  const { grids, mapping } = workbookOf(bytes, context);
  return assessGrids(grids, options, context, mapping);
}

/** Sheets, and which of their columns is which where the user has said so. */
export interface LoadedWorkbook {
  readonly grids: readonly Grid[];
  readonly mapping: readonly SheetMapping[];
}

/** The sheets of a workbook file with its matched columns, for a command that needs more of them than their score. */
export function loadWorkbook(file: string, context: Context): LoadedWorkbook {
  progress(context, CLI_TEXT[context.language].progress.reading(file));
  return workbookOf(readBytes(file, context), context);
}

function workbookOf(bytes: Uint8Array, context: Context): LoadedWorkbook {
  const grids = gridsOf(bytes, context);
  const stored = readMapping(fromFile(() => readCustomXml(bytes, MAPPING_NAMESPACE), context));
  const known = mappingFor(stored, grids);
  if (!known.ok) throw Unusable.of(known.problem, context.language);
  return { grids, mapping: known.mapping };
}

/** Checks and scores sheets that were read; what cannot be scored ends the command with its sentence. */
export function assessGrids(
  grids: readonly Grid[],
  options: LoadOptions,
  context: Context,
  mapping: readonly SheetMapping[] = [],
): Assessment {
  const chosen = instrumentFor(grids, options.edition, context.language, mapping);
  if (!chosen.ok) throw Unusable.of(chosen.problem, context.language);
  const rows = grids.reduce((total, grid) => total + grid.values.length, 0);
  progress(context, CLI_TEXT[context.language].progress.checking(`${rows}`));
  const outcome = assess(grids, chosen.instrument, options.blank, mapping);
  progress(context, '');
  if (!outcome.ok) throw Unusable.of(asProblem(outcome.problem), context.language);
  return outcome.assessment;
}

function asProblem(problem: AssessProblem): Problem {
  switch (problem.code) {
    case 'no-header':
      return { code: 'no-header', data: { sheets: problem.sheets } };
    case 'no-rows':
      return { code: 'no-rows', data: { sheets: problem.sheets } };
    case 'bands-only':
      return { code: 'bands-only', data: { edition: problem.edition, scoring: SCORING_EDITIONS } };
  }
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
