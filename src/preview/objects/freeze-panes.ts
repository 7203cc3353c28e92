import { MAX_COLS, MAX_ROWS } from '../grid/a1';
import { asInteger } from '../protocol/arguments';
import { NULL_OBJECT } from '../protocol/object-type';
import { asTarget, rangeObject, type SheetObject, type Table } from './host';

export const WorksheetFreezePanes: Table<SheetObject> = {
  methods: {
    FreezeRows: ({ sheetId }, [count], { grid }) =>
      grid.run('FREEZE_ROWS', { sheetId, quantity: asInteger(count ?? 1, 'WorksheetFreezePanes.freezeRows') }),
    FreezeColumns: ({ sheetId }, [count], { grid }) =>
      grid.run('FREEZE_COLUMNS', { sheetId, quantity: asInteger(count ?? 1, 'WorksheetFreezePanes.freezeColumns') }),
    FreezeAt: ({ sheetId }, [cells], host) => {
      const { area } = asTarget(cells, sheetId, host, 'WorksheetFreezePanes.freezeAt');
      const rows = area.h < MAX_ROWS ? area.r + area.h : 0;
      const columns = area.w < MAX_COLS ? area.c + area.w : 0;
      host.grid.run('UNFREEZE_COLUMNS_ROWS', { sheetId });
      if (rows > 0) host.grid.run('FREEZE_ROWS', { sheetId, quantity: rows });
      if (columns > 0) host.grid.run('FREEZE_COLUMNS', { sheetId, quantity: columns });
    },
    Unfreeze: ({ sheetId }, _args, { grid }) => grid.run('UNFREEZE_COLUMNS_ROWS', { sheetId }),
    GetLocationOrNullObject: ({ sheetId }, _args, { g }) => {
      const { xSplit, ySplit } = g.getPaneDivisions(sheetId);
      if (xSplit === 0 && ySplit === 0) return NULL_OBJECT;
      return rangeObject(sheetId, { r: 0, c: 0, h: ySplit || MAX_ROWS, w: xSplit || MAX_COLS });
    },
  },
};
