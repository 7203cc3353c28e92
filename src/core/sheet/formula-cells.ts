import { isCellError, type CellValue, type Grid } from '../grid';
import { cellAt } from './cells';
import { countedColumn } from './overrides';
import { CellKind, type AssessmentTable, type TableSource } from './table';

/** A cell whose formula gives something else than the file has for it. */
export interface StaleCell {
  readonly row: number;
  readonly column: number;
  readonly stored: CellValue;
  readonly given: CellValue;
}

/** The cell as it is; null where its formula gives what it holds, where it has none, or where nobody can tell. */
export function staleCell({ facts, ...grid }: Grid, row: number, column: number): StaleCell | null {
  if (facts?.recalculate === undefined || facts.formulas.get(column)?.has(row) !== true) return null;
  const stored = cellAt(grid, row, column);
  const found = facts.recalculate(row, column);
  if (stored === null || found === null || isSame(stored, found.value)) return null;
  return { row, column, stored, given: found.value };
}

/** Answers that count and come from formulas which were not wholly worked out again: they count as the file has them. */
export function unprovenFormulas(table: AssessmentTable): number {
  let count = 0;
  for (const source of table.sources) {
    const { facts } = source.grid;
    if (facts?.recalculate === undefined) continue;
    for (let row = source.start; row < source.end; row++) {
      if (table.indicator[row]! < 0 || table.kind[row] === CellKind.blank) continue;
      const column = countedColumn(table, source, row);
      if (facts.formulas.get(column)?.has(table.row[row]!) !== true) continue;
      if (facts.recalculate(table.row[row]!, column)?.isWhole !== true) count++;
    }
  }
  return count;
}

/** The columns of a row whose cells decide what counts: names, code, value, notes that may be reasons, corrections. */
export function decidingColumns({ columns }: TableSource, valueColumn: number): number[] {
  const { unit, product, code, name, respondent, note, override, overrideReason } = columns;
  const all = [valueColumn, unit, product, code, name, respondent, note, override, overrideReason];
  return all.filter((column) => column >= 0);
}

/** By the digits that Excel shows. */
function isSame(stored: CellValue, given: CellValue): boolean {
  if (typeof stored === 'number' && typeof given === 'number') {
    return Math.abs(stored - given) <= 1e-12 * Math.max(1, Math.abs(stored), Math.abs(given));
  }
  if (isCellError(stored) && isCellError(given)) return stored.error === given.error;
  return stored === given;
}
