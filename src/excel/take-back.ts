import type { WorkbookState } from '../app/workbook-port';
import { freeSheetName } from '../core/sheet-names';
import { JOURNAL_NAMESPACE, type Journal } from './journal';
import { presentByIds, presentOf, unmark, type Present } from './made-sheets';
import type { PlanCells } from './plan-cells';
import { putBack } from './put-back-sheet';
import { namesBefore, recordsBefore } from './put-back-names';
import type { SheetFacts } from './sheet-facts';
import { anchorsOf, askPrints, resultsOf } from './sheet-record';
import { askTyped, type TypedCell } from './typed-since';

/**
 * How taking back ended. `whole`: everything was there already. `to-finish`: a person has typed into what was about to be shown.
 * `kept`: in another page, a person had gone on in a sheet of ours; what it held before stands in the sheets `beside`.
 */
export type TakenBack =
  | { readonly kind: 'undone'; readonly state: WorkbookState }
  | { readonly kind: 'whole' | 'to-finish' }
  | { readonly kind: 'kept'; readonly beside: readonly string[] };

/** What the page that did the work knows of it, and another page does not. */
export interface Known {
  readonly cells: readonly PlanCells[];
  /** Prints of the plan's sheets as they were written; null until they were. */
  readonly written: readonly string[] | null;
  /** Whether the batch that shows the sheets was sent. */
  readonly isShowing: boolean;
}

/** A sheet of before that may be half written. */
interface Touched {
  readonly facts: SheetFacts;
  /** Index in the plan. */
  readonly at: number;
  /** The sheet that keeps what it held; undefined where a person deleted that. */
  readonly copy: Present | undefined;
  readonly isLocked: boolean;
}

/** Takes away copies and old charts once the new sheets are whole, and the journal with them. */
export async function tidy(context: Excel.RequestContext, journal: Journal, part: string | null): Promise<void> {
  const { worksheets, customXmlParts } = context.workbook;
  const parts = customXmlParts.getByNamespace(JOURNAL_NAMESPACE).load('items/id');
  const { present, sheets } = await presentByIds(context, journal);
  const replaced = journal.replaced.flatMap((each) =>
    each !== null && sheets.some(({ id }) => id === each.id) ? [each] : [],
  );
  const charts = replaced.map(({ id }) => worksheets.getItem(id).charts.load('items/id'));
  await context.sync();
  for (const { made, id, isVisible } of present) {
    // A copy that a person shows is a person's by now.
    if (made.isCopy && !isVisible) worksheets.getItem(id).delete();
  }
  replaced.forEach((each, at) => {
    const old = new Set(each.charts);
    for (const chart of charts[at]!.items) if (old.has(chart.id)) chart.delete();
  });
  // Where this was done once, and only its answer failed, the journal is gone.
  if (parts.items.some(({ id }) => id === part)) customXmlParts.getItem(part!).delete();
  await context.sync();
}

/**
 * Takes back what a work has done: names, records, the contents of sheets that were written over, and the sheets it made. What
 * a person did stays: a sheet of ours that was edited or shown is not taken away, and one renamed keeps its name. `known` is
 * null in another page than the one that did the work.
 */
export async function takeBack(
  context: Excel.RequestContext,
  journal: Journal,
  part: string | null,
  known: Known | null,
): Promise<TakenBack> {
  const { present, sheets } = await presentOf(context, journal);
  const added = present.filter(({ made }) => !made.isCopy);
  if (known?.isShowing === true && part === null && isShown(journal, added)) return { kind: 'whole' };
  const all = await touchedOf(context, journal, present, sheets);
  // With the journal and the copy gone, another page has put the sheet back already.
  const touched = all.filter(({ copy }) => copy !== undefined || part !== null);
  const typed = known === null ? new Map<Touched, TypedCell[]>() : await close(context, known, added, touched);
  if (typed === 'edited') return { kind: 'to-finish' };
  // Nobody but a person shows a sheet that is not written, or opens one that is half written.
  const shown = (known?.written ?? null) !== null ? [] : added.filter(({ isVisible }) => isVisible);
  const opened = known === null ? touched.filter(({ isLocked }) => !isLocked) : [];
  const called = new Map([
    ...present.map(({ id, name }) => [id, name] as const),
    ...touched.map(({ facts: { id, name } }) => [id, name] as const),
  ]);
  const own = sheets.flatMap(({ id, name }) => {
    const before = called.get(id);
    return before === undefined ? [] : [{ name, before }];
  });
  await namesBefore(context, journal, own);
  await recordsBefore(context, journal);
  let isWhole = true;
  for (const each of touched) {
    if (opened.includes(each)) continue;
    const { facts, copy } = each;
    isWhole = copy !== undefined && (await putBack(context, facts, copy.id, typed.get(each) ?? [])) && isWhole;
  }
  const left = [...shown, ...opened.flatMap(({ copy }) => copy ?? [])];
  const beside = clearAway(context, journal, present, left, sheets);
  if (part !== null) context.workbook.customXmlParts.getItem(part).delete();
  await context.sync();
  if (shown.length > 0 || opened.length > 0) return { kind: 'kept', beside };
  return { kind: 'undone', state: isWhole ? 'unchanged' : 'changed' };
}

