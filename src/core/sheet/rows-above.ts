import { isBlank, type CellValue, type Grid } from '../grid';
import { textOf } from './cells';
import { areColumnNumbers } from './column-numbers';
import { couldAnswer } from './could-answer';
import type { Heading } from './heading';
import type { IndicatorIndex } from './indicators';
import { INFO_KEYS, infoIn } from './info';
import type { RowRun, UnreadRows } from './row-role';

const FIRST_CELLS = 3;
/** Longer texts name no indicator. */
const LONGEST = 300;
/** Numbers above a heading count its columns where there are so many of them. */
const FEWEST_COLUMNS = 3;

interface OpenRows {
  readonly from: number;
  to: number;
  count: number;
  readonly cells: { row: number; column: number }[];
}

/**
 * Numbers above the heading of a table, and beside it, that could be answers. A number that a text to its left names is a title ("Jumlah
 * unit | 3"), unless the row names an indicator: then it is a row of a table that is not read.
 * @param most the highest number of any scale.
 */
export function numbersAbove(
  grid: Grid,
  heading: Pick<Heading, 'top' | 'bottom'>,
  indicators: IndicatorIndex,
  most: number,
): { readonly runs: readonly RowRun[]; readonly unread: readonly UnreadRows[] } {
  const blocks: OpenRows[] = [];
  let open: OpenRows | null = null;
  for (let row = grid.top; row <= heading.bottom; row++) {
    const cells = grid.values[row - grid.top] ?? [];
    if (cells.every(isBlank)) continue;
    const columns =
      row < heading.top
        ? columnsOfAnswers(grid, row, cells, indicators, most)
        : loneNumbers(grid, row, cells, heading.bottom, most);
    if (columns.length === 0) {
      open = null;
      continue;
    }
    if (open === null) blocks.push((open = { from: row, to: row, count: 0, cells: [] }));
    open.to = row;
    open.count += columns.length;
    open.cells.push(...columns.slice(0, FIRST_CELLS - open.cells.length).map((column) => ({ row, column })));
  }
  return {
    runs: blocks.map(({ from, to }) => ({ from, to, role: 'unread' })),
    unread: blocks.map((block) => ({ ...block, isTable: false })),
  };
}

/** Numbers of a heading over columns in which nothing stands; others are told with their columns. */
function loneNumbers(grid: Grid, row: number, cells: readonly CellValue[], bottom: number, most: number): number[] {
  return cells.flatMap((cell, at) => {
    const isLone = couldAnswer(cell, grid, row, grid.left + at, most) && isBlankBelow(grid, bottom, at);
    return isLone ? [grid.left + at] : [];
  });
}

function isBlankBelow({ values, top }: Grid, bottom: number, at: number): boolean {
  for (let index = bottom + 1 - top; index < values.length; index++) if (!isBlank(values[index]![at])) return false;
  return true;
}

function columnsOfAnswers(
  grid: Grid,
  row: number,
  cells: readonly CellValue[],
  indicators: IndicatorIndex,
  most: number,
): number[] {
  const numbers = cells.flatMap((cell, at) => (couldAnswer(cell, grid, row, grid.left + at, most) ? [at] : []));
  if (numbers.length === 0 || (numbers.length >= FEWEST_COLUMNS && areColumnNumbers(cells))) return [];
  if (namesIndicator(cells, indicators)) return numbers.map((at) => grid.left + at);
  const said = INFO_KEYS.flatMap((key) => infoIn(grid, row, key)?.column ?? []).map((column) => column - grid.left);
  return numbers.filter((at) => !said.includes(at) && !isNamed(cells, at, said, grid)).map((at) => grid.left + at);
}

/** Whether any text of a row is the code or the name of an indicator. */
export function namesIndicator(cells: readonly CellValue[], indicators: IndicatorIndex): boolean {
  return cells.some(
    (cell) =>
      typeof cell === 'string' &&
      cell.length <= LONGEST &&
      /\p{L}/u.test(cell) &&
      indicators.identify(cell.trim(), '') >= 0,
  );
}

/** Whether the next filled cell to the left is a text that may name a number. What a line says already has its name. */
function isNamed(cells: readonly CellValue[], at: number, said: readonly number[], grid: Grid): boolean {
  for (let left = at - 1; left >= 0; left--) {
    const text = textOf(cells[left], grid);
    if (text === '') continue;
    return typeof cells[left] === 'string' && /\p{L}/u.test(text) && !said.includes(left);
  }
  return false;
}
