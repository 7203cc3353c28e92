import { reviewerCopy } from '../../app/reviewer-copy';
import { CLI_TEXT } from '../../text/cli';
import { describeReviewerRefusal } from '../../text/reviewer';
import { loadAssessment } from '../load';
import { EXIT, printJson, Unusable, type Context, type ExitCode } from '../output';
import { refuseName, saveWorkbook } from '../save';

export interface SalinanOptions {
  readonly edition: string | undefined;
  readonly followUp: boolean;
  readonly output: string;
}

/** `kepatuhan salinan`: writes the reviewer copy of a workbook; an existing file is never overwritten. */
export async function salinan(file: string, options: SalinanOptions, context: Context): Promise<ExitCode> {
  const { language, terminal } = context;
  const { output } = options;
  refuseName(output, '.xlsx', context);
  const assessment = loadAssessment(file, { edition: options.edition, blank: 'refuse' }, context);
  const copy = reviewerCopy(assessment, { followUp: options.followUp, language });
  if (!copy.ok) {
    throw new Unusable([{ code: copy.reason, sentence: describeReviewerRefusal(copy.reason, language) }]);
  }
  await saveWorkbook(output, copy.plan, context);
  const { table, result } = assessment;
  if (context.json) printJson(context, { berkas: output, baris: table.length, unit: result.units.length });
  else terminal.out(`${CLI_TEXT[language].written(output)}\n`);
  return EXIT.fine;
}
