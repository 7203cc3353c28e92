import { classify } from '../core/scoring/band';
import { EDITION, range, TABLE, type CustomFunction } from './definition';
import { instrumentOf } from './edition';
import { notAvailable } from './outcome';
import { forEachScore } from './scores';
import type { Spilled } from './spill';

export const KATEGORI = {
  id: 'KATEGORI',
  group: 'zone',
  parameters: [range('scores'), EDITION],
  result: TABLE,
  example: { written: '{79,39;53,99;87,995}', args: [[[79.39], [53.99], [87.995]]] },
  compute: kategori,
} as const satisfies CustomFunction;

/** KATEGORI(nilai; [edisi]): letter A-E of one score or of a range of scores; #N/A in editions without letters. */
export function kategori(nilai: unknown, edisi?: unknown): Spilled<string> {
  const instrument = instrumentOf(edisi);
  if (instrument.bands.every((band) => band.category === null)) {
    notAvailable({ code: 'edition-lacks', data: { edition: instrument.edition, what: 'category' } });
  }
  return forEachScore(nilai, instrument, (hundredths) => classify(instrument, hundredths)?.category ?? '');
}
