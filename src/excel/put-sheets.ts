import { PortError, type KeptRecord, type Progress } from '../app/workbook-port';
import { withinExcel } from '../core/report/excel-limits';
import type { WorkbookPlan } from '../core/report/plan';
import { sheetWork, type SheetWork } from './sheet-work';
import type { Run } from './answer-limit';
import { checkSpills, checkTexts } from './put-content';
import { portError } from './host-error';
import { finishAgain, writeWork } from './write-work';
import { PlanCells } from './plan-cells';
import type { Pulse } from './pulse';
import { survey, type Site } from './put-site';
import { recover } from './recover';
import { settle } from './settle';
import { tidy } from './take-back';

/**
 * Puts the sheets of a plan into the workbook, all or none. New sheets are made hidden and under names of their own, and
 * shown when everything is there. A sheet of ours is written again in its place, so that formulas of other sheets go on
 * referring to it, while a hidden sheet keeps what it held. A journal in the workbook says what is under way.
 */
export async function putSheets(
  run: Run,
  wanted: WorkbookPlan,
  progress: Progress,
  records: readonly KeptRecord[],
  pulse: Pulse,
): Promise<void> {
  const plan = withinExcel(wanted);
  const cells = plan.sheets.map((sheet) => new PlanCells(sheet));
  for (const [at, sheet] of plan.sheets.entries()) {
    checkSpills({ plan: sheet, cells: cells[at]! });
    checkTexts({ plan: sheet, cells: cells[at]! });
  }
  const work = sheetWork(plan, cells, await siteOf(run, plan, pulse), records, pulse);
  const end = pulse.begin(work.journal.token);
  try {
    try {
      await run((context) => writeWork(context, work, progress));
    } catch (error) {
      await afterFailure(run, work, error, progress);
    }
    await tidied(run, work);
  } finally {
    end();
  }
}

/** Where the plan is to be written; work that a closed pane left is ended first. */
async function siteOf(run: Run, plan: WorkbookPlan, pulse: Pulse): Promise<Site> {
  const site = await run((context) => survey(context, plan, true));
  if (site !== null) return site;
  const found = await recover(run, pulse);
  if (found?.kind === 'elsewhere') {
    throw new PortError('busy-elsewhere', 'Journal', 'unchanged', found.sheets.join(', '));
  }
  // What is left by now is of a version that this one cannot read.
  return (await run((context) => survey(context, plan, false)))!;
}

/** Resolves where the sheets are whole all the same; otherwise takes everything back, and rejects saying whether that held. */
async function afterFailure(run: Run, work: SheetWork, error: unknown, progress: Progress): Promise<void> {
  const { fault, hostCode, place } = portError(error);
  const rejected = (refusal: PortError): PortError =>
    new PortError(
      refusal.fault === 'busy-elsewhere' ? refusal.fault : fault,
      hostCode,
      refusal.workbook === 'unchanged' ? 'unknown' : refusal.workbook,
      place,
    );
  let outcome: Awaited<ReturnType<typeof settle>>;
  try {
    outcome = await twice(() => run((context) => settle(context, work)));
    if (outcome === 'to-finish') {
      await run((context) => finishAgain(context, work, progress));
      outcome = 'whole';
    }
  } catch (refused) {
    throw rejected(portError(refused, 'unknown'));
  }
  if (outcome === 'whole') return;
  throw new PortError(work.isTakenOver ? 'busy-elsewhere' : fault, hostCode, outcome, place);
}

/** Once more where something changed in the middle, as when a person deletes a sheet: what was done by then is not done again. */
async function twice<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (['no-answer', 'busy-elsewhere'].includes(portError(error).fault)) throw error;
    return work();
  }
}

/** The sheets are there: what is left is only in the way, and the next start of the pane would take it away too. */
async function tidied(run: Run, { journal, part }: SheetWork): Promise<void> {
  if (journal.made.every(({ isCopy }) => !isCopy)) return;
  const once = (): Promise<void> => run((context) => tidy(context, journal, part));
  try {
    await once().catch(once);
  } catch (error) {
    const { fault, hostCode, place } = portError(error);
    throw new PortError(fault, hostCode, 'changed', place);
  }
}
