import { MAX_COLS, MAX_ROWS, isOnSheet, parseA1, toArea, type Area } from '../grid/a1';
import { asInteger, asOneOf, asOptionalText, asText } from '../protocol/arguments';
import { HostError, alreadyExists, invalidArgument, itemNotFound } from '../protocol/host-error';
import { orNull, type HostObject } from '../protocol/object-type';
import { asType, rangeObject, sheetObject, type Host, type RangeObject, type SheetObject, type Table } from './host';
import { checkShown } from './limits';
import { copyConstants } from './names';
import { findTable } from './table-lookup';
import { checkSheetName, freshSheetId, neighbour } from './worksheets';

const WHOLE: Area = { r: 0, c: 0, h: MAX_ROWS, w: MAX_COLS };

/** `getRange`: an address, a name, a table's name, or nothing for the whole sheet. */
function rangeOf(sheetId: string, address: unknown, host: Host): RangeObject {
  const text = asOptionalText(address, 'Worksheet.getRange');
  if (text === undefined || text === '') return rangeObject(sheetId, WHOLE);
  const name = host.g.getNamedRange(text);
  if (name) return rangeObject(name.range.sheetId, toArea(name.range.zone));
  const table = findTable(text, undefined, host);
  if (table) return rangeObject(table.sheetId, toArea(table.table.range.zone));
  return rangeObject(sheetId, parseA1(text.slice(text.lastIndexOf('!') + 1)));
}

function byIndexes(sheetId: string, args: readonly unknown[], where: string): RangeObject {
  const [r = 0, c = 0, h = 1, w = 1] = args.map((value) => asInteger(value, where));
  const area = { r, c, h, w };
  if (!isOnSheet(area)) throw invalidArgument(where);
  return rangeObject(sheetId, area);
}

const position = ({ sheetId }: SheetObject, { grid }: Host): number => grid.sheetIds().indexOf(sheetId);

const visibility = ({ sheetId }: SheetObject, { g, side }: Host): string => {
  if (g.isSheetVisible(sheetId)) return 'Visible';
  return side.get('veryHidden', sheetId) ? 'VeryHidden' : 'Hidden';
};

function setVisibility({ sheetId }: SheetObject, value: unknown, { grid, g, side }: Host): void {
  const wanted = asOneOf(value, ['Visible', 'Hidden', 'VeryHidden'], 'Worksheet.visibility');
  const isShown = g.isSheetVisible(sheetId);
  if ((wanted === 'VeryHidden') !== (side.get('veryHidden', sheetId) === true)) {
    side.set('veryHidden', sheetId, wanted === 'VeryHidden' ? true : undefined);
  }
  if (isShown !== (wanted === 'Visible')) grid.run(isShown ? 'HIDE_SHEET' : 'SHOW_SHEET', { sheetId });
}

function rename({ sheetId }: SheetObject, value: unknown, { grid }: Host): void {
  const newName = checkSheetName(asText(value, 'Worksheet.name'), 'Worksheet.name');
  const other = grid.findSheet(newName);
  if (other !== undefined && other !== sheetId) throw alreadyExists('Worksheet.name');
  grid.run('RENAME_SHEET', { sheetId, oldName: grid.sheetName(sheetId), newName });
}

/** With locks, page setup and names of its own; only the names of tables are new, as in Excel. */
function copy({ sheetId }: SheetObject, [where, relativeTo]: readonly unknown[], host: Host): HostObject {
  const { grid, g, side, protection } = host;
  const sheetIdTo = freshSheetId(grid.sheetIds(), () => side.nextId('lembar:'));
  let count = 2;
  const base = grid.sheetName(sheetId).slice(0, 26);
  while (grid.findSheet(`${base} (${count})`) !== undefined) count++;
  const charts = g.getChartIds(sheetId).map((id) => side.get('charts', id));
  grid.forgetHistory();
  grid.run('DUPLICATE_SHEET', { sheetId, sheetIdTo, sheetNameTo: `${base} (${count})` });
  g.getChartIds(sheetIdTo).forEach((id, at) => {
    if (charts[at]) side.set('charts', id, charts[at]);
  });
  for (const area of protection.unlockedAreas(sheetId)) protection.setLocked(sheetIdTo, area, false);
  const locked = protection.of(sheetId);
  if (locked) protection.protect(sheetIdTo, locked);
  const layout = side.get('pageLayouts', sheetId);
  if (layout) side.set('pageLayouts', sheetIdTo, layout);
  copyConstants(sheetId, sheetIdTo, host);
  const anchor = (relativeTo as SheetObject | null | undefined)?.sheetId;
  const ids = grid.sheetIds().filter((id) => id !== sheetIdTo);
  const at = { Beginning: 0, Before: ids.indexOf(anchor ?? ''), After: ids.indexOf(anchor ?? '') + 1 }[String(where)];
  move(sheetIdTo, at ?? ids.length, host);
  return sheetObject(sheetIdTo);
}

