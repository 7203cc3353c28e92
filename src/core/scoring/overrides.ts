import type { CellValue } from '../grid';
import { cellAt } from '../sheet/cells';
import { overrideCell } from '../sheet/overrides';
import type { AssessmentTable } from '../sheet/table';

/** A correction in force, as an explanation shows it. */
export interface OverrideNote {
  /** Place of the indicator in the instrument. */
  readonly indicator: number;
  readonly product: string;
  readonly respondent: string;
  /** Contents of the value cell and of the correction's cell, as typed. */
  readonly original: CellValue;
  readonly override: CellValue;
  readonly reason: string;
  /** Zero-based and absolute place of the correction's cell. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The corrections in force of a unit, in the order of their rows. */
export function overrideNotes(table: AssessmentTable, unit: number): OverrideNote[] {
  const notes: OverrideNote[] = [];
  for (const [at, { reason, inForce }] of table.overrides) {
    const indicator = table.indicator[at]!;
    const source = table.sources.find(({ start, end }) => start <= at && at < end);
    if (!inForce || table.unit[at] !== unit || indicator < 0 || source === undefined) continue;
    const { grid, columns } = source;
    const row = table.row[at]!;
    notes.push({
      indicator,
      product: table.products[table.product[at]!]!,
      respondent: table.respondents[table.respondent[at]!]!,
      original: cellAt(grid, row, table.column[at]!),
      override: overrideCell(table, source, at),
      reason,
      sheet: grid.sheet,
      row,
      column: columns.override,
    });
  }
  return notes;
}
