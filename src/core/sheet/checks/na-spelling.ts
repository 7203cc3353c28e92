import { readAnswer } from '../answer';
import { rawText } from '../cells';
import { indicatorOf, placeOf, valueCell } from '../check';
import type { Check } from '../check';
import { issueAt } from '../place';
import { CellKind } from '../table';

/** "Tidak berlaku" that is understood but not written TB. */
export const naSpelling: Check = (table, instrument, { issues, indicators, scales }) => {
  if (instrument.rules.notApplicable.value === 'refuse') return;
  for (const source of table.sources) {
    for (let row = source.start; row < source.end; row++) {
      if (table.kind[row] !== CellKind.na) continue;
      const indicator = indicatorOf(table, indicators, source, row);
      const cell = valueCell(table, source, row);
      const answer = readAnswer(cell, scales[indicator]!);
      if (answer.kind !== 'na' || answer.standard) continue;
      const place = placeOf(table, instrument, source, row, indicator);
      issues.push(issueAt('na-spelling', 'saran', place, { found: rawText(cell) }, 'TB'));
    }
  }
};
