import { assessed } from './data';
import { unitOf } from './unit';

/** LENGKAP(data; [unit]; [edisi]): valid values (numbers and TB) of those expected, from 0 to 1. */
export function lengkap(data: unknown, unit?: unknown, edisi?: unknown): number {
  const assessment = assessed(data, edisi);
  const { filled, expected } = (unitOf(assessment, unit) ?? assessment.result.institution).completeness;
  return expected === 0 ? 0 : filled / expected;
}
