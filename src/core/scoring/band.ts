import { fraction } from '../number/fraction';
import { roundHalfAway } from '../number/round';
import type { Band, Instrument, LocalText } from '../instrument/types';

/**
 * The band of a score given in hundredths of a point, already rounded to them (7939 is 79.39).
 * Where the edition compares whole points (`bandDecimals` 0) the score is rounded again, halves away from zero.
 * Null for a score that is not on the scale: it is refused, never moved to the nearest limit.
 */
export function classify(instrument: Instrument, hundredths: number): Band | null {
  const { maximum, bandDecimals } = instrument.rules;
  if (!Number.isSafeInteger(hundredths) || hundredths < 0 || hundredths > maximum.value * 100) return null;
  const compared = bandDecimals.value === 0 ? roundHalfAway(fraction(hundredths, 100)) * 100 : hundredths;
  return instrument.bands.find((band) => band.min <= compared && compared <= band.max) ?? null;
}

/**
 * The opinion of a band, with the words that the edition adds when the Ombudsman's products were followed up.
 * Null in editions without opinions. Source of the added words: S60, S61.
 */
export function opinionOf(band: Band, instrument: Instrument, followUp: boolean): string | null {
  const suffix = instrument.rules.opinionSuffix.value;
  return band.opinion === null || suffix === null || !followUp ? band.opinion : `${band.opinion} ${suffix}`;
}

/** What to say beside a score (hundredths) for which published results contradict each other; null elsewhere. */
export function undecidedNote(instrument: Instrument, hundredths: number): LocalText | null {
  return instrument.undecided.find((range) => range.min <= hundredths && hundredths <= range.max)?.note ?? null;
}
