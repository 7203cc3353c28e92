import { reviewerCopy } from '../../app/reviewer-copy';
import { CLI_TEXT } from '../../text/cli';
import { COMMAND_TEXT } from '../../text/commands';
import { describeReviewerRefusal } from '../../text/reviewer';
import { command } from '../command';
import { loadAssessment } from '../load';
import { EDITION_OR_DEFAULT, FOLLOW_UP, NEW_WORKBOOK, WORKBOOK } from '../options';
import { EXIT, printJson, Unusable } from '../output';
import { refuseName, saveWorkbook } from '../save';

/** `kepatuhan salinan`: writes the reviewer copy of a workbook; an existing file is never overwritten. */
export const salinan = command({
  name: 'salinan',
  words: COMMAND_TEXT.salinan,
  options: { file: WORKBOOK, edition: EDITION_OR_DEFAULT, followUp: FOLLOW_UP, output: NEW_WORKBOOK },
  async run(context, { file, edition, followUp, output }) {
    const { language, terminal } = context;
    refuseName(output, '.xlsx', context);
    const assessment = loadAssessment(file, { edition, blank: 'refuse' }, context);
    const copy = reviewerCopy(assessment, { followUp, language });
    if (!copy.ok) {
      throw new Unusable([{ code: copy.reason, sentence: describeReviewerRefusal(copy.reason, language) }]);
    }
    await saveWorkbook(output, copy.plan, context);
    const { table, result } = assessment;
    if (context.json) printJson(context, { berkas: output, baris: table.length, unit: result.units.length });
    else terminal.out(`${CLI_TEXT[language].written(output)}\n`);
    return EXIT.fine;
  },
});
