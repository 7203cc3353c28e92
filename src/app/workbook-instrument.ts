import { cellAddress } from '../core/address';
import type { Grid } from '../core/grid';
import { sameScoring } from '../core/instrument/same-scoring';
import { INSTRUMENT_SHEET, readInstrumentSheet } from '../core/instrument/sheet';
import type { Instrument } from '../core/instrument/types';
import { findInfo } from '../core/sheet/info';
import type { SheetMapping } from '../core/sheet/layout';
import { findIndicatorSheets } from '../core/sheet/read-table';
import { faultText } from '../text/faults';
import type { Language } from '../text/language';
import type { Problem } from '../text/problems';
import { DEFAULT_EDITION, findInstrument, knownEditions } from './editions';

export type InstrumentChoice =
  { readonly ok: true; readonly instrument: Instrument } | { readonly ok: false; readonly problem: Problem };

/**
 * The instrument a workbook is scored with: the edition asked for; otherwise its sheet "Instrumen"; otherwise the
 * edition its indicator sheets name ("Edisi: 2024"); otherwise the default edition. An unknown edition or a faulty
 * sheet is a problem, never a reason to fall back.
 */
export function instrumentFor(
  grids: readonly Grid[],
  edition: string | undefined,
  language: Language,
  mapping: readonly SheetMapping[] = [],
): InstrumentChoice {
  if (edition !== undefined) return published(edition);
  if (instrumentGrid(grids) !== undefined) return readWorkbookInstrument(grids, language);
  return published(namedEdition(grids, mapping) ?? DEFAULT_EDITION);
}

/** The instrument on the sheet "Instrumen". One that scores exactly like the published version it names is that one. */
export function readWorkbookInstrument(grids: readonly Grid[], language: Language): InstrumentChoice {
  const grid = instrumentGrid(grids);
  if (grid === undefined) {
    return { ok: false, problem: { code: 'no-instrument-sheet', data: { sheets: grids.map(({ sheet }) => sheet) } } };
  }
  const read = readInstrumentSheet(grid);
  if (!read.ok) {
    const faults = read.faults.map(
      (fault) =>
        `${fault.cell ? `[${cellAddress(fault.cell.row, fault.cell.column)}] ` : ''}${faultText(fault, language)}`,
    );
    return { ok: false, problem: { code: 'instrument-faults', data: { sheet: grid.sheet, faults } } };
  }
  const known = findInstrument(read.instrument.id);
  const same = known !== null && known.version === read.instrument.version && sameScoring(known, read.instrument);
  return { ok: true, instrument: same ? known : read.instrument };
}

function published(edition: string): InstrumentChoice {
  const instrument = findInstrument(edition);
  if (instrument !== null) return { ok: true, instrument };
  return { ok: false, problem: { code: 'unknown-edition', data: { found: edition, known: knownEditions() } } };
}

function instrumentGrid(grids: readonly Grid[]): Grid | undefined {
  return grids.find(({ sheet }) => sheet.trim().toLowerCase() === INSTRUMENT_SHEET.toLowerCase());
}

function namedEdition(grids: readonly Grid[], mapping: readonly SheetMapping[]): string | undefined {
  for (const { grid, layout } of findIndicatorSheets(grids, findInstrument(DEFAULT_EDITION)!, { mapping })) {
    const line = findInfo(grid, layout.headerRow, 'edition');
    if (line !== null) return line.text;
  }
  return undefined;
}
