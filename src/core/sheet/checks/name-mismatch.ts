import type { CellValue } from '../../grid';
import { cellAt, plainWords, textOf } from '../cells';
import { placeOf } from '../check';
import type { Check } from '../check';
import { issueAt } from '../place';

/** The name beside a known code is another one than the instrument's: perhaps the code is wrong. */
export const nameMismatch: Check = (table, instrument, { issues }) => {
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
      issues.push(issueAt('name-mismatch', 'cek', place, { found, expected: name.id, indicator: code }));
    }
  }
};
