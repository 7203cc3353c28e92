import { cellAt, rawText, textAt } from '../cells';
import { placeOf, type Check } from '../check';
import { isReason } from '../reason';
import { issueAt, type IssueOf } from '../issue-at';

type OverrideInMatrix = IssueOf<'override-in-matrix', { readonly found: string; readonly unit: string }>;

/**
 * A correction in a matrix, whose rows hold the answers of all units: nobody can say whose it overrules, so it is not
 * used, and every answer it may be meant for is in doubt.
 */
export const overrideInMatrix: Check<OverrideInMatrix> = {
  about: { 'override-in-matrix': 'form' },
  find({ table, instrument }, raise) {
    for (const source of table.sources) {
      const { grid, form, columns, start, end } = source;
      if (form !== 'matrix' || (columns.override < 0 && columns.overrideReason < 0)) continue;
      for (let i = start; i < end; i++) {
        const row = table.row[i]!;
        const hasReason = columns.overrideReason >= 0 && isReason(cellAt(grid, row, columns.overrideReason));
        const column = textAt(grid, row, columns.override) === '' ? columns.overrideReason : columns.override;
        if (column === columns.overrideReason && !hasReason) continue;
        const place = placeOf(table, instrument, source, i, table.indicator[i]!, column);
        const data = { found: rawText(cellAt(grid, row, column)), unit: place.unit ?? '' };
        raise(issueAt('override-in-matrix', 'wajib', place, data));
      }
    }
  },
};
