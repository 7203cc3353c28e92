import { cellAddress } from '../../src/core/address';
import { isCellError, type CellValue, type Grid } from '../../src/core/grid';
import type { WorkbookPlan } from '../../src/core/report/plan';
import { cellAt } from '../../src/core/sheet/cells';

export interface Comparison {
  /** Figures of the sheet Rekap: points, scores, categories, zones, opinions, completeness, status. */
  readonly results: number;
  /** Formulas of the sheets below it. */
  readonly steps: number;
  readonly differences: readonly string[];
}

/** Compares every formula's recalculated value with what the engine says it gives. */
export function compareWorkbook(plan: WorkbookPlan, grids: readonly Grid[]): Comparison {
  let [results, steps] = [0, 0];
  const differences: string[] = [];
  plan.sheets.forEach((sheet, at) => {
    const grid = grids.find((candidate) => candidate.sheet === sheet.name);
    sheet.rows.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        if (typeof cell !== 'object' || cell === null || !('formula' in cell)) return;
        if (at === 0) results++;
        else steps++;
        const expected = cell.result as CellValue;
        const found = grid === undefined ? null : cellAt(grid, row, column);
        if (!same(expected, found)) {
          differences.push(
            `${sheet.name}!${cellAddress(row, column)}: ${shown(expected)} expected, ${shown(found)} found`,
          );
        }
      }),
    );
  });
  return { results, steps, differences };
}

/** Numbers are all below 1e14 and whole, or hundredths: a file that keeps 15 digits keeps them. */
function same(expected: CellValue, found: CellValue): boolean {
  if (typeof expected !== 'number' || typeof found !== 'number') return expected === found;
  return expected === found || (!Number.isInteger(expected) && Math.abs(expected - found) < 1e-9);
}

function shown(value: CellValue): string {
  return isCellError(value) ? value.error : JSON.stringify(value);
}
