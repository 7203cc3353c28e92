import { indicatorOf, placeOf, type Check } from '../check';
import { coveredCells } from '../covered-cells';
import { issueAt, type IssueOf } from '../issue-at';
import { isUncalculated } from '../uncalculated';

type UnitMissing = IssueOf<'unit-missing', { readonly indicator: string }>;

/** A row that names no unit; it does not count. What a merged area covers or a formula has yet to show is told as that. */
export const unitMissing: Check<UnitMissing> = {
  about: { 'unit-missing': 'data' },
  find({ table, instrument, indicators, scan }, raise) {
    const isCovered = scan(coveredCells);
    for (const source of table.sources) {
      for (let row = source.start; row < source.end; row++) {
        if (table.unit[row]! !== -1) continue;
        const [sheetRow, column] = [table.row[row]!, Math.max(source.columns.unit, source.grid.left)];
        if (isCovered(source.grid, sheetRow, column) || isUncalculated(source, sheetRow, column)) continue;
        const indicator = indicatorOf(table, indicators, source, row);
        const place = placeOf(table, instrument, source, row, indicator, column);
        raise(issueAt('unit-missing', 'wajib', place, { indicator: place.indicator ?? '' }));
      }
    }
  },
};
