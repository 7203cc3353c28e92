import type { Assessment } from '../../app/assess';
import { checkSeal, type PlacedChange, type SealCheck } from '../../app/seal-check';
import { cellAddress } from '../../core/address';
import { formatHundredths } from '../../core/number/format';
import { instrumentHash } from '../../core/seal/content-1';
import { SEAL_PARTS } from '../../core/seal/compare-seals';
import { contentCode, type SealRecord } from '../../core/seal/seal';
import { readSealCode } from '../../core/seal/seal-code';
import { isSealedOverride, type SealedAnswer, type SealedScore } from '../../core/seal/sealed-answer';
import { unprovenFormulas } from '../../core/sheet/formula-cells';
import { COMMAND_TEXT } from '../../text/commands';
import { describeIssue } from '../../text/issues';
import type { Language } from '../../text/language';
import { RECORDS_TEXT } from '../../text/records';
import { describeSealed, SEAL_TEXT, unproven, visible, type SealText } from '../../text/seal';
import { command } from '../command';
import { assessWorkbook, contentOf, openFile } from '../load';
import { WORKBOOK } from '../options';
import { EXIT, printJson, Unusable, type Context } from '../output';
import { option } from '../parameter';
import { storedSeal } from '../stored-seal';
import { renderTable } from '../table';

/** What a check found, with all that is said of it. */
interface Checked {
  readonly check: SealCheck;
  readonly record: SealRecord | null;
  readonly asked: string | null;
  readonly assessment: Assessment;
}

/** Cells of the sheet, and mandatory issues, that are named one by one. */
const MOST = 10;
const LONGEST_ISSUE = 600;

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
    const opened = openFile(file, context);
    const stored = storedSeal(opened, context);
    const record = stored?.record ?? null;
    const workbook = contentOf(opened, context);
    const blank = record?.content.blank ?? 'refuse';
    const assessment = assessWorkbook(workbook, { edition: undefined, blank }, context);
    const check = checkSeal(stored, asked, assessment, workbook.grids, context.version);
    const checked = { check, record, asked, assessment };
    if (context.json) printJson(context, checkJson(checked));
    else context.terminal.out(report(checked, context));
    return check.verdict === 'sesuai' ? EXIT.fine : EXIT.issues;
  },
});

function codeOf(text: string, context: Context): string {
  const read = readSealCode(text);
  if (read.ok) return read.code;
  throw Unusable.of({ code: 'seal-code', data: { found: text, reason: read.reason } }, context.language);
}

function report(checked: Checked, { language }: Context): string {
  const text = SEAL_TEXT[language];
  const { check, record, asked } = checked;
  const lines = [headline(checked, text)];
  if (record === null && check.verdict === 'berubah') lines.push(text.noSealCode);
  if (record !== null) lines.push(text.sealedOn(record.code, record.time ?? text.noTime));
  if (record !== null && asked !== null && asked !== record.code && check.verdict !== 'kode-lain') {
    lines.push(text.onlyContent);
  }
  if (record !== null) lines.push(...differences(checked, record, text, language));
  if (record !== null) lines.push(text.notCovered[record.format]);
  const { changes } = check;
  return `${lines.join('\n')}\n${changes.length === 0 ? '' : `\n${changeTable(changes, text)}`}`;
}

function differences({ check, assessment }: Checked, record: SealRecord, text: SealText, language: Language): string[] {
  const { comparison, sheet } = check;
  if (comparison === null || sheet === null) return [];
  const lines: string[] = [];
  if (!comparison.intact) lines.push(text.others.intact);
  const [before, now] = [record.content, check.compared].map(({ result }) => shownScore(result.institution, language));
  lines.push(before === now ? text.score(before!) : text.scores(before!, now!));
  if (comparison.result && before === now) lines.push(text.others.result);
  for (const part of SEAL_PARTS) if (comparison.parts.includes(part)) lines.push(text.others[part]);
  if (record.format === 2 && record.words !== instrumentHash(assessment.instrument) && !comparison.instrument) {
    lines.push(text.others.words);
  }
  lines.push(...unproven(text, unprovenFormulas(assessment.table)));
  if (comparison.provisional) lines.push(...provisionalLines(assessment, text, language));
  if (sheet.state === 'renamed' || sheet.state === 'hidden')
    lines.push(text.sheetState[sheet.state](sheet.sheet ?? ''));
  for (const { sheet: name, row, column, printed, sealed } of sheet.cells.slice(0, MOST)) {
    lines.push(text.printed(`${name}!${cellAddress(row, column)}`, printed, sealed));
  }
  if (sheet.cells.length > MOST) lines.push(text.more(sheet.cells.length - MOST));
  return lines;
}

