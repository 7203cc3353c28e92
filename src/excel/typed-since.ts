import { isCellError, type CellValue } from '../core/grid';
import { sameCell, type Content } from './exchange';
import type { PlanCells } from './plan-cells';
import { asTyped, GENERAL } from './typed-text';

/** A cell that a person filled, and what has to be typed to fill it so again. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string | number | boolean;
}

/**
 * Asks, in the batch at hand, for the cells of a half-written sheet that hold neither what its copy has kept nor what the plan
 * wants there: those a person typed into meanwhile. The answer can be read after the sync.
 */
export function askTyped(sheet: Excel.Worksheet, copy: Excel.Worksheet, cells: PlanCells): () => TypedCell[] {
  const [now, before] = [sheet, copy].map((each) =>
    each.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,formulas'),
  ) as [Excel.Range, Excel.Range];
  return () => {
    const [is, was] = [reader(now), reader(before)];
    const planned = new Map(cells.formulas.map(({ row, column, text }) => [`${row},${column}`, text]));
    const isResult = (row: number, column: number): boolean =>
      cells.formulas.some(
        ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
      );
    const typed: TypedCell[] = [];
    const [rows, columns] = [Math.max(is.rows, was.rows), Math.max(is.columns, was.columns)];
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const held = is.at(row, column);
        if (sameCell(held, was.at(row, column))) continue;
        const formula = planned.get(`${row},${column}`) ?? null;
        if (sameCell(held, { value: plain(cells.value(row, column)), formula, format: null })) continue;
        if (formula === null && isResult(row, column)) continue;
        typed.push({ row, column, text: held.formula ?? asTyped(held.value, GENERAL) });
      }
    }
    return typed;
  };
}

/** Errors are read as their texts. */
function plain(value: CellValue): CellValue {
  return isCellError(value) ? value.error : value;
}

function reader(range: Excel.Range): { rows: number; columns: number; at: (row: number, column: number) => Content } {
  const formulas = (range.isNullObject ? [] : range.formulas) as unknown[][];
  const [top, left] = range.isNullObject ? [0, 0] : [range.rowIndex, range.columnIndex];
  return {
    rows: top + formulas.length,
    columns: left + (formulas[0]?.length ?? 0),
    at: (row, column) => {
      const text = formulas[row - top]?.[column - left] ?? '';
      const isFormula = typeof text === 'string' && text.startsWith('=');
      return { value: isFormula ? null : (text as CellValue), formula: isFormula ? text : null, format: null };
    },
  };
}
