import type { Robustness } from '../../analysis/robustness';
import type { Band, Instrument } from '../../instrument/types';

/** The least score of a band that a robustness test comes near. */
export interface Limit {
  readonly band: Band;
  readonly hundredths: number;
}

/**
 * The limits to show beside the scores: those of the official band, and every one that lies between two scores; and
 * whole points that hold all of them, for the axis of a chart.
 */
export function limitsOf(found: Robustness, { bands, rules }: Instrument): { limits: Limit[]; axis: [number, number] } {
  const scores = [found.official, ...found.variants].flatMap(({ outcome }) =>
    outcome.scored ? [outcome.hundredths] : [],
  );
  const [low, high] = [Math.min(...scores), Math.max(...scores)];
  const own = bands.findIndex((band) => band === found.official.band);
  const limits = bands
    .filter((band, at) => band.min > 0 && ((low < band.min && band.min <= high) || at === own || at === own + 1))
    .map((band): Limit => ({ band, hundredths: band.min }));
  const shown = [...scores, ...limits.map(({ hundredths }) => hundredths)];
  return {
    limits,
    axis: [
      Math.max(0, Math.floor(Math.min(...shown) / 100) - 1),
      Math.min(rules.maximum.value, Math.ceil(Math.max(...shown) / 100) + 1),
    ],
  };
}
