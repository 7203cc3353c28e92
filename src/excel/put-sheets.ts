import { PortError, type Progress } from '../app/workbook-port';
import type { Area } from '../core/grid';
import type { WorkbookPlan } from '../core/report/plan';
import { absoluteReference } from '../core/reference';
import { Batches, REQUEST_BYTES } from './batches';
import { portError } from './host-error';
import { can } from './host-version';
import { PlanCells } from './plan-cells';
import { putCharts } from './put-charts';
import { checkSpills, putContent, putFormulas, rangeOf, type Target } from './put-content';
import { putLayout } from './put-layout';
import { lock, putRules, unlockAreas } from './put-rules';
import { survey, type Replaced, type Site } from './put-site';
import { restore, tidy, type Works } from './put-restore';
import { anchorsOf, noteRecord, printsOf, resultsOf } from './sheet-record';

const LAYOUT_REQUESTS = 60;

/**
 * Puts the sheets of a plan into the workbook, all or none. New sheets are made hidden and under names of their own, and
 * shown when everything is there. A sheet of ours is written again in its place, so that formulas of other sheets go on
 * referring to it, while a hidden copy of it stands by.
 */
export async function putSheets(context: Excel.RequestContext, plan: WorkbookPlan, progress: Progress): Promise<void> {
  const cells = plan.sheets.map((sheet) => new PlanCells(sheet));
  plan.sheets.forEach((sheet, at) => checkSpills({ plan: sheet, cells: cells[at]! }));
  const site = await survey(context, plan);
  const works: Works = {
    token: Math.random().toString(36).slice(2, 8).padEnd(6, '0'),
    added: [],
    copies: [],
    isTouched: false,
  };
  try {
    await prepare(context, plan, site, works);
    await build(context, plan, cells, site, works, progress);
  } catch (error) {
    const { fault, hostCode, place } = portError(error);
    throw new PortError(fault, hostCode, await restore(context, plan, site, works), place);
  }
  // The old charts go last: there is no way to draw them again.
  await tidy(context, site, works);
}

/** Empty sheets for what is new, copies of what is replaced, and a last look that nobody has edited it meanwhile. */
async function prepare(context: Excel.RequestContext, plan: WorkbookPlan, site: Site, works: Works): Promise<void> {
  const { worksheets } = context.workbook;
  const made = plan.sheets.map((_sheet, at) => {
    const old = site.replaced[at] ?? null;
    const sheet = old === null ? worksheets.add(`${works.token} ${at + 1}`) : old.sheet.copy('End');
    if (old !== null) sheet.name = `${works.token} ${at + 1}`;
    sheet.visibility = 'Hidden';
    return { old, sheet: sheet.load('id') };
  });
  const replaced = site.replaced.filter((each) => each !== null);
  const prints = await printsOf(
    context,
    replaced.map(({ sheet, record }) => ({ sheet, anchors: record.anchors })),
  );
  for (const { old, sheet } of made) (old === null ? works.added : works.copies).push(sheet.id);
  const edited = replaced.find(({ record }, at) => prints[at] !== record.print);
  if (edited !== undefined) throw new PortError('sheet-edited', 'PrintCheck', 'unchanged', edited.name);
}

