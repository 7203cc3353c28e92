import type { CellPlace } from '../app/cell-place';
import type { CellValue } from '../core/grid';
import { cellValues, isFormula, sameContent } from './cell-values';
import { asEntered } from './own-functions';
import { asTyped, GENERAL } from './typed-text';

/** What a cell holds: its value, the formula that gives it, and its number format; a format of null is left as it is. */
export interface Content {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string | null;
}

export const BLANK: Content = { value: null, formula: null, format: null };

/** A cell that is to hold something else. Its sheet is the host's id, which a new name of the sheet does not change. */
export interface Change {
  readonly place: CellPlace;
  readonly sheetId: string;
  readonly next: Content;
}

/** What a cell held in the moment it was written, and what it held then; null where the host did not say. */
export interface Exchanged {
  readonly before: Content | null;
  readonly after: Content | null;
}

/** Cells of one column that stand below each other, read and written as one range. */
interface Run {
  readonly first: Change;
  readonly cells: Change[];
}

/**
 * Writes, and tells what stood there in that very moment: one batch reads, writes and reads, and Excel does nothing else in
 * between. `error` is what the host refused; what it did before that is told all the same.
 */
export async function exchange(
  context: Excel.RequestContext,
  changes: readonly Change[],
  formats: ReadonlyMap<Change, string | null>,
): Promise<{ readonly cells: ReadonlyMap<Change, Exchanged>; readonly error: unknown }> {
  const runs = runsOf(changes);
  const before = runs.map((run) => ask(context, run));
  for (const run of runs) put(rangeOf(context, run), run.cells, formats);
  const after = runs.map((run) => ask(context, run));
  let error: unknown = null;
  try {
    await context.sync();
  } catch (refused) {
    error = refused;
  }
  const cells = new Map<Change, Exchanged>();
  runs.forEach((run, at) => {
    const [was, is] = [contentsOf(before[at]!), contentsOf(after[at]!)];
    run.cells.forEach((change, i) => cells.set(change, { before: was?.[i] ?? null, after: is?.[i] ?? null }));
  });
  return { cells, error };
}

/** What the cells hold now, in their order. One sync. */
export async function contents(
  context: Excel.RequestContext,
  changes: readonly Change[],
): Promise<Map<Change, Content>> {
  const runs = runsOf(changes);
  const asked = runs.map((run) => ask(context, run));
  await context.sync();
  const found = new Map<Change, Content>();
  runs.forEach((run, at) => {
    const held = contentsOf(asked[at]!) ?? [];
    run.cells.forEach((change, i) => found.set(change, held[i] ?? BLANK));
  });
  return found;
}

/** The same to a reader of the cell: the formula where there is one, otherwise the value. Formats are looks. */
export function sameCell(a: Content, b: Content): boolean {
  if (a.formula !== null || b.formula !== null) return spelled(a.formula) === spelled(b.formula);
  return sameContent(a.value, b.value);
}

/** Excel may spell a formula otherwise than it was entered. */
function spelled(formula: string | null): string | null {
  if (formula === null) return null;
  return asEntered(formula).replace(/[\s@]/g, '').toUpperCase();
}

function ask(context: Excel.RequestContext, run: Run): Excel.Range {
  return rangeOf(context, run).load('values,valueTypes,formulas,numberFormat');
}

/** null where the batch failed before the range was read. */
function contentsOf(range: Excel.Range): Content[] | null {
  const { values, valueTypes, formulas, numberFormat } = range.toJSON() as Readonly<
    Record<string, unknown[][] | undefined>
  >;
  if (!values || !valueTypes || !formulas || !numberFormat) return null;
  return cellValues(values, valueTypes).map((row, i) => {
    const value = row[0] ?? null;
    const formula = formulas[i]?.[0];
    return {
      value,
      formula: isFormula(formula, value) ? formula : null,
      format: String(numberFormat[i]?.[0] ?? GENERAL),
    };
  });
}

/** Writes contents so that Excel takes them as they are, and number formats where they differ from the present ones. */
function put(range: Excel.Range, cells: readonly Change[], formats: ReadonlyMap<Change, string | null>): void {
  const wanted = cells.map((change) => change.next.format ?? formats.get(change) ?? GENERAL);
  if (cells.some((change, at) => wanted[at] !== formats.get(change))) range.numberFormat = wanted.map((each) => [each]);
  const typed = cells.map(({ next }, at) => [next.formula ?? asTyped(next.value, wanted[at]!)]);
  if (cells.some(({ next }) => next.formula !== null)) range.formulas = typed;
  else range.values = typed;
}

function rangeOf(context: Excel.RequestContext, { first: { sheetId, place }, cells }: Run): Excel.Range {
  return context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(place.row, place.column, cells.length, 1);
}

function runsOf(changes: readonly Change[]): Run[] {
  const sorted = [...changes].sort(
    ({ sheetId: a, place: p }, { sheetId: b, place: q }) =>
      (a < b ? -1 : a > b ? 1 : 0) || p.column - q.column || p.row - q.row,
  );
  const runs: Run[] = [];
  for (const change of sorted) {
    const last = runs.at(-1);
    const { first, cells } = last ?? {};
    const joins =
      first?.sheetId === change.sheetId &&
      first.place.column === change.place.column &&
      first.place.row + cells!.length === change.place.row;
    if (joins) cells!.push(change);
    else runs.push({ first: change, cells: [change] });
  }
  return runs;
}
