import type { CellValue, Grid } from '../grid';
import type { Scale } from '../instrument/types';
import { readAnswer } from './answer';
import { isOtherHeader } from './headers';
import type { IndicatorIndex } from './indicators';
import type { UnreadSheet } from './table';

/** How much of a sheet that is not read is looked at. */
const MOST_ROWS = 3000;
const MOST_COLUMNS = 100;
/** A sheet of the shape of an indicator sheet names this many indicators, or all where the instrument has fewer. */
const FEWEST = 3;
const FIRST_CELLS = 3;
const LONGEST = 300;

type Numbers = NonNullable<UnreadSheet['numbers']>;

/**
 * Numbers of a sheet that stand beside known indicators, one below the other or side by side, and would be answers on
 * their scales. Null where the sheet has not the shape of an indicator sheet.
 */
export function numbersBesideIndicators(
  grid: Grid,
  indicators: IndicatorIndex,
  scales: readonly Scale[],
): Numbers | null {
  const values = grid.values.slice(0, MOST_ROWS);
  const fewest = Math.min(FEWEST, scales.length);
  return down(grid, values, indicators, scales, fewest) ?? across(grid, values, indicators, scales, fewest);
}

/** Indicators one below the other, their numbers in the same row. */
function down(
  grid: Grid,
  values: Grid['values'],
  indicators: IndicatorIndex,
  scales: readonly Scale[],
  fewest: number,
): Numbers | null {
  const cells: { row: number; column: number }[] = [];
  const headings: string[] = [];
  const counting: { last: number; isOrdinal: boolean; found: { row: number; column: number }[] }[] = [];
  let [rows, count] = [0, 0];
  values.forEach((row, index) => {
    const indicator = indicatorIn(row, indicators);
    if (indicator < 0) {
      row.slice(0, MOST_COLUMNS).forEach((cell, at) => void (typeof cell === 'string' && (headings[at] = cell)));
      return;
    }
    rows++;
    row.slice(0, MOST_COLUMNS).forEach((cell, at) => {
      if (typeof cell !== 'number' || isOtherHeader(headings[at] ?? '')) return;
      const column = (counting[at] ??= { last: 0, isOrdinal: true, found: [] });
      column.isOrdinal &&= cell === column.last + 1;
      column.last = cell;
      if (readAnswer(cell, scales[indicator]!, shownAt(grid, index, at)).kind !== 'value') return;
      column.found.push({ row: grid.top + index, column: grid.left + at });
    });
  });
  for (const column of counting) {
    if (column === undefined || (column.isOrdinal && column.found.length > 1)) continue;
    count += column.found.length;
    cells.push(...column.found.slice(0, FIRST_CELLS));
  }
  if (rows < fewest || count === 0) return null;
  return { count, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column).slice(0, FIRST_CELLS) };
}

/** Indicators side by side, their numbers in the rows below. */
function across(
  grid: Grid,
  values: Grid['values'],
  indicators: IndicatorIndex,
  scales: readonly Scale[],
  fewest: number,
): Numbers | null {
  for (let head = 0; head < Math.min(20, values.length); head++) {
    const columns = codesIn(values[head]!, indicators);
    if (columns.length < Math.max(fewest, 2)) continue;
    const cells: { row: number; column: number }[] = [];
    let count = 0;
    values.slice(head + 1).forEach((row, below) => {
      for (const [at, indicator] of columns) {
        const cell = row[at] ?? null;
        const index = head + 1 + below;
        if (typeof cell !== 'number') continue;
        if (readAnswer(cell, scales[indicator]!, shownAt(grid, index, at)).kind !== 'value') continue;
        count++;
        if (cells.length < FIRST_CELLS) cells.push({ row: grid.top + index, column: grid.left + at });
      }
    });
    if (count > 0) return { count, cells };
  }
  return null;
}

/** Places of a row that hold codes or names of indicators. */
export function codesIn(row: readonly CellValue[], indicators: IndicatorIndex): [at: number, indicator: number][] {
  return row.slice(0, MOST_COLUMNS * 4).flatMap((cell, at): [number, number][] => {
    const indicator = textIndicator(cell, indicators);
    return indicator < 0 ? [] : [[at, indicator]];
  });
}

function indicatorIn(row: readonly CellValue[], indicators: IndicatorIndex): number {
  for (const cell of row.slice(0, MOST_COLUMNS)) {
    const indicator = textIndicator(cell, indicators);
    if (indicator >= 0) return indicator;
  }
  return -1;
}

function textIndicator(cell: CellValue, indicators: IndicatorIndex): number {
  return typeof cell === 'string' && cell !== '' && cell.length <= LONGEST ? indicators.identify(cell.trim(), '') : -1;
}

function shownAt(grid: Grid, index: number, at: number) {
  return grid.facts?.formats.get(grid.left + at)?.get(grid.top + index);
}
