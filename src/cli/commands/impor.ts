import { readExchangeCsv, type CsvProblem } from '../../app/exchange/csv';
import { exchangeDocument, type ExchangeDocument } from '../../app/exchange/document';
import { readExchangeJson, type ExchangeProblem } from '../../app/exchange/json';
import { exchangePlan } from '../../app/exchange/workbook';
import type { Assessment } from '../../app/assess';
import type { PlacedFault, RecordProblem } from '../../app/record-problem';
import { cellAddress } from '../../core/address';
import { INSTRUMENT_SHEET } from '../../core/instrument/sheet';
import { COMMAND_TEXT } from '../../text/commands';
import { RECORDS_TEXT } from '../../text/records';
import { command } from '../command';
import { isTooDeep, MOST_DEPTH } from '../depth';
import { scoreNumber } from '../json';
import { assessGrids, openBytes, readBytes } from '../load';
import { warnOfLostForm } from '../lost-form';
import { NEW_WORKBOOK } from '../options';
import { EXIT, printJson, Unusable, type Context } from '../output';
import { plain } from '../screen';
import { argument } from '../parameter';
import { refuseName, saveNew, workbookFile } from '../save';

/** Faults named one by one; a file with thousands of them has one cause. */
const SHOWN_FAULTS = 5;

/** `kepatuhan impor`: a new workbook from exported data. It is read back before it is kept: all of it, or nothing. */
export const impor = command({
  name: 'impor',
  words: COMMAND_TEXT.impor,
  options: {
    file: argument('<DATA>', (language) => RECORDS_TEXT[language].arguments.data),
    output: NEW_WORKBOOK,
  },
  async run(context, { file, output }) {
    refuseName(output, '.xlsx', context);
    const { document, result, isProvenWhole } = documentOf(file, context);
    if (document.rows.length === 0) throw Unusable.of({ code: 'data-no-rows', data: { file } }, context.language);
    const bytes = await workbookFile(exchangePlan(document, context.language), context);
    const assessment = assessGrids(openBytes(bytes, context).grids, { edition: undefined, blank: 'refuse' }, context);
    refuseLoss(document, assessment, context);
    saveNew(output, bytes, context);
    report(assessment, result, output, context);
    if (isProvenWhole) return EXIT.fine;
    const { rows } = document;
    context.terminal.err(
      `${RECORDS_TEXT[context.language].wholeUnknown(plain(file), rows.length, assessment.result.units.length)}\n`,
    );
    return EXIT.issues;
  },
});

interface Imported {
  readonly document: ExchangeDocument;
  /** The result that the file itself names: score and status. */
  readonly result: string | null;
  /** False where the file may have been cut off without a trace. */
  readonly isProvenWhole: boolean;
}

function documentOf(file: string, context: Context): Imported {
  const text = textOf(file, context);
  if (text.trim() === '') throw Unusable.of({ code: 'data-no-rows', data: { file } }, context.language);
  if (/^\s*[{[]/.test(text)) return fromJson(text, file, context);
  const read = readExchangeCsv(text);
  if (!read.ok) throw Unusable.of(csvProblem(read.problem, file), context.language);
  if ('document' in read) {
    const { document, isProvenWhole, result } = read;
    return { document, isProvenWhole, result: result === null ? null : resultText(result.score, result.status) };
  }
  const { table, instrument, issues } = assessGrids([read.grid], { edition: undefined, blank: 'refuse' }, context);
  warnOfLostForm(issues, RECORDS_TEXT[context.language].formLostIn, context.terminal.err);
  // A sheet of somebody's own promises nothing about its end.
  return { document: exchangeDocument(table, instrument), result: null, isProvenWhole: true };
}

function textOf(file: string, context: Context): string {
  const bytes = readBytes(file, context);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw Unusable.of({ code: 'data-not-utf8', data: { file } }, context.language);
  }
}

function fromJson(text: string, file: string, context: Context): Imported {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw Unusable.of({ code: 'data-not-json', data: { file } }, context.language);
  }
  if (isTooDeep(data)) {
    throw Unusable.of({ code: 'data-too-deep', data: { file, limit: MOST_DEPTH } }, context.language);
  }
  const read = readExchangeJson(data);
  if (read.ok) return { document: read.document, result: resultNamed(read.result), isProvenWhole: true };
  throw Unusable.of(jsonProblem(read.problem, file), context.language);
}

