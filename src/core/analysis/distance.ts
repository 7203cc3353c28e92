import type { Band, Instrument } from '../instrument/types';

export interface Distance {
  /** The next better band; null at the top. */
  readonly next: Band | null;
  /** Hundredths of a point that are missing to the lowest score of that band; 0 at the top. */
  readonly hundredths: number;
}

/**
 * The lowest two-decimal score, in hundredths, that is classified into `band` or better.
 * Where scores are rounded to whole points before they are banded (2015-2019), 80.50 already counts as 81.
 */
export function bandEntry(instrument: Instrument, band: Band): number {
  return instrument.rules.bandDecimals.value === 0 && band.min > 0 ? band.min - 50 : band.min;
}

/**
 * How far a score (hundredths) is from the next better category, band by band.
 * Throws a RangeError for a score that is not on the scale, which `classify` answers with null.
 */
export function distance(instrument: Instrument, hundredths: number): Distance {
  if (!Number.isSafeInteger(hundredths) || hundredths < 0 || hundredths > instrument.rules.maximum.value * 100)
    throw new RangeError(`not a score of the scale: ${hundredths}`);
  const next = instrument.bands.find((band, at) => at > 0 && bandEntry(instrument, band) > hundredths);
  if (next === undefined) return { next: null, hundredths: 0 };
  return { next, hundredths: bandEntry(instrument, next) - hundredths };
}
