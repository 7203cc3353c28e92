import type { Grid } from '../grid';
import type { Instrument } from '../instrument/types';
import type { IndicatorIndex } from './indicators';
import { findInfo, type InfoLine } from './info';
import { knowsIndicatorBelow, layoutsOf, mappedLayout } from './layout';
import type { Layout, SheetMapping } from './layout';

/** Sheets that accompany an assessment, by the first word of their name. */
const COMPANIONS: ReadonlySet<string> = new Set([
  ...['petunjuk', 'panduan', 'instruksi', 'instrumen', 'rekap', 'rekapitulasi', 'segel', 'piagam', 'rapor'],
  ...['instructions', 'guide', 'readme', 'instrument', 'recap', 'summary', 'seal', 'certificate'],
]);

/** A grid that holds assessment rows, or may hold them, by the header at `layout`. */
export interface IndicatorSheet {
  readonly grid: Grid;
  readonly layout: Layout;
  /** Its columns are those that the user said. */
  readonly mapped: boolean;
  /** The line above the header that names the edition ("Edisi: 2024"). */
  readonly edition: InfoLine | null;
}

/** A grid whose headers were searched, whatever its instrument will be; no candidates where nothing is a header. */
export interface SearchedSheet {
  readonly grid: Grid;
  readonly candidates: readonly IndicatorSheet[];
}

/**
 * Searches the header of each grid. Sheets that accompany an assessment (Petunjuk, Instrumen, Rekap, Segel ...) never
 * have one, unless the user maps their columns; `mapping` counts before any search.
 */
export function searchSheets(grids: readonly Grid[], mapping: readonly SheetMapping[] = []): SearchedSheet[] {
  return grids.map((grid) => {
    const said = mapping.find(({ sheet }) => sheet === grid.sheet);
    const layouts = said ? [mappedLayout(grid, said)] : isCompanion(grid.sheet) ? [] : layoutsOf(grid);
    const candidates = layouts.map((layout) => {
      const edition = findInfo(grid, layout.headerRow, 'edition');
      return { grid, layout, mapped: said !== undefined, edition };
    });
    return { grid, candidates };
  });
}

/** The sheet as it is read with these indicators; undefined where it is none. */
export function indicatorSheet({ candidates }: SearchedSheet, indicators: IndicatorIndex): IndicatorSheet | undefined {
  return candidates.find((sheet) => isIndicatorSheet(sheet, indicators));
}

/** A matrix shows by its indicators alone that it is one. */
export function isIndicatorSheet({ grid, layout, mapped }: IndicatorSheet, indicators: IndicatorIndex): boolean {
  return mapped || layout.form !== 'matrix' || knowsIndicatorBelow(grid, layout, indicators);
}

/** The edition that a sheet names, in small letters, the id of a known instrument standing for its edition; null: none. */
export function editionName({ edition }: IndicatorSheet, known: readonly Instrument[]): string | null {
  if (edition === null) return null;
  const name = edition.text.trim().toLowerCase();
  const byId = known.find(({ id }) => id.toLowerCase() === name);
  return byId === undefined ? name : byId.edition.toLowerCase();
}

/**
 * Whether a sheet of this name accompanies an assessment, so that it is never read as one. An action plan takes both words:
 * "Tindak Pidana" may well be the sheet of a unit.
 */
export function isCompanion(sheet: string): boolean {
  const name = sheet.toLowerCase();
  return COMPANIONS.has(/^\s*(\p{L}*)/u.exec(name)?.[1] ?? '') || /^\s*tindak\s+lanjut(?!\p{L})/u.test(name);
}
