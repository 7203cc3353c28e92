import type { Grid } from '../core/grid';
import { instrumentGrid, readInstrumentSheet } from '../core/instrument/sheet';
import type { Instrument } from '../core/instrument/types';
import { searchSheets, type SearchedSheet } from '../core/sheet/indicator-sheets';
import { DEFAULT_EDITION, findInstrument, knownEditions, settledInstrument } from './editions';
import { namedEdition } from './named-editions';
import type { Problem } from './problem';

export type InstrumentChoice =
  | {
      readonly ok: true;
      readonly instrument: Instrument;
      /** It stands on the sheet "Instrumen", and nobody asked for another. */
      readonly isOwn: boolean;
      /** It is that of the default edition: nobody asked for one, and the workbook names none. */
      readonly isAssumed: boolean;
    }
  | { readonly ok: false; readonly problem: Problem };

/**
 * The instrument a workbook is scored with: the edition asked for; otherwise its sheet "Instrumen"; otherwise the
 * edition its indicator sheets name ("Edisi: 2024"); otherwise the default edition. An unknown edition or a faulty
 * sheet is a problem, never a reason to fall back.
 */
export function instrumentFor(
  grids: readonly Grid[],
  edition: string | undefined,
  searched: readonly SearchedSheet[] = searchSheets(grids),
): InstrumentChoice {
  if (edition !== undefined) return published(edition);
  if (instrumentGrid(grids) !== undefined) return readWorkbookInstrument(grids);
  const named = namedEdition(searched);
  return named === null ? published(DEFAULT_EDITION, true) : published(named);
}

/** The instrument on the sheet "Instrumen". One that scores exactly like the published version it names is that one. */
export function readWorkbookInstrument(grids: readonly Grid[]): InstrumentChoice {
  const grid = instrumentGrid(grids);
  if (grid === undefined) {
    return { ok: false, problem: { code: 'no-instrument-sheet', data: { sheets: grids.map(({ sheet }) => sheet) } } };
  }
  const read = readInstrumentSheet(grid);
  if (read.ok) return { ok: true, instrument: settledInstrument(read.instrument), isOwn: true, isAssumed: false };
  return { ok: false, problem: { code: 'instrument-faults', data: { sheet: grid.sheet, faults: read.faults } } };
}

function published(edition: string, isAssumed = false): InstrumentChoice {
  const instrument = findInstrument(edition);
  if (instrument !== null) return { ok: true, instrument, isOwn: false, isAssumed };
  return { ok: false, problem: { code: 'unknown-edition', data: { found: edition, known: knownEditions() } } };
}
