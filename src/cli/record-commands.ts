import { type Command, Option } from 'commander';
import type { BlankPolicy } from '../core/scoring/result';
import { CLI_TEXT } from '../text/cli';
import { RECORDS_TEXT } from '../text/records';
import { ekspor } from './commands/ekspor';
import { impor } from './commands/impor';
import { rekap } from './commands/rekap';
import type { Context, ExitCode } from './output';

/** Commands that turn assessments into records: exchange, national table, seal. */
export type RecordCommand = 'ekspor' | 'impor' | 'rekap';

interface LoadingOptions {
  readonly edisi?: string;
  readonly kosong: string;
}

type Loading = (options: LoadingOptions) => { readonly edition: string | undefined; readonly blank: BlankPolicy };

export function addRecordCommands(
  command: (name: RecordCommand) => Command,
  loading: Loading,
  context: Context,
  done: (code: ExitCode) => void,
): void {
  const text = CLI_TEXT[context.language];
  const words = RECORDS_TEXT[context.language];
  command('ekspor')
    .argument('<BERKAS>', text.arguments.file)
    .addOption(new Option('--ke <json|csv>', words.options.to).choices(['json', 'csv']).makeOptionMandatory())
    .option('-o, --output <BERKAS>', words.options.exportOutput)
    .option('--edisi <E>', text.options.edition)
    .option('--kosong <tolak|nol|abaikan>', text.options.blank, 'tolak')
    .action((file: string, o: LoadingOptions & { ke: 'json' | 'csv'; output?: string }) =>
      done(ekspor(file, { ...loading(o), to: o.ke, output: o.output }, context)),
    );
  command('impor')
    .argument('<DATA>', words.arguments.data)
    .requiredOption('-o, --output <BERKAS>', text.options.output)
    .action(async (file: string, o: { output: string }) => done(await impor(file, o.output, context)));
  command('rekap')
    .argument('<FOLDER>', words.arguments.folder)
    .requiredOption('-o, --output <BERKAS>', words.options.tableOutput)
    .option('--edisi <E>', text.options.edition)
    .option('--kosong <tolak|nol|abaikan>', text.options.blank, 'tolak')
    .action(async (folder: string, o: LoadingOptions & { output: string }) =>
      done(await rekap(folder, o.output, loading(o), context)),
    );
}