/** Where all sheets are new, the journal and their marks go in the batch that shows them. */
function isShown({ made }: Journal, added: readonly Present[]): boolean {
  return added.length === made.length && added.every(({ isMarked }) => !isMarked);
}

async function touchedOf(
  context: Excel.RequestContext,
  { step, replaced }: Journal,
  present: readonly Present[],
  sheets: readonly Excel.Worksheet[],
): Promise<Touched[]> {
  if (step !== 'writing') return [];
  const found = replaced.flatMap((facts, at) => {
    const sheet = sheets.find(({ id }) => id === facts?.id);
    return facts === null || sheet === undefined
      ? []
      : [{ facts, at, copy: present.find((each) => each.at === at), lock: sheet.protection.load('protected') }];
  });
  if (found.length > 0) await context.sync();
  return found.map(({ lock, ...each }) => ({ ...each, isLocked: lock.protected }));
}

/**
 * Hides and locks what may be half written, so that nobody types into it any more, and looks in the same batch whether somebody
 * has: `edited` where the sheets were written to their end, otherwise the cells.
 */
async function close(
  context: Excel.RequestContext,
  { cells, written }: Known,
  added: readonly Present[],
  touched: readonly Touched[],
): Promise<'edited' | Map<Touched, TypedCell[]>> {
  const { worksheets } = context.workbook;
  for (const { facts, isLocked } of touched) if (!isLocked) worksheets.getItem(facts.id).protection.protect();
  if (written !== null) {
    for (const { id } of added) worksheets.getItem(id).visibility = 'Hidden';
    const looked = [
      ...added.map(({ id, at }) => ({ id, at })),
      ...touched.map(({ facts: { id }, at }) => ({ id, at })),
    ];
    const prints = askPrints(
      looked.map(({ id, at }) => ({
        ...{ sheet: worksheets.getItem(id), anchors: anchorsOf(cells[at]!) },
        results: resultsOf(cells[at]!),
      })),
    );
    await context.sync();
    const found = await prints(context);
    return looked.some(({ at }, index) => found[index] !== written[at]) ? 'edited' : new Map();
  }
  const asked = touched.flatMap((each) =>
    each.copy === undefined
      ? []
      : [
          {
            each,
            typed: askTyped(worksheets.getItem(each.facts.id), worksheets.getItem(each.copy.id), cells[each.at]!),
          },
        ],
  );
  if (touched.length > 0) await context.sync();
  return new Map(asked.map(({ each, typed }) => [each, typed()]));
}

/** Deletes the sheets of the work except those left to a person; copies among these are shown, and the answer is their names. */
function clearAway(
  context: Excel.RequestContext,
  journal: Journal,
  present: readonly Present[],
  left: readonly Present[],
  sheets: readonly Excel.Worksheet[],
): string[] {
  const beside: string[] = [];
  for (const each of present) {
    const sheet = context.workbook.worksheets.getItem(each.id);
    const isCopyShown = each.made.isCopy && each.isVisible;
    if (!left.includes(each) && !isCopyShown) {
      // Excel does not delete what is very hidden.
      sheet.visibility = 'Hidden';
      sheet.delete();
      continue;
    }
    if (each.isMarked) unmark(sheet);
    if (!each.made.isCopy || isCopyShown) continue;
    const name = freeSheetName(journal.replaced[each.at]!.name, [...sheets.map((one) => one.name), ...beside]);
    sheet.name = name;
    sheet.visibility = 'Visible';
    beside.push(name);
  }
  return beside;
}
