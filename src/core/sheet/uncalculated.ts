import type { Grid } from '../grid';
import { cellAt } from './cells';

/** Whether a cell holds a formula that was never calculated: nobody can say what it would give. */
export function isUncalculated(grid: Grid, row: number, column: number): boolean {
  if (column < 0 || grid.facts?.formulas.get(column)?.has(row) !== true) return false;
  return cellAt(grid, row, column) === null;
}
