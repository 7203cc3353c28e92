import { indicatorOf, placeOf, type Check } from '../check';
import { issueAt, type IssueOf } from '../issue-at';
import { UNKNOWN } from '../rows';
import { isUncalculated } from '../uncalculated';

type UnitMissing = IssueOf<'unit-missing', { readonly indicator: string }>;

/** A row that names no unit; it does not count. */
export const unitMissing: Check<UnitMissing> = {
  about: { 'unit-missing': 'data' },
  find({ table, instrument, indicators }, raise) {
    for (const source of table.sources) {
      for (let row = source.start; row < source.end; row++) {
        const { grid, columns } = source;
        if (table.unit[row] !== UNKNOWN || isUncalculated(grid, table.row[row]!, columns.unit)) continue;
        const indicator = indicatorOf(table, indicators, source, row);
        const place = placeOf(table, instrument, source, row, indicator, source.columns.unit);
        raise(issueAt('unit-missing', 'wajib', place, { indicator: place.indicator ?? '' }));
      }
    }
  },
};
