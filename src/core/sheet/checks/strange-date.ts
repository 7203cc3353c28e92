import { isBlank, type CellValue } from '../../grid';
import { cellAt, rawText } from '../cells';
import { placeOf, type Check } from '../check';
import { isoDay, readDay } from '../dates';
import { issueAt, type IssueOf } from '../issue-at';

type StrangeDate =
  | IssueOf<'date-unreadable', { readonly found: string }>
  /** A row was assessed before or after the field work of the edition. */
  | IssueOf<'date-outside-edition', { readonly found: string; readonly from: string; readonly to: string }>;

/** Date cells that hold no date, or one outside the field work, looked at once per sheet row. Blank ones are passed over. */
export const strangeDate: Check<StrangeDate> = {
  about: { 'date-unreadable': 'data', 'date-outside-edition': 'data' },
  find({ table, instrument }, raise) {
    const window = instrument.rules.window.value;
    const first = window === null ? -Infinity : (readDay(window.from) ?? -Infinity);
    const last = window === null ? Infinity : (readDay(window.to) ?? Infinity);
    for (const source of table.sources) {
      const { grid, columns } = source;
      if (columns.date < 0) continue;
      let lastRow = -1;
      let lastClean: CellValue = null;
      for (let row = source.start; row < source.end; row++) {
        const sheetRow = table.row[row]!;
        if (sheetRow === lastRow) continue;
        lastRow = sheetRow;
        const cell = cellAt(grid, sheetRow, columns.date);
        if (cell === lastClean || isBlank(cell) || (cell === 0 && grid.facts === undefined)) continue;
        const day = readDay(cell);
        if (day !== null && day >= first && day <= last) {
          lastClean = cell;
          continue;
        }
        const place = placeOf(table, instrument, source, row, table.indicator[row]!, columns.date);
        if (day === null) raise(issueAt('date-unreadable', 'cek', place, { found: rawText(cell) }));
        else if (window !== null) {
          const shown = typeof cell === 'number' ? isoDay(day) : rawText(cell);
          raise(issueAt('date-outside-edition', 'cek', place, { found: shown, from: window.from, to: window.to }));
        }
      }
    }
  },
};
