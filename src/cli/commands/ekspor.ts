import { exchangeCsv } from '../../app/exchange/csv';
import { exchangeDocument } from '../../app/exchange/document';
import { exchangeJson } from '../../app/exchange/json';
import { RECORDS_TEXT } from '../../text/records';
import { assessmentJson } from '../json';
import { warnOfLostForm } from '../lost-form';
import { loadAssessment, type LoadOptions } from '../load';
import { EXIT, printJson, type Context, type ExitCode } from '../output';
import { refuseName, saveNew } from '../save';

export interface EksporOptions extends LoadOptions {
  readonly to: 'json' | 'csv';
  /** Undefined: standard output. */
  readonly output: string | undefined;
}

/** Spreadsheets take a file without it for one in the old code page of the machine. */
const BYTE_ORDER_MARK = '\ufeff';

/** `kepatuhan ekspor`: the assessment of a workbook as JSON or CSV. Mandatory findings that do not travel end it with 1. */
export function ekspor(file: string, options: EksporOptions, context: Context): ExitCode {
  if (options.output !== undefined) refuseName(options.output, `.${options.to}`, context);
  const assessment = loadAssessment(file, options, context);
  const { table, instrument } = assessment;
  const document = exchangeDocument(table, instrument);
  const result = assessmentJson(assessment, assessment.result.units, { followUp: false, language: context.language });
  const { formLost, exported } = RECORDS_TEXT[context.language];
  const code = warnOfLostForm(assessment.issues, formLost, context.terminal.err) ? EXIT.issues : EXIT.fine;
  const text =
    options.to === 'csv' ? exchangeCsv(document) : `${JSON.stringify(exchangeJson(document, result), null, 2)}\n`;
  if (options.output === undefined) {
    context.terminal.out(text);
    return code;
  }
  saveNew(options.output, options.to === 'csv' ? BYTE_ORDER_MARK + text : text, context);
  const rows = document.rows.length;
  if (context.json) printJson(context, { berkas: options.output, baris: rows });
  else context.terminal.out(`${exported(rows, options.output)}\n`);
  return code;
}
