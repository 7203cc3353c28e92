import type { CellPlace } from '../app/cell-place';
import { PortError, type WorkbookState } from '../app/workbook-port';
import { cellAddress } from '../core/address';
import { EXCEL } from '../core/report/excel-limits';
import { contents, exchange, sameCell, type Change, type Content } from './exchange';
import { portError } from './host-error';
import { putBackOurs } from './put-back-ours';

/**
 * Looks whether the cell is blank, then writes the formula and reads it back, seeing in the same batch whether it was still
 * blank. Where that fails the cell gets back what it held, unless somebody typed into it since.
 */
export async function putFormula(context: Excel.RequestContext, cell: CellPlace, formula: string): Promise<void> {
  if (formula.length >= EXCEL.formula) throw new PortError('too-large', 'FormulaTooLong');
  const sheet = context.workbook.worksheets.getItem(cell.sheet).load('id');
  const asked: Change = { place: cell, sheetId: cell.sheet, next: { value: null, formula: `=${formula}`, format: '' } };
  const held = (await contents(context, [asked])).get(asked)!;
  if (!isBlank(held)) throw notBlank(cell, 'unchanged');
  const change: Change = { ...asked, sheetId: sheet.id, next: { ...asked.next, format: held.format } };
  const { cells, error } = await exchange(context, [change], new Map([[change, held.format]]));
  const { before = null, after = null } = cells.get(change)!;
  if (error === null && isBlank(before!) && (after?.formula ?? null) !== null) return;
  const failure = error === null ? new PortError('not-stored', 'ReadBack') : portError(error);
  if (failure.fault === 'no-answer' && (await stands(context, change))) return;
  const { state } = await putBackOurs(context, [{ change, ours: after ?? change.next, original: before ?? held }]);
  if (before !== null && !isBlank(before)) throw notBlank(cell, state);
  throw new PortError(failure.fault, failure.hostCode, state, failure.place);
}

async function stands(context: Excel.RequestContext, change: Change): Promise<boolean> {
  try {
    return sameCell((await contents(context, [change])).get(change)!, change.next);
  } catch (error) {
    const { fault, hostCode } = portError(error);
    if (fault === 'sheet-gone') return false;
    throw new PortError(fault, hostCode, 'unknown');
  }
}

function isBlank({ value, formula }: Content): boolean {
  return formula === null && (value === null || value === '');
}

function notBlank({ row, column }: CellPlace, state: WorkbookState): PortError {
  return new PortError('not-blank', 'BlankCheck', state, cellAddress(row, column));
}
