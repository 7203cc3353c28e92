import { distance } from '../core/analysis/distance';
import { EDITION, range, TABLE, type CustomFunction } from './definition';
import { instrumentOf } from './edition';
import { forEachScore } from './scores';
import type { Spilled } from './spill';

export const JARAK = {
  id: 'JARAK',
  group: 'explain',
  parameters: [range('scores'), EDITION],
  result: TABLE,
  example: { written: '79,39; 2023', args: [79.39, 2023] },
  compute: jarak,
} as const satisfies CustomFunction;

/** JARAK(nilai; [edisi]): points that are missing to the next better category, 0 at the top; one score or a range. */
export function jarak(nilai: unknown, edisi?: unknown): Spilled<number> {
  const instrument = instrumentOf(edisi);
  return forEachScore(nilai, instrument, (hundredths) => distance(instrument, hundredths).hundredths / 100);
}
