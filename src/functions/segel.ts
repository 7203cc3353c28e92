import { seal } from '../core/seal/seal';
import { assessed } from './data';
import { EDITION, range, TEXT, type CustomFunction } from './definition';
import { notAvailable } from './outcome';
import { RANGE, SAMPLE } from './sample';
import { notScored } from './unit';
import { VERSION } from '../app/version';

export const SEGEL = {
  id: 'SEGEL',
  group: 'check',
  parameters: [range('data'), EDITION],
  result: TEXT,
  example: { written: `${RANGE}; 2025`, args: [SAMPLE, 2025] },
  compute: segel,
} as const satisfies CustomFunction;

/** SEGEL(data; [edisi]): seal code of inputs, instrument and result; #N/A while the result is not final. */
export function segel(data: unknown, edisi?: unknown): string {
  const assessment = assessed(data, edisi);
  const { table, instrument, result } = assessment;
  const sealed = seal(table, instrument, result, VERSION);
  if (sealed.ok) return sealed.record.code;
  const { outcome } = result.institution;
  if (!outcome.scored) notScored(outcome.reason, assessment, null);
  return notAvailable({ code: 'not-final', data: { units: sealed.units, issues: assessment.mandatory.length } });
}
