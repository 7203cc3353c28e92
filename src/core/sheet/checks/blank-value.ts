import { allowedAnswers } from '../answer';
import { indicatorOf, isCounted, originalSeverity, placeOf, type Check } from '../check';
import { coveredCells } from '../covered-cells';
import { issueAt, type IssueOf } from '../issue-at';
import { originalKinds } from '../overrides';
import { CellKind } from '../table';
import { uncalculatedRows } from '../uncalculated';

type BlankValue = IssueOf<'blank-value', { readonly indicator: string; readonly allowed: string }>;

/** A row without an answer, which is neither zero nor "tidak berlaku", nor a formula that was never calculated, nor covered by a merged area. */
export const blankValue: Check<BlankValue> = {
  about: { 'blank-value': 'data' },
  find({ table, instrument, indicators, scales, scan }, raise) {
    const kinds = scan(originalKinds);
    const counted = isCounted(instrument);
    const { values: uncalculated } = scan(uncalculatedRows);
    const isCovered = scan(coveredCells);
    for (const source of table.sources) {
      for (let row = source.start; row < source.end; row++) {
        if (kinds[row] !== CellKind.blank || uncalculated.has(row)) continue;
        if (isCovered(source.grid, table.row[row]!, table.column[row]!)) continue;
        const indicator = indicatorOf(table, indicators, source, row);
        if (indicator < 0 || !counted[indicator]) continue;
        const place = placeOf(table, instrument, source, row, indicator);
        const allowed = allowedAnswers(scales[indicator]!, instrument);
        const severity = originalSeverity(table, row);
        raise(issueAt('blank-value', severity, place, { indicator: place.indicator ?? '', allowed }));
      }
    }
  },
};
