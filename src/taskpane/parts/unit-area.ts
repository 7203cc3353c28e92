import type { Area } from '../../core/grid';
import type { AssessmentTable } from '../../core/sheet/table';

/** Where a unit's rows stand: the smallest area around its value cells, over the width of its first sheet. */
export function unitArea(table: AssessmentTable, unit: string): { readonly sheet: string; readonly area: Area } | null {
  const index = table.units.indexOf(unit);
  for (const { grid, start, end, columns } of table.sources) {
    const rows: number[] = [];
    const cells: number[] = [];
    for (let row = start; row < end; row++) {
      if (table.unit[row] !== index) continue;
      rows.push(table.row[row]!);
      cells.push(table.column[row]!);
    }
    if (rows.length === 0) continue;
    const isMatrix = columns.value < 0;
    const width = Math.max(...grid.values.slice(0, 50).map((row) => row.length));
    const [top, bottom] = [lowest(rows), highest(rows)];
    return {
      sheet: grid.sheet,
      area: isMatrix
        ? { top, bottom, left: lowest(cells), right: highest(cells) }
        : { top, bottom, left: grid.left, right: grid.left + width - 1 },
    };
  }
  return null;
}

const lowest = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
const highest = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));
