import { placeOf } from '../check';
import type { Check } from '../check';
import { issueAt } from '../place';

/** Hidden and filtered rows count like all others, and the reader should know. One issue per sheet. */
export const hiddenRow: Check = (table, instrument, { issues }) => {
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
    issues.push(issueAt('hidden-row', 'cek', place, { rows }));
  }
};
