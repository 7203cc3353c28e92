import type { Area, Grid } from '../core/grid';
import { instrumentGrid } from '../core/instrument/sheet';
import type { WorkbookPlan } from '../core/report/plan';
import { recapFormula } from '../core/report/recap/formulas';
import { recapPlan } from '../core/report/recap/recap-plan';
import { findRecaps, formulaOf, recapCells, sameFigures, type WrittenRecap } from '../core/report/recap/read-recap';
import { recapTable } from '../core/report/recap/table';
import type { RecapContents } from '../core/report/recap/words';
import { absoluteReference } from '../core/reference';
import type { Language } from '../text/language';
import { RECAP_CELLS, RECAP_WORDS } from '../text/recap';
import type { Assessment } from './assess';
import { findInstrument } from './editions';

/** Name of the sheet unless another one is asked for. */
export const RECAP_SHEET = 'Rekap';

export interface RecapOptions {
  readonly contents: RecapContents;
  readonly language: Language;
  readonly sheet: string;
  readonly version: string;
  /** Date and time as the reader writes them; see `writtenAt` of text/recap. */
  readonly writtenAt: string;
  /** Name of the workbook that was read, where the recap is written into another one. */
  readonly sourceFile?: string;
}

/** The sheet Rekap of an assessment; `grids` are the sheets that it was read from. Throws RangeError for formulas that cannot be. */
export function recap({ assessment, grids }: Read, options: RecapOptions): WorkbookPlan {
  const { instrument, table, result, mandatory } = assessment;
  const { contents, language, sheet, version, writtenAt, sourceFile } = options;
  const edition = contents === 'formulas' ? editionArgument({ assessment, grids }) : '';
  if (edition === null || (contents === 'formulas' && !canBeFormulas({ assessment, grids }))) {
    throw new RangeError('formulas need one indicator sheet and a published instrument or a sheet of it');
  }
  return recapPlan({
    ...{ instrument, table, result, sheet, contents, edition, version, writtenAt },
    ...(sourceFile === undefined ? {} : { sourceFile }),
    blank: result.blank,
    mandatory: mandatory.length,
    words: RECAP_WORDS[language],
    cells: cellWords(contents, language),
  });
}

interface Read {
  readonly assessment: Assessment;
  readonly grids: readonly Grid[];
}

/**
 * Whether formulas can say it all: they take one range, so the rows must stand on one sheet, and they know its columns by
 * their headers alone.
 */
export function canBeFormulas(read: Read): boolean {
  const [source, ...others] = read.assessment.table.sources;
  return others.length === 0 && source?.mapped !== true && editionArgument(read) !== null;
}

/** What the functions take for the instrument: its edition's name, or the range of the sheet that holds it. */
function editionArgument({ assessment: { instrument }, grids }: Read): string | null {
  if (findInstrument(instrument.edition) === instrument) return `"${instrument.edition}"`;
  const grid = instrumentGrid(grids);
  return grid === undefined ? null : absoluteReference(grid.sheet, areaOf(grid));
}

function areaOf({ top, left, values }: Grid): Area {
  const width = Math.max(1, ...values.map((row) => row.length));
  return { top, left, bottom: top + values.length - 1, right: left + width - 1 };
}

/** The functions answer in Indonesian in every Excel. */
function cellWords(contents: RecapContents, language: Language) {
  return RECAP_CELLS[contents === 'formulas' ? 'id' : language];
}

/** How the workbook stands: no recap, one that shows these figures, or one that shows others. */
export type RecapState =
  { readonly kind: 'none' } | { readonly kind: 'same' | 'changed'; readonly recap: WrittenRecap };

/**
 * Compares what is on the sheet, cell by cell or by its formula, with the assessment, its instrument and its policy for
 * blanks. Of several recaps the one that matches counts, otherwise the last.
 */
export function recapState(read: Read): RecapState {
  const recaps = findRecaps(read.grids, Object.values(RECAP_WORDS));
  const same = recaps.find((each) => matches(each, read));
  if (same !== undefined) return { kind: 'same', recap: same };
  const last = recaps.at(-1);
  return last === undefined ? { kind: 'none' } : { kind: 'changed', recap: last };
}

function matches(found: WrittenRecap, read: Read): boolean {
  const { instrument, result } = read.assessment;
  const { provenance } = RECAP_WORDS[found.language];
  return (
    found.instrument === provenance.instrumentIs(instrument.id, instrument.version) &&
    found.blank === provenance.blank[result.blank] &&
    (found.contents === 'formulas' ? follows(found, read) : shows(found, read.assessment))
  );
}

function shows({ grid, language }: WrittenRecap, { instrument, table, result }: Assessment): boolean {
  const cells = RECAP_CELLS[language];
  const { headings, rows, institution } = recapTable(instrument, table.info.institution, result, cells);
  return sameFigures(recapCells({ grid }, cells), [headings, ...rows, institution]);
}

/** A formula over these cells gives these figures, sooner or later: no host tells of values that change by calculation. */
function follows(found: WrittenRecap, read: Read): boolean {
  const { table, result } = read.assessment;
  const edition = editionArgument(read);
  const [source] = table.sources;
  if (edition === null || source === undefined || table.sources.length > 1) return false;
  const wanted = recapFormula(source.grid, edition, result.blank).replace('KEPATUHAN.', '').replaceAll(' ', '');
  return formulaOf(found)?.toLowerCase() === wanted.toLowerCase();
}
