import type { Command } from 'commander';
import { CLI_TEXT } from '../text/cli';
import { FOLLOW_UP_REPORT } from '../text/follow-up-report';
import { rapor } from './commands/rapor';
import { editionOption } from './edition';
import type { LoadOptions } from './load';
import type { Context, ExitCode } from './output';

interface Arguments {
  readonly edisi?: string;
  readonly kosong: string;
  readonly output: string;
  readonly unit?: readonly string[];
  readonly tindakLanjut?: boolean;
  readonly tindakLanjutLama?: string;
}

/** `kepatuhan rapor`: report card and action plan. */
export function addReportCommand(
  command: (name: 'rapor') => Command,
  loading: (options: Pick<Arguments, 'edisi' | 'kosong'>) => LoadOptions,
  context: Context,
  done: (code: ExitCode) => void,
): void {
  const text = CLI_TEXT[context.language];
  const words = FOLLOW_UP_REPORT[context.language];
  command('rapor')
    .argument('<BERKAS>', text.arguments.file)
    .option('-o, --output <BERKAS>', words.options.output, 'rapor.xlsx')
    .option('--tindak-lanjut-lama <BERKAS>', words.options.previous)
    .option('--unit <NAMA...>', words.options.units)
    .option('--edisi <E>', editionOption(context))
    .option('--kosong <tolak|nol|abaikan>', text.options.blank, 'tolak')
    .option('--tindak-lanjut', text.options.followUp)
    .action(async (file: string, o: Arguments) => {
      const { unit: units = [], tindakLanjut: followUp = false, tindakLanjutLama: previous, output } = o;
      done(await rapor(file, { ...loading(o), units, followUp, previous, output }, context));
    });
}
