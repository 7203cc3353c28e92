import { indicatorOf, placeOf } from '../check';
import type { Check } from '../check';
import { issueAt } from '../place';

/** A row that names no unit; it does not count. */
export const unitMissing: Check = (table, instrument, { issues, indicators }) => {
  for (const source of table.sources) {
    for (let row = source.start; row < source.end; row++) {
      if (table.unit[row]! >= 0) continue;
      const indicator = indicatorOf(table, indicators, source, row);
      const place = placeOf(table, instrument, source, row, indicator, source.columns.unit);
      issues.push(issueAt('unit-missing', 'wajib', place, { indicator: place.indicator ?? '' }));
    }
  }
};
