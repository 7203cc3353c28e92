import { placeOf, type Check } from '../check';
import { issueAt, type IssueOf } from '../issue-at';

type HiddenRow = IssueOf<'hidden-row', { readonly rows: number }>;

/** Hidden and filtered rows count like all others, and the reader should know. One issue per sheet. */
export const hiddenRow: Check<HiddenRow> = {
  about: { 'hidden-row': 'form' },
  find({ table, instrument }, raise) {
    for (const source of table.sources) {
      const hidden = source.grid.facts?.hiddenRows;
      if (hidden === undefined || hidden.size === 0) continue;
      let [first, rows, lastRow] = [-1, 0, -1];
      for (let row = source.start; row < source.end; row++) {
        const sheetRow = table.row[row]!;
        if (sheetRow === lastRow || !hidden.has(sheetRow)) continue;
        lastRow = sheetRow;
        rows++;
        if (first < 0) first = row;
      }
      if (rows === 0) continue;
      const place = placeOf(table, instrument, source, first, table.indicator[first]!);
      raise(issueAt('hidden-row', 'cek', place, { rows }));
    }
  },
};
