import { rawText } from '../cells';
import { placeOf, type Check } from '../check';
import { decidingColumns, staleCell } from '../formula-cells';
import { issueAt, type IssueOf } from '../issue-at';

type FormulaStale = IssueOf<
  'formula-stale',
  { readonly found: string; readonly given: string; readonly formula: string }
>;

/**
 * A formula of a file that gives something else than the file holds for it: it was never calculated again, or somebody
 * wrote the value into the file. Which of the two counts, only the one who opens it in Excel sees.
 */
export const formulaStale: Check<FormulaStale> = {
  about: { 'formula-stale': 'form' },
  find({ table, instrument }, raise) {
    for (const source of table.sources) {
      const { facts } = source.grid;
      if (facts?.recalculate === undefined) continue;
      const seen = new Set<string>();
      for (let row = source.start; row < source.end; row++) {
        for (const column of decidingColumns(source, table.column[row]!)) {
          if (!facts.formulas.has(column)) continue;
          const at = table.row[row]!;
          const key = `${at} ${column}`;
          if (seen.has(key)) continue;
          seen.add(key);
          const stale = staleCell(source.grid, at, column);
          if (stale === null) continue;
          const place = placeOf(table, instrument, source, row, table.indicator[row]!, column);
          const formula = (facts.formulas.get(column)?.get(at) ?? '').replace(/^=/, '');
          const data = { found: rawText(stale.stored), given: rawText(stale.given), formula };
          raise(issueAt('formula-stale', 'wajib', place, data));
        }
      }
    }
  },
};
