import type { OpenPort } from '../support';
import type { Deed } from './accidents';

/** The sheet a plan's name stands for, by the id it has: a new name does not make it another. */
function idOf({ host }: OpenPort, name: string): string | undefined {
  return host.grid.findSheet(name);
}

function type(workbook: OpenPort, sheet: string, row: number, col: number): boolean {
  const sheetId = idOf(workbook, sheet);
  // Nobody types into a hidden sheet.
  if (sheetId === undefined || !workbook.host.g.isSheetVisible(sheetId)) return false;
  try {
    workbook.host.grid.run('UPDATE_CELL', { sheetId, row, col, content: 'catatan orang' });
    return true;
  } catch {
    return false;
  }
}

export function edit(name: string, sheet: string, row: number, col: number): Deed {
  const act = (workbook: OpenPort): boolean => type(workbook, sheet, row, col);
  return {
    name,
    act,
    force: (workbook) => {
      const { protection } = workbook.host;
      const sheetId = idOf(workbook, sheet) ?? '';
      const lock = protection.of(sheetId);
      protection.unprotect(sheetId);
      const isDone = act(workbook);
      if (lock !== undefined) protection.protect(sheetId, lock);
      return isDone;
    },
  };
}

export function rename(sheet: string): Deed {
  return {
    name: `renames ${sheet}`,
    act: (workbook) => {
      const sheetId = idOf(workbook, sheet);
      if (sheetId === undefined) return false;
      workbook.host.grid.run('RENAME_SHEET', { sheetId, oldName: sheet, newName: 'Nama Orang' });
      return true;
    },
  };
}

export function remove(sheet: string): Deed {
  return {
    name: `deletes ${sheet}`,
    act: (workbook) => {
      const sheetId = idOf(workbook, sheet);
      if (sheetId === undefined || !workbook.host.g.isSheetVisible(sheetId)) return false;
      workbook.host.grid.run('DELETE_SHEET', { sheetId, sheetName: sheet });
      return true;
    },
  };
}

export function add(name: string): Deed {
  return {
    name: `adds ${name}`,
    act: (workbook) => {
      if (idOf(workbook, name) !== undefined) return false;
      const sheetId = `orang ${name}`;
      workbook.host.grid.run('CREATE_SHEET', { sheetId, name, position: 2 });
      return type(workbook, name, 0, 0);
    },
  };
}
