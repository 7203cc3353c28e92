import { PortError, type Progress } from '../app/workbook-port';
import type { Area } from '../core/grid';
import { absoluteReference } from '../core/reference';
import type { WorkbookPlan } from '../core/report/plan';
import { Batches, REQUEST_BYTES, type Frame } from './batches';
import { can } from './host-version';
import { JOURNAL_NAMESPACE, journalXml } from './journal';
import { mark, markOn, unmark } from './made-sheets';
import { putCharts } from './put-charts';
import { putContent, putFormulas, rangeOf, type Target } from './put-content';
import { putLayout } from './put-layout';
import { putLooks } from './put-looks';
import { lock, putRules, unlockAreas } from './put-rules';
import type { Site } from './put-site';
import type { SheetFacts } from './sheet-facts';
import { anchorsOf, askPrints, noteRecord, printsOf, recordOf, resultsOf } from './sheet-record';
import type { SheetWork } from './sheet-work';

const LAYOUT_REQUESTS = 60;

/** Makes the sheets, fills them and shows them. After a failure what stands in the workbook is for `settle` to find out. */
export async function writeWork(context: Excel.RequestContext, work: SheetWork, progress: Progress): Promise<void> {
  await prepare(context, work);
  await build(context, work, progress);
}

/** The journal first; then empty sheets for what is new and for keeping what is replaced, and one more look at that. */
async function prepare(context: Excel.RequestContext, work: SheetWork): Promise<void> {
  const { journal, site } = work;
  const { worksheets, customXmlParts } = context.workbook;
  const part = customXmlParts.add(journalXml(journal)).load('id');
  const journals = customXmlParts.getByNamespace(JOURNAL_NAMESPACE).load('items/id');
  const sheets = journal.made.map(({ name }, at) => {
    const sheet = worksheets.add(name).load('id');
    sheet.visibility = 'Hidden';
    mark(sheet, journal.token, at);
    return sheet;
  });
  const replaced = site.replaced.filter((each) => each !== null);
  const prints = await printsOf(
    context,
    replaced.map(({ id, record }) => ({ sheet: worksheets.getItem(id), anchors: record.anchors })),
  );
  work.part = part.id;
  sheets.forEach(({ id }, at) => (journal.made[at]!.id = id));
  // Two panes that looked at the same time: the one that sees the other makes way.
  if (journals.items.length > 1) throw new PortError('busy-elsewhere', 'Journal');
  checkPrints(replaced, prints);
}

function checkPrints(replaced: readonly SheetFacts[], prints: readonly string[]): void {
  const edited = replaced.find(({ record }, at) => prints[at] !== record.print);
  if (edited !== undefined) throw new PortError('sheet-edited', 'PrintCheck', 'unchanged', edited.name);
}

async function build(context: Excel.RequestContext, work: SheetWork, progress: Progress): Promise<void> {
  const { plan, cells, site, journal } = work;
  const targets = targetsOf(context, work);
  const sheetOf = (name: string): Excel.Worksheet => targets.find((target) => target.plan.name === name)!.sheet;
  const frame = new JournalFrame(context, work);
  const batches = new Batches(
    context,
    progress,
    cells.reduce((sum, { rows }) => sum + rows, 0),
    frame,
  );
  batches.open();
  const isNew = (_target: Target, at: number): boolean => journal.replaced[at] === null;
  const added = targets.filter(isNew);
  for (const { plan: sheet, sheet: target } of added) target.name = sheet.name;
  for (const target of added) await putSheet(batches, plan, target, null);
  let kept: Kept | null = null;
  if (added.length < targets.length) {
    if (added.length > 0) await batches.send();
    batches.open();
    kept = keepContents(context, work);
    frame.touch(targets.filter((_target, at) => journal.replaced[at] !== null));
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
  batches.open();
  const prints = askPrints(
    targets.map(({ sheet, cells: own }) => ({ sheet, anchors: anchorsOf(own), results: resultsOf(own) })),
  );
  const parts = askRecords(context, work);
  await batches.send();
  await kept?.check();
  work.written = await prints(context);
  batches.check();
  batches.open();
  const isOld = journal.replaced.map((each) => each !== null);
  show(context, work, {
    targets,
    isNoted: isOld,
    isMarked: isOld.map((each) => !each),
    isLocked: isOld.map(() => false),
    parts: parts(),
  });
  await context.sync();
  await putLooksOf(context, work, targets, progress);
  batches.tell();
}

/** After everything is there and shown; a failure is told, and takes nothing back. */
async function putLooksOf(
  context: Excel.RequestContext,
  { site }: SheetWork,
  targets: readonly Target[],
  { onLooksRefused }: Progress,
): Promise<void> {
  const shown = targets.map(({ plan, sheet }, at) => ({ plan, sheet, isOld: (site.replaced[at] ?? null) !== null }));
  if (!(await putLooks(context, shown))) onLooksRefused?.();
}

function targetsOf(context: Excel.RequestContext, { plan, cells, site, journal }: SheetWork): Target[] {
  const { worksheets } = context.workbook;
  return plan.sheets.map((sheet, at) => {
    const old = site.replaced[at] ?? null;
    const id = old === null ? journal.made[at]!.id! : old.id;
    return { plan: sheet, sheet: worksheets.getItem(id), cells: cells[at]!, old: old?.used ?? null };
  });
}

interface Kept {
  check(): Promise<void>;
}

/**
 * Copies what the replaced sheets hold into the sheets made for it, in the very batch that begins to write over them, and
 * looks in the same batch whether a person edited or renamed them since: what was typed until then is in the copy.
 */
function keepContents(context: Excel.RequestContext, { site, journal }: SheetWork): Kept {
  const { worksheets } = context.workbook;
  const replaced = site.replaced.filter((each) => each !== null);
  const names = replaced.map(({ id }) => worksheets.getItem(id).load('name'));
  const prints = askPrints(
    replaced.map(({ id, record, used }) => ({ sheet: worksheets.getItem(id), anchors: record.anchors, within: used })),
  );
  journal.replaced.forEach((each, at) => {
    if (each === null) return;
    const sheet = worksheets.getItem(each.id);
    const all = sheet.getRange('A1').getBoundingRect(sheet.getUsedRange());
    worksheets.getItem(journal.made[at]!.id!).getRange('A1').copyFrom(all, 'All');
  });
  return {
    check: async () => {
      const renamed = replaced.find(({ name }, at) => names[at]!.name.toLowerCase() !== name.toLowerCase());
      if (renamed !== undefined) throw new PortError('sheet-gone', 'NameCheck', 'unchanged', renamed.name);
      checkPrints(replaced, await prints(context));
    },
  };
}

/**
 * Every batch begins by writing the journal, which fails where another pane has taken the work over. Sheets of before are
 * locked from batch to batch while they are half written: nobody types into what is about to be written over.
 */
class JournalFrame implements Frame {
  private touched: readonly Target[] = [];

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly work: SheetWork,
  ) {}

  open(): void {
    const { journal } = this.work;
    journal.beat++;
    noteJournal(this.context, this.work);
    for (const { sheet } of this.touched) sheet.protection.unprotect();
  }

  close(): void {
    for (const { sheet } of this.touched) sheet.protection.protect();
  }

  /** From here on the sheets are written over, and have to be put back after a failure. */
  touch(targets: readonly Target[]): void {
    this.work.journal.step = 'writing';
    noteJournal(this.context, this.work);
    this.touched = targets;
    this.work.site.replaced.forEach((old) => {
      if (old?.protection.protected === true) this.context.workbook.worksheets.getItem(old.id).protection.unprotect();
    });
  }
}

