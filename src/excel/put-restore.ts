import type { WorkbookState } from '../app/workbook-port';
import type { WorkbookPlan } from '../core/report/plan';
import { hostCodeOf, portError } from './host-error';
import { can } from './host-version';
import { CHART_NAME } from './put-charts';
import { rangeOf } from './put-content';
import type { OldTable, Replaced, Site } from './put-site';
import { noteRecord, printsOf, recordOf } from './sheet-record';

/** What has been made so far while a plan is written. */
export interface Works {
  /** Begins the names of sheets until they have their own. */
  readonly token: string;
  readonly added: string[];
  /** Hidden copies of the replaced sheets, in their order. */
  readonly copies: string[];
  /** Whether a replaced sheet may have been changed already. */
  isTouched: boolean;
}

/**
 * Takes away the copies and the old charts once the new sheets are whole. What one failed batch left is taken in a second;
 * if that fails too, the sheets are written and the rest is only in the way: `changed`.
 */
export async function tidy(context: Excel.RequestContext, site: Site, works: Works): Promise<void> {
  if (works.copies.length === 0) return;
  try {
    await takeAway(context, site, works);
  } catch {
    try {
      await takeAway(context, site, works);
    } catch (error) {
      throw portError(error, 'changed');
    }
  }
}

async function takeAway(context: Excel.RequestContext, site: Site, { copies }: Works): Promise<void> {
  const { worksheets } = context.workbook;
  const sheets = copies.map((id) => worksheets.getItemOrNullObject(id));
  const replaced = site.replaced.filter((each) => each !== null);
  const charts = replaced.map(({ id }) => worksheets.getItem(id).charts.load('items/id'));
  await context.sync();
  for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
  replaced.forEach((each, at) => {
    const old = new Set(each.charts.map(({ id }) => id));
    for (const chart of charts[at]!.items) if (old.has(chart.id)) chart.delete();
  });
  await context.sync();
}

/** Takes away what was added, puts back what was replaced, and says whether the workbook is as it was. */
export async function restore(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  site: Site,
  works: Works,
): Promise<WorkbookState> {
  try {
    const replaced = site.replaced.filter((each) => each !== null);
    const strays = await straysOf(context, site, works, replaced);
    if (works.isTouched) {
      for (const [at, each] of replaced.entries()) await putBack(context, each, works.copies[at]!);
    }
    await restoreNames(context, plan, site);
    for (const id of strays) {
      const sheet = context.workbook.worksheets.getItem(id);
      // Excel does not delete what is very hidden.
      sheet.visibility = 'Hidden';
      sheet.delete();
    }
    await context.sync();
    return (await isAsBefore(context, site, works, replaced)) ? 'unchanged' : 'changed';
  } catch (error) {
    return hostCodeOf(error) === 'ItemNotFound' ? 'changed' : 'unknown';
  }
}

/** Sheets that are ours: added, copied, or made by a batch that never answered. */
async function straysOf(
  context: Excel.RequestContext,
  site: Site,
  { token, added, copies }: Works,
  replaced: readonly Replaced[],
): Promise<string[]> {
  const sheets = context.workbook.worksheets.load('items/id,items/name');
  await context.sync();
  const known = new Set([...added, ...copies]);
  // Excel calls a copy "Rekap (2)" until it is given its name in the same batch.
  const isCopy = (name: string): boolean => replaced.some((each) => name.startsWith(`${each.name.slice(0, 24)} (`));
  return sheets.items
    .filter(({ id, name }) => !site.ids.has(id) && (known.has(id) || name.startsWith(`${token} `) || isCopy(name)))
    .map(({ id }) => id);
}

async function restoreNames(context: Excel.RequestContext, plan: WorkbookPlan, site: Site): Promise<void> {
  const { names } = context.workbook;
  const wanted = plan.names ?? [];
  if (wanted.length === 0) return;
  const items = wanted.map(({ name }) => names.getItemOrNullObject(name).load('formula'));
  await context.sync();
  wanted.forEach(({ name }, at) => {
    const item = items[at]!;
    const before = site.names.get(name.toLowerCase());
    if (item.isNullObject) return;
    if (before === undefined) item.delete();
    else if (item.formula !== before) item.formula = before;
  });
}

/** Gives a replaced sheet the contents, looks, rules and tables of its copy. */
async function putBack(context: Excel.RequestContext, old: Replaced, copyId: string): Promise<void> {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItem(old.id);
  const copy = worksheets.getItem(copyId);
  const protection = sheet.protection.load('protected');
  const tables = sheet.tables.load('items/name');
  const charts = sheet.charts.load('items/id,items/name');
  const record = recordOf(sheet);
  await context.sync();
  if (protection.protected) sheet.protection.unprotect();
  const before = new Set(old.charts.map(({ id }) => id));
  for (const chart of charts.items) {
    if (!before.has(chart.id) && chart.name.startsWith(CHART_NAME)) chart.delete();
  }
  const present = new Set<string>();
  for (const table of tables.items) {
    const was = old.tables.find(({ name }) => name === table.name);
    if (was === undefined || !can('tableResize')) table.convertToRange();
    else {
      table.resize(rangeOf(sheet, was.area));
      present.add(was.name);
    }
  }
  const whole = sheet.getRange();
  whole.conditionalFormats.clearAll();
  whole.dataValidation.clear();
  whole.unmerge();
  whole.clear('All');
  if (old.used !== null) {
    const range = rangeOf(sheet, old.used);
    range.copyFrom(rangeOf(copy, old.used), 'All');
    range.setColumnProperties([...old.columns]);
    range.setRowProperties([...old.rows]);
  }
  for (const table of old.tables) if (!present.has(table.name)) addTable(sheet, table);
  sheet.name = old.name;
  noteRecord(sheet, old.record, !record.isNullObject);
  sheet.visibility = old.visibility;
  if (old.protection.protected === true) sheet.protection.protect(old.protection.options);
  await context.sync();
}

function addTable(sheet: Excel.Worksheet, { name, style, area }: OldTable): void {
  const table = sheet.tables.add(rangeOf(sheet, area), true);
  table.name = name;
  table.style = style;
}

async function isAsBefore(
  context: Excel.RequestContext,
  site: Site,
  works: Works,
  replaced: readonly Replaced[],
): Promise<boolean> {
  const sheets = context.workbook.worksheets.load('items/id,items/name');
  const charts = replaced.map(({ id }) => context.workbook.worksheets.getItem(id).charts.load('items/id'));
  const prints = await printsOf(
    context,
    replaced.map(({ id, record }) => ({ sheet: context.workbook.worksheets.getItem(id), anchors: record.anchors })),
  );
  const ours = new Set([...works.added, ...works.copies]);
  return (
    sheets.items.every(({ id }) => !ours.has(id)) &&
    [...site.ids].every((id) => sheets.items.some((sheet) => sheet.id === id)) &&
    replaced.every(
      (each, at) =>
        prints[at] === each.record.print &&
        each.charts.every(({ id }) => charts[at]!.items.some((chart) => chart.id === id)),
    )
  );
}
