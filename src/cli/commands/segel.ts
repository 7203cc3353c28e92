import { extname } from 'node:path';
import type { Assessment } from '../../app/assess';
import { checkSeal } from '../../app/seal-check';
import { SEAL_NAMESPACE, readSealPart, sealPartXml, type StoredSeal } from '../../app/seal-part';
import { SEAL_SHEET, sealLines } from '../../app/seal-sheet';
import { freeSheetName } from '../../core/sheet-names';
import { seal, type SealRecord } from '../../core/seal/seal';
import { SEAL_TEXT } from '../../text/seal';
import { isSigned, readCustomXml, sheetNamesIn, withAdditions } from '../../xlsx/custom-parts';
import type { TextLine } from '../../xlsx/text-sheet';
import { assessBytes, readable, readBytes } from '../load';
import { EXIT, printJson, Unusable, type Context, type ExitCode } from '../output';
import { paneOf, saveNew } from '../save';

/** `kepatuhan segel`: a copy of the workbook with its seal. Nothing else in it changes. */
export function segel(file: string, output: string, version: string, context: Context): ExitCode {
  const bytes = readBytes(file, context);
  const assessment = assessBytes(bytes, { edition: undefined, blank: 'refuse' }, context);
  // A source that is no workbook has been told as such by now.
  const ending = extname(file).toLowerCase();
  if (extname(output).toLowerCase() !== ending) {
    throw Unusable.of({ code: 'output-ending', data: { file: output, ending } }, context.language);
  }
  const { table, instrument, result } = assessment;
  const outcome = seal(table, instrument, result, version, new Date().toISOString());
  if (!outcome.ok) {
    const code = outcome.reason === 'provisional' ? 'seal-provisional' : 'seal-not-scored';
    throw Unusable.of({ code, data: { units: outcome.units } }, context.language);
  }
  const { record } = outcome;
  const sealed = readable(() => withSeal(bytes, record, context), context);
  proveUnchanged(sealed, record, version, context);
  saveNew(output, sealed, context);
  if (context.json) printJson(context, { berkas: output, kode: record.code, sha256: record.hash, waktu: record.time });
  else context.terminal.out(`${SEAL_TEXT[context.language].sealed(output, record.code)}\n`);
  return EXIT.fine;
}

/** The seal that a workbook carries; null where there is none. A damaged one ends the command with its sentence. */
export function storedSeal(bytes: Uint8Array, context: Context): StoredSeal | null {
  const xml = readable(() => readCustomXml(bytes, SEAL_NAMESPACE), context);
  if (xml === null) return null;
  const part = readSealPart(xml);
  if (!part.ok) throw Unusable.of({ code: 'seal-damaged', data: {} }, context.language);
  return part.seal;
}

function withSeal(bytes: Uint8Array, record: SealRecord, context: Context): Uint8Array {
  if (isSigned(bytes)) throw Unusable.of({ code: 'workbook-signed', data: {} }, context.language);
  const xml = readCustomXml(bytes, SEAL_NAMESPACE);
  const earlier = xml === null ? null : readSealPart(xml);
  const replaced = earlier?.ok === true ? earlier.seal.sheet : null;
  const name = replaced ?? freeSheetName(SEAL_SHEET, sheetNamesIn(bytes));
  return withAdditions(bytes, {
    sheet: { name, lines: sheetLines(record, context), replaces: replaced !== null },
    customXml: { namespace: SEAL_NAMESPACE, xml: sealPartXml({ record, sheet: name }) },
    ...paneOf(context),
  });
}

/** What was sealed must still be there, and the seal readable, before the copy is kept. */
function proveUnchanged(bytes: Uint8Array, record: SealRecord, version: string, context: Context): void {
  const kept = storedSeal(bytes, context);
  const assessment: Assessment = assessBytes(bytes, { edition: undefined, blank: 'refuse' }, context);
  if (kept?.record.hash === record.hash && checkSeal(kept.record, null, assessment, version).verdict === 'sesuai')
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
