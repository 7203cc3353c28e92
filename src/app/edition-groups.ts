import type { Grid } from '../core/grid';
import { instrumentGrid } from '../core/instrument/sheet';
import { editionName, searchSheets, type SearchedSheet } from '../core/sheet/indicator-sheets';
import { mappingFor, type StoredMapping } from './column-mapping';
import { PUBLISHED } from './editions';
import { namingSheets } from './named-editions';
import type { Problem } from './problem';
import type { TrendProblem } from './trend-problem';
import { readWorkbookInstrument } from './workbook-instrument';

/** The sheets of one edition. `edition` is what to score them with; undefined where the workbook says it itself. */
export interface EditionGroup {
  readonly edition: string | undefined;
  readonly searched: readonly SearchedSheet[];
}

export type EditionGroups =
  | { readonly ok: true; readonly groups: readonly EditionGroup[] }
  | { readonly ok: false; readonly problem: Problem | TrendProblem };

/**
 * A workbook's sheets by the edition that their lines name ("Edisi: 2022"). A workbook of one edition stays whole; in
 * one of several every indicator sheet must say its edition. The sheet "Instrumen" belongs to the edition it names.
 */
export function editionGroups(grids: readonly Grid[], stored: StoredMapping): EditionGroups {
  const known = mappingFor(stored, grids);
  if (!known.ok) return known;
  const searched = searchSheets(grids, known.mapping, known.answers);
  const editions = new Map<string, SearchedSheet[]>();
  let silent: Grid | null = null;
  for (const sheet of namingSheets(searched)) {
    const edition = editionName(sheet, PUBLISHED);
    const member = searched.find(({ grid }) => grid === sheet.grid)!;
    if (edition === null) silent ??= sheet.grid;
    else editions.set(edition, [...(editions.get(edition) ?? []), member]);
  }
  if (editions.size < 2) return { ok: true, groups: [{ edition: undefined, searched }] };
  if (silent !== null) {
    const data = { sheet: silent.sheet, editions: [...editions.keys()] };
    return { ok: false, problem: { code: 'trend-sheet-edition', data } };
  }
  const instrumentSheet = searched.filter(({ grid }) => grid === instrumentGrid(grids));
  const own = instrumentSheet.length === 0 ? null : readWorkbookInstrument(grids);
  const groups = [...editions].map(([edition, members]): EditionGroup =>
    own?.ok === true && own.instrument.edition.toLowerCase() === edition
      ? { edition: undefined, searched: [...members, ...instrumentSheet] }
      : { edition, searched: members },
  );
  return { ok: true, groups };
}
