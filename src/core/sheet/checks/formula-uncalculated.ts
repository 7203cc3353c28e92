import { placeOf, type Check } from '../check';
import { issueOver, type FixPlace, type IssueOf } from '../issue-at';
import { isUncalculated } from '../uncalculated';

type FormulaUncalculated = IssueOf<'formula-uncalculated', Record<string, never>>;

/** Columns whose contents decide about the result. */
const DECISIVE = ['unit', 'product', 'code', 'respondent', 'override'] as const;

/** Formulas that were never calculated, as some programs write them: their cells only seem blank. One issue per column. */
export const formulaUncalculated: Check<FormulaUncalculated> = {
  about: { 'formula-uncalculated': 'form' },
  find({ table, instrument }, raise) {
    for (const source of table.sources) {
      const { grid, columns, start, end } = source;
      if (grid.facts === undefined || grid.facts.formulas.size === 0) continue;
      const places = new Map<number, [FixPlace, ...FixPlace[]]>();
      const look = (row: number, column: number): void => {
        if (!isUncalculated(grid, table.row[row]!, column)) return;
        const place = placeOf(table, instrument, source, row, table.indicator[row]!, column);
        const known = places.get(column);
        if (known === undefined) places.set(column, [place]);
        else if (known.at(-1)!.row !== place.row) known.push(place);
      };
      for (let row = start; row < end; row++) {
        look(row, table.column[row]!);
        for (const key of DECISIVE) look(row, columns[key]);
      }
      for (const cells of places.values()) {
        const isOfOne = cells.every(({ unit }) => unit === cells[0].unit);
        const first = isOfOne ? cells[0] : { ...cells[0], unit: null };
        raise(issueOver('formula-uncalculated', 'wajib', [first, ...cells.slice(1)], {}));
      }
    }
  },
};
