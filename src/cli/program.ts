import { Command, CommanderError, Help, Option } from 'commander';
import type { ArgumentFault } from '../app/command-problem';
import { DEFAULT_EDITION } from '../app/editions';
import { policyNamed } from '../core/scoring/blank-policy';
import type { BlankPolicy } from '../core/scoring/result';
import { CLI_TEXT, type CliText } from '../text/cli';
import type { Language } from '../text/language';
import { OVERRIDE_TEXT } from '../text/overrides';
import { instansi } from './commands/instansi';
import { instrumen } from './commands/instrumen';
import { klasifikasi } from './commands/klasifikasi';
import { nilai } from './commands/nilai';
import { periksa } from './commands/periksa';
import { poin } from './commands/poin';
import { salinan } from './commands/salinan';
import { templat } from './commands/templat';
import { urai } from './commands/urai';
import { editionOption } from './edition';
import { addRecordCommands } from './record-commands';
import { addReportCommand } from './report-command';
import { addSheetCommands } from './sheet-commands';
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

/** `ekspor` writes data, not a workbook. */
const writesWorkbooks = (command: Command): boolean =>
  command.name() !== 'ekspor' && command.options.some(({ long }) => long === '--output');

interface Options {
  readonly edisi?: string;
  readonly unit?: string;
  readonly kosong: string;
  readonly json?: boolean;
  readonly tindakLanjut?: boolean;
  readonly periksa?: string;
  readonly produk?: string[];
}

interface TemplateFlags {
  readonly edisi?: string;
  readonly unit: string[];
  readonly produk?: string[];
  readonly instansi?: string;
  readonly koreksi?: boolean;
  readonly output: string;
}