/** Moves a sheet to a place among all sheets. The grid counts visible sheets only, so hidden ones may end up on its other side. */
function move(sheetId: string, to: number, { grid, g }: Host): void {
  const ids = grid.sheetIds();
  const from = ids.indexOf(sheetId);
  if (to < 0 || to >= ids.length) throw invalidArgument('Worksheet.position');
  const passed = to > from ? ids.slice(from + 1, to + 1) : ids.slice(to, from);
  const delta = passed.filter((id) => g.isSheetVisible(id)).length * (to > from ? 1 : -1);
  if (delta !== 0) grid.run('MOVE_SHEET', { sheetId, delta });
}

export const Worksheet: Table<SheetObject> = {
  id: ({ sheetId }) => sheetId,
  props: {
    Id: ({ sheetId }) => sheetId,
    Name: ({ sheetId }, { grid }) => grid.sheetName(sheetId),
    Position: position,
    Visibility: visibility,
    TabColor: ({ sheetId }, { g }) => g.getSheet(sheetId).color ?? '',
    ShowGridlines: ({ sheetId }, { g }) => g.getGridLinesVisibility(sheetId),
  },
  set: {
    Name: rename,
    Position: (sheet, value, host) => move(sheet.sheetId, asInteger(value, 'Worksheet.position'), host),
    TabColor: ({ sheetId }, value, { grid }) => {
      const color = asText(value, 'Worksheet.tabColor');
      grid.run('COLOR_SHEET', color ? { sheetId, color } : { sheetId });
    },
    Gridlines: (sheet, value, host) => {
      checkShown(sheet, host, 'Worksheet.showGridlines');
      host.grid.run('SET_GRID_LINES_VISIBILITY', { sheetId: sheet.sheetId, areGridLinesVisible: value === true });
    },
    Visibility: setVisibility,
  },
  nav: {
    Charts: (sheet) => asType(sheet, 'ChartCollection'),
    FreezePanes: (sheet) => asType(sheet, 'WorksheetFreezePanes'),
    Names: (sheet) => asType(sheet, 'NamedItemCollection'),
    PageLayout: (sheet) => asType(sheet, 'PageLayout'),
    Protection: (sheet) => asType(sheet, 'WorksheetProtection'),
    Tables: (sheet) => asType(sheet, 'TableCollection'),
  },
  methods: {
    GetRange: ({ sheetId }, [address], host) => rangeOf(sheetId, address, host),
    GetCell: ({ sheetId }, [row, column]) => byIndexes(sheetId, [row, column, 1, 1], 'Worksheet.getCell'),
    GetRangeByIndexes: ({ sheetId }, args) => byIndexes(sheetId, args, 'Worksheet.getRangeByIndexes'),
    GetUsedRange: ({ sheetId }, [valuesOnly], { grid, cells }) => {
      grid.settle();
      return rangeObject(sheetId, cells.usedArea(sheetId, valuesOnly === true) ?? { r: 0, c: 0, h: 1, w: 1 });
    },
    GetUsedRangeOrNullObject: ({ sheetId }, [valuesOnly], { grid, cells }) => {
      grid.settle();
      return orNull(cells.usedArea(sheetId, valuesOnly === true), (area) => rangeObject(sheetId, area));
    },
    GetNextOrNullObject: ({ sheetId }, [visibleOnly], host) => neighbour(sheetId, 1, visibleOnly, host),
    GetPreviousOrNullObject: ({ sheetId }, [visibleOnly], host) => neighbour(sheetId, -1, visibleOnly, host),
    Activate: ({ sheetId }, _args, { grid }) => grid.activate(sheetId),
    Calculate: (_sheet, _args, { functions }) => functions.recalculate(),
    Copy: copy,
    /** Refused for the last visible sheet and for one that is very hidden, as documented. */
    Delete: ({ sheetId }, _args, { grid, g, side }) => {
      if (!g.isSheetVisible(sheetId) && side.get('veryHidden', sheetId)) {
        throw new HostError('InvalidOperation', 'A very hidden sheet cannot be deleted.', 'Worksheet.delete');
      }
      const visible = grid.sheetIds().filter((id) => g.isSheetVisible(id));
      if (visible.length === 1 && visible[0] === sheetId) {
        throw new HostError('InvalidOperation', 'The last visible sheet cannot be deleted.', 'Worksheet.delete');
      }
      // Excel deletes a hidden sheet beside the last visible one; the grid wants two visible sheets for that.
      if (!g.isSheetVisible(sheetId)) grid.run('SHOW_SHEET', { sheetId });
      grid.forgetHistory();
      grid.run('DELETE_SHEET', { sheetId, sheetName: grid.sheetName(sheetId) });
    },
    _GetSheetById: (_sheet, [id], host) => otherSheet(id, host),
    _GetAnotherWorksheetById: (_sheet, [id], host) => otherSheet(id, host),
  },
};

function otherSheet(id: unknown, { grid }: Host): SheetObject {
  const found = grid.findSheet(id);
  if (found === undefined) throw itemNotFound('Worksheet');
  return sheetObject(found);
}
