import type { Instrument } from '../instrument/types';
import { firstFilled } from './cells';
import type { About } from './check';
import { editionName, type IndicatorSheet } from './indicator-sheets';
import { issueAt, type IssueOf } from './issue-at';

/** `found` is empty where the sheet names no edition; `counted` tells whether its rows go into the result. */
export type EditionMixed = IssueOf<
  'edition-mixed',
  { readonly found: string; readonly used: string; readonly counted: boolean }
>;

/** The line above a table names another edition than the sheet "Instrumen", by which it is scored. */
export type EditionContradicts = IssueOf<'edition-contradicts', { readonly found: string; readonly used: string }>;

export const EDITION_MIXED: About<EditionMixed | EditionContradicts> = {
  'edition-mixed': 'form',
  'edition-contradicts': 'data',
};

/** Sheets to be scored together, and what is to be said of those that name another edition or none. */
export interface EditionSplit {
  readonly counted: readonly IndicatorSheet[];
  readonly issues: readonly (EditionMixed | EditionContradicts)[];
}

/**
 * Never scores sheets of different editions as one institution. Where sheets name different editions, those of the
 * instrument's edition count and the others are left out; one that names none counts, but holds the result provisional.
 * Where none is of the instrument's edition all count and hold it provisional: nobody can say which are meant.
 * @param isOwn the instrument stands on the workbook's sheet "Instrumen", so that a line that names another contradicts it.
 */
export function splitByEdition(
  sheets: readonly IndicatorSheet[],
  instrument: Instrument,
  isOwn: boolean,
): EditionSplit {
  const used = instrument.edition.toLowerCase();
  const named = sheets.map((sheet) => ({ sheet, edition: editionName(sheet, [instrument]) }));
  const editions = new Set(named.map(({ edition }) => edition).filter((edition) => edition !== null));
  if (editions.size < 2) return { counted: sheets, issues: isOwn ? contradictions(named, instrument) : [] };
  const isUsed = editions.has(used);
  const issues: EditionMixed[] = [];
  const counted: IndicatorSheet[] = [];
  for (const { sheet, edition } of named) {
    const counts = !isUsed || edition === used || edition === null;
    if (counts) counted.push(sheet);
    if (edition === used) continue;
    const { grid, layout, edition: line } = sheet;
    const place = {
      sheet: grid.sheet,
      row: line?.row ?? layout.headerRow,
      column: line?.column ?? firstFilled(grid, layout.headerRow),
      ...{ unit: null, indicator: null },
    };
    const data = { found: line?.text ?? '', used: instrument.edition, counted: counts };
    issues.push(issueAt('edition-mixed', counts ? 'wajib' : 'cek', place, data));
  }
  return { counted, issues };
}

function contradictions(
  named: readonly { readonly sheet: IndicatorSheet; readonly edition: string | null }[],
  { edition: used }: Instrument,
): EditionContradicts[] {
  return named.flatMap(({ sheet: { grid, edition: line }, edition }): EditionContradicts[] => {
    if (line === null || edition === used.toLowerCase()) return [];
    const { text: found, row, column } = line;
    const place = { sheet: grid.sheet, row, column, unit: null, indicator: null };
    return [issueAt('edition-contradicts', 'wajib', place, { found, used })];
  });
}