async function putSheet(batches: Batches, plan: WorkbookPlan, target: Target, old: SheetFacts | null): Promise<void> {
  const kept = old === null ? new Set<string>() : strip(target, old);
  await putContent(batches, plan.styles, target);
  await putRules(batches, plan, target, kept);
  await batches.room(LAYOUT_REQUESTS * REQUEST_BYTES);
  putLayout(target);
}

/**
 * Takes from a sheet what is not overwritten: merges, looks and rules. Tables that only change their size stay, so
 * that formulas that name them go on working; they are given back.
 */
function strip({ plan, sheet }: Target, { used, tables }: SheetFacts): Set<string> {
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

interface Showing {
  readonly targets: readonly Target[];
  /** Whether a sheet bears the record of an earlier writing, and the mark of this work; and whether it is locked. */
  readonly isNoted: readonly boolean[];
  readonly isMarked: readonly boolean[];
  readonly isLocked: readonly boolean[];
  /** The parts that hold the plan's records by now, by index of the record. */
  readonly parts: readonly (readonly string[])[];
}

/** Notes what was written, keeps the records, and only then shows what is hidden; the journal says so last. */
function show(
  context: Excel.RequestContext,
  work: SheetWork,
  { targets, isNoted, isMarked, isLocked, parts }: Showing,
): void {
  const { journal, plan, written } = work;
  const { customXmlParts } = context.workbook;
  work.isShowing = true;
  for (const [at, { plan: sheet, sheet: target, cells }] of targets.entries()) {
    if (isLocked[at]) target.protection.unprotect();
    noteRecord(target, { print: written![at]!, anchors: anchorsOf(cells) }, isNoted[at]!);
    if (isMarked[at]) unmark(target);
    unlockAreas(sheet, target);
    lock(sheet, target);
  }
  journal.records.forEach(({ after }, at) => {
    const newest = parts[at]!.at(-1);
    if (newest === undefined) customXmlParts.add(after);
    else customXmlParts.getItem(newest).setXml(after);
  });
  for (const { plan: sheet, sheet: target } of targets) target.visibility = VISIBILITY[sheet.visibility ?? 'visible'];
  const active = targets[plan.active ?? 0];
  if (active !== undefined && (active.plan.visibility ?? 'visible') === 'visible') active.sheet.activate();
  journal.step = 'whole';
  if (journal.made.some(({ isCopy }) => isCopy)) noteJournal(context, work);
  else customXmlParts.getItem(work.part!).delete();
}

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

function noteJournal(context: Excel.RequestContext, { journal, part }: SheetWork): void {
  context.workbook.customXmlParts.getItem(part!).setXml(journalXml(journal));
}

function askRecords(context: Excel.RequestContext, { journal }: SheetWork): () => string[][] {
  const asked = journal.records.map(({ namespace }) =>
    context.workbook.customXmlParts.getByNamespace(namespace).load('items/id'),
  );
  return () => asked.map(({ items }) => items.map(({ id }) => id));
}

/** Shows what is written but was not shown, or in part: a person has gone on in it, so it is not taken away again. */
export async function finishAgain(context: Excel.RequestContext, work: SheetWork, progress: Progress): Promise<void> {
  const targets = targetsOf(context, work);
  const notes = targets.map(({ sheet }) => recordOf(sheet));
  const marks = targets.map(({ sheet }) => markOn(sheet));
  const locks = targets.map(({ sheet }) => sheet.protection.load('protected'));
  const parts = askRecords(context, work);
  await context.sync();
  show(context, work, {
    targets,
    isNoted: notes.map(({ isNullObject }) => !isNullObject),
    isMarked: marks.map(({ isNullObject }) => !isNullObject),
    isLocked: locks.map((each) => each.protected),
    parts: parts(),
  });
  await context.sync();
  await putLooksOf(context, work, targets, progress);
}
