import type { Indicator, Instrument } from '../core/instrument/types';
import type { Language } from '../text/language';

/** One row to be filled in: what is known before the field work. */
export interface TemplateRow {
  readonly unit: string;
  readonly product: string;
  readonly indicator: Indicator;
  readonly respondent: string;
}

/**
 * The rows of an indicator sheet: per unit every indicator, once per product where it is observed per product,
 * and once per expected respondent where several answer.
 */
export function templateRows(
  instrument: Instrument,
  units: readonly string[],
  products: readonly string[],
  language: Language,
): TemplateRow[] {
  const productNames = products.length === 0 ? [''] : products;
  return units.flatMap((unit) =>
    instrument.indicators.flatMap((indicator) =>
      (indicator.perProduct ? productNames : ['']).flatMap((product) =>
        respondentNames(indicator, language).map((respondent) => ({ unit, product, indicator, respondent })),
      ),
    ),
  );
}

/** How many rows `templateRows` gives, without making them. */
export function countTemplateRows(instrument: Instrument, units: number, products: number): number {
  const perUnit = instrument.indicators.reduce(
    (total, { perProduct, respondents }) =>
      total + (perProduct ? Math.max(products, 1) : 1) * (respondents.value.count ?? 1),
    0,
  );
  return perUnit * units;
}

/** "pimpinan unit, petugas depan" names two respondents one by one; otherwise they are numbered. */
function respondentNames({ respondents }: Indicator, language: Language): string[] {
  const { count, who } = respondents.value;
  const names = who[language].split(',').map((name) => name.trim());
  if (count === null || count === 1) return [who[language]];
  if (names.length === count) return names;
  return Array.from({ length: count }, (_, index) => `${who[language]} ${index + 1}`);
}
