import type { Instrument } from '../instrument/types';

/** The instrument as plain arrays, prepared once per scoring. */
export interface ScoringPlan {
  readonly instrument: Instrument;
  readonly dimensions: readonly {
    readonly code: string;
    readonly weight: number;
    /** Places in `instrument.indicators`, with weight and full level. */
    readonly items: readonly { readonly index: number; readonly weight: number; readonly max: number }[];
  }[];
  /** Score in hundredths = sum of weight x share x numerator / denominator. */
  readonly numerator: number;
  readonly denominator: number;
}

export function scoringPlan(instrument: Instrument): ScoringPlan {
  const items = instrument.indicators.map((indicator, index) => ({
    dimension: indicator.dimension,
    index,
    weight: indicator.weight.value,
    max: instrument.scales[indicator.scale]!.max,
  }));
  const hundredths = instrument.rules.maximum.value * 100;
  const common = gcd(hundredths, instrument.rules.weightTotal);
  return {
    instrument,
    dimensions: instrument.dimensions.map(({ code, weight }) => ({
      code,
      weight: weight.value,
      items: items.filter((item) => item.dimension === code),
    })),
    numerator: hundredths / common,
    denominator: instrument.rules.weightTotal / common,
  };
}

export function gcd(a: number, b: number): number {
  while (b !== 0) {
    const rest = a % b;
    a = b;
    b = rest;
  }
  return a;
}
