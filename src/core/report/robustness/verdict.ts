import type { Robustness, VariantResult } from '../../analysis/robustness';
import type { Instrument } from '../../instrument/types';
import { formatHundredths } from '../../number/format';
import type { RobustnessWords } from './words';

/** Changes named in a sentence; the table shows them all. */
const NAMED = 6;

/**
 * What a robustness test comes to, one sentence each: the zone, the category in editions that have letters, and the
 * choices that give no score. `found` must have an official score.
 */
export function verdictOf(found: Robustness, instrument: Instrument, words: RobustnessWords): string[] {
  const { verdict } = words;
  const { official, variants } = found;
  const name = (result: VariantResult): string => words.variant(result.variant, instrument.indicators);
  const sentences = (changed: readonly VariantResult[], to: (result: VariantResult) => string): string[] =>
    changed.slice(0, NAMED).map((result) => {
      const score = result.outcome.scored ? formatHundredths(result.outcome.hundredths, words.language) : '-';
      return verdict.change(name(result), score, to(result));
    });
  const unscored = variants.filter(({ outcome }) => !outcome.scored);
  // A choice that gives no score leaves nothing as it is, and cannot be counted as if it did.
  const scored = variants.length - unscored.length;
  const lost = unscored.length > 0 ? [verdict.unscored(unscored.map(name))] : [];
  if (scored === 0) return [verdict.nothing, ...lost];
  const made: string[] = [];
  const zone = official.band === null ? verdict.noBand : words.zones[official.band.zone];
  const category = official.band?.category ?? null;
  const zoneChanges = variants.filter(({ zoneChanges }) => zoneChanges);
  const tell = ({ band }: VariantResult): string => (band === null ? verdict.noBand : words.zones[band.zone]);
  made.push(
    zoneChanges.length === 0
      ? verdict.zoneStable(zone, scored)
      : verdict.zoneUnstable(zone, sentences(zoneChanges, tell), Math.max(0, zoneChanges.length - NAMED), scored),
  );
  if (category !== null) {
    const changes = variants.filter(({ bandChanges }) => bandChanges);
    const letter = ({ band }: VariantResult): string => band?.category ?? verdict.noBand;
    made.push(
      changes.length === 0
        ? verdict.bandStable(category, scored)
        : verdict.bandUnstable(category, sentences(changes, letter), Math.max(0, changes.length - NAMED)),
    );
  }
  return [...made, ...lost];
}
