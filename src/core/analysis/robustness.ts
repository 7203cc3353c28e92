import type { Band, Instrument, InstitutionRule } from '../instrument/types';
import type { BlankPolicy, Outcome } from '../scoring/result';
import { score } from '../scoring/score';
import type { Tally } from '../scoring/tally';

/** One choice of the method made otherwise. */
export type Variant =
  | { readonly kind: 'equal-dimension-weights' }
  | { readonly kind: 'institution-rule'; readonly rule: InstitutionRule }
  | { readonly kind: 'not-applicable-zero' }
  /** Without the indicator at this place in `instrument.indicators`. */
  | { readonly kind: 'without-indicator'; readonly indicator: number };

export interface VariantResult {
  readonly variant: Variant;
  readonly outcome: Outcome;
  readonly band: Band | null;
  /** Change of the institution score, in hundredths; null where the variant gives no score. */
  readonly delta: number | null;
  readonly zoneChanges: boolean;
  /** Another band, whether or not the zone is the same. */
  readonly bandChanges: boolean;
}

export interface Robustness {
  readonly official: { readonly outcome: Outcome; readonly band: Band | null };
  /** In this order: weights, averaging, TB, then the indicators; empty where there is no official score. */
  readonly variants: readonly VariantResult[];
  /** No variant that gives a score leaves the official zone (band); null where there is no official score. */
  readonly zoneStable: boolean | null;
  readonly bandStable: boolean | null;
}

/**
 * The institution score under the method's debatable choices, one changed at a time, each scored anew from the cells.
 * A variant that is the instrument's own rule, or that nothing can change, is left out: weights that are equal already,
 * TB as zero without a TB, and indicators that are switched off.
 */
export function robustness(tally: Tally, instrument: Instrument, blank: BlankPolicy): Robustness {
  const institution = (of: Instrument): { outcome: Outcome; band: Band | null } => {
    const { outcome, band } = score(tally, of, { blank, openUnits: new Set() }).institution;
    return { outcome, band };
  };
  const official = institution(instrument);
  if (!official.outcome.scored) return { official, variants: [], zoneStable: null, bandStable: null };
  const { hundredths } = official.outcome;
  const variants = variantsOf(tally, instrument).map((variant): VariantResult => {
    const { outcome, band } = institution(varied(instrument, variant));
    return {
      variant,
      outcome,
      band,
      delta: outcome.scored ? outcome.hundredths - hundredths : null,
      zoneChanges: outcome.scored && band?.zone !== official.band?.zone,
      bandChanges: outcome.scored && band !== official.band,
    };
  });
  return {
    official,
    variants,
    zoneStable: variants.every((variant) => !variant.zoneChanges),
    bandStable: variants.every((variant) => !variant.bandChanges),
  };
}

function variantsOf(tally: Tally, { rules, dimensions, indicators }: Instrument): Variant[] {
  const weights = new Set(dimensions.map((dimension) => dimension.weight.value).filter((weight) => weight > 0));
  const averaging: readonly InstitutionRule[] =
    rules.institution.value === 'product-weighted' ? ['mean-of-rounded-units'] : ['product-weighted'];
  const anyNotApplicable = rules.notApplicable.value !== 'zero' && tally.notApplicable.some((count) => count > 0);
  return [
    ...(weights.size > 1 ? [{ kind: 'equal-dimension-weights' } as const] : []),
    ...averaging.map((rule): Variant => ({ kind: 'institution-rule', rule })),
    ...(anyNotApplicable ? [{ kind: 'not-applicable-zero' } as const] : []),
    ...indicators.flatMap(({ weight }, indicator): Variant[] =>
      weight.value > 0 ? [{ kind: 'without-indicator', indicator }] : [],
    ),
  ];
}

/** The instrument with one choice changed; only for scoring, never shown or sealed. */
function varied(instrument: Instrument, variant: Variant): Instrument {
  const { rules } = instrument;
  switch (variant.kind) {
    case 'equal-dimension-weights':
      return {
        ...instrument,
        rules: { ...rules, weightTotal: instrument.dimensions.filter(({ weight }) => weight.value > 0).length },
        dimensions: instrument.dimensions.map((dimension) => ({
          ...dimension,
          weight: { ...dimension.weight, value: dimension.weight.value > 0 ? 1 : 0 },
        })),
      };
    case 'institution-rule':
      return { ...instrument, rules: { ...rules, institution: { ...rules.institution, value: variant.rule } } };
    case 'not-applicable-zero':
      return { ...instrument, rules: { ...rules, notApplicable: { ...rules.notApplicable, value: 'zero' } } };
    case 'without-indicator':
      return {
        ...instrument,
        indicators: instrument.indicators.map((indicator, at) =>
          at === variant.indicator ? { ...indicator, weight: { ...indicator.weight, value: 0 } } : indicator,
        ),
      };
  }
}
