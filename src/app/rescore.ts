import type { BlankPolicy } from '../core/scoring/result';
import { score } from '../core/scoring/score';
import type { Assessment } from './assess';

/** The same assessment under another policy for blank cells; nothing is read or checked again. */
export function rescored(assessment: Assessment, blank: BlankPolicy): Assessment {
  const { instrument, tally, openUnits, result } = assessment;
  if (result.blank === blank) return assessment;
  return { ...assessment, result: score(tally, instrument, { blank, openUnits }) };
}
