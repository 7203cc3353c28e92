import { classify } from '../core/scoring/band';
import { LABELS_ID } from '../text/labels';
import { instrumentOf } from './edition';
import { forEachScore } from './scores';
import type { Spilled } from './spill';

/** ZONA(nilai; [edisi]): zone of one score or of a range of scores. */
export function zona(nilai: unknown, edisi?: unknown): Spilled<string> {
  const instrument = instrumentOf(edisi);
  return forEachScore(nilai, instrument, (hundredths) => {
    const band = classify(instrument, hundredths);
    return band === null ? '' : LABELS_ID.zone[band.zone];
  });
}
