import { certificatePlan } from '../../app/certificate';
import { localDay } from '../../app/local-time';
import { CERTIFICATE_CLI } from '../../text/certificate';
import { COMMAND_TEXT } from '../../text/commands';
import { command } from '../command';
import { assessOpened, openFile } from '../load';
import { FOLLOW_UP, newWorkbook, WORKBOOK } from '../options';
import { EXIT, printJson, Unusable } from '../output';
import { option, withFallback } from '../parameter';
import { refuseName, saveWorkbook } from '../save';
import { storedSeal } from '../stored-seal';

/** `kepatuhan piagam`: writes the certificate of a final result; an existing file is never overwritten. */
export const piagam = command({
  name: 'piagam',
  words: COMMAND_TEXT.piagam,
  options: {
    file: WORKBOOK,
    output: newWorkbook(
      withFallback(
        option('-o, --output <BERKAS>', (language) => CERTIFICATE_CLI[language].output),
        'piagam.xlsx',
      ),
    ),
    /** ISO day; today when left out. */
    date: option('--tanggal <TANGGAL>', (language) => CERTIFICATE_CLI[language].date),
    authority: option('--resmi <NAMA>', (language) => CERTIFICATE_CLI[language].official),
    followUp: FOLLOW_UP,
  },
  async run(context, { file, output, date, authority, followUp }) {
    const { language, terminal, version } = context;
    refuseName(output, '.xlsx', context);
    const workbook = openFile(file, context);
    const assessment = assessOpened(workbook, { edition: undefined, blank: 'refuse' }, context);
    const certificate = certificatePlan(assessment, {
      date: date ?? localDay(new Date()),
      authority: authority ?? null,
      followUp,
      language,
      engineVersion: version,
      stored: storedSeal(workbook, context),
      grids: workbook.grids,
    });
    if (!certificate.ok) throw Unusable.of(certificate.problem, language);
    await saveWorkbook(output, certificate.plan, context);
    if (context.json) printJson(context, { berkas: output, kode: certificate.code, simulasi: authority === undefined });
    else terminal.out(`${CERTIFICATE_CLI[language].written(output, certificate.codeOf, certificate.code)}\n`);
    return EXIT.fine;
  },
});
