import { asOptionalText } from '../protocol/arguments';
import type { HostObject } from '../protocol/object-type';
import type { Single, Table } from './host';

const nothing = (): null => null;

export const Application: Table<Single> = {
  props: {
    CalculationMode: () => 'Automatic',
    CalculationState: (_app, { functions }) => (functions.pending > 0 ? 'Pending' : 'Done'),
    CalculationEngineVersion: () => 0,
    DecimalSeparator: (_app, { locale }) => locale.decimalSeparator,
    ThousandsSeparator: (_app, { locale }) => locale.thousandsSeparator ?? '',
    UseSystemSeparators: () => true,
  },
  nav: { CultureInfo: () => ({ type: 'CultureInfo' }) },
  methods: {
    Calculate: (_app, _args, { functions }) => functions.recalculate(),
    /** `Excel.createWorkbook` in Excel on the desktop. */
    CreateWorkbook: (_app, [base64]) => {
      const file = asOptionalText(base64, 'Excel.createWorkbook');
      return file === undefined ? { type: 'WorkbookCreated' } : { type: 'WorkbookCreated', base64: file };
    },
    SuspendScreenUpdatingUntilNextSync: nothing,
    SuspendApiCalculationUntilNextSync: nothing,
  },
};

interface CreatedObject extends HostObject {
  readonly base64?: string;
}

export const WorkbookCreated: Table<CreatedObject> = {
  methods: { Open: ({ base64 }, _args, host) => host.openWorkbook(base64) },
};

export const CultureInfo: Table<Single> = {
  props: { Name: (_info, { locale }) => locale.code.replace('_', '-') },
  nav: { NumberFormat: () => ({ type: 'NumberFormatInfo' }) },
};

export const NumberFormatInfo: Table<Single> = {
  props: {
    NumberDecimalSeparator: (_info, { locale }) => locale.decimalSeparator,
    NumberGroupSeparator: (_info, { locale }) => locale.thousandsSeparator ?? '',
  },
};

/** `context.runtime` */
export const Runtime: Table<Single> = {
  props: { EnableEvents: (_runtime, host) => host.enableEvents },
  set: {
    EnableEvents: (_runtime, value, host) => {
      host.enableEvents = value === true;
    },
  },
};

/** The client reports here that ribbon actions can be called. */
export const AddinInternalService: Table<Single> = { methods: { NotifyActionHandlerReady: nothing } };
