import type { CellValue, Grid } from '../grid';
import { mayBeBlank } from './cells';
import { numberInText } from './number-in-text';

/**
 * Whether a cell outside the table holds a number that could be an answer: on some scale of the instrument, and no date.
 * A 0 that may be a blank cell is none.
 * @param most the highest number of any scale.
 */
export function couldAnswer(cell: CellValue, grid: Grid, row: number, column: number, most: number): boolean {
  if (typeof cell === 'number') {
    if (!(cell >= 0 && cell <= most) || (cell === 0 && mayBeBlank(grid))) return false;
    return grid.facts?.formats.get(column)?.get(row) !== 'date';
  }
  const read = typeof cell === 'string' ? numberInText(cell) : null;
  return read !== null && !read.isLabelled && read.value >= 0 && read.value <= most;
}
