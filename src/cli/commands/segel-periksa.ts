import { checkSeal, type PlacedChange, type SealCheck } from '../../app/seal-check';
import { cellAddress } from '../../core/address';
import { readSealCode } from '../../core/seal/seal-code';
import type { SealRecord } from '../../core/seal/seal';
import { isSealedOverride, type SealedAnswer } from '../../core/seal/sealed-content';
import { COMMAND_TEXT } from '../../text/commands';
import { RECORDS_TEXT } from '../../text/records';
import { describeSealed, SEAL_TEXT, type SealText } from '../../text/seal';
import { command } from '../command';
import { assessOpened, openFile } from '../load';
import { WORKBOOK } from '../options';
import { EXIT, printJson, Unusable, type Context } from '../output';
import { option } from '../parameter';
import { storedSeal } from '../stored-seal';
import { renderTable } from '../table';

/** `kepatuhan segel periksa`: whether a workbook is as it was sealed, and which cells are not. Fine only when it is. */
export const segelPeriksa = command({
  name: 'periksa',
  words: COMMAND_TEXT['segel periksa'],
  options: {
    file: WORKBOOK,
    code: option('--kode <KODE>', (language) => RECORDS_TEXT[language].options.code),
  },
  run(context, { file, code }) {
    const asked = code === undefined ? null : codeOf(code, context);
    const workbook = openFile(file, context);
    const record = storedSeal(workbook, context)?.record ?? null;
    const blank = record?.content.blank ?? 'refuse';
    const check = checkSeal(
      record,
      asked,
      assessOpened(workbook, { edition: undefined, blank }, context),
      context.version,
    );
    if (context.json) printJson(context, checkJson(check, record));
    else context.terminal.out(report(check, record, asked, context));
    return check.verdict === 'sesuai' ? EXIT.fine : EXIT.issues;
  },
});

function codeOf(text: string, context: Context): string {
  const read = readSealCode(text);
  if (read.ok) return read.code;
  throw Unusable.of({ code: 'seal-code', data: { found: text, reason: read.reason } }, context.language);
}

function report(check: SealCheck, record: SealRecord | null, asked: string | null, { language }: Context): string {
  const text = SEAL_TEXT[language];
  const lines = [headline(check, record, asked, text)];
  if (record !== null) lines.push(text.sealedOn(record.code, record.time ?? text.noTime));
  const { comparison, changes } = check;
  if (comparison !== null) {
    if (!comparison.intact) lines.push(text.others.intact);
    for (const part of ['institution', 'blank', 'result'] as const) if (comparison[part]) lines.push(text.others[part]);
  }
  return `${lines.join('\n')}\n${changes.length === 0 ? '' : `\n${changeTable(changes, text)}`}`;
}

function headline(check: SealCheck, record: SealRecord | null, asked: string | null, { verdicts }: SealText): string {
  const { verdict, current } = check;
  if (record === null) {
    return verdict === 'berubah'
      ? verdicts.berubahByCode
      : verdict === 'sesuai'
        ? verdicts.sesuai
        : verdicts['belum-disegel'];
  }
  const { instrument, engine } = record.content;
  switch (verdict) {
    case 'sesuai':
    case 'belum-disegel':
      return verdicts[verdict];
    case 'berubah':
      return verdicts.berubah(check.changes.length);
    case 'instrumen-lain':
      return verdicts[verdict](instrumentName(instrument), instrumentName(current.instrument));
    case 'mesin-lain':
      return verdicts[verdict](engine, current.engine);
    case 'kode-lain':
      return verdicts[verdict](asked ?? '', record.code);
  }
}

/** With the start of its hash: two custom instruments may bear the same name. */
function instrumentName({ id, version, hash }: SealRecord['content']['instrument']): string {
  return `${id} ${version} (${hash.slice(0, 8)})`;
}

function changeTable(changes: readonly PlacedChange[], { headings, values }: SealText): string {
  return renderTable(
    [
      { title: headings.place, width: 30 },
      { title: headings.unit, width: 36 },
      { title: headings.product, width: 24 },
      { title: headings.code },
      { title: headings.respondent, width: 30 },
      { title: headings.sealed },
      { title: headings.current },
    ],
    changes.map(({ place, unit, product, code, respondent, sealed, current }) => [
      place === null ? '-' : `${place.sheet}!${cellAddress(place.row, place.column)}`,
      unit,
      product,
      code,
      respondent,
      describeSealed(sealed, values),
      describeSealed(current, values),
    ]),
  );
}

function checkJson({ verdict, current, comparison, changes }: SealCheck, record: SealRecord | null): object {
  const identity = ({ id, version, hash }: SealRecord['content']['instrument']) => ({
    id,
    versi: version,
    sha256: hash,
  });
  return {
    status: verdict,
    kode: record?.code ?? null,
    waktu: record?.time ?? null,
    disegel: record === null ? null : { instrumen: identity(record.content.instrument), mesin: record.content.engine },
    sekarang: { instrumen: identity(current.instrument), mesin: current.engine },
    lain: {
      catatanSegel: comparison === null ? false : !comparison.intact,
      instansi: comparison?.institution ?? false,
      kosong: comparison?.blank ?? false,
      instrumen: comparison?.instrument ?? false,
      mesin: comparison?.engine ?? false,
      hasil: comparison?.result ?? false,
    },
    sel: changes.map((change) => ({
      perubahan: { changed: 'berubah', added: 'ditambah', removed: 'dihapus' }[change.change],
      lembar: change.place?.sheet ?? null,
      sel: change.place === null ? null : cellAddress(change.place.row, change.place.column),
      unit: change.unit,
      produk: change.product,
      kode: change.code,
      responden: change.respondent,
      disegel: change.sealed?.map(answerJson) ?? null,
      sekarang: change.current?.map(answerJson) ?? null,
    })),
  };
}

function answerJson(answer: SealedAnswer): unknown {
  if (!isSealedOverride(answer)) return answer;
  return { semula: answer.value, koreksi: answer.override, alasan: answer.reason };
}
