import { isCompanion, isIndicatorSheet, type IndicatorSheet, type SearchedSheet } from '../core/sheet/indicator-sheets';
import { IndicatorIndex } from '../core/sheet/indicators';
import { DEFAULT_EDITION, findInstrument } from './editions';

/**
 * The indicator sheets among those that were searched, before it is known which edition they are scored with: a matrix
 * shows what it is by the indicators of the default edition, or by those of the edition that it names itself.
 */
export function namingSheets(searched: readonly SearchedSheet[]): IndicatorSheet[] {
  const usual = new IndicatorIndex(findInstrument(DEFAULT_EDITION)!);
  const isOne = (sheet: IndicatorSheet): boolean => {
    if (isIndicatorSheet(sheet, usual)) return true;
    const own = sheet.edition === null ? null : findInstrument(sheet.edition.text);
    return own !== null && isIndicatorSheet(sheet, new IndicatorIndex(own));
  };
  const found = searched.flatMap(({ candidates }) => candidates.filter(isOne).slice(0, 1));
  const assessed = found.filter(({ grid, mapped }) => mapped || !isCompanion(grid.sheet));
  return assessed.length > 0 ? assessed : found;
}

/** The edition that the first of them names which names one ("Edisi: 2024"), as it is written; null where none does. */
export function namedEdition(searched: readonly SearchedSheet[]): string | null {
  for (const { edition } of namingSheets(searched)) if (edition !== null) return edition.text;
  return null;
}
