import type { CellValue } from '../../grid';
import { cellAt } from '../cells';
import { indicatorOf, originalSeverity, placeOf, type Check } from '../check';
import { issueAt, type IssueOf } from '../issue-at';
import { originalKinds } from '../overrides';
import { isReason } from '../reason';
import { CellKind, type AssessmentTable, type TableSource } from '../table';

type NaWithoutReason = IssueOf<'na-without-reason', { readonly indicator: string }>;

/**
 * "Tidak berlaku" takes an indicator out of the score, so it needs a reason in the note column. As a correction it has
 * the correction's reason.
 */
export const naWithoutReason: Check<NaWithoutReason> = {
  about: { 'na-without-reason': 'data' },
  find({ table, instrument, indicators, scan }, raise) {
    const kinds = scan(originalKinds);
    if (instrument.rules.notApplicable.value === 'refuse') return;
    for (const source of table.sources) {
      const { columns } = source;
      for (let row = source.start; row < source.end; row++) {
        if (kinds[row] !== CellKind.na || isReason(noteOf(source, table, row))) continue;
        const indicator = indicatorOf(table, indicators, source, row);
        const column = columns.note < 0 ? table.column[row]! : columns.note;
        const place = placeOf(table, instrument, source, row, indicator, column);
        raise(issueAt('na-without-reason', originalSeverity(table, row), place, { indicator: place.indicator ?? '' }));
      }
    }
  },
};

/** The cell of the notes on a row: in its column, or in that of the unit where each unit of a matrix has one. */
function noteOf({ grid, columns, heading }: TableSource, table: AssessmentTable, row: number): CellValue {
  const own = heading.units.get(table.column[row]! - grid.left) ?? -1;
  const column = own < 0 ? columns.note : grid.left + own;
  return column < 0 ? null : cellAt(grid, table.row[row]!, column);
}
