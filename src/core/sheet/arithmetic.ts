import type { Grid } from '../grid';
import { shownNumber } from '../number/shown';
import { cellAt } from './cells';
import { findRelations, type Relation } from './figures';

/** How the figures of a column come from those of others: in all its rows, of which there are five or more. */
export interface Arithmetic {
  readonly relation: Relation;
  /** Absolute columns of which it is made; none for a constant. */
  readonly of: readonly number[];
  /** Rows in which the column holds a number; the relation holds in each. */
  readonly rows: number;
}

/** Rows of a sheet that are compared; `scales` holds for each the number of its scale. Rows are absolute. */
export interface ComparedRows {
  readonly rows: readonly number[];
  readonly scales: readonly number[];
}

/** Pairs of columns are tried for a difference among this many at most. */
const MOST_FOR_PAIRS = 12;

/**
 * Whether a column is made of other columns, by the rules of `findRelations`: of all of them, of those to its left, or
 * of those to its right. Null where it is of none.
 * @param others absolute columns that are units without a doubt, from left to right.
 */
export function arithmeticOf(
  grid: Grid,
  { rows, scales }: ComparedRows,
  column: number,
  others: readonly number[],
): Arithmetic | null {
  const figures = figuresOf(grid, rows, column);
  const count = figures.filter((figure) => !Number.isNaN(figure)).length;
  const beside = others.filter((other) => other !== column);
  const made = (of: readonly number[]): Relation | null => {
    const columns = [...of.map((each) => figuresOf(grid, rows, each)), figures];
    const isLast = columns.map((_, at) => at === columns.length - 1);
    return (
      findRelations(
        { columns, scales },
        isLast,
        columns.map(() => true),
      ).at(-1) ?? null
    );
  };
  const scopes = [beside, beside.filter((other) => other < column), beside.filter((other) => other > column)];
  for (const of of scopes) {
    const relation = of.length === 0 ? null : made(of);
    if (relation === 'constant') return { relation, of: [], rows: count };
    if (relation !== null && relation !== 'difference') return { relation, of, rows: count };
  }
  const near = beside.slice(0, MOST_FOR_PAIRS);
  for (const [at, first] of near.entries()) {
    for (const second of near.slice(at + 1)) {
      if (made([first, second]) === 'difference') return { relation: 'difference', of: [first, second], rows: count };
    }
  }
  return null;
}

/** The numbers of a column in some rows; NaN where a cell holds none. */
function figuresOf(grid: Grid, rows: readonly number[], column: number): Float64Array {
  return Float64Array.from(rows, (row) => {
    const cell = cellAt(grid, row, column);
    return typeof cell === 'number' ? shownNumber(cell) : NaN;
  });
}
