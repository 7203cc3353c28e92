import type { CellValue } from '../../grid';
import { cellAt, plainWords, textOf } from '../cells';
import { placeOf, type Check } from '../check';
import { issueOver, type FixPlace, type IssueOf } from '../issue-at';

type NameMismatch = IssueOf<
  'name-mismatch',
  { readonly found: string; readonly expected: string; readonly indicator: string }
>;

interface Mismatch {
  readonly place: FixPlace;
  readonly data: NameMismatch['data'];
}

/** Names of a sheet, of which none is the instrument's, that make one issue: the column holds something else. */
const MANY = 10;

/**
 * The name beside a known code is another one than the instrument's: perhaps the code is wrong. Where no name of a sheet is
 * the instrument's, there is one issue for all.
 */
export const nameMismatch: Check<NameMismatch> = {
  about: { 'name-mismatch': 'data' },
  find({ table, instrument }, raise) {
    const names = instrument.indicators.map(({ name }) => [plainWords(name.id), plainWords(name.en)]);
    for (const source of table.sources) {
      const { grid, columns } = source;
      if (columns.code < 0 || columns.name < 0) continue;
      const accepted = new Array<CellValue>(instrument.indicators.length).fill('');
      const found: Mismatch[] = [];
      let hasRight = false;
      let lastRow = -1;
      for (let row = source.start; row < source.end; row++) {
        const indicator = table.indicator[row]!;
        const sheetRow = table.row[row]!;
        if (indicator < 0 || sheetRow === lastRow) continue;
        lastRow = sheetRow;
        const cell = cellAt(grid, sheetRow, columns.name);
        if (cell === null || cell === accepted[indicator]) continue;
        const text = textOf(cell, grid);
        if (text === '') continue;
        if (names[indicator]!.includes(plainWords(text))) {
          accepted[indicator] = cell;
          hasRight = true;
          continue;
        }
        const { code, name } = instrument.indicators[indicator]!;
        const place = placeOf(table, instrument, source, row, indicator, columns.name);
        found.push({ place, data: { found: text, expected: name.id, indicator: code } });
      }
      const groups = !hasRight && found.length >= MANY ? [found] : found.map((each) => [each]);
      for (const group of groups) {
        const places = group.map(({ place }) => place) as [FixPlace, ...FixPlace[]];
        raise(issueOver('name-mismatch', 'cek', places, group[0]!.data));
      }
    }
  },
};
