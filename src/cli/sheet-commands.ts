import type { Command } from 'commander';
import { CERTIFICATE_CLI } from '../text/certificate';
import { CLI_TEXT } from '../text/cli';
import { ROBUSTNESS_CLI } from '../text/robustness';
import { TREND_CLI } from '../text/trend';
import { ketahanan } from './commands/ketahanan';
import { piagam } from './commands/piagam';
import { tren } from './commands/tren';
import { editionOption } from './edition';
import type { Loading, LoadingOptions } from './record-commands';
import type { Context, ExitCode } from './output';

/** Commands that turn results into sheets for the record: certificate, robustness, trend. */
export type SheetCommand = 'piagam' | 'ketahanan' | 'tren';

interface CertificateArguments {
  readonly output?: string;
  readonly tanggal?: string;
  readonly resmi?: string;
  readonly tindakLanjut?: boolean;
}

interface TrendArguments {
  readonly output?: string;
  readonly nilai?: string[];
  readonly instansi?: string;
}

export function addSheetCommands(
  command: (name: SheetCommand) => Command,
  loading: Loading,
  version: string,
  context: Context,
  done: (code: ExitCode) => void,
): void {
  const text = CLI_TEXT[context.language];
  const certificate = CERTIFICATE_CLI[context.language];
  command('piagam')
    .argument('<BERKAS>', text.arguments.file)
    .option('-o, --output <BERKAS>', certificate.output, 'piagam.xlsx')
    .option('--tanggal <TANGGAL>', certificate.date)
    .option('--resmi <NAMA>', certificate.official)
    .option('--tindak-lanjut', text.options.followUp)
    .action(async (file: string, { output = 'piagam.xlsx', tanggal, resmi, tindakLanjut }: CertificateArguments) =>
      done(
        await piagam(
          file,
          { output, date: tanggal, authority: resmi, followUp: tindakLanjut ?? false },
          version,
          context,
        ),
      ),
    );
  command('ketahanan')
    .argument('<BERKAS>', text.arguments.file)
    .option('-o, --output <BERKAS>', ROBUSTNESS_CLI[context.language].output)
    .option('--edisi <E>', editionOption(context))
    .option('--kosong <tolak|nol|abaikan>', text.options.blank, 'tolak')
    .action(async (file: string, o: LoadingOptions & { readonly output?: string }) =>
      done(await ketahanan(file, o.output, loading(o), context)),
    );
  const words = TREND_CLI[context.language];
  command('tren')
    .argument('[BERKAS...]', words.files)
    .option('-o, --output <BERKAS>', words.output)
    .option('--nilai <EDISI=NILAI...>', words.published)
    .option('--instansi <NAMA>', words.institution)
    .action(async (files: string[], o: TrendArguments) =>
      done(await tren(files, { output: o.output, published: o.nilai ?? [], institution: o.instansi }, context)),
    );
}
