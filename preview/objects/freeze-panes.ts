import { MAX_COLS, MAX_ROWS } from '../grid/a1';
import { asInteger } from '../protocol/arguments';
import { NULL_OBJECT } from '../protocol/object-type';
import { asTarget, rangeObject, type Host, type SheetObject, type Table } from './host';
import { checkShown } from './limits';

/** Excel freezes through a merged area, the grid does not: there it stays unfrozen. */
function freeze(type: 'FREEZE_ROWS' | 'FREEZE_COLUMNS', sheetId: string, quantity: number, { grid, g }: Host): void {
  const isCut = g.getMerges(sheetId).some(({ top, left, bottom, right }) => {
    const [first, last] = type === 'FREEZE_ROWS' ? [top, bottom] : [left, right];
    return first < quantity && last >= quantity;
  });
  if (!isCut) grid.run(type, { sheetId, quantity });
}

type Method = (sheet: SheetObject, args: readonly unknown[], host: Host) => void;

const onShown =
  (where: string, method: Method): Method =>
  (sheet, args, host) => {
    checkShown(sheet, host, `WorksheetFreezePanes.${where}`);
    method(sheet, args, host);
  };

export const WorksheetFreezePanes: Table<SheetObject> = {
  methods: {
    FreezeRows: onShown('freezeRows', ({ sheetId }, [count], host) =>
      freeze('FREEZE_ROWS', sheetId, asInteger(count ?? 1, 'WorksheetFreezePanes.freezeRows'), host),
    ),
    FreezeColumns: onShown('freezeColumns', ({ sheetId }, [count], host) =>
      freeze('FREEZE_COLUMNS', sheetId, asInteger(count ?? 1, 'WorksheetFreezePanes.freezeColumns'), host),
    ),
    FreezeAt: onShown('freezeAt', ({ sheetId }, [cells], host) => {
      const { area } = asTarget(cells, sheetId, host, 'WorksheetFreezePanes.freezeAt');
      const rows = area.h < MAX_ROWS ? area.r + area.h : 0;
      const columns = area.w < MAX_COLS ? area.c + area.w : 0;
      host.grid.run('UNFREEZE_COLUMNS_ROWS', { sheetId });
      if (rows > 0) freeze('FREEZE_ROWS', sheetId, rows, host);
      if (columns > 0) freeze('FREEZE_COLUMNS', sheetId, columns, host);
    }),
    Unfreeze: onShown('unfreeze', ({ sheetId }, _args, { grid }) => grid.run('UNFREEZE_COLUMNS_ROWS', { sheetId })),
    GetLocationOrNullObject: ({ sheetId }, _args, { g }) => {
      const { xSplit, ySplit } = g.getPaneDivisions(sheetId);
      if (xSplit === 0 && ySplit === 0) return NULL_OBJECT;
      return rangeObject(sheetId, { r: 0, c: 0, h: ySplit || MAX_ROWS, w: xSplit || MAX_COLS });
    },
  },
};
