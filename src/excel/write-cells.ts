import type { CellPlace } from '../app/cell-place';
import { PortError, type CellWrite, type WorkbookState } from '../app/workbook-port';
import { sameContent } from './cell-values';
import { contents, exchange, sameCell, type Change, type Content, type Exchanged } from './exchange';
import { hostCodeOf, portError } from './host-error';
import { putBackOurs, type Ours } from './put-back-ours';
import { GENERAL, TEXT } from './typed-text';

/** A cell to be written, and what it held when it was looked at. */
interface Asked {
  readonly write: CellWrite;
  readonly change: Change;
  readonly held: Content;
}

/**
 * Writes all cells or none, in two syncs: looks, and refuses where one changed or became a formula; then writes, seeing in
 * the same batch what it writes over and what Excel stores. Where that is not what was meant, each cell that still holds
 * ours gets back what it held at that moment.
 */
export async function writeCells(context: Excel.RequestContext, cells: readonly CellWrite[]): Promise<void> {
  const asked = await look(context, cells);
  const stale = asked.filter((each) => !isAsExpected(each));
  if (stale.length > 0) throw refused('changed-meanwhile', 'BeforeCheck', 'unchanged', stale);
  const { cells: seen, error } = await exchange(context, changesOf(asked), formatsOf(asked));
  const taken = asked.filter((each) => isTaken(each, seen));
  let failure: PortError;
  if (error !== null) {
    failure = portError(error);
    if (failure.fault === 'no-answer' && (await allStand(context, asked))) return;
  } else if (taken.length > 0) {
    failure = new PortError('changed-meanwhile', 'WriteCheck');
  } else {
    if (asked.every(({ change, write }) => sameContent(write.after, seen.get(change)?.after?.value ?? null))) return;
    failure = new PortError('not-stored', 'ReadBack');
  }
  const ours = asked.map((each) => oursOf(each, seen));
  const { state, theirs } = await putBackOurs(context, ours);
  throw refused(failure.fault, failure.hostCode, state, [...new Set([...taken.map(placeOf), ...theirs])]);
}

/**
 * Writes those cells that still hold what is expected, sheet by sheet, and gives back the others. Rejects where the host
 * refused, after the other sheets; the error names the cells that are not written.
 */
export async function writeStill(
  context: Excel.RequestContext,
  cells: readonly CellWrite[],
): Promise<readonly CellWrite[]> {
  const left: CellWrite[] = [];
  let failure: PortError | null = null;
  for (const sheet of new Set(cells.map((cell) => cell.sheet))) {
    const own = cells.filter((cell) => cell.sheet === sheet);
    try {
      const { rest, error } = await writeStillOn(context, own);
      left.push(...rest);
      failure ??= error;
    } catch (error) {
      left.push(...own);
      const refusal = portError(error);
      // A sheet that is gone holds nothing of ours.
      if (refusal.fault !== 'sheet-gone') failure ??= refusal;
    }
  }
  if (failure !== null) throw refused(failure.fault, failure.hostCode, stateAfter(failure, left, cells), left);
  return left;
}

async function writeStillOn(
  context: Excel.RequestContext,
  cells: readonly CellWrite[],
): Promise<{ readonly rest: readonly CellWrite[]; readonly error: PortError | null }> {
  const all = await look(context, cells);
  const asked = all.filter(isAsExpected);
  const others = all.filter((each) => !isAsExpected(each)).map(({ write }) => write);
  if (asked.length === 0) return { rest: others, error: null };
  const { cells: seen, error } = await exchange(context, changesOf(asked), formatsOf(asked));
  const taken = asked.filter((each) => isTaken(each, seen));
  if (taken.length > 0) {
    await putBackOurs(
      context,
      taken.map((each) => oursOf(each, seen)),
    );
  }
  const mine = asked.filter((each) => !taken.includes(each));
  const now = error === null ? null : await contents(context, changesOf(mine));
  const missed = mine.filter(({ change }) => {
    const held = now === null ? seen.get(change)?.after : now.get(change);
    return held === undefined || held === null || !sameCell(held, change.next);
  });
  const rest = [...others, ...taken.map(({ write }) => write), ...missed.map(({ write }) => write)];
  return { rest, error: error === null || missed.length === 0 ? null : portError(error) };
}

function stateAfter(failure: PortError, left: readonly unknown[], all: readonly unknown[]): WorkbookState {
  if (failure.workbook === 'unknown') return 'unknown';
  return left.length === all.length ? 'unchanged' : 'changed';
}

/** What the cells hold, and the ids of their sheets, in one sync. */
async function look(context: Excel.RequestContext, cells: readonly CellWrite[]): Promise<Asked[]> {
  const names = [...new Set(cells.map(({ sheet }) => sheet))];
  const sheets = new Map(names.map((name) => [name, context.workbook.worksheets.getItem(name).load('id')]));
  const asked = cells.map((write) => ({ write, change: changeOf(write, write.sheet, GENERAL) }));
  const held = await contents(
    context,
    asked.map(({ change }) => change),
  );
  return asked.map(({ write, change }) => {
    const content = held.get(change)!;
    return { write, held: content, change: changeOf(write, sheets.get(write.sheet)!.id, content.format) };
  });
}

/** A number written into a cell of text format would become text again. */
function changeOf({ sheet, row, column, after }: CellWrite, sheetId: string, format: string | null): Change {
  const isNumberAsText = typeof after === 'number' && format === TEXT;
  return {
    place: { sheet, row, column },
    sheetId,
    next: { value: after, formula: null, format: isNumberAsText ? GENERAL : format },
  };
}

function changesOf(asked: readonly Asked[]): Change[] {
  return asked.map(({ change }) => change);
}

function formatsOf(asked: readonly Asked[]): Map<Change, string | null> {
  return new Map(asked.map(({ change, held }) => [change, held.format]));
}

function isAsExpected({ write, held }: Pick<Asked, 'write' | 'held'>): boolean {
  return held.formula === null && sameContent(write.before, held.value);
}

/** Whether somebody changed the cell between the look and the writing. */
function isTaken({ write, change }: Asked, seen: ReadonlyMap<Change, Exchanged>): boolean {
  const before = seen.get(change)?.before ?? null;
  return before !== null && !isAsExpected({ write, held: before });
}

function oursOf({ change, held }: Asked, seen: ReadonlyMap<Change, Exchanged>): Ours {
  const { before = null, after = null } = seen.get(change) ?? {};
  return { change, ours: after ?? change.next, original: before ?? held };
}

/** After an answer that was lost. Rejects where this is not answered either. */
async function allStand(context: Excel.RequestContext, asked: readonly Asked[]): Promise<boolean> {
  try {
    const now = await contents(context, changesOf(asked));
    return asked.every(({ change }) => sameCell(now.get(change)!, change.next));
  } catch (error) {
    const { fault, hostCode } = portError(error);
    if (hostCodeOf(error) === 'ItemNotFound') return false;
    throw new PortError(fault, hostCode, 'unknown');
  }
}

function placeOf({ write: { sheet, row, column } }: Asked): CellPlace {
  return { sheet, row, column };
}

function refused(
  fault: PortError['fault'],
  hostCode: string,
  state: WorkbookState,
  cells: readonly (CellPlace | Asked)[],
): PortError {
  const places = cells.map((each) => ('write' in each ? placeOf(each) : each));
  const unique = new Map(places.map(({ sheet, row, column }) => [`${row} ${column} ${sheet}`, { sheet, row, column }]));
  return new PortError(fault, hostCode, state, null, [...unique.values()]);
}
