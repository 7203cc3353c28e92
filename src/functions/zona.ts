import { classify } from '../core/scoring/band';
import { LABELS_ID } from '../text/labels';
import { EDITION, range, TABLE, type CustomFunction } from './definition';
import { instrumentOf } from './edition';
import { forEachScore } from './scores';
import type { Spilled } from './spill';

export const ZONA = {
  id: 'ZONA',
  group: 'zone',
  parameters: [range('scores'), EDITION],
  result: TABLE,
  example: { written: '79,39', args: [79.39] },
  compute: zona,
} as const satisfies CustomFunction;

/** ZONA(nilai; [edisi]): zone of one score or of a range of scores. */
export function zona(nilai: unknown, edisi?: unknown): Spilled<string> {
  const instrument = instrumentOf(edisi);
  return forEachScore(nilai, instrument, (hundredths) => {
    const band = classify(instrument, hundredths);
    return band === null ? '' : LABELS_ID.zone[band.zone];
  });
}
