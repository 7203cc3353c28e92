import { SCORING_EDITIONS } from '../../app/editions';
import { POLICY_WORDS } from '../../core/scoring/blank-policy';
import type { BlankPolicy } from '../../core/scoring/result';
import type { SessionMemory } from './session-memory';

/** How this workbook was last scored in this session; by its own edition and with blanks left out where nothing was chosen. */
export function rememberedScoring(memory: SessionMemory): {
  readonly edition: string | null;
  readonly blank: BlankPolicy;
} {
  const edition = SCORING_EDITIONS.find((each) => each === memory.recall('edition')) ?? null;
  const blank = (Object.keys(POLICY_WORDS) as BlankPolicy[]).find((each) => each === memory.recall('blank'));
  return { edition, blank: blank ?? 'ignore' };
}
