import { toArea } from '../grid/a1';
import { asOptionalText } from '../protocol/arguments';
import { HostError } from '../protocol/host-error';
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
    /** Several areas are refused, as documented. */
    GetSelectedRange: (_book, _args, { g }) => {
      if (g.getSelectedZones().length > 1) {
        throw new HostError(
          'InvalidSelection',
          'The current selection is invalid for this operation.',
          'getSelectedRange',
        );
      }
      return rangeObject(g.getActiveSheetId(), toArea(g.getSelectedZone()));
    },
    GetSelectedRanges: (_book, _args, { g }) => {
      const areas = g.getSelectedZones().map(toArea);
      return { type: 'RangeAreas', sheetId: g.getActiveSheetId(), areas };
    },
    /** `Excel.createWorkbook` in Excel on the web. */
    CreateAndOpenWorkbook: (_book, [base64], host) => host.openWorkbook(asOptionalText(base64, 'Excel.createWorkbook')),
    GetActiveCell: (_book, _args, { g }) => {
      const { sheetId, row, col } = g.getActivePosition();
      return rangeObject(sheetId, { r: row, c: col, h: 1, w: 1 });
    },
    _GetRangeForEventByReferenceId: (_book, [id], host) => eventRange(id, host),
    _GetRangeOrNullObjectForEventByReferenceId: (_book, [id], host) => eventRange(id, host),
  },
};