/** Runs one command line and answers with its exit code. Never throws for what a user can cause. */
export async function run(args: readonly string[], terminal: Terminal, version: string): Promise<ExitCode> {
  const language = languageOf(args);
  const json = args.includes('--json');
  const context: Context = { terminal, language, json, pane: !args.includes('--tanpa-panel') };
  let code: ExitCode = EXIT.fine;
  const done = (result: ExitCode): void => void (code = result);
  try {
    await program(context, version, done).parseAsync([...args], { from: 'user' });
    return code;
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

function program(context: Context, version: string, done: (code: ExitCode) => void): Command {
  const text = CLI_TEXT[context.language];
  const root = new Command('kepatuhan');
  const command = (name: keyof CliText['commands'], parent = root): Command => {
    const made = parent.command(name).description(text.commands[name]);
    dress(made, context, text);
    return made
      .option('--json', text.options.json)
      .addOption(new Option('--bahasa <id|en>', text.options.language).choices(['id', 'en']));
  };
  root.description(text.about);
  dress(root, context, text);
  root.version(version, '-V, --version', text.options.version);
  root.addOption(new Option('--bahasa <id|en>', text.options.language).choices(['id', 'en']));
  const loading = ({ edisi, kosong }: Options) => ({ edition: edisi, blank: blankPolicy(kosong, context) });
  const edition = `${editionOption(context)} (${text.help.default}: ${DEFAULT_EDITION})`;

  for (const name of ['nilai', 'periksa', 'urai'] as const) {
    const made = command(name)
      .argument('<BERKAS>', text.arguments.file)
      .option('--edisi <E>', edition)
      .option('--kosong <tolak|nol|abaikan>', text.options.blank, 'tolak');
    if (name === 'periksa') made.action((file: string, o: Options) => done(periksa(file, loading(o), context)));
    else {
      if (name === 'urai') made.requiredOption('--unit <NAMA>', text.options.unit);
      else made.option('--unit <NAMA>', text.options.unit);
      made.option('--tindak-lanjut', text.options.followUp);
      made.action((file: string, o: Options) => {
        const options = { ...loading(o), followUp: o.tindakLanjut ?? false };
        done(
          name === 'nilai'
            ? nilai(file, { ...options, unit: o.unit }, context)
            : urai(file, { ...options, unit: o.unit! }, context),
        );
      });
    }
  }
  command('klasifikasi')
    .argument('[NILAI...]', text.arguments.scores)
    .requiredOption('--edisi <E>', editionOption(context))
    .option('--tindak-lanjut', text.options.followUp)
    .action(async (scores: string[], o: Options) =>
      done(await klasifikasi(scores, { edition: o.edisi!, followUp: o.tindakLanjut ?? false }, context)),
    );
  command('instansi')
    .argument('<NILAI...>', text.arguments.scores)
    .requiredOption('--edisi <E>', editionOption(context))
    .option('--produk <JUMLAH...>', text.options.products)
    .option('--tindak-lanjut', text.options.followUp)
    .action((scores: string[], o: Options) =>
      done(
        instansi(scores, { edition: o.edisi!, products: o.produk ?? [], followUp: o.tindakLanjut ?? false }, context),
      ),
    );
  command('poin')
    .argument('<PERSEN...>', text.arguments.percentages)
    .requiredOption('--edisi <E>', editionOption(context))
    .option('--tindak-lanjut', text.options.followUp)
    .action((values: string[], o: Options) =>
      done(poin(values, { edition: o.edisi!, followUp: o.tindakLanjut ?? false }, context)),
    );
  command('instrumen')
    .option('--edisi <E>', edition)
    .option('--periksa <BERKAS>', text.options.check)
    .action((o: Options) => done(instrumen({ edition: o.edisi, check: o.periksa }, context)));
  command('salinan')
    .argument('<BERKAS>', text.arguments.file)
    .option('--edisi <E>', edition)
    .option('--tindak-lanjut', text.options.followUp)
    .requiredOption('-o, --output <BERKAS>', text.options.output)
    .action(async (file: string, o: Options & { readonly output: string }) =>
      done(await salinan(file, { edition: o.edisi, followUp: o.tindakLanjut ?? false, output: o.output }, context)),
    );
  command('templat')
    .option('--edisi <E>', edition)
    .requiredOption('--unit <NAMA...>', text.options.units)
    .option('--produk <NAMA...>', text.options.productNames)
    .option('--instansi <NAMA>', text.options.institution)
    .option('--koreksi', OVERRIDE_TEXT[context.language].option)
    .requiredOption('-o, --output <BERKAS>', text.options.output)
    .action(async (o: TemplateFlags) =>
      done(
        await templat(
          {
            edition: o.edisi ?? DEFAULT_EDITION,
            units: o.unit,
            products: o.produk ?? [],
            institution: o.instansi,
            overrides: o.koreksi ?? false,
            output: o.output,
          },
          context,
        ),
      ),
    );
  addRecordCommands(command, loading, version, context, done);
  addReportCommand(command, loading, context, done);
  addSheetCommands(command, loading, version, context, done);
  for (const made of root.commands) if (writesWorkbooks(made)) made.option('--tanpa-panel', text.options.noPane);
  return root;
}

/** Language, exits by exception, and output through the terminal: needed by each command alike. */
function dress(command: Command, { terminal }: Context, text: CliText): void {
  command
    .exitOverride()
    .helpOption('-h, --help', text.options.help)
    .helpCommand(false)
    .configureOutput({ writeOut: terminal.out, writeErr: () => undefined })
    .configureHelp({
      commandUsage: (shown) => localUsage(new Help().commandUsage(shown), text),
      subcommandTerm: (shown) => localUsage(new Help().subcommandTerm(shown), text),
      styleTitle: (title) =>
        ({
          'Usage:': text.help.usage,
          'Arguments:': text.help.arguments,
          'Options:': text.help.options,
          'Commands:': text.help.commands,
        })[title] ?? title,
      optionDescription: (option) =>
        option.defaultValue === undefined
          ? option.description
          : `${option.description} (${text.help.default}: ${String(option.defaultValue)})`,
    });
}

/** Commander's own placeholders, in the language of the help. */
function localUsage(usage: string, { help }: CliText): string {
  return usage.replace('[options]', `[${help.optionsWord}]`).replace('[command]', `[${help.commandWord}]`);
}

function blankPolicy(name: string, { language }: Context): BlankPolicy {
  const policy = policyNamed(name);
  if (policy !== undefined) return policy;
  throw Unusable.of({ code: 'unknown-blank-policy', data: { found: name } }, language);
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