function jsonProblem(problem: ExchangeProblem, file: string): RecordProblem {
  if (problem.code === 'unknown-instrument') {
    return { code: 'data-instrument', data: { file, id: problem.id, version: problem.version } };
  }
  return faultsProblem(
    problem.faults.map((fault) => ({ place: fault.path, fault })),
    file,
  );
}

function csvProblem(problem: CsvProblem, file: string): RecordProblem {
  switch (problem.code) {
    case 'unclosed-quote':
      return { code: 'csv-quote', data: { file, line: problem.line } };
    case 'unknown-version':
      return { code: 'csv-version', data: { file, found: problem.found } };
    case 'cut-off': {
      const { named, found } = problem;
      return named === null
        ? { code: 'csv-no-end', data: { file, ...found } }
        : { code: 'csv-other-end', data: { file, named, found } };
    }
    case 'missing-part':
      return { code: 'csv-part', data: { file, part: problem.part } };
    case 'unknown-instrument':
      return { code: 'data-instrument', data: { file, id: problem.id, version: problem.version } };
    case 'sheet-faults':
      return faultsProblem(
        problem.faults.map((fault) => {
          const address = fault.cell === null ? '' : `!${cellAddress(fault.cell.row, fault.cell.column)}`;
          return { place: `${INSTRUMENT_SHEET}${address}`, fault };
        }),
        file,
      );
  }
}

function faultsProblem(faults: readonly PlacedFault[], file: string): RecordProblem {
  const shown = faults.slice(0, SHOWN_FAULTS);
  return { code: 'data-faults', data: { file, faults: shown, more: faults.length - shown.length } };
}

/** A lost cell is lost field work: the new workbook must say exactly what the data said. */
function refuseLoss(document: ExchangeDocument, { table, instrument }: Assessment, context: Context): void {
  const kept = exchangeDocument(table, instrument);
  const rows = Math.max(document.rows.length, kept.rows.length);
  for (let row = 0; row < rows; row++) {
    if (JSON.stringify(document.rows[row]) === JSON.stringify(kept.rows[row])) continue;
    throw Unusable.of({ code: 'row-not-kept', data: { row: row + 1 } }, context.language);
  }
  const head = ({ info, instrument: { id, version } }: ExchangeDocument): string =>
    JSON.stringify([info.institution, info.kind, info.edition, id, version]);
  if (head(document) !== head(kept)) throw Unusable.of({ code: 'head-not-kept', data: {} }, context.language);
}

function report(
  { table, result, instrument }: Assessment,
  named: string | null,
  output: string,
  context: Context,
): void {
  const text = RECORDS_TEXT[context.language];
  const score = scoreNumber(result.institution.outcome);
  const given = resultText(score, result.status);
  const differs = named !== null && named !== given;
  if (differs) context.terminal.err(`${text.resultDiffers(plain(named), given)}\n`);
  if (context.json) {
    printJson(context, {
      berkas: output,
      baris: table.length,
      instrumen: { id: instrument.id, versi: instrument.version, edisi: instrument.edition },
      nilai: score,
      status: result.status,
      hasilSesuai: named === null ? null : !differs,
    });
  } else context.terminal.out(`${text.imported(table.length, output)}\n`);
}

/** The institution's score and status in the "hasil" of an export; null where there is none. */
function resultNamed(result: unknown): string | null {
  if (typeof result !== 'object' || result === null || !('instansi' in result)) return null;
  const { instansi } = result;
  if (typeof instansi !== 'object' || instansi === null || !('nilai' in instansi) || !('status' in instansi))
    return null;
  return resultText(instansi.nilai, instansi.status);
}

function resultText(score: unknown, status: unknown): string {
  return `${String(score ?? '-')} (${String(status)})`;
}
