import { extname } from 'node:path';
import { checkSeal } from '../../app/seal-check';
import { SEAL_NAMESPACE, readSealPart, sealPartXml } from '../../app/seal-part';
import { placeForSeal } from '../../app/seal-place';
import { sealLines } from '../../app/seal-sheet';
import type { Grid } from '../../core/grid';
import { contentCode, seal, type SealRecord } from '../../core/seal/seal';
import { unprovenFormulas } from '../../core/sheet/formula-cells';
import { COMMAND_TEXT } from '../../text/commands';
import { RECORDS_TEXT } from '../../text/records';
import { SEAL_TEXT, unproven } from '../../text/seal';
import type { OpenWorkbook } from '../../xlsx/open-workbook';
import type { TextLine } from '../../xlsx/text-sheet';
import { command } from '../command';
import { assessWorkbook, contentOf, openBytes, openFile, readable } from '../load';
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
    const opened = openFile(file, context);
    const workbook = contentOf(opened, context);
    const assessment = assessWorkbook(workbook, { edition: undefined, blank: 'refuse' }, context);
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
    const { bytes: sealed, left } = readable(() => withSeal(opened, workbook.grids, record, context), context);
    proveUnchanged(sealed, record, context);
    saveNew(output, sealed, context);
    const { code, hash, time, content } = record;
    const formulas = unprovenFormulas(table);
    if (context.json) {
      const codes = { kode: code, kodeIsi: contentCode(content), sha256: hash, waktu: time };
      printJson(context, { berkas: output, ...codes, dibiarkan: left, rumusBelumDihitungUlang: formulas });
    } else {
      const text = SEAL_TEXT[language];
      terminal.out(`${[text.sealed(output, code), ...left.map(text.left), ...unproven(text, formulas)].join('\n')}\n`);
    }
    return EXIT.fine;
  },
});

/**
 * The seal, in the place of the earlier sheet where that is still nothing but the earlier seal; otherwise the sheet is
 * somebody's by now, and is left.
 */
function withSeal(workbook: OpenWorkbook, grids: readonly Grid[], record: SealRecord, context: Context): Sealed {
  if (workbook.isSigned) throw Unusable.of({ code: 'workbook-signed', data: {} }, context.language);
  const xml = workbook.record(SEAL_NAMESPACE);
  const earlier = xml === null ? null : readSealPart(xml);
  const place = placeForSeal(earlier?.ok === true ? earlier.seal : null, grids, workbook.sheetNames);
  const sealed = workbook.with({
    sheet: { name: place.sheet, lines: sheetLines(record, context), replaces: place.replaces },
    customXml: { namespace: SEAL_NAMESPACE, xml: sealPartXml({ record, sheet: place.sheet }) },
    ...paneOf(context),
  });
  return { bytes: sealed, left: place.left };
}

interface Sealed {
  readonly bytes: Uint8Array;
  readonly left: readonly string[];
}

/** What was sealed must still be there, and the seal readable, before the copy is kept. */
function proveUnchanged(bytes: Uint8Array, record: SealRecord, context: Context): void {
  const opened = openBytes(bytes, context);
  const kept = storedSeal(opened, context);
  const workbook = contentOf(opened, context);
  const assessment = assessWorkbook(workbook, { edition: undefined, blank: 'refuse' }, context);
  // Only the new sheet: an earlier one that was left may well say something else.
  const own = workbook.grids.filter(({ sheet }) => sheet === kept?.sheet);
  const isKept = kept?.record.hash === record.hash;
  if (isKept && checkSeal(kept, null, assessment, own, context.version).verdict === 'sesuai') return;
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
