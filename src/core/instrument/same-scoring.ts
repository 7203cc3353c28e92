import type { Instrument, Scale } from './types';

/**
 * Whether two instruments give the same score, zone, category and opinion for every sheet: same weights, scales,
 * limits and rules. Names, sources, notes and what is only checked (respondents, evidence, products, window) may differ.
 */
export function sameScoring(a: Instrument, b: Instrument): boolean {
  return JSON.stringify(scoringOf(a)) === JSON.stringify(scoringOf(b));
}

/** What the score depends on, as JSON without the order of dimensions and indicators. */
export function scoringOf({ rules, bands, dimensions, indicators, scales }: Instrument): unknown {
  return [
    rules.maximum.value,
    rules.weightTotal,
    rules.bandDecimals.value,
    rules.institution.value,
    rules.notApplicable.value,
    rules.completenessThreshold.value,
    rules.opinionSuffix.value,
    bands.map(({ min, max, zone, category, opinion, predicate }) => [min, max, zone, category, opinion, predicate]),
    sortedByCode(dimensions).map(({ code, weight }) => [code, weight.value]),
    sortedByCode(indicators).map((indicator) => [
      indicator.code,
      indicator.dimension,
      indicator.weight.value,
      indicator.perProduct,
      scaleOf(Object.hasOwn(scales, indicator.scale) ? scales[indicator.scale] : undefined),
    ]),
  ];
}

function scaleOf(scale: Scale | undefined): unknown {
  if (scale === undefined) return null;
  if (scale.kind !== 'choice') return [scale.kind, scale.max];
  return [scale.kind, scale.max, scale.options.map(({ answer, also, points }) => [answer, also, points])];
}

function sortedByCode<T extends { readonly code: string }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}