function provisionalLines({ mandatory }: Assessment, text: SealText, language: Language): string[] {
  const lines = [text.provisional(mandatory.length)];
  for (const issue of mandatory.slice(0, MOST))
    lines.push(`- ${visible(describeIssue(issue, language).message, LONGEST_ISSUE)}`);
  if (mandatory.length > MOST) lines.push(text.more(mandatory.length - MOST));
  return lines;
}

function shownScore({ hundredths, zone, category }: SealedScore, language: Language): string {
  if (hundredths === null) return '-';
  return [formatHundredths(hundredths, language), zone, category].filter((part) => part !== null).join(', ');
}

function headline({ check, record, asked }: Checked, { verdicts }: SealText): string {
  const { verdict, compared } = check;
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
    case 'sementara':
      return verdicts[verdict];
    case 'tidak-cocok':
      return verdicts[verdict](check.sheet?.sheet ?? null);
    case 'berubah':
      return verdicts.berubah(check.changes.length);
    case 'instrumen-lain':
      return verdicts[verdict](instrumentName(instrument), instrumentName(compared.instrument));
    case 'mesin-lain':
      return verdicts[verdict](visible(engine), compared.engine);
    case 'kode-lain':
      return verdicts[verdict](asked ?? '', record.code);
  }
}

/** With the start of its hash: two custom instruments may bear the same name. */
function instrumentName({ id, version, hash }: SealRecord['content']['instrument']): string {
  return visible(`${id} ${version} (${hash.slice(0, 8)})`);
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
      place === null ? '-' : visible(`${place.sheet}!${cellAddress(place.row, place.column)}`),
      visible(unit),
      visible(product),
      visible(code),
      visible(respondent),
      describeSealed(sealed, values),
      describeSealed(current, values),
    ]),
  );
}

function checkJson({ check, record, assessment }: Checked): object {
  const { verdict, current, compared, comparison, changes, sheet } = check;
  const identity = ({ id, version, hash }: SealRecord['content']['instrument']) => ({
    id,
    versi: version,
    sha256: hash,
  });
  return {
    status: verdict,
    kode: record?.code ?? null,
    kodeIsi: contentCode(record?.content ?? current),
    format: record?.format ?? null,
    waktu: record?.time ?? null,
    disegel:
      record === null
        ? null
        : {
            instrumen: identity(record.content.instrument),
            mesin: record.content.engine,
            nilai: record.content.result.institution,
          },
    sekarang: {
      instrumen: identity(compared.instrument),
      mesin: compared.engine,
      nilai: compared.result.institution,
      status: assessment.result.status,
    },
    rumusBelumDihitungUlang: unprovenFormulas(assessment.table),
    lain: {
      catatanSegel: comparison === null ? false : !comparison.intact,
      instansi: comparison?.parts.includes('institution') ?? false,
      jenis: comparison?.parts.includes('kind') ?? false,
      edisi: comparison?.parts.includes('edition') ?? false,
      kolom: comparison?.parts.includes('mapping') ?? false,
      unit: comparison?.parts.includes('units') ?? false,
      kosong: comparison?.parts.includes('blank') ?? false,
      instrumen: comparison?.instrument ?? false,
      mesin: comparison?.engine ?? false,
      hasil: comparison?.result ?? false,
      sementara: comparison?.provisional ?? false,
    },
    lembarSegel:
      sheet === null
        ? null
        : {
            keadaan: SHEET_STATES[sheet.state],
            lembar: sheet.sheet,
            sel: sheet.cells.map(({ sheet: name, row, column, printed, sealed }) => ({
              lembar: name,
              sel: cellAddress(row, column),
              tercetak: printed,
              disegel: sealed,
            })),
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

const SHEET_STATES = {
  shown: 'ada',
  renamed: 'berganti-nama',
  hidden: 'tersembunyi',
  gone: 'tidak-ada',
  differs: 'lain',
} as const;

function answerJson(answer: SealedAnswer): unknown {
  if (isSealedOverride(answer)) {
    return { semula: answerJson(answer.value), koreksi: answerJson(answer.override), alasan: answer.reason };
  }
  return typeof answer === 'object' && answer !== null ? { nilai: 'TB', alasan: answer.tb } : answer;
}
