import { isBlank, type CellValue } from '../core/grid';
import type { RangePlace } from '../app/function-problem';
import { cellsOf } from './input';
import { Refusal, toExcelError } from './outcome';

/** Rows of a worksheet: a range this high is a reference to whole columns, and ends at its last filled row. */
const SHEET_ROWS = 1_048_576;

/** One answer for a single value, a table for a range. */
export type Spilled<T> = T | '' | (T | '' | CustomFunctions.Error)[][];

/**
 * Answers each cell of a scalar or range in a table of the same shape. Blank cells give "". A cell that cannot be used is
 * an error in its own place, which its sentence names; where there is only one cell, the function itself fails.
 */
export function spill<T>(argument: unknown, answer: (cell: CellValue, place: RangePlace) => T): Spilled<T> {
  const cells = cellsOf(argument);
  const one = (): T | '' => {
    const cell = cells[0]?.[0] ?? null;
    return isBlank(cell) ? '' : answer(cell, null);
  };
  if (!Array.isArray(argument)) return one();
  const height = argument.length;
  const width = cells.reduce((most, row) => Math.max(most, row.length), 1);
  if (height * width <= 1) return [[one()]];
  const rows = height >= SHEET_ROWS ? Math.max(1, cells.length) : height;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: width }, (__, column) => {
      const cell = cells[row]?.[column] ?? null;
      return isBlank(cell) ? '' : inOwnCell(() => answer(cell, { row: row + 1, column: column + 1 }));
    }),
  );
}

function inOwnCell<T>(compute: () => T): T | CustomFunctions.Error {
  try {
    return compute();
  } catch (error) {
    if (error instanceof Refusal) return toExcelError(error);
    throw error;
  }
}
