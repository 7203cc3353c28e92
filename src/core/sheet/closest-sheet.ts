import type { CellValue, Grid } from '../grid';
import { foldedName } from '../names';
import { textOf } from './cells';
import { columnKeyOf, type ColumnKey } from './headers';
import type { IndicatorIndex } from './indicators';
import { HEADER_ROWS } from './layout';
import { nearHeader } from './near-header';
import { codesIn } from './unread-sheets';

/** Why a sheet cannot be read, as far as its shape shows; each has one next step. */
export type ShapeProblem =
  /** Units below one another, indicators side by side. */
  | 'transposed'
  /** Indicators side by side, several rows for each unit, as survey programs export. */
  | 'survey'
  /** What a heading needs stands in rows apart. */
  | 'split-heading'
  /** A heading lacks a column. */
  | 'incomplete'
  /** Nothing like a heading. */
  | 'none';

/** The sheet that comes closest to an indicator sheet where none can be read. Rows are absolute. */
export interface ClosestSheet {
  readonly sheet: string;
  readonly row: number;
  readonly shape: ShapeProblem;
  readonly found: readonly ColumnKey[];
  readonly missing: readonly ColumnKey[];
}

const FEWEST_CODES = 3;

/** The sheet that comes closest, and what is wrong with it; null without sheets. */
export function closestSheet(grids: readonly Grid[], indicators: IndicatorIndex): ClosestSheet | null {
  const looked = grids.map((grid) => lookAt(grid, indicators));
  const [best] = looked.sort((a, b) => b.closeness - a.closeness);
  return best?.closest ?? null;
}

function lookAt(grid: Grid, indicators: IndicatorIndex): { closest: ClosestSheet; closeness: number } {
  const { sheet, top } = grid;
  const near = nearHeader(grid, indicators);
  const across = acrossIn(grid, indicators);
  if (across !== null) {
    const closest = { sheet, row: top + across.index, shape: across.shape, found: [], missing: [] };
    return { closest, closeness: 100 };
  }
  const { row, found, missing } = near;
  const shape = found.length === 0 ? 'none' : isSplit(grid, missing) ? 'split-heading' : 'incomplete';
  const isFilled = grid.values.some((cells) => cells.some((cell) => cell !== null && cell !== ''));
  return { closest: { sheet, row, shape, found, missing }, closeness: found.length * 2 + (isFilled ? 1 : 0) };
}

/** The first row that names several indicators side by side. */
function acrossIn(
  { values, ...grid }: Grid,
  indicators: IndicatorIndex,
): { readonly index: number; readonly shape: 'transposed' | 'survey' } | null {
  for (let index = 0; index < Math.min(HEADER_ROWS, values.length); index++) {
    const codes = codesIn(values[index]!, indicators);
    if (codes.length < FEWEST_CODES) continue;
    const rows = values
      .slice(index + 1, index + 200)
      .filter((cells) => codes.some(([at]) => typeof cells[at] === 'number'));
    const names = namesIn(values[index]!, rows, new Set(codes.map(([at]) => at)), { values, ...grid });
    return { index, shape: rows.length > 1 && new Set(names).size < names.length ? 'survey' : 'transposed' };
  }
  return null;
}

/** What the rows say in the column that names units, or else in the first column of texts. */
function namesIn(
  heading: readonly CellValue[],
  rows: Grid['values'],
  codes: ReadonlySet<number>,
  grid: Grid,
): string[] {
  const width = heading.length;
  const places = Array.from({ length: width }, (_, at) => at).filter((at) => !codes.has(at));
  const named = places.find((at) => columnKeyOf(textOf(heading[at], grid)) === 'unit');
  const at = named ?? places.find((place) => rows.every((cells) => /\p{L}/u.test(textOf(cells[place], grid))));
  if (at === undefined) return [];
  return rows.map((cells) => foldedName(textOf(cells[at], grid))).filter((name) => name !== '');
}

/** Whether each column that the heading lacks is named in another of the first rows. */
function isSplit(grid: Grid, missing: readonly ColumnKey[]): boolean {
  const keys = new Set(
    grid.values.slice(0, HEADER_ROWS).flatMap((cells) => cells.map((cell) => columnKeyOf(textOf(cell, grid)))),
  );
  return missing.length > 0 && missing.every((key) => keys.has(key) || (key === 'code' && keys.has('name')));
}
