import { toArea } from '../grid/a1';
import { NULL_OBJECT } from '../protocol/object-type';
import { rangeObject, type Host, type Single, type Table } from './host';

const eventRange = (id: unknown, host: Host): unknown => host.eventRanges.get(String(id)) ?? NULL_OBJECT;

export const Workbook: Table<Single> = {
  props: {
    Name: (_book, host) => host.fileName,
    ReadOnly: () => false,
    IsDirty: (_book, { g }) => g.canUndo(),
    AutoSave: () => false,
  },
  nav: {
    Application: () => ({ type: 'Application' }),
    CustomXmlParts: () => ({ type: 'CustomXmlPartCollection' }),
    Names: () => ({ type: 'NamedItemCollection' }),
    Settings: () => ({ type: 'SettingCollection' }),
    Tables: () => ({ type: 'TableCollection' }),
    Worksheets: () => ({ type: 'WorksheetCollection' }),
    _Runtime: () => ({ type: 'Runtime' }),
  },
  methods: {
    GetSelectedRange: (_book, _args, { g }) => rangeObject(g.getActiveSheetId(), toArea(g.getSelectedZone())),
    GetActiveCell: (_book, _args, { g }) => {
      const { sheetId, row, col } = g.getActivePosition();
      return rangeObject(sheetId, { r: row, c: col, h: 1, w: 1 });
    },
    _GetRangeForEventByReferenceId: (_book, [id], host) => eventRange(id, host),
    _GetRangeOrNullObjectForEventByReferenceId: (_book, [id], host) => eventRange(id, host),
  },
};
