import type { Instrument } from '../instrument/types';
import { cellAt } from './cells';
import { placeOf } from './check';
import type { Place } from './place';
import type { AssessmentTable } from './table';

/** Longer evidence is looked at no further, so that no cell can cost time. */
const LONGEST = 4000;

/** Reports the evidence cells, once per sheet row, whose text matches. */
export function eachEvidence(
  table: AssessmentTable,
  instrument: Instrument,
  matches: (text: string) => boolean,
  report: (text: string, place: Place) => void,
): void {
  for (const source of table.sources) {
    const { grid, columns } = source;
    if (columns.evidence < 0) continue;
    let lastRow = -1;
    let lastClean = '';
    for (let row = source.start; row < source.end; row++) {
      const sheetRow = table.row[row]!;
      if (sheetRow === lastRow) continue;
      lastRow = sheetRow;
      const cell = cellAt(grid, sheetRow, columns.evidence);
      if (typeof cell !== 'string' || cell === lastClean) continue;
      if (!matches(cell.length > LONGEST ? cell.slice(0, LONGEST) : cell)) lastClean = cell;
      else report(cell.trim(), placeOf(table, instrument, source, row, table.indicator[row]!, columns.evidence));
    }
  }
}
