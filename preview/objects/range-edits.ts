import { MAX_COLS, MAX_ROWS, intersection, toArea, type Zone } from '../grid/a1';
import { asOneOf } from '../protocol/arguments';
import { rangeObject, type Host, type RangeObject } from './host';
import { copyFrom } from './range-copy';

type Method = (range: RangeObject, args: readonly unknown[], host: Host) => unknown;

/** Clearing looks locks the cells again: that is how a cell is that was never touched. */
function clear({ sheetId, area }: RangeObject, [what]: readonly unknown[], host: Host): void {
  const { grid, protection } = host;
  const command = { Contents: 'DELETE_CONTENT', Formats: 'CLEAR_FORMATTING', All: 'CLEAR_CELLS' } as const;
  const kind = asOneOf(what ?? 'All', ['All', 'Contents', 'Formats'] as const, 'Range.clear');
  grid.run(command[kind], { sheetId, target: [grid.zone(sheetId, area)] });
  if (kind === 'All') removeTables(sheetId, grid.zone(sheetId, area), host);
  if (kind !== 'Contents') protection.setLocked(sheetId, grid.clamp(sheetId, area), true);
}

/** Excel takes a table away whose cells are cleared altogether. */
function removeTables(sheetId: string, { top, left, bottom, right }: Zone, { grid, g }: Host): void {
  for (const { range } of g.getCoreTables(sheetId)) {
    const { zone } = range;
    const isInside = zone.top >= top && zone.left >= left && zone.bottom <= bottom && zone.right <= right;
    if (isInside) grid.run('REMOVE_TABLE', { sheetId, target: [zone] });
  }
}

const lines = (first: number, count: number, total: number): number[] =>
  Array.from({ length: Math.max(0, Math.min(count, total - first)) }, (_item, i) => first + i);

function wholeLines({ area }: RangeObject): 'ROW' | 'COL' | undefined {
  if (area.w >= MAX_COLS) return 'ROW';
  return area.h >= MAX_ROWS ? 'COL' : undefined;
}

/** Cells in part of a line: o-spreadsheet can only do it on the sheet in view. */
function shiftCells(type: 'INSERT_CELL' | 'DELETE_CELL', range: RangeObject, where: unknown, { grid }: Host): void {
  grid.activate(range.sheetId);
  const shiftDimension = where === 'Down' || where === 'Up' ? 'ROW' : 'COL';
  grid.run(type, { zone: grid.zone(range.sheetId, range.area), shiftDimension });
}

function insert(range: RangeObject, [shift]: readonly unknown[], host: Host): RangeObject {
  const { sheetId, area } = range;
  const where = asOneOf(shift, ['Down', 'Right'] as const, 'Range.insert');
  const dimension = wholeLines(range);
  if (dimension) {
    const [base, quantity] = dimension === 'ROW' ? [area.r, area.h] : [area.c, area.w];
    const sheetName = host.grid.sheetName(sheetId);
    host.grid.run('ADD_COLUMNS_ROWS', { sheetId, sheetName, dimension, base, quantity, position: 'before' });
  } else {
    shiftCells('INSERT_CELL', range, where, host);
  }
  return rangeObject(sheetId, area);
}

function remove(range: RangeObject, [shift]: readonly unknown[], host: Host): void {
  const { sheetId, area } = range;
  const where = asOneOf(shift, ['Up', 'Left'] as const, 'Range.delete');
  const dimension = wholeLines(range);
  if (!dimension) return shiftCells('DELETE_CELL', range, where, host);
  const { rows, cols } = host.grid.size(sheetId);
  const elements = dimension === 'ROW' ? lines(area.r, area.h, rows) : lines(area.c, area.w, cols);
  if (elements.length === 0) return;
  host.grid.run('REMOVE_COLUMNS_ROWS', { sheetId, sheetName: host.grid.sheetName(sheetId), dimension, elements });
}

function select({ sheetId, area }: RangeObject, _args: readonly unknown[], { grid }: Host): void {
  grid.activate(sheetId);
  const zone = grid.zone(sheetId, area);
  grid.model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone }, { scrollIntoView: true });
}

function merge({ sheetId, area }: RangeObject, [across]: readonly unknown[], { grid }: Host): void {
  const zone = grid.zone(sheetId, area);
  const rows = lines(zone.top, area.h, Infinity);
  const target = across === true ? rows.map((row) => ({ ...zone, top: row, bottom: row })) : [zone];
  grid.run('ADD_MERGE', { sheetId, target, force: true });
}

/** What `range` can do to its cells. */
export const rangeEdits: Readonly<Record<string, Method>> = {
  Calculate: (_range, _args, { functions }) => functions.recalculate(),
  Clear: clear,
  CopyFrom: copyFrom,
  Delete: remove,
  Insert: insert,
  Merge: merge,
  Select: select,
  Unmerge: ({ sheetId, area }, _args, { grid, g }) => {
    const target = g.getMerges(sheetId).filter((zone) => intersection(toArea(zone), grid.clamp(sheetId, area)));
    if (target.length > 0)
      grid.run('REMOVE_MERGE', {
        sheetId,
        target: target.map(({ top, left, bottom, right }) => ({ top, left, bottom, right })),
      });
  },
  /** The client asks before it sends a large array in pieces. */
  _ValidateArraySize: () => true,
};
