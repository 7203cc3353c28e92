import { cellAt, rawText, textAt } from '../cells';
import type { Check } from '../check';
import { issueAt } from '../place';

/** A correction in a matrix, whose rows hold the answers of all units: nobody can say whose it overrules. Not used. */
export const overrideInMatrix: Check = (table, instrument, { issues }) => {
  for (const { grid, form, columns, start, end } of table.sources) {
    if (form !== 'matrix' || (columns.override < 0 && columns.overrideReason < 0)) continue;
    let last = -1;
    for (let i = start; i < end; i++) {
      const row = table.row[i]!;
      if (row === last) continue;
      last = row;
      const isReason = /\p{L}/u.test(textAt(grid, row, columns.overrideReason));
      const filled = textAt(grid, row, columns.override) === '' ? columns.overrideReason : columns.override;
      if (filled === columns.overrideReason && !isReason) continue;
      const indicator = instrument.indicators[table.indicator[i]!]?.code ?? null;
      const place = { sheet: grid.sheet, row, column: filled, unit: null, indicator };
      issues.push(issueAt('override-in-matrix', 'wajib', place, { found: rawText(cellAt(grid, row, filled)) }));
    }
  }
};
