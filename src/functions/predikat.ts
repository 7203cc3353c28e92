import { classify } from '../core/scoring/band';
import { EDITION, range, TABLE, type CustomFunction } from './definition';
import { instrumentOf } from './edition';
import { notAvailable } from './outcome';
import { forEachScore } from './scores';
import type { Spilled } from './spill';

export const PREDIKAT = {
  id: 'PREDIKAT',
  group: 'zone',
  parameters: [range('scores'), EDITION],
  result: TABLE,
  example: { written: '89,82; 2025', args: [89.82, 2025] },
  compute: predikat,
} as const satisfies CustomFunction;

/** PREDIKAT(nilai; [edisi]): predicate of a unit score or of a range of them; #N/A in editions without predicates. */
export function predikat(nilai: unknown, edisi?: unknown): Spilled<string> {
  const instrument = instrumentOf(edisi);
  if (instrument.bands.every((band) => band.predicate === null)) {
    notAvailable({ code: 'edition-lacks', data: { edition: instrument.edition, what: 'predicate' } });
  }
  return forEachScore(nilai, instrument, (hundredths) => classify(instrument, hundredths)?.predicate ?? '');
}
