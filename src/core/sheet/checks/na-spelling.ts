import { readAnswer } from '../answer';
import { cellAt, rawText } from '../cells';
import { indicatorOf, placeOf, sourceOf, type Check } from '../check';
import { issueAt, type IssueOf } from '../issue-at';
import { originalKinds } from '../overrides';
import { CellKind, type TableSource } from '../table';

type NaSpelling = IssueOf<'na-spelling', { readonly found: string }>;

/** "Tidak berlaku" that is understood but not written TB, as an answer or as a correction. */
export const naSpelling: Check<NaSpelling> = {
  about: { 'na-spelling': 'data' },
  find({ table, instrument, indicators, scales, scan }, raise) {
    const kinds = scan(originalKinds);
    if (instrument.rules.notApplicable.value === 'refuse') return;
    const look = (source: TableSource, row: number, column: number): void => {
      const indicator = indicatorOf(table, indicators, source, row);
      const cell = cellAt(source.grid, table.row[row]!, column);
      const answer = readAnswer(cell, scales[indicator]!);
      if (answer.kind !== 'na' || answer.standard) return;
      const place = placeOf(table, instrument, source, row, indicator, column);
      raise(issueAt('na-spelling', 'saran', place, { found: rawText(cell) }, 'TB'));
    };
    for (const source of table.sources) {
      for (let row = source.start; row < source.end; row++) {
        if (kinds[row] === CellKind.na) look(source, row, table.column[row]!);
      }
    }
    for (const [row, { override }] of table.overrides) {
      if (override.kind !== CellKind.na) continue;
      const source = sourceOf(table, row);
      look(source, row, source.columns.override);
    }
  },
};
