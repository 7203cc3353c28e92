import type { CellValue, Grid } from '../../grid';
import { cellAt, isErrorCell } from '../../sheet/cells';
import type { RecapCells, RecapContents, RecapWords } from './words';

/** A recap that stands in the workbook. */
export interface WrittenRecap {
  readonly grid: Grid;
  readonly language: RecapWords['language'];
  readonly contents: RecapContents;
  /** As it was written; "" where that line is gone. */
  readonly writtenAt: string;
  readonly instrument: string;
  readonly blank: string;
}

/** Compared with what is written: equal up to what a spreadsheet's double keeps. */
const CLOSE = 1e-9;

/** The sheets that say they are a recap of this product, whatever they are called now, in the order of their tabs. */
export function findRecaps(grids: readonly Grid[], languages: readonly RecapWords[]): WrittenRecap[] {
  return grids.flatMap((grid) => {
    const found = languages.map((words) => readProvenance(grid, words)).find((each) => each !== null);
    return found === undefined ? [] : [found];
  });
}

function readProvenance(grid: Grid, { language, provenance: text }: RecapWords): WrittenRecap | null {
  const column = grid.left;
  const top = grid.values.findIndex((row) => row[0] === text.heading);
  if (top < 0) return null;
  const valueOf = (label: string): string => {
    const at = grid.values.findIndex((row, index) => index > top && row[0] === label);
    return at < 0 ? '' : String(cellAt(grid, grid.top + at, column + 1) ?? '');
  };
  if (!valueOf(text.madeWith).startsWith('Kepatuhan ')) return null;
  const contents = valueOf(text.contents) === text.content.formulas ? 'formulas' : 'values';
  const [instrument, blank] = [valueOf(text.instrument), valueOf(text.blanks)];
  return { grid, language, contents, writtenAt: valueOf(text.written), instrument, blank };
}

/** The cells that a recap shows: headings, units and, last, the institution; empty where the table is not to be found. */
export function recapCells({ grid }: Pick<WrittenRecap, 'grid'>, cells: RecapCells): CellValue[][] {
  const head = grid.values.findIndex((row) => row[0] === cells.rank && row[1] === cells.unit);
  if (head < 0) return [];
  const rows: CellValue[][] = [];
  for (const row of grid.values.slice(head)) {
    if (isEmpty(row[1])) break;
    rows.push([...row]);
  }
  return rows;
}

/**
 * The formula that fills the table, from "REKAP(" on, because a file spells the name in its own way, and without spaces; null where there is none, where it shows an error, or where
 * the host tells no formulas.
 */
export function formulaOf({ grid }: Pick<WrittenRecap, 'grid'>): string | null {
  for (const [row, formula] of grid.facts?.formulas.get(grid.left) ?? []) {
    const start = formula.search(/REKAP\(/i);
    if (start < 0) continue;
    return isErrorCell(cellAt(grid, row, grid.left)) ? null : formula.slice(start).replaceAll(' ', '');
  }
  return null;
}

/** Whether the same figures stand in both. */
export function sameFigures(
  shown: readonly (readonly CellValue[])[],
  expected: readonly (readonly CellValue[])[],
): boolean {
  return (
    shown.length === expected.length &&
    expected.every((row, at) => row.every((value, column) => sameCell(shown[at]![column] ?? null, value)))
  );
}

function sameCell(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) < CLOSE;
  return a === b || (isEmpty(a) && isEmpty(b));
}

function isEmpty(cell: CellValue | undefined): boolean {
  return cell === null || cell === undefined || cell === '';
}
