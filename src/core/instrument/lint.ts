import { objectOf } from './check';
import { reportTo, type Fault } from './fault';
import { lintBands, lintUndecided } from './lint-bands';
import { lintDimensions, lintIndicators, lintMembership, lintScaleUse, lintWeightTotal } from './lint-dimensions';
import { lintIdentity, lintRules } from './lint-rules';
import { lintScales } from './lint-scales';
import { SHAPE } from './shape';
import type { Instrument } from './types';

export type Parsed =
  { readonly ok: true; readonly instrument: Instrument } | { readonly ok: false; readonly faults: readonly Fault[] };

/** The candidate as an instrument when nothing is wrong with it, otherwise all its faults. */
export function parseInstrument(candidate: unknown): Parsed {
  const faults = lintInstrument(candidate);
  return faults.length === 0 ? { ok: true, instrument: candidate as Instrument } : { ok: false, faults };
}

/**
 * All faults of a candidate, typically parsed JSON: first those of shape, then those of meaning.
 * What a part means is judged only where the shape of that part is sound, so one fault does not hide the others.
 */
export function lintInstrument(candidate: unknown): Fault[] {
  const faults: Fault[] = [];
  const report = reportTo(faults);
  const sound = new Set<string>();
  const watched = Object.entries(SHAPE).map(([part, check]) => [
    part,
    (...[value, path, reportShape]: Parameters<typeof check>) => {
      const isSound = check(value, path, reportShape);
      if (isSound) sound.add(part);
      return isSound;
    },
  ]);
  objectOf(Object.fromEntries(watched))(candidate, '', report);

  // Each part is read only after `sound` says that it has its shape.
  const part = candidate as Instrument;
  const has = (...parts: (keyof Instrument)[]) => parts.every((name) => sound.has(name));
  lintIdentity(has('id') ? part.id : null, has('version') ? part.version : null, report);
  if (has('rules')) lintRules(part.rules, report);
  if (has('rules', 'bands')) lintBands(part.bands, part.rules, report);
  if (has('rules', 'undecided')) lintUndecided(part.undecided, part.rules, report);
  if (has('scales')) lintScales(part.scales, report);
  if (has('dimensions')) lintDimensions(part.dimensions, report);
  if (has('rules', 'dimensions')) lintWeightTotal(part.dimensions, part.rules, report);
  if (has('indicators')) lintIndicators(part.indicators, report);
  if (has('dimensions', 'indicators')) lintMembership(part.dimensions, part.indicators, report);
  if (has('scales', 'indicators')) lintScaleUse(part.indicators, part.scales, report);
  return faults;
}
