import { assessed } from './data';
import { pointsOf, unitOf } from './unit';

/** NILAI(data; [unit]; [edisi]; [kosong]): score of a unit, or of the institution without `unit`. */
export function nilai(data: unknown, unit?: unknown, edisi?: unknown, kosong?: unknown): number {
  const assessment = assessed(data, edisi, kosong);
  const one = unitOf(assessment, unit);
  return pointsOf((one ?? assessment.result.institution).outcome, assessment, one);
}
