import { MAX_COLS, MAX_ROWS, boundingArea, intersection, isOnSheet, toArea, type Area } from '../grid/a1';
import { asInteger } from '../protocol/arguments';
import { invalidArgument, itemNotFound } from '../protocol/host-error';
import { NULL_OBJECT, orNull, type HostObject } from '../protocol/object-type';
import { asTarget, rangeObject, type Host, type RangeObject } from './host';

type Method = (range: RangeObject, args: readonly unknown[], host: Host) => unknown;

/** A range computed from a range and whole numbers; outside the sheet it is refused. */
const move =
  (where: string, change: (area: Area, a: number, b: number) => Area): Method =>
  ({ sheetId, area }, args) => {
    const [a = 0, b = 0] = args.map((value) => asInteger(value, where));
    const moved = change(area, a, b);
    if (!isOnSheet(moved)) throw invalidArgument(where);
    return rangeObject(sheetId, moved);
  };

const shared = ({ sheetId, area }: RangeObject, [other]: readonly unknown[], host: Host): HostObject => {
  const target = asTarget(other, sheetId, host, 'Range.getIntersection');
  if (target.sheetId !== sheetId) throw invalidArgument('Range.getIntersection');
  return orNull(intersection(area, target.area), (found) => rangeObject(sheetId, found));
};

const used = ({ sheetId, area }: RangeObject, [valuesOnly]: readonly unknown[], { grid, cells }: Host): HostObject => {
  grid.settle();
  const found = cells.usedArea(sheetId, valuesOnly === true);
  return orNull(found && intersection(area, found), (part) => rangeObject(sheetId, part));
};

const spill = ({ sheetId, area }: RangeObject, _args: readonly unknown[], { grid, g }: Host): HostObject => {
  grid.settle();
  const zone = g.getSpreadZone({ sheetId, row: area.r, col: area.c });
  return orNull(zone, (found) => rangeObject(sheetId, toArea(found)));
};

const spillParent = ({ sheetId, area }: RangeObject, _args: readonly unknown[], { grid, g }: Host): HostObject => {
  grid.settle();
  const parent = g.getArrayFormulaSpreadingOn({ sheetId, row: area.r, col: area.c });
  return orNull(parent, ({ row, col }) => rangeObject(sheetId, { r: row, c: col, h: 1, w: 1 }));
};

const required =
  (where: string, find: (range: RangeObject, args: readonly unknown[], host: Host) => HostObject): Method =>
  (range, args, host) => {
    const found = find(range, args, host);
    if (found === NULL_OBJECT) throw itemNotFound(where);
    return found;
  };

/** `range.get...`: other ranges seen from this one. */
export const rangeMoves: Readonly<Record<string, Method>> = {
  GetCell: move('Range.getCell', (a, r, c) => ({ r: a.r + r, c: a.c + c, h: 1, w: 1 })),
  GetOffsetRange: move('Range.getOffsetRange', (a, r, c) => ({ ...a, r: a.r + r, c: a.c + c })),
  GetResizedRange: move('Range.getResizedRange', (a, r, c) => ({ ...a, h: a.h + r, w: a.w + c })),
  GetAbsoluteResizedRange: move('Range.getAbsoluteResizedRange', (a, h, w) => ({ ...a, h, w })),
  GetRow: move('Range.getRow', (a, r) => ({ ...a, r: a.r + r, h: 1 })),
  GetColumn: move('Range.getColumn', (a, c) => ({ ...a, c: a.c + c, w: 1 })),
  GetLastRow: move('Range.getLastRow', (a) => ({ ...a, r: a.r + a.h - 1, h: 1 })),
  GetLastColumn: move('Range.getLastColumn', (a) => ({ ...a, c: a.c + a.w - 1, w: 1 })),
  GetLastCell: move('Range.getLastCell', (a) => ({ r: a.r + a.h - 1, c: a.c + a.w - 1, h: 1, w: 1 })),
  GetRowsBelow: move('Range.getRowsBelow', (a, n) => ({ ...a, r: a.r + a.h, h: n || 1 })),
  GetRowsAbove: move('Range.getRowsAbove', (a, n) => ({ ...a, r: a.r - (n || 1), h: n || 1 })),
  GetColumnsAfter: move('Range.getColumnsAfter', (a, n) => ({ ...a, c: a.c + a.w, w: n || 1 })),
  GetColumnsBefore: move('Range.getColumnsBefore', (a, n) => ({ ...a, c: a.c - (n || 1), w: n || 1 })),
  GetEntireColumn: move('Range.getEntireColumn', (a) => ({ ...a, r: 0, h: MAX_ROWS })),
  GetEntireRow: move('Range.getEntireRow', (a) => ({ ...a, c: 0, w: MAX_COLS })),
  GetIntersection: required('Range.getIntersection', shared),
  GetIntersectionOrNullObject: shared,
  GetBoundingRect: ({ sheetId, area }, [other], host) =>
    rangeObject(sheetId, boundingArea(area, asTarget(other, sheetId, host, 'Range.getBoundingRect').area)),
  GetUsedRange: required('Range.getUsedRange', used),
  GetUsedRangeOrNullObject: used,
  GetSpillingToRange: required('Range.getSpillingToRange', spill),
  GetSpillingToRangeOrNullObject: spill,
  GetSpillParent: required('Range.getSpillParent', spillParent),
  GetSpillParentOrNullObject: spillParent,
};
