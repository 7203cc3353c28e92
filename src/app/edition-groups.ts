import type { Grid } from '../core/grid';
import { INSTRUMENT_SHEET } from '../core/instrument/sheet';
import { findInfo } from '../core/sheet/info';
import type { SheetMapping } from '../core/sheet/layout';
import { findIndicatorSheets } from '../core/sheet/read-table';
import type { Language } from '../text/language';
import type { TrendProblem } from '../text/trend';
import { DEFAULT_EDITION, findInstrument } from './editions';
import { readWorkbookInstrument } from './workbook-instrument';

/** The sheets of one edition. `edition` is what to score them with; undefined where the workbook says it itself. */
export interface EditionGroup {
  readonly edition: string | undefined;
  readonly grids: readonly Grid[];
}

export type EditionGroups =
  | { readonly ok: true; readonly groups: readonly EditionGroup[] }
  | { readonly ok: false; readonly problem: TrendProblem };

/**
 * A workbook's sheets by the edition that their lines name ("Edisi: 2022"). A workbook of one edition stays whole; in
 * one of several every indicator sheet must say its edition. The sheet "Instrumen" belongs to the edition it names.
 */
export function editionGroups(
  grids: readonly Grid[],
  language: Language,
  mapping: readonly SheetMapping[] = [],
): EditionGroups {
  const sheets = findIndicatorSheets(grids, findInstrument(DEFAULT_EDITION)!, { mapping });
  const editions = new Map<string, Grid[]>();
  let silent: Grid | null = null;
  for (const { grid, layout } of sheets) {
    const edition = findInfo(grid, layout.headerRow, 'edition')?.text.trim().toLowerCase();
    if (edition === undefined) silent ??= grid;
    else editions.set(edition, [...(editions.get(edition) ?? []), grid]);
  }
  if (editions.size < 2) return { ok: true, groups: [{ edition: undefined, grids }] };
  if (silent !== null) {
    return failed({ code: 'trend-sheet-edition', data: { sheet: silent.sheet, editions: [...editions.keys()] } });
  }
  const instrumentSheet = grids.filter(({ sheet }) => sheet.trim().toLowerCase() === INSTRUMENT_SHEET.toLowerCase());
  const own = instrumentSheet.length === 0 ? null : readWorkbookInstrument(instrumentSheet, language);
  const groups = [...editions].map(([edition, members]): EditionGroup =>
    own?.ok === true && own.instrument.edition.toLowerCase() === edition
      ? { edition: undefined, grids: [...members, ...instrumentSheet] }
      : { edition, grids: members },
  );
  return { ok: true, groups };
}

function failed(problem: TrendProblem): EditionGroups {
  return { ok: false, problem };
}
