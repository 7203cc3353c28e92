import { textAt } from '../cells';
import { indicatorOf, originalSeverity, placeOf } from '../check';
import type { Check } from '../check';
import { issueAt } from '../place';
import { CellKind } from '../table';

/**
 * "Tidak berlaku" takes an indicator out of the score, so it needs a reason in the note column. As a correction it has
 * the correction's reason.
 */
export const naWithoutReason: Check = (table, instrument, { issues, indicators, kinds }) => {
  if (instrument.rules.notApplicable.value === 'refuse') return;
  for (const source of table.sources) {
    const { grid, columns } = source;
    for (let row = source.start; row < source.end; row++) {
      if (kinds[row] !== CellKind.na || textAt(grid, table.row[row]!, columns.note) !== '') continue;
      const indicator = indicatorOf(table, indicators, source, row);
      const column = columns.note < 0 ? table.column[row]! : columns.note;
      const place = placeOf(table, instrument, source, row, indicator, column);
      issues.push(
        issueAt('na-without-reason', originalSeverity(table, row), place, { indicator: place.indicator ?? '' }),
      );
    }
  }
};
