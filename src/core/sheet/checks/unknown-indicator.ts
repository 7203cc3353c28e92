import { textAt } from '../cells';
import { indicatorOf, placeOf, type Check } from '../check';
import { issueAt, type IssueOf } from '../issue-at';

type UnknownIndicator = IssueOf<'unknown-indicator', { readonly found: string; readonly nearest: string | null }>;

/** A row whose code (or name, where there is no code) is not in the instrument; the row does not count. */
export const unknownIndicator: Check<UnknownIndicator> = {
  about: { 'unknown-indicator': 'data' },
  find({ table, instrument, indicators }, raise) {
    for (const source of table.sources) {
      const { grid, columns } = source;
      let lastRow = -1;
      for (let row = source.start; row < source.end; row++) {
        const sheetRow = table.row[row]!;
        if (table.indicator[row]! >= 0 || sheetRow === lastRow) continue;
        lastRow = sheetRow;
        if (indicatorOf(table, indicators, source, row) >= 0) continue;
        const code = textAt(grid, sheetRow, columns.code);
        const name = textAt(grid, sheetRow, columns.name);
        const near = indicators.nearest(code, name);
        const nearest = near === null ? null : instrument.indicators[near.index]!.code;
        const fix = near?.certain === true ? (nearest ?? undefined) : undefined;
        const column = columns.code >= 0 && (code !== '' || columns.name < 0) ? columns.code : columns.name;
        const place = placeOf(table, instrument, source, row, -1, column);
        raise(issueAt('unknown-indicator', 'wajib', place, { found: code || name, nearest }, fix));
      }
    }
  },
};
