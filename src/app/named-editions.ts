import type { Instrument } from '../core/instrument/types';
import { isIndicatorSheet, type IndicatorSheet, type SearchedSheet } from '../core/sheet/indicator-sheets';
import { IndicatorIndex } from '../core/sheet/indicators';
import { DEFAULT_EDITION, findInstrument } from './editions';

/**
 * The indicator sheets among those that were searched, before it is known which edition they are scored with: a matrix
 * shows what it is by the indicators of the edition that it names itself, or by those of the default one.
 */
export function namingSheets(searched: readonly SearchedSheet[]): IndicatorSheet[] {
  const usual = findInstrument(DEFAULT_EDITION)!;
  const indices = new Map<Instrument, IndicatorIndex>();
  const knows = (sheet: IndicatorSheet, instrument: Instrument): boolean => {
    const index = indices.get(instrument) ?? new IndicatorIndex(instrument);
    indices.set(instrument, index);
    return isIndicatorSheet(sheet, index);
  };
  const isOne = (sheet: IndicatorSheet): boolean => {
    const own = sheet.edition === null ? null : findInstrument(sheet.edition.text);
    return knows(sheet, usual) || (own !== null && knows(sheet, own));
  };
  return searched.flatMap(({ candidates }) => candidates.find(isOne) ?? []);
}

/** The edition that the first of them names which names one ("Edisi: 2024"), as it is written; null where none does. */
export function namedEdition(searched: readonly SearchedSheet[]): string | null {
  return namingSheets(searched).find(({ edition }) => edition !== null)?.edition?.text ?? null;
}
