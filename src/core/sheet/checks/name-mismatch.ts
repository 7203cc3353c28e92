import type { CellValue } from '../../grid';
import { cellAt, plainWords, textOf } from '../cells';
import { placeOf, type Check } from '../check';
import { issueAt, type IssueOf } from '../issue-at';

type NameMismatch = IssueOf<
  'name-mismatch',
  { readonly found: string; readonly expected: string; readonly indicator: string }
>;

/** The name beside a known code is another one than the instrument's: perhaps the code is wrong. */
export const nameMismatch: Check<NameMismatch> = {
  about: { 'name-mismatch': 'data' },
  find({ table, instrument }, raise) {
    const names = instrument.indicators.map(({ name }) => [plainWords(name.id), plainWords(name.en)]);
    for (const source of table.sources) {
      const { grid, columns } = source;
      if (columns.code < 0 || columns.name < 0) continue;
      const accepted = new Array<CellValue>(instrument.indicators.length).fill('');
      let lastRow = -1;
      for (let row = source.start; row < source.end; row++) {
        const indicator = table.indicator[row]!;
        const sheetRow = table.row[row]!;
        if (indicator < 0 || sheetRow === lastRow) continue;
        lastRow = sheetRow;
        const cell = cellAt(grid, sheetRow, columns.name);
        if (cell === null || cell === accepted[indicator]) continue;
        const found = textOf(cell, grid);
        if (found === '') continue;
        if (names[indicator]!.includes(plainWords(found))) {
          accepted[indicator] = cell;
          continue;
        }
        const { code, name } = instrument.indicators[indicator]!;
        const place = placeOf(table, instrument, source, row, indicator, columns.name);
        raise(issueAt('name-mismatch', 'cek', place, { found, expected: name.id, indicator: code }));
      }
    }
  },
};
