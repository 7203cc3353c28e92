import { extname } from 'node:path';
import type { Assessment } from '../../app/assess';
import { checkSeal } from '../../app/seal-check';
import { SEAL_NAMESPACE, readSealPart, sealPartXml } from '../../app/seal-part';
import { SEAL_SHEET, sealLines } from '../../app/seal-sheet';
import { freeSheetName } from '../../core/sheet-names';
import { seal, type SealRecord } from '../../core/seal/seal';
import { COMMAND_TEXT } from '../../text/commands';
import { RECORDS_TEXT } from '../../text/records';
import { SEAL_TEXT } from '../../text/seal';
import type { OpenWorkbook } from '../../xlsx/open-workbook';
import type { TextLine } from '../../xlsx/text-sheet';
import { command } from '../command';
import { assessOpened, openBytes, openFile, readable } from '../load';
import { newWorkbook, WORKBOOK } from '../options';
import { EXIT, printJson, Unusable, type Context } from '../output';
import { option, required } from '../parameter';
import { paneOf, saveNew } from '../save';
import { storedSeal } from '../stored-seal';
import { segelPeriksa } from './segel-periksa';

/** `kepatuhan segel`: a copy of the workbook with its seal. Nothing else in it changes. */
export const segel = command({
  name: 'segel',
  words: COMMAND_TEXT.segel,
  options: {
    file: WORKBOOK,
    output: newWorkbook(
      required(option('-o, --output <BERKAS>', (language) => RECORDS_TEXT[language].options.sealOutput)),
    ),
  },
  subcommands: [segelPeriksa],
  run(context, { file, output }) {
    const { language, terminal, version } = context;
    const workbook = openFile(file, context);
    const assessment = assessOpened(workbook, { edition: undefined, blank: 'refuse' }, context);
    // A source that is no workbook has been told as such by now.
    const ending = extname(file).toLowerCase();
    if (extname(output).toLowerCase() !== ending) {
      throw Unusable.of({ code: 'output-ending', data: { file: output, ending } }, language);
    }
    const { table, instrument, result } = assessment;
    const outcome = seal(table, instrument, result, version, new Date().toISOString());
    if (!outcome.ok) {
      const code = outcome.reason === 'provisional' ? 'seal-provisional' : 'seal-not-scored';
      throw Unusable.of({ code, data: { units: outcome.units } }, language);
    }
    const { record } = outcome;
    const sealed = readable(() => withSeal(workbook, record, context), context);
    proveUnchanged(sealed, record, context);
    saveNew(output, sealed, context);
    if (context.json) {
      printJson(context, { berkas: output, kode: record.code, sha256: record.hash, waktu: record.time });
    } else terminal.out(`${SEAL_TEXT[language].sealed(output, record.code)}\n`);
    return EXIT.fine;
  },
});

function withSeal(workbook: OpenWorkbook, record: SealRecord, context: Context): Uint8Array {
  if (workbook.isSigned) throw Unusable.of({ code: 'workbook-signed', data: {} }, context.language);
  const xml = workbook.record(SEAL_NAMESPACE);
  const earlier = xml === null ? null : readSealPart(xml);
  const replaced = earlier?.ok === true ? earlier.seal.sheet : null;
  const name = replaced ?? freeSheetName(SEAL_SHEET, workbook.sheetNames);
  return workbook.with({
    sheet: { name, lines: sheetLines(record, context), replaces: replaced !== null },
    customXml: { namespace: SEAL_NAMESPACE, xml: sealPartXml({ record, sheet: name }) },
    ...paneOf(context),
  });
}

/** What was sealed must still be there, and the seal readable, before the copy is kept. */
function proveUnchanged(bytes: Uint8Array, record: SealRecord, context: Context): void {
  const workbook = openBytes(bytes, context);
  const kept = storedSeal(workbook, context);
  const assessment: Assessment = assessOpened(workbook, { edition: undefined, blank: 'refuse' }, context);
  if (
    kept?.record.hash === record.hash &&
    checkSeal(kept.record, null, assessment, context.version).verdict === 'sesuai'
  )
    return;
  throw Unusable.of({ code: 'seal-not-kept', data: {} }, context.language);
}

function sheetLines(record: SealRecord, { language }: Context): TextLine[] {
  const { title, facts, notes } = sealLines(record, language);
  const [code, ...others] = facts.map(([label, value]): TextLine => [{ text: label, bold: true }, { text: value }]);
  const [label, value] = code!;
  return [
    [{ text: title, bold: true, size: 16 }],
    [],
    [label!, { ...value!, bold: true, size: 16 }],
    ...others,
    [],
    ...notes.map((note): TextLine => [{ text: note }]),
  ];
}
