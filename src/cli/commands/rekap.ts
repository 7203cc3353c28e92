import { statSync } from 'node:fs';
import path from 'node:path';
import { doubledInstitutions, nationalGroups, type NationalEntry } from '../../app/national';
import { nationalCsv, nationalJson, nationalPlan, type NationalTable, type SkippedFile } from '../../app/national-plan';
import type { RecordProblem } from '../../app/record-problem';
import { ZONES } from '../../core/report/looks';
import { describeCommandProblem } from '../../text/command-problems';
import { COMMAND_TEXT } from '../../text/commands';
import { RECORDS_TEXT } from '../../text/records';
import { command } from '../command';
import { folderContent, type FolderContent } from '../folder';
import type { LoadOptions } from '../load';
import { BLANK, EDITION, newWorkbook } from '../options';
import { EXIT, printJson, Unusable, type Context } from '../output';
import { jsonText, plain } from '../screen';
import { argument, option, required } from '../parameter';
import { refuseTaken, saveNew, workbookFile } from '../save';
import type { FileOutcome } from '../score-file';
import { recapSheet } from '../recap-sheet';
import { scoreFiles } from '../worker';

const FORMS = ['.xlsx', '.csv', '.json'] as const;

/**
 * `kepatuhan rekap`: one table from all workbooks of a folder. Named are files that cannot be scored, whatever else looks
 * like a spreadsheet and is not read, and institutions that are met twice; each of them ends it with 1. Of one workbook,
 * its sheet Rekap.
 */
export const rekap = command({
  name: 'rekap',
  words: COMMAND_TEXT.rekap,
  options: {
    source: argument('<FOLDER|BERKAS>', (language) => RECORDS_TEXT[language].arguments.folder),
    output: newWorkbook(
      required(option('-o, --output <BERKAS>', (language) => RECORDS_TEXT[language].options.tableOutput)),
    ),
    edition: EDITION,
    blank: BLANK,
  },
  async run(context, { source, output, ...reading }) {
    const { language, terminal } = context;
    const form = FORMS.find((ending) => output.toLowerCase().endsWith(ending));
    if (form === undefined) throw Unusable.of({ code: 'output-form', data: { file: output } }, language);
    // Said before the work, not after it.
    refuseTaken(output, context);
    const isFile = statSync(source, { throwIfNoEntry: false })?.isFile() === true;
    if (isFile && form === '.xlsx') return recapSheet(source, output, reading, context);
    const folder = isFile ? path.dirname(source) : source;
    const content = isFile ? { workbooks: [path.basename(source)], others: [] } : folderContent(folder, context);
    const files = content.workbooks;
    const table = await gather(folder, content, reading, context);
    for (const { file, sentence } of table.skipped) terminal.err(`${plain(file)}: ${plain(sentence)}\n`);
    if (files.length === 0) throw Unusable.of({ code: 'folder-empty', data: { folder } }, language);
    const doubled = doubledInstitutions(table.groups);
    for (const { institution, files } of doubled) {
      terminal.err(`${plain(RECORDS_TEXT[language].doubled(institution, files))}\n`);
    }
    if (table.groups.length === 0) {
      throw Unusable.of({ code: 'folder-unusable', data: { folder, files: files.length } }, language);
    }
    saveNew(output, await contentOf(table, form, context), context);
    report(table, output, context);
    return table.skipped.length > 0 || doubled.length > 0 ? EXIT.issues : EXIT.fine;
  },
});

async function gather(
  folder: string,
  { workbooks, others }: FolderContent,
  { edition, blank }: LoadOptions,
  context: Context,
): Promise<NationalTable> {
  const { terminal, language } = context;
  const entries: NationalEntry[] = [];
  const skipped: SkippedFile[] = others.map(({ file, problem }) => skippedFor(file, problem, context));
  const take = (outcome: FileOutcome): void => {
    if (outcome.ok) entries.push(outcome.entry);
    else skipped.push(skippedFile(outcome, context));
    const read = entries.length + skipped.length - others.length;
    terminal.progress(RECORDS_TEXT[language].gathering(read, workbooks.length));
  };
  await scoreFiles(workbooks, { kepatuhan: 'rekap', folder, edition, blank, language }, terminal.program, take);
  terminal.progress('');
  return {
    groups: nationalGroups(entries),
    skipped: skipped.sort((a, b) => (a.file < b.file ? -1 : 1)),
  };
}

function skippedFile(outcome: Extract<FileOutcome, { ok: false }>, context: Context): SkippedFile {
  const { file } = outcome;
  if ('problem' in outcome) return skippedFor(file, outcome.problem, context);
  return { file, code: outcome.code, sentence: outcome.sentence };
}

function skippedFor(file: string, problem: RecordProblem, { language }: Context): SkippedFile {
  return { file, code: problem.code, sentence: describeCommandProblem(problem, language) };
}

async function contentOf(
  table: NationalTable,
  form: (typeof FORMS)[number],
  context: Context,
): Promise<string | Uint8Array> {
  switch (form) {
    case '.xlsx':
      return workbookFile(nationalPlan(table, context.language), context);
    case '.csv':
      return `\ufeff${nationalCsv(table, context.language)}`;
    case '.json':
      return `${jsonText(nationalJson(table), 2)}\n`;
  }
}

function report(table: NationalTable, output: string, context: Context): void {
  const doubled = doubledInstitutions(table.groups);
  const again = doubled.reduce((sum, { files }) => sum + files.length - 1, 0);
  const institutions = table.groups.reduce((sum, { entries }) => sum + entries.length, 0) - again;
  const zones = { hijau: 0, kuning: 0, merah: 0 };
  for (const group of table.groups) for (const zone of ZONES) zones[zone] += group.zones[zone];
  if (context.json) {
    const { dilewati } = nationalJson(table) as { dilewati: unknown };
    const ganda = doubled.map(({ institution, files }) => ({ nama: institution, berkas: files }));
    printJson(context, { berkas: output, instansi: institutions, zona: zones, dilewati, ganda });
  } else {
    const text = RECORDS_TEXT[context.language];
    context.terminal.out(`${text.gathered(output, institutions, table.skipped.length, zones)}\n`);
  }
}
