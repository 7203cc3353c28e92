import { CommanderError } from 'commander';
import type { ArgumentFault } from '../app/command-problem';
import type { Language } from '../text/language';
import { commandLine } from './command-line';
import { EXIT, plain, Unusable, type Context, type ExitCode, type Terminal } from './output';

/** Commander's codes for a command line it cannot take. */
const ARGUMENT_FAULTS: Readonly<Record<string, ArgumentFault>> = {
  'commander.unknownOption': 'unknown-option',
  'commander.unknownCommand': 'unknown-command',
  'commander.missingArgument': 'missing',
  'commander.optionMissingArgument': 'missing',
  'commander.missingMandatoryOptionValue': 'missing',
  'commander.invalidArgument': 'not-a-choice',
  'commander.excessArguments': 'too-many',
};

/**
 * Runs one command line and answers with its exit code. Never throws for what a user can cause.
 *
 * @param version of the product, which seals and certificates name.
 */
export async function run(args: readonly string[], terminal: Terminal, version: string): Promise<ExitCode> {
  const language = languageOf(args);
  const json = args.includes('--json');
  const context: Context = { terminal, language, version, json, pane: !args.includes('--tanpa-panel') };
  try {
    return await commandLine(args, context);
  } catch (error) {
    if (error instanceof CommanderError) return commanderExit(error, context);
    if (error instanceof Unusable) return refuse(error, context);
    throw error;
  }
}

/** `--bahasa` is read before everything else, so that help and errors already speak the language asked for. */
function languageOf(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === '--bahasa' || arg.startsWith('--bahasa='));
  const asked = at < 0 ? undefined : args[at]!.includes('=') ? args[at]!.split('=')[1] : args[at + 1];
  return asked === 'en' ? 'en' : 'id';
}

function commanderExit(error: CommanderError, context: Context): ExitCode {
  if (error.exitCode === 0) return EXIT.fine;
  const kind = ARGUMENT_FAULTS[error.code] ?? 'other';
  const item = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  return refuse(Unusable.of({ code: 'wrong-arguments', data: { kind, item: plain(item) } }, context.language), context);
}

function refuse(error: Unusable, { terminal, json }: Context): ExitCode {
  for (const { code, sentence } of error.problems) {
    if (json) terminal.out(`${JSON.stringify({ galat: { kode: code, pesan: sentence } })}\n`);
    terminal.err(`${plain(sentence)}\n`);
  }
  return EXIT.unusable;
}
