import { assessed } from './data';
import { EDITION, NUMBER, optional, range, value, type CustomFunction } from './definition';
import { RANGE, SAMPLE } from './sample';
import { pointsOf, unitOf } from './unit';

export const NILAI = {
  id: 'NILAI',
  group: 'score',
  parameters: [range('data'), optional(value('unit')), EDITION, optional(value('blanks'))],
  result: NUMBER,
  example: { written: `${RANGE}; "Dinas Kesehatan"; 2025`, args: [SAMPLE, 'Dinas Kesehatan', 2025] },
  compute: nilai,
} as const satisfies CustomFunction;

/** NILAI(data; [unit]; [edisi]; [kosong]): score of a unit, or of the institution without `unit`. */
export function nilai(data: unknown, unit?: unknown, edisi?: unknown, kosong?: unknown): number {
  const assessment = assessed(data, edisi, kosong);
  const one = unitOf(assessment, unit);
  return pointsOf((one ?? assessment.result.institution).outcome, assessment, one);
}
