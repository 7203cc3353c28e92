import { PortError, type WorkbookState } from '../app/workbook-port';
import { cellAddress } from '../core/address';
import { portError } from './host-error';

/** A cell of a sheet, zero-based. */
interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Looks whether the cell is blank, writes the formula, and reads it back; the cell is cleared again where that fails. */
export async function putFormula(context: Excel.RequestContext, cell: Cell, formula: string): Promise<void> {
  if (!(await isBlank(context, cell))) {
    throw new PortError('not-blank', 'BlankCheck', 'unchanged', cellAddress(cell.row, cell.column));
  }
  let failure: PortError;
  try {
    const range = rangeOf(context, cell);
    range.formulas = [[`=${formula}`]];
    range.load('formulas');
    await context.sync();
    if (String(range.formulas[0]?.[0]).startsWith('=')) return;
    failure = new PortError('not-stored', 'ReadBack');
  } catch (error) {
    failure = portError(error);
  }
  throw new PortError(failure.fault, failure.hostCode, await clearAgain(context, cell), failure.place);
}

async function isBlank(context: Excel.RequestContext, cell: Cell): Promise<boolean> {
  const range = rangeOf(context, cell).load('values,formulas');
  await context.sync();
  return [range.values, range.formulas].every((content) => (content as unknown[][])[0]?.[0] === '');
}

async function clearAgain(context: Excel.RequestContext, cell: Cell): Promise<WorkbookState> {
  try {
    if (await isBlank(context, cell)) return 'unchanged';
    rangeOf(context, cell).clear('Contents');
    return (await isBlank(context, cell)) ? 'unchanged' : 'changed';
  } catch {
    return 'unknown';
  }
}

function rangeOf(context: Excel.RequestContext, { sheet, row, column }: Cell): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
}
