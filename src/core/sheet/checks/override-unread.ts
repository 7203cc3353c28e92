import type { Check } from '../check';
import { correctionColumns, type OverrideColumn } from '../correction-columns';
import { issueAt, type IssueOf } from '../issue-at';

type OverrideUnread = IssueOf<
  'override-unread',
  {
    readonly found: string;
    readonly column: OverrideColumn;
    /** Whether the column passes for a unit of a matrix. */
    readonly asUnit: boolean;
  }
>;

/**
 * A filled column that seems to hold corrections or their reasons but is not read as such: "Nilai Koreski", "Koreksi".
 * A header one letter off leaves no doubt, and corrections lost in silence may mean a wrong zone; so does a column of
 * corrections that passes for a unit of a matrix. Where the user chose the columns, there is no doubt.
 */
export const overrideUnread: Check<OverrideUnread> = {
  about: { 'override-unread': 'form' },
  find({ scan }, raise) {
    for (const { source, column: at, header, meant, asUnit } of scan(correctionColumns)) {
      const place = { sheet: source.grid.sheet, row: source.headerRow, column: at, unit: null, indicator: null };
      const data = { found: header, column: meant.column, asUnit };
      raise(issueAt('override-unread', meant.sure ? 'wajib' : 'cek', place, data));
    }
  },
};