async function build(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  cells: readonly PlanCells[],
  site: Site,
  works: Works,
  progress: Progress,
): Promise<void> {
  const { worksheets } = context.workbook;
  const added = [...works.added];
  const targets = plan.sheets.map((sheet, at): Target => {
    const old = site.replaced[at] ?? null;
    const id = old === null ? added.shift()! : old.id;
    return { plan: sheet, sheet: worksheets.getItem(id), cells: cells[at]!, old: old?.used ?? null };
  });
  const sheetOf = (name: string): Excel.Worksheet => targets.find((target) => target.plan.name === name)!.sheet;
  const batches = new Batches(
    context,
    progress,
    cells.reduce((sum, { rows }) => sum + rows, 0),
  );
  for (const { plan: sheet, sheet: target } of targets) target.name = sheet.name;
  const isNew = (_target: Target, at: number): boolean => (site.replaced[at] ?? null) === null;
  for (const target of targets.filter(isNew)) await putSheet(batches, plan, target, null);
  if (works.copies.length > 0) {
    await batches.send();
    works.isTouched = true;
    for (const [at, target] of targets.entries()) {
      const old = site.replaced[at] ?? null;
      if (old !== null) await putSheet(batches, plan, target, old);
    }
  }
  putNames(context, plan, site, sheetOf);
  for (const target of targets) await putFormulas(batches, target);
  for (const { plan: sheet } of targets) {
    await batches.room((sheet.charts?.length ?? 0) * LAYOUT_REQUESTS * REQUEST_BYTES);
    putCharts(sheet, sheetOf);
  }
  await finish(context, batches, plan, targets, site);
}

async function putSheet(batches: Batches, plan: WorkbookPlan, target: Target, old: Replaced | null): Promise<void> {
  const kept = old === null ? new Set<string>() : strip(target, old);
  await putContent(batches, plan.styles, target);
  await putRules(batches, plan, target, kept);
  await batches.room(LAYOUT_REQUESTS * REQUEST_BYTES);
  putLayout(target);
  unlockAreas(target.plan, target.sheet);
}

/**
 * Takes from a sheet what is not overwritten: locks, merges, looks and rules. Tables that only change their size stay, so
 * that formulas that name them go on working; they are given back.
 */
function strip({ plan, sheet }: Target, { used, tables, protection }: Replaced): Set<string> {
  if (protection.protected === true) sheet.protection.unprotect();
  const kept = new Set<string>();
  for (const table of tables) {
    const next = plan.tables?.find(({ name }) => name.toLowerCase() === table.name.toLowerCase());
    if (next !== undefined && can('tableResize') && canResize(table.area, next.area))
      kept.add(table.name.toLowerCase());
    else sheet.tables.getItem(table.name).convertToRange();
  }
  const whole = sheet.getRange();
  whole.conditionalFormats.clearAll();
  whole.dataValidation.clear();
  whole.columnHidden = false;
  if (used !== null) {
    rangeOf(sheet, used).unmerge();
    whole.clear('Formats');
    rangeOf(sheet, used).format.autofitRows();
  }
  return kept;
}

/** Excel moves neither the header of a table nor a table as a whole. */
function canResize(from: Area, to: Area): boolean {
  return from.top === to.top && from.left <= to.right && to.left <= from.right;
}

function putNames(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  site: Site,
  sheetOf: (name: string) => Excel.Worksheet,
): void {
  const { names } = context.workbook;
  for (const { name, sheet, area } of plan.names ?? []) {
    if (site.names.has(name.toLowerCase())) names.getItem(name).formula = `=${absoluteReference(sheet, area)}`;
    else names.add(name, rangeOf(sheetOf(sheet), area));
  }
}

/** Notes what was written, then locks and shows it. */
async function finish(
  context: Excel.RequestContext,
  batches: Batches,
  plan: WorkbookPlan,
  targets: readonly Target[],
  site: Site,
): Promise<void> {
  batches.check();
  const prints = await printsOf(
    context,
    targets.map(({ sheet, cells }) => ({ sheet, anchors: anchorsOf(cells), results: resultsOf(cells) })),
  );
  for (const [at, { plan: sheet, sheet: target, cells }] of targets.entries()) {
    noteRecord(target, { print: prints[at]!, anchors: anchorsOf(cells) }, (site.replaced[at] ?? null) !== null);
    lock(sheet, target);
    target.visibility = VISIBILITY[sheet.visibility ?? 'visible'];
  }
  const active = targets[plan.active ?? 0];
  if (active !== undefined && (active.plan.visibility ?? 'visible') === 'visible') active.sheet.activate();
  await context.sync();
  batches.tell();
}

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;
