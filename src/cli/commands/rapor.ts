import type { Assessment } from '../../app/assess';
import { earlierPlan, reportCardWithCarry } from '../../app/report-card';
import type { CarryReport, RowName } from '../../core/report/follow-up/carry-over';
import type { PreviousPlan } from '../../core/report/follow-up/previous';
import { COMMAND_TEXT } from '../../text/commands';
import { FOLLOW_UP_REPORT } from '../../text/follow-up-report';
import { command } from '../command';
import { loadAssessment, loadGrids } from '../load';
import { BLANK, EDITION, FOLLOW_UP, newWorkbook, WORKBOOK } from '../options';
import { EXIT, printJson, Unusable, type Context } from '../output';
import { plain } from '../screen';
import { option, optionList, withFallback } from '../parameter';
import { refuseName, saveWorkbook } from '../save';
import { unitAsked } from '../units';

/**
 * `kepatuhan rapor`: report card and action plan as a new workbook; an existing file is never overwritten. Answers with
 * "issues" where rows of the earlier plan fitted nowhere.
 */
export const rapor = command({
  name: 'rapor',
  words: COMMAND_TEXT.rapor,
  options: {
    file: WORKBOOK,
    output: newWorkbook(
      withFallback(
        option('-o, --output <BERKAS>', (language) => FOLLOW_UP_REPORT[language].options.output),
        'rapor.xlsx',
      ),
    ),
    /** Workbook with an earlier action plan. */
    previous: option('--tindak-lanjut-lama <BERKAS>', (language) => FOLLOW_UP_REPORT[language].options.previous),
    units: optionList('--unit <NAMA...>', (language) => FOLLOW_UP_REPORT[language].options.units),
    edition: EDITION,
    blank: BLANK,
    followUp: FOLLOW_UP,
  },
  async run(context, { file, output, followUp, edition, blank, ...asked }) {
    const { language } = context;
    refuseName(output, '.xlsx', context);
    const assessment = loadAssessment(file, { edition, blank }, context);
    const units = unitsOf(assessment, asked.units, context);
    const previous = asked.previous === undefined ? null : loadPlan(asked.previous, context);
    const card = reportCardWithCarry(assessment, { language, followUp, units, previous });
    await saveWorkbook(output, card.plan, context);
    const open = assessment.result.units.filter(({ name, status }) => units.includes(name) && status !== 'final');
    const done = { output, units: units.length, open: open.length, weak: card.weak, carried: card.carried };
    if (context.json) printJson(context, asJson(done));
    else report(done, context);
    return card.carried !== null && card.carried.unmatched.length > 0 ? EXIT.issues : EXIT.fine;
  },
});

interface Done {
  readonly output: string;
  readonly units: number;
  /** Units without a final result. */
  readonly open: number;
  readonly weak: number;
  readonly carried: CarryReport | null;
}

function unitsOf(assessment: Assessment, names: readonly string[], context: Context): readonly string[] {
  const units =
    names.length === 0 ? assessment.result.units : names.map((name) => unitAsked(assessment, name, context));
  return [...new Set(units.map(({ name }) => name))];
}

function loadPlan(file: string, context: Context): PreviousPlan {
  const grids = loadGrids(file, context);
  const plan = earlierPlan(grids);
  if (plan !== null) return plan;
  const sheets = grids.map(({ sheet }) => sheet);
  throw Unusable.of({ code: 'no-follow-up', data: { file, sheets } }, context.language);
}

function report({ output, units, open, weak, carried }: Done, { terminal, language }: Context): void {
  const text = FOLLOW_UP_REPORT[language];
  const say = (line: string): void => terminal.out(`${plain(line)}\n`);
  const warn = (line: string): void => terminal.err(`${plain(line)}\n`);
  say(text.written(output, units, weak));
  if (open > 0) warn(text.provisional(open));
  if (carried === null) return;
  say(text.carried(carried));
  for (const row of carried.resolved) say(text.resolved(row));
  for (const row of carried.duplicates) say(text.duplicate(row));
  if (carried.outside > 0) say(text.outside(carried.outside));
  for (const row of carried.unmatched) warn(text.unmatched(row));
  for (const entry of carried.odd) warn(text.odd(entry));
}

function asJson({ output, units, open, weak, carried }: Done): object {
  const row = ({ unit, code, indicator, sheet, cell }: RowName) => ({
    ...{ unit, kode: code, indikator: indicator, lembar: sheet, sel: cell },
  });
  return {
    ...{ berkas: output, unit: units, belumFinal: open, lemah: weak },
    rencanaLama:
      carried === null
        ? null
        : {
            diteruskan: carried.carried.map(row),
            selesaiMasihLemah: carried.stillWeak.map(row),
            belumDinilai: carried.unassessed.map(row),
            tindakanSendiri: carried.own.map(row),
            keRiwayat: carried.resolved.map(row),
            ganda: carried.duplicates.map(row),
            tidakCocok: carried.unmatched.map((each) => ({ ...row(each), takAda: each.missing, mirip: each.near })),
            baru: carried.fresh.map(({ unit, code, recurred }) => ({ unit, kode: code, kembaliLemah: recurred })),
            unitLain: carried.outside,
            isianLain: carried.odd.map(({ sheet, cell, column, found }) => ({
              ...{ lembar: sheet, sel: cell, kolom: column, isi: found },
            })),
          },
  };
}
