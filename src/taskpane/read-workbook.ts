import { assess } from '../app/assess';
import { instrumentFor } from '../app/workbook-instrument';
import type { Grid } from '../core/grid';
import type { BlankPolicy } from '../core/scoring/result';
import type { Language } from '../text/language';
import type { Problem } from '../text/problems';
import type { Reading } from './state';

/** The grids of a workbook, assessed with the edition asked for or the one the workbook names. */
export function readWorkbook(
  grids: readonly Grid[],
  edition: string | null,
  blank: BlankPolicy,
  language: Language,
): Reading {
  const sheets = grids.map(({ sheet }) => sheet);
  const choice = instrumentFor(grids, edition ?? undefined, language);
  if (!choice.ok) return { kind: 'problem', problem: choice.problem, sheets };
  const outcome = assess(grids, choice.instrument, blank);
  if (outcome.ok) return { kind: 'ready', assessment: outcome.assessment, grids };
  const { problem } = outcome;
  return { kind: 'problem', problem: asProblem(problem), sheets };
}

function asProblem(problem: Extract<ReturnType<typeof assess>, { ok: false }>['problem']): Problem {
  if (problem.code === 'bands-only') return { code: 'bands-only', data: { edition: problem.edition } };
  return { code: problem.code, data: { sheets: problem.sheets } };
}
