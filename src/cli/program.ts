import { createHash } from 'node:crypto';
import { CommanderError } from 'commander';
import type { ArgumentFault, CommandProblem } from '../app/command-problem';
import type { Language } from '../text/language';
import { commandLine } from './command-line';
import { EXIT, Unusable, type Context, type ExitCode } from './output';
import { jsonText, plain, screenOf, type Terminal } from './screen';

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
 * Runs one command line and answers with its exit code. Never throws.
 *
 * @param version of the product, which seals and certificates name.
 */
export async function run(args: readonly string[], terminal: Terminal, version: string): Promise<ExitCode> {
  const language = languageOf(args);
  const json = args.includes('--json');
  const context: Context = {
    terminal: screenOf(terminal),
    language,
    version,
    json,
    pane: !args.includes('--tanpa-panel'),
  };
  try {
    return await commandLine(args, context);
  } catch (error) {
    if (error instanceof CommanderError) return commanderExit(error, context);
    if (error instanceof Unusable) return refuse(error, context);
    return refuse(Unusable.of(unforeseen(error), language), context);
  }
}

/** `--bahasa` is read before everything else, so that help and errors already speak the language asked for. */
export function languageOf(args: readonly string[]): Language {
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
    if (json) terminal.out(`${jsonText({ galat: { kode: code, pesan: sentence } })}\n`);
    terminal.err(`${plain(sentence)}\n`);
  }
  return EXIT.unusable;
}

/** What nobody foresaw, as a code short enough to be copied: its kind, and a mark of where it happened. */
export function unforeseen(error: unknown): CommandProblem {
  if (!(error instanceof Error)) return { code: 'program-failed', data: { mark: 'X' } };
  const places = (error.stack ?? '').match(/\bat .*/g) ?? [];
  const where = createHash('sha256').update(places.slice(0, 3).join('\n')).digest('hex');
  return { code: 'program-failed', data: { mark: `${error.name}-${where.slice(0, 6)}` } };
}
