import { type Command, Option } from 'commander';
import type { BlankPolicy } from '../core/scoring/result';
import { CLI_TEXT } from '../text/cli';
import { RECORDS_TEXT } from '../text/records';
import { ekspor } from './commands/ekspor';
import { impor } from './commands/impor';
import { rekap } from './commands/rekap';
import { segel } from './commands/segel';
import { segelPeriksa } from './commands/segel-periksa';
import { editionOption } from './edition';
import { Unusable, type Context, type ExitCode } from './output';

/** Commands that turn assessments into records: exchange, national table, seal. */
export type RecordCommand = 'ekspor' | 'impor' | 'rekap' | 'segel' | 'periksa';

export interface LoadingOptions {
  readonly edisi?: string;
  readonly kosong: string;
}

export type Loading = (options: LoadingOptions) => {
  readonly edition: string | undefined;
  readonly blank: BlankPolicy;
};

export function addRecordCommands(
  command: (name: RecordCommand, parent?: Command) => Command,
  loading: Loading,
  version: string,
  context: Context,
  done: (code: ExitCode) => void,
): void {
  const text = CLI_TEXT[context.language];
  const words = RECORDS_TEXT[context.language];
  command('ekspor')
    .argument('<BERKAS>', text.arguments.file)
    .addOption(new Option('--ke <json|csv>', words.options.to).choices(['json', 'csv']).makeOptionMandatory())
    .option('-o, --output <BERKAS>', words.options.exportOutput)
    .option('--edisi <E>', editionOption(context))
    .option('--kosong <tolak|nol|abaikan>', text.options.blank, 'tolak')
    .action((file: string, o: LoadingOptions & { ke: 'json' | 'csv'; output?: string }) =>
      done(ekspor(file, { ...loading(o), to: o.ke, output: o.output }, context)),
    );
  command('impor')
    .argument('<DATA>', words.arguments.data)
    .requiredOption('-o, --output <BERKAS>', text.options.output)
    .action(async (file: string, o: { output: string }) => done(await impor(file, o.output, context)));
  command('rekap')
    .argument('<FOLDER|BERKAS>', words.arguments.folder)
    .requiredOption('-o, --output <BERKAS>', words.options.tableOutput)
    .option('--edisi <E>', editionOption(context))
    .option('--kosong <tolak|nol|abaikan>', text.options.blank, 'tolak')
    .action(async (source: string, o: LoadingOptions & { output: string }) =>
      done(await rekap(source, o.output, loading(o), version, context)),
    );
  const sealing = command('segel')
    .argument('<BERKAS>', text.arguments.file)
    .option('-o, --output <BERKAS>', words.options.sealOutput)
    .action((file: string, o: { output?: string }) => {
      // Not a required option, which commander would ask of "segel periksa" too.
      if (o.output === undefined) throw missingOutput(context);
      done(segel(file, o.output, version, context));
    });
  command('periksa', sealing)
    .description(words.checkSeal)
    .argument('<BERKAS>', text.arguments.file)
    .option('--kode <KODE>', words.options.code)
    .action((file: string, o: { kode?: string }) => done(segelPeriksa(file, o.kode, version, context)));
}

function missingOutput({ language }: Context): Unusable {
  return Unusable.of({ code: 'wrong-arguments', data: { kind: 'missing', item: '-o, --output <BERKAS>' } }, language);
}
