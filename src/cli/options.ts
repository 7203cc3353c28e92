import { DEFAULT_EDITION, knownEditions } from '../app/editions';
import { policyNamed } from '../core/scoring/blank-policy';
import type { BlankPolicy } from '../core/scoring/result';
import { CLI_TEXT } from '../text/cli';
import { Unusable, type Context } from './output';
import { argument, flag, option, required, withFallback, type Parameter } from './parameter';

/** Arguments and options that several commands know. */

/** The workbook that is read. */
export const WORKBOOK = argument('<BERKAS>', (language) => CLI_TEXT[language].arguments.file);

/** The edition; where it is not given, the one that the workbook names. */
export const EDITION = option('--edisi <E>', (language) => CLI_TEXT[language].editionOption(knownEditions()));

/** The same, where nothing else may name one. */
export const EDITION_OR_DEFAULT: Parameter<string | undefined> = {
  ...EDITION,
  words: (language) => `${EDITION.words(language)} (${CLI_TEXT[language].help.default}: ${DEFAULT_EDITION})`,
};

/** What becomes of blank cells. */
export const BLANK: Parameter<BlankPolicy> = {
  ...withFallback(
    option('--kosong <tolak|nol|abaikan>', (language) => CLI_TEXT[language].options.blank),
    'tolak',
  ),
  read: (given, context) => blankPolicy(String(given), context),
};

export const FOLLOW_UP = flag('--tindak-lanjut', (language) => CLI_TEXT[language].options.followUp);

/** The file that is written. */
export const OUTPUT = option('-o, --output <BERKAS>', (language) => CLI_TEXT[language].options.output);

/** A new workbook, which opens with the pane unless the user wants none. */
export function newWorkbook<T>(output: Parameter<T>): Parameter<T> {
  return { ...output, isNewWorkbook: true };
}

/** The new workbook of commands that write nothing else. */
export const NEW_WORKBOOK = newWorkbook(required(OUTPUT));

function blankPolicy(name: string, { language }: Context): BlankPolicy {
  const policy = policyNamed(name);
  if (policy !== undefined) return policy;
  throw Unusable.of({ code: 'unknown-blank-policy', data: { found: name } }, language);
}
