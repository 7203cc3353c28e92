import { exchangeCsv } from '../../app/exchange/csv';
import { exchangeDocument } from '../../app/exchange/document';
import { exchangeJson } from '../../app/exchange/json';
import { COMMAND_TEXT } from '../../text/commands';
import { RECORDS_TEXT } from '../../text/records';
import { command } from '../command';
import { assessmentJson, scoreNumber } from '../json';
import { warnOfLostForm } from '../lost-form';
import { loadAssessment } from '../load';
import { BLANK, EDITION, WORKBOOK } from '../options';
import { EXIT, printJson } from '../output';
import { oneOf, option, required } from '../parameter';
import { refuseName, saveNew } from '../save';
import { jsonText } from '../screen';

/** Spreadsheets take a file without it for one in the old code page of the machine. */
const BYTE_ORDER_MARK = '\ufeff';

/** `kepatuhan ekspor`: the assessment of a workbook as JSON or CSV. Mandatory findings that do not travel end it with 1. */
export const ekspor = command({
  name: 'ekspor',
  words: COMMAND_TEXT.ekspor,
  options: {
    file: WORKBOOK,
    to: required(
      oneOf(
        option('--ke <json|csv>', (language) => RECORDS_TEXT[language].options.to),
        ['json', 'csv'],
      ),
    ),
    /** Standard output where it is not given. */
    output: option('-o, --output <BERKAS>', (language) => RECORDS_TEXT[language].options.exportOutput),
    edition: EDITION,
    blank: BLANK,
  },
  run(context, { file, to, output, ...reading }) {
    const { language, terminal } = context;
    if (output !== undefined) refuseName(output, `.${to}`, context);
    const assessment = loadAssessment(file, reading, context);
    const { table, instrument } = assessment;
    const { institution } = assessment.result;
    const document = exchangeDocument(table, instrument);
    const result = assessmentJson(assessment, assessment.result.units, { followUp: false, language });
    const { formLost, exported } = RECORDS_TEXT[language];
    const code = warnOfLostForm(assessment.issues, formLost, terminal.err) ? EXIT.issues : EXIT.fine;
    const text =
      to === 'csv'
        ? exchangeCsv(document, { score: scoreNumber(institution.outcome), status: assessment.result.status })
        : `${jsonText(exchangeJson(document, result), 2)}\n`;
    if (output === undefined) {
      terminal.data(text);
      return code;
    }
    saveNew(output, to === 'csv' ? BYTE_ORDER_MARK + text : text, context);
    const rows = document.rows.length;
    if (context.json) printJson(context, { berkas: output, baris: rows });
    else terminal.out(`${exported(rows, output)}\n`);
    return code;
  },
});
