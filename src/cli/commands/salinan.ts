import { existsSync, writeFileSync } from 'node:fs';
import { reviewerCopy } from '../../app/reviewer-copy';
import type { WorkbookPlan } from '../../core/report/plan';
import { CLI_TEXT } from '../../text/cli';
import { describeFileProblem } from '../../text/file-problems';
import { describeReviewerRefusal } from '../../text/reviewer';
import { FileProblem } from '../../xlsx/file-problem';
import { writeWorkbook } from '../../xlsx/write';
import { loadAssessment, systemCode } from '../load';
import { EXIT, printJson, Unusable, type Context, type ExitCode } from '../output';

export interface SalinanOptions {
  readonly edition: string | undefined;
  readonly followUp: boolean;
  readonly output: string;
}

/** `kepatuhan salinan`: writes the reviewer copy of a workbook; an existing file is never overwritten. */
export async function salinan(file: string, options: SalinanOptions, context: Context): Promise<ExitCode> {
  const { language, terminal } = context;
  const { output } = options;
  if (existsSync(output)) throw Unusable.of({ code: 'file-exists', data: { file: output } }, language);
  const assessment = loadAssessment(file, { edition: options.edition, blank: 'refuse' }, context);
  const copy = reviewerCopy(assessment, { followUp: options.followUp, language });
  if (!copy.ok) {
    throw new Unusable([{ code: copy.reason, sentence: describeReviewerRefusal(copy.reason, language) }]);
  }
  save(output, await bytesOf(copy.plan, context), context);
  const { table, result } = assessment;
  if (context.json) printJson(context, { berkas: output, baris: table.length, unit: result.units.length });
  else terminal.out(`${CLI_TEXT[language].written(output)}\n`);
  return EXIT.fine;
}

async function bytesOf(plan: WorkbookPlan, { language }: Context): Promise<Uint8Array> {
  try {
    return await writeWorkbook(plan);
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    throw new Unusable([{ code: error.code, sentence: describeFileProblem(error, language) }]);
  }
}

function save(file: string, bytes: Uint8Array, { language }: Context): void {
  try {
    writeFileSync(file, bytes, { flag: 'wx' });
  } catch (error) {
    const why = systemCode(error);
    if (why === 'EEXIST') throw Unusable.of({ code: 'file-exists', data: { file } }, language);
    throw Unusable.of({ code: 'file-unwritable', data: { file, why } }, language);
  }
}
