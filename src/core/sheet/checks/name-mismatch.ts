import { plainWords, textAt } from '../cells';
import { placeOf } from '../check';
import type { Check } from '../check';
import { issueAt } from '../place';

/** The name beside a known code is another one than the instrument's: perhaps the code is wrong. */
export const nameMismatch: Check = (table, instrument, { issues }) => {
  const names = instrument.indicators.map(({ name }) => [plainWords(name.id), plainWords(name.en)]);
  for (const source of table.sources) {
    const { grid, columns } = source;
    if (columns.code < 0 || columns.name < 0) continue;
    const accepted = new Array<string>(instrument.indicators.length).fill('');
    let lastRow = -1;
    for (let row = source.start; row < source.end; row++) {
      const [indicator, sheetRow] = [table.indicator[row]!, table.row[row]!];
      if (indicator < 0 || sheetRow === lastRow) continue;
      lastRow = sheetRow;
      const found = textAt(grid, sheetRow, columns.name);
      if (found === '' || found === accepted[indicator]) continue;
      if (names[indicator]!.includes(plainWords(found))) {
        accepted[indicator] = found;
        continue;
      }
      const { code, name } = instrument.indicators[indicator]!;
      const place = placeOf(table, instrument, source, row, indicator, columns.name);
      issues.push(issueAt('name-mismatch', 'cek', place, { found, expected: name.id, indicator: code }));
    }
  }
};
