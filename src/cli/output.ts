import type { CommandProblem } from '../app/command-problem';
import { describeCommandProblem } from '../text/command-problems';
import type { Language } from '../text/language';
import { jsonText, type Screen } from './screen';

/** Exit codes: fine, issues that must be mended, unusable input. */
export const EXIT = { fine: 0, issues: 1, unusable: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What every command is handed. */
export interface Context {
  readonly terminal: Screen;
  readonly language: Language;
  /** Of the product, which is its engine's too. */
  readonly version: string;
  readonly json: boolean;
  /** Whether workbooks that are written open the add-in's pane. */
  readonly pane: boolean;
}

/** Ends a command with one sentence and exit code 2. */
export class Unusable extends Error {
  constructor(readonly problems: readonly { readonly code: string; readonly sentence: string }[]) {
    super(problems.map((problem) => problem.sentence).join('\n'));
  }

  static of(problem: CommandProblem, language: Language): Unusable {
    return new Unusable([{ code: problem.code, sentence: describeCommandProblem(problem, language) }]);
  }
}

export function printJson({ terminal }: Context, value: unknown): void {
  terminal.out(`${jsonText(value, 2)}\n`);
}
