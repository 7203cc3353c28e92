import { isBlank } from '../grid';
import type { CellValue } from '../grid';
import type { Instrument } from '../instrument/types';
import { cellAt } from './cells';
import { readDay } from './dates';
import type { AssessmentTable, TableSource } from './table';

/** A date cell that is no date (`day` is null) or lies outside the field work of the edition. */
export interface DateFinding {
  readonly source: TableSource;
  /** Row of the table. */
  readonly row: number;
  readonly cell: CellValue;
  /** Serial number of the day. */
  readonly day: number | null;
}

/** Looks at the date cells once per sheet row. Blank cells are passed over. */
export function findStrangeDates(table: AssessmentTable, instrument: Instrument): DateFinding[] {
  const findings: DateFinding[] = [];
  const window = instrument.rules.window.value;
  const first = window === null ? -Infinity : (readDay(window.from) ?? -Infinity);
  const last = window === null ? Infinity : (readDay(window.to) ?? Infinity);
  for (const source of table.sources) {
    const { grid, columns } = source;
    if (columns.date < 0) continue;
    let lastRow = -1;
    let lastClean: CellValue = null;
    for (let row = source.start; row < source.end; row++) {
      const sheetRow = table.row[row]!;
      if (sheetRow === lastRow) continue;
      lastRow = sheetRow;
      const cell = cellAt(grid, sheetRow, columns.date);
      if (cell === lastClean || isBlank(cell) || (cell === 0 && grid.facts === undefined)) continue;
      const day = readDay(cell);
      if (day === null || day < first || day > last) findings.push({ source, row, cell, day });
      else lastClean = cell;
    }
  }
  return findings;
}
