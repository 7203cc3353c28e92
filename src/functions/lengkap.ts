import { assessed } from './data';
import { EDITION, NUMBER, optional, range, value, type CustomFunction } from './definition';
import { RANGE, SAMPLE } from './sample';
import { unitOf } from './unit';

export const LENGKAP = {
  id: 'LENGKAP',
  group: 'check',
  parameters: [range('data'), optional(value('unit')), EDITION],
  result: NUMBER,
  example: { written: `${RANGE}; ; 2025`, args: [SAMPLE, null, 2025] },
  compute: lengkap,
} as const satisfies CustomFunction;

/** LENGKAP(data; [unit]; [edisi]): valid values (numbers and TB) of those expected, from 0 to 1. */
export function lengkap(data: unknown, unit?: unknown, edisi?: unknown): number {
  const assessment = assessed(data, edisi);
  const { filled, expected } = (unitOf(assessment, unit) ?? assessment.result.institution).completeness;
  return expected === 0 ? 0 : filled / expected;
}
