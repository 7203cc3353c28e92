import { contentCode, mayBeSealed } from '../core/seal/seal';
import { sealInput } from '../core/seal/sealed-content';
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

/** SEGEL(data; [edisi]): content code of inputs, instrument and result; #N/A while the result is not final. */
export function segel(data: unknown, edisi?: unknown): string {
  const assessment = assessed(data, edisi);
  const { table, instrument, result } = assessment;
  const may = mayBeSealed(result);
  if (may.ok) return contentCode(sealInput(table, instrument, result, VERSION));
  const { outcome } = result.institution;
  if (!outcome.scored) notScored(outcome.reason, assessment, null);
  return notAvailable({ code: 'not-final', data: { units: may.units, issues: assessment.mandatory.length } });
}
