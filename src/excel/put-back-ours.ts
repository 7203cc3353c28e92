import type { CellPlace } from '../app/cell-place';
import type { WorkbookState } from '../app/workbook-port';
import { contents, exchange, sameCell, type Change, type Content } from './exchange';
import { hostCodeOf } from './host-error';

/** A cell that we may have written: what we wrote, and what stood there before. */
export interface Ours {
  readonly change: Change;
  readonly ours: Content;
  readonly original: Content;
}

/** A cell may be taken while it is put back, and again while that is mended; nobody types that fast for long. */
const MOST_ROUNDS = 5;

/**
 * Puts back what stood in cells before we wrote, where they still hold ours. What somebody typed meanwhile stays; what was
 * typed in the very moment of putting back is put back in its turn. A sheet that is gone has nothing of ours.
 */
export async function putBackOurs(
  context: Excel.RequestContext,
  all: readonly Ours[],
): Promise<{ readonly state: WorkbookState; readonly theirs: readonly CellPlace[] }> {
  const theirs: CellPlace[] = [];
  let state: WorkbookState = 'unchanged';
  for (const sheetId of new Set(all.map(({ change }) => change.sheetId))) {
    try {
      const own = all.filter(({ change }) => change.sheetId === sheetId);
      if (!(await putBackOn(context, own, theirs))) state = state === 'unknown' ? state : 'changed';
    } catch (error) {
      if (hostCodeOf(error) !== 'ItemNotFound') state = 'unknown';
    }
  }
  return { state, theirs };
}

/** Whether nothing of ours is left on the sheet; cells that others hold are added to `theirs`. */
async function putBackOn(context: Excel.RequestContext, all: readonly Ours[], theirs: CellPlace[]): Promise<boolean> {
  let open = all;
  for (let round = 0; ; round++) {
    const now = await contents(
      context,
      open.map(({ change }) => change),
    );
    const todo = open.filter(({ change, ours, original }) => {
      const held = now.get(change)!;
      if (isSame(held, original)) return false;
      if (sameCell(held, ours)) return true;
      if (!sameCell(held, original)) theirs.push(change.place);
      return false;
    });
    if (todo.length === 0) return true;
    if (round === MOST_ROUNDS) return false;
    const changes = new Map(todo.map((each) => [{ ...each.change, next: each.original }, each]));
    const formats = new Map([...changes].map(([change, each]) => [change, now.get(each.change)!.format]));
    const { cells } = await exchange(context, [...changes.keys()], formats);
    open = [...changes].map(([change, each]) => {
      const { before = null } = cells.get(change) ?? {};
      if (before === null || sameCell(before, each.ours)) return each;
      // Somebody typed between our look and our writing: that is what belongs there now.
      theirs.push(change.place);
      return { change: each.change, ours: each.original, original: before };
    });
  }
}

/** `b` may leave the format open. */
function isSame(a: Content, b: Content): boolean {
  return sameCell(a, b) && (b.format === null || a.format === b.format);
}
