import { cellAt, textOf } from '../cells';
import { indicatorOf, originalSeverity, placeOf, type Check } from '../check';
import { issueAt, type IssueOf } from '../issue-at';
import { originalKinds } from '../overrides';
import { isReason } from '../reason';
import { CellKind } from '../table';

type NaWithoutReason = IssueOf<'na-without-reason', { readonly indicator: string; readonly found: string }>;

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
      const { grid, columns } = source;
      for (let row = source.start; row < source.end; row++) {
        if (kinds[row] !== CellKind.na) continue;
        const cell = columns.note < 0 ? null : cellAt(grid, table.row[row]!, columns.note);
        if (isReason(cell)) continue;
        const indicator = indicatorOf(table, indicators, source, row);
        const column = columns.note < 0 ? table.column[row]! : columns.note;
        const place = placeOf(table, instrument, source, row, indicator, column);
        const data = { indicator: place.indicator ?? '', found: textOf(cell, grid) };
        raise(issueAt('na-without-reason', originalSeverity(table, row), place, data));
      }
    }
  },
};
