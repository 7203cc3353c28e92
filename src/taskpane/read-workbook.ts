import { assessSteps, type AssessOutcome } from '../app/assess';
import { mappingFor, type StoredMapping } from '../app/column-mapping';
import { SCORING_EDITIONS } from '../app/editions';
import { instrumentFor } from '../app/workbook-instrument';
import type { Grid } from '../core/grid';
import type { BlankPolicy } from '../core/scoring/result';
import type { Language } from '../text/language';
import type { Problem } from '../text/problems';
import type { Reading } from './state';

/**
 * The grids of a workbook, assessed with the columns it remembers and with the edition asked for or the one it names; rests
 * between steps.
 */
export function* readingSteps(
  grids: readonly Grid[],
  stored: StoredMapping,
  edition: string | null,
  blank: BlankPolicy,
  language: Language,
): Generator<void, Reading, void> {
  const known = mappingFor(stored, grids);
  if (!known.ok) return { kind: 'problem', problem: known.problem, grids };
  const choice = instrumentFor(grids, edition ?? undefined, language, known.mapping);
  if (!choice.ok) return { kind: 'problem', problem: choice.problem, grids };
  const outcome = yield* assessSteps(grids, choice.instrument, blank, known.mapping);
  if (outcome.ok) return { kind: 'ready', assessment: outcome.assessment, grids };
  return { kind: 'problem', problem: asProblem(outcome.problem), grids };
}

function asProblem(problem: Extract<AssessOutcome, { ok: false }>['problem']): Problem {
  if (problem.code === 'bands-only')
    return { code: 'bands-only', data: { edition: problem.edition, scoring: SCORING_EDITIONS } };
  return { code: problem.code, data: { sheets: problem.sheets } };
}
