import path from 'node:path';
import { nationalEntry, type NationalEntry } from '../app/national';
import type { RecordProblem } from '../app/record-problem';
import { VERSION } from '../app/version';
import type { BlankPolicy } from '../core/scoring/result';
import type { Language } from '../text/language';
import { loadAssessment } from './load';
import { Unusable, type Context } from './output';
import { screenOf } from './screen';

/** The result of one workbook, or why there is none: a sentence, or what befell the work on it. */
export type FileOutcome =
  | { readonly ok: true; readonly entry: NationalEntry }
  | { readonly ok: false; readonly file: string; readonly code: string; readonly sentence: string }
  | { readonly ok: false; readonly file: string; readonly problem: RecordProblem };

/** Scores one workbook of a folder. Never throws: one bad file must not end the work on the others. */
export function scoreFile(
  file: string,
  task: {
    readonly folder: string;
    readonly edition: string | undefined;
    readonly blank: BlankPolicy;
    readonly language: Language;
  },
): FileOutcome {
  try {
    return {
      ok: true,
      entry: nationalEntry(file, loadAssessment(path.join(task.folder, file), task, silent(task.language))),
    };
  } catch (error) {
    if (error instanceof Unusable) {
      const [problem] = error.problems;
      return { ok: false, file, code: problem?.code ?? 'unexpected', sentence: error.message };
    }
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, file, problem: { code: 'worker-failed', data: { detail } } };
  }
}

function silent(language: Language): Context {
  const nothing = (): void => undefined;
  const terminal = screenOf({ out: nothing, err: nothing, stdin: () => Promise.resolve(''), watched: false });
  return { terminal, language, version: VERSION, json: false, pane: false };
}
