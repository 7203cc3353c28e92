import { classify, opinionOf } from '../core/scoring/band';
import { EDITION, optional, range, TABLE, value, type CustomFunction } from './definition';
import { instrumentOf } from './edition';
import { flagOf } from './flag';
import { notAvailable } from './outcome';
import { forEachScore } from './scores';
import type { Spilled } from './spill';

export const OPINI = {
  id: 'OPINI',
  group: 'zone',
  parameters: [range('scores'), EDITION, optional(value('followUp'))],
  result: TABLE,
  example: { written: '65,98; 2025; TRUE', args: [65.98, 2025, true] },
  compute: opini,
} as const satisfies CustomFunction;

/**
 * OPINI(nilai; [edisi]; [tindakLanjut]): opinion of one score or of a range of scores; #N/A in editions without opinions.
 * `tindakLanjut` adds the words of editions that tell whether the Ombudsman's products were followed up (2025).
 */
export function opini(nilai: unknown, edisi?: unknown, tindakLanjut?: unknown): Spilled<string> {
  const instrument = instrumentOf(edisi);
  const followUp = flagOf(tindakLanjut, 'tindakLanjut');
  if (instrument.bands.every((band) => band.opinion === null)) {
    notAvailable({ code: 'edition-lacks', data: { edition: instrument.edition, what: 'opinion' } });
  }
  return forEachScore(nilai, instrument, (hundredths) => {
    const band = classify(instrument, hundredths);
    return (band && opinionOf(band, instrument, followUp)) ?? '';
  });
}
