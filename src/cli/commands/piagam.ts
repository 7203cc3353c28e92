import { certificatePlan } from '../../app/certificate';
import { localDay } from '../../app/local-time';
import { CERTIFICATE_CLI } from '../../text/certificate';
import { assessWorkbook, readBytes, workbookOf } from '../load';
import { EXIT, printJson, Unusable, type Context, type ExitCode } from '../output';
import { refuseName, saveWorkbook } from '../save';
import { storedSeal } from './segel';

export interface PiagamOptions {
  readonly output: string;
  /** ISO day; today when left out. */
  readonly date: string | undefined;
  readonly authority: string | undefined;
  readonly followUp: boolean;
}

/** `kepatuhan piagam`: writes the certificate of a final result; an existing file is never overwritten. */
export async function piagam(
  file: string,
  { output, date, authority, followUp }: PiagamOptions,
  version: string,
  context: Context,
): Promise<ExitCode> {
  const { language } = context;
  refuseName(output, '.xlsx', context);
  const bytes = readBytes(file, context);
  const workbook = workbookOf(bytes, context);
  const assessment = assessWorkbook(workbook, { edition: undefined, blank: 'refuse' }, context);
  const certificate = certificatePlan(assessment, {
    date: date ?? localDay(new Date()),
    authority: authority ?? null,
    followUp,
    language,
    engineVersion: version,
    stored: storedSeal(bytes, context),
    grids: workbook.grids,
  });
  if (!certificate.ok) throw Unusable.of(certificate.problem, language);
  await saveWorkbook(output, certificate.plan, context);
  if (context.json) printJson(context, { berkas: output, kode: certificate.code, simulasi: authority === undefined });
  else context.terminal.out(`${CERTIFICATE_CLI[language].written(output, certificate.code)}\n`);
  return EXIT.fine;
}
