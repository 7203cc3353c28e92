import type { Report } from './fault';
import type { Band, Instrument, Rules } from './types';

/**
 * Bands must go up from 0 to the maximum so that every score has exactly one: the next one starts 0.01 above the
 * last, or a whole point above it where the score is rounded to whole points first.
 */
export function lintBands(bands: readonly Band[], rules: Rules, report: Report): void {
  const step = rules.bandDecimals.value === 0 ? 100 : 1;
  const [lowest] = bands;
  if (lowest === undefined) return report('no-bands', 'bands', {});
  if (lowest.min !== 0) report('bands-start', 'bands[0].min', { found: lowest.min });
  bands.forEach((band, i) => {
    lintBand(band, `bands[${i}]`, step, report);
    const previous = bands[i - 1];
    if (previous !== undefined) lintNeighbours(previous, band, `bands[${i}].min`, step, report);
  });
  const end = { found: bands[bands.length - 1]?.max ?? 0, expected: rules.maximum.value * 100 };
  if (end.found !== end.expected) report('bands-end', `bands[${bands.length - 1}].max`, end);
}

function lintBand({ min, max }: Band, path: string, step: number, report: Report): void {
  if (max < min) report('band-empty', path, { min, max });
  if (min % step !== 0) report('band-not-on-step', `${path}.min`, { found: min, step });
  if (max % step !== 0) report('band-not-on-step', `${path}.max`, { found: max, step });
}

function lintNeighbours(previous: Band, band: Band, path: string, step: number, report: Report): void {
  if (band.min <= previous.min) report('bands-not-ascending', path, { min: band.min, previous: previous.min });
  else if (band.min <= previous.max) report('bands-overlap', path, { from: band.min, to: previous.max });
  else if (band.min > previous.max + step) {
    report('bands-gap', path, { from: previous.max + step, to: band.min - step });
  }
}

export function lintUndecided(undecided: Instrument['undecided'], rules: Rules, report: Report): void {
  const scale = rules.maximum.value * 100;
  undecided.forEach(({ min, max }, i) => {
    if (max < min) report('band-empty', `undecided[${i}]`, { min, max });
    else if (min < 0 || max > scale) report('range-outside-scale', `undecided[${i}]`, { min, max, scale });
  });
}
