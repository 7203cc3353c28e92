import { isBlank } from '../grid';
import type { CellValue } from '../grid';
import type { Instrument } from '../instrument/types';
import { cellAt } from './cells';
import { placeOf } from './check';
import { readDay } from './dates';
import type { Place } from './place';
import type { AssessmentTable } from './table';

/** Reports the date cells, once per sheet row, whose day (null: unreadable) matches. Blank cells are passed over. */
export function eachDate(
  table: AssessmentTable,
  instrument: Instrument,
  matches: (day: number | null) => boolean,
  report: (cell: CellValue, day: number | null, place: Place) => void,
): void {
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
      if (!matches(day)) lastClean = cell;
      else report(cell, day, placeOf(table, instrument, source, row, table.indicator[row]!, columns.date));
    }
  }
}
