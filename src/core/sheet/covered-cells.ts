import type { Grid } from '../grid';
import type { AssessmentTable } from './table';

/** Cells that are remembered of all merged areas of a sheet. */
const MOST_CELLS = 100_000;

/** Tells whether a merged area covers a cell, so that it is blank because its content stands in the first of them. */
export type Covered = (grid: Grid, row: number, column: number) => boolean;

/** The cells that merged areas cover, their first ones left out. */
export function coveredCells({ sources }: AssessmentTable): Covered {
  const cells = new Map(sources.map(({ grid }) => [grid, cellsOf(grid)]));
  return (grid, row, column) => cells.get(grid)?.has(keyOf(row, column)) === true;
}

function cellsOf({ facts }: Grid): ReadonlySet<number> {
  const cells = new Set<number>();
  for (const { top, left, bottom, right } of facts?.merged ?? []) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        if (cells.size >= MOST_CELLS) return cells;
        if (row !== top || column !== left) cells.add(keyOf(row, column));
      }
    }
  }
  return cells;
}

function keyOf(row: number, column: number): number {
  return row * 16_384 + column;
}
