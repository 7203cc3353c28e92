import path from 'node:path';
import { localTime } from '../app/local-time';
import { recap, RECAP_SHEET } from '../app/recap';
import { CLI_TEXT } from '../text/cli';
import { writtenAt } from '../text/recap';
import { assessWorkbook, loadWorkbook, type LoadOptions } from './load';
import { EXIT, printJson, type Context, type ExitCode } from './output';
import { saveWorkbook } from './save';

/** Writes the sheet Rekap of one workbook as a workbook of its own, in values: formulas would find no data there. */
export async function recapSheet(
  file: string,
  output: string,
  options: LoadOptions,
  context: Context,
): Promise<ExitCode> {
  const { language, terminal, version } = context;
  const workbook = loadWorkbook(file, context);
  const { grids } = workbook;
  const assessment = assessWorkbook(workbook, options, context);
  const plan = recap(
    { assessment, grids },
    {
      ...{ contents: 'values', language, version, sheet: RECAP_SHEET },
      writtenAt: writtenAt(localTime(new Date()), language),
      sourceFile: path.basename(file),
    },
  );
  await saveWorkbook(output, plan, context);
  const { units, institution, status } = assessment.result;
  const { outcome } = institution;
  const score = outcome.scored ? outcome.hundredths / 100 : null;
  if (context.json) printJson(context, { berkas: output, unit: units.length, nilai: score, status });
  else terminal.out(`${CLI_TEXT[language].written(output)}\n`);
  return EXIT.fine;
}
