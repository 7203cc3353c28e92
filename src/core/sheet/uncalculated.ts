import { cellAt } from './cells';
import { indicatorOf, sourceOf, type CheckedTable } from './check';
import { CellKind, type AssessmentTable, type TableSource } from './table';

/** Whether a cell holds a formula that was never calculated, so that nobody knows what it says. */
export function isUncalculated({ grid }: TableSource, row: number, column: number): boolean {
  return grid.facts?.formulas.get(column)?.has(row) === true && cellAt(grid, row, column) === null;
}

/** Rows of the table whose value cell, or the cell of whose correction, holds a formula that was never calculated. */
export function uncalculatedRows(
  table: AssessmentTable,
  { indicators }: CheckedTable,
): { readonly values: ReadonlySet<number>; readonly overrides: ReadonlySet<number> } {
  const [values, overrides] = [new Set<number>(), new Set<number>()];
  for (const source of table.sources) {
    const { grid, columns, start, end } = source;
    if (grid.facts === undefined || grid.facts.formulas.size === 0) continue;
    const hasOverrides = grid.facts.formulas.has(columns.override);
    for (let row = start; row < end; row++) {
      const sheetRow = table.row[row]!;
      if (table.kind[row] === CellKind.blank && isUncalculated(source, sheetRow, table.column[row]!)) values.add(row);
      if (hasOverrides && isUncalculated(source, sheetRow, columns.override)) overrides.add(row);
    }
  }
  const isRow = (row: number): boolean => indicatorOf(table, indicators, sourceOf(table, row), row) >= 0;
  return { values: new Set([...values].filter(isRow)), overrides: new Set([...overrides].filter(isRow)) };
}
