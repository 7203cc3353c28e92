import type { Grid } from '../grid';
import type { Instrument } from '../instrument/types';
import type { IndicatorIndex } from './indicators';
import { findInfo, type InfoLine } from './info';
import { knowsIndicatorBelow, layoutsOf, mappedLayout } from './layout';
import type { Layout, SheetMapping } from './layout';
import { UnitAnswers, type UnitAnswer } from './unit-answers';

/** Sheets that accompany an assessment, by the first word of their name. */
const COMPANIONS: ReadonlySet<string> = new Set([
  ...['petunjuk', 'panduan', 'instruksi', 'instrumen', 'rekap', 'rekapitulasi', 'segel', 'piagam', 'rapor'],
  ...['instructions', 'guide', 'readme', 'instrument', 'recap', 'summary', 'seal', 'certificate'],
]);

/** The same by their whole name: sheets of our reviewer copies and samples. */
const COMPANION_NAMES: ReadonlySet<string> = new Set(['bobot', 'ambang', 'butir', 'dimensi', 'fungsi']);

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
  /** What the user said of the workbook's sheets and columns. */
  readonly answers: UnitAnswers;
}

/** Searches the header of each grid; `mapping` counts before any search. */
export function searchSheets(
  grids: readonly Grid[],
  mapping: readonly SheetMapping[] = [],
  answers: readonly UnitAnswer[] = [],
): SearchedSheet[] {
  const said = new UnitAnswers(answers);
  return grids.map((grid) => {
    const mapped = mapping.find(({ sheet }) => sheet === grid.sheet);
    const layouts = mapped ? [mappedLayout(grid, mapped)] : layoutsOf(grid);
    const candidates = layouts.map((layout) => {
      const edition = findInfo(grid, layout.heading.top, 'edition');
      return { grid, layout, mapped: mapped !== undefined, edition };
    });
    return { grid, candidates, answers: said };
  });
}

/** Why a sheet is not read; null where it is. */
export type NotRead =
  /** The user said that it is no unit. */
  | 'said'
  /** Its name says that it accompanies an assessment (Petunjuk, Instrumen, Rekap, Segel ...). */
  | 'companion'
  | 'no-header';

/** A sheet as it is read with the indicators of an instrument, or why it is not. */
export interface ChosenSheet {
  readonly searched: SearchedSheet;
  /** How it is read, or would be. */
  readonly sheet: IndicatorSheet | undefined;
  readonly notRead: NotRead | null;
}

/**
 * Chooses the sheets to read. Those that accompany an assessment are left out, unless the user maps their columns or says
 * that they are units, or unless there would be nothing else to read: "Rekap Jawaban" may be all that there is.
 */
export function chooseSheets(searched: readonly SearchedSheet[], indicators: IndicatorIndex): ChosenSheet[] {
  const chosen = searched.map((each): ChosenSheet => {
    const said = each.answers.ofSheet(each.grid.sheet);
    const sheet = each.candidates.find((candidate) => isIndicatorSheet(candidate, indicators));
    const isOwn = sheet?.mapped === true || said === true;
    if (said === false) return { searched: each, sheet, notRead: 'said' };
    if (sheet === undefined) return { searched: each, sheet, notRead: 'no-header' };
    return { searched: each, sheet, notRead: isCompanion(each.grid.sheet) && !isOwn ? 'companion' : null };
  });
  if (chosen.some(({ notRead }) => notRead === null)) return chosen;
  return chosen.map((each) => {
    const { sheet, notRead } = each;
    const isAnswered = notRead === 'companion' && knowsIndicatorBelow(sheet!.grid, sheet!.layout, indicators);
    return isAnswered ? { ...each, notRead: null } : each;
  });
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
 * Whether a sheet of this name accompanies an assessment, so that it is not read as one. An action plan takes both words:
 * "Tindak Pidana" may well be the sheet of a unit.
 */
export function isCompanion(sheet: string): boolean {
  const name = sheet.toLowerCase();
  if (COMPANION_NAMES.has(name.trim())) return true;
  return COMPANIONS.has(/^\s*(\p{L}*)/u.exec(name)?.[1] ?? '') || /^\s*tindak\s+lanjut(?!\p{L})/u.test(name);
}
