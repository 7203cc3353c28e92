import { allowedAnswers } from '../answer';
import { indicatorOf, isCounted, originalSeverity, placeOf } from '../check';
import type { Check } from '../check';
import { issueAt } from '../place';
import { CellKind } from '../table';

/** A row without an answer, which is neither zero nor "tidak berlaku". */
export const blankValue: Check = (table, instrument, { issues, indicators, scales, kinds }) => {
  const counted = isCounted(instrument);
  for (const source of table.sources) {
    for (let row = source.start; row < source.end; row++) {
      if (kinds[row] !== CellKind.blank) continue;
      const indicator = indicatorOf(table, indicators, source, row);
      if (indicator < 0 || !counted[indicator]) continue;
      const place = placeOf(table, instrument, source, row, indicator);
      const allowed = allowedAnswers(scales[indicator]!, instrument);
      const severity = originalSeverity(table, row);
      issues.push(issueAt('blank-value', severity, place, { indicator: place.indicator ?? '', allowed }));
    }
  }
};
