import { asOptionalText } from '../protocol/arguments';
import { HostError } from '../protocol/host-error';
import type { RangeObject, SheetObject, Table } from './host';

const denied = (where: string): HostError =>
  new HostError('AccessDenied', 'You cannot perform the requested operation.', where);

export const WorksheetProtection: Table<SheetObject> = {
  props: {
    Protected: ({ sheetId }, { protection }) => protection.of(sheetId) !== undefined,
    Options: ({ sheetId }, { protection }) => protection.of(sheetId)?.options ?? null,
  },
  methods: {
    /** Fails on a sheet that is protected already, as documented. */
    Protect: ({ sheetId }, [options, password], { protection, grid }) => {
      grid.forgetHistory();
      if (protection.of(sheetId)) throw denied('WorksheetProtection.protect');
      const secret = asOptionalText(password, 'WorksheetProtection.protect');
      protection.protect(sheetId, {
        options: (options as Record<string, unknown> | null | undefined) ?? {},
        ...(secret === undefined ? {} : { password: secret }),
      });
    },
    Unprotect: ({ sheetId }, [password], { protection, grid }) => {
      grid.forgetHistory();
      const secret = protection.of(sheetId)?.password;
      if (secret !== undefined && secret !== password) throw denied('WorksheetProtection.unprotect');
      protection.unprotect(sheetId);
    },
  },
};

/** `range.format.protection` */
export const FormatProtection: Table<RangeObject> = {
  props: {
    Locked: ({ sheetId, area }, { grid, protection }) =>
      grid.uniform(sheetId, area, ({ row, col }) => !protection.isUnlocked(sheetId, row, col)),
    FormulaHidden: () => false,
  },
  set: {
    Locked: ({ sheetId, area }, value, { protection }) => {
      if (protection.of(sheetId)) throw denied('FormatProtection.locked');
      protection.setLocked(sheetId, area, value === true);
    },
  },
};
