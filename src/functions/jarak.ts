import { distance } from '../core/analysis/distance';
import { instrumentOf } from './edition';
import { forEachScore } from './scores';
import type { Spilled } from './spill';

/** JARAK(nilai; [edisi]): points that are missing to the next better category, 0 at the top; one score or a range. */
export function jarak(nilai: unknown, edisi?: unknown): Spilled<number> {
  const instrument = instrumentOf(edisi);
  return forEachScore(nilai, instrument, (hundredths) => distance(instrument, hundredths).hundredths / 100);
}
