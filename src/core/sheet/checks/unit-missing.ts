import { firstFilled } from '../cells';
import { indicatorOf, placeOf, type Check } from '../check';
import { coveredCells } from '../covered-cells';
import { issueAt, type IssueOf } from '../issue-at';
import { isUncalculated } from '../uncalculated';
import { unknownRows } from '../unknown-rows';

type UnitMissing = IssueOf<'unit-missing', { readonly indicator: string }>;

/**
 * A row that names no unit; it does not count. What a merged area covers, what a formula has yet to
 * show, and a row that resembles no indicator either is told as that.
 */
export const unitMissing: Check<UnitMissing> = {
  about: { 'unit-missing': 'data' },
  find({ table, instrument, indicators, scan }, raise) {
    const isCovered = scan(coveredCells);
    const unknown = new Set(scan(unknownRows).flatMap(({ near, row }) => (near === null ? [row] : [])));
    for (const source of table.sources) {
      for (let row = source.start; row < source.end; row++) {
        if (table.unit[row]! !== -1 || unknown.has(row)) continue;
        const [sheetRow, column] = [
          table.row[row]!,
          source.columns.unit < 0 ? firstFilled(source.grid, table.row[row]!) : source.columns.unit,
        ];
        if (isCovered(source.grid, sheetRow, column) || isUncalculated(source, sheetRow, column)) continue;
        const indicator = indicatorOf(table, indicators, source, row);
        const place = placeOf(table, instrument, source, row, indicator, column);
        raise(issueAt('unit-missing', 'wajib', place, { indicator: place.indicator ?? '' }));
      }
    }
  },
};
