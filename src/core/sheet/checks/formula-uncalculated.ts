import { columnLetters } from '../../address';
import { placeOf, sourceOf, type Check, type CheckedTable } from '../check';
import { issueOver, type FixPlace, type IssueOf } from '../issue-at';
import type { TableSource } from '../table';
import { isUncalculated, uncalculatedRows } from '../uncalculated';
import { unknownRows } from '../unknown-rows';

type FormulaUncalculated = IssueOf<'formula-uncalculated', { readonly column: string }>;

/**
 * Formulas without a value, as a program writes them that cannot calculate. They are not blank: nobody knows what they say
 * until Excel has calculated them. One issue for each column, and in a column of values for each unit.
 */
export const formulaUncalculated: Check<FormulaUncalculated> = {
  about: { 'formula-uncalculated': 'form' },
  find(checked, raise) {
    const { table, instrument, scan } = checked;
    const groups = new Map<string, FixPlace[]>();
    const add = (place: FixPlace): void => {
      const key = `${place.column} ${place.unit ?? ''}\n${place.sheet}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [place]);
      else group.push(place);
    };
    for (const { place, isUncalculated } of scan(unknownRows)) if (isUncalculated) add({ ...place, unit: null });
    const { values, overrides } = scan(uncalculatedRows);
    const at = (row: number, column: number): FixPlace =>
      placeOf(table, instrument, sourceOf(table, row), row, table.indicator[row]!, column);
    for (const row of values) add(at(row, table.column[row]!));
    for (const source of table.sources) {
      for (const place of unitsAndOthers(source, checked)) add(place);
    }
    for (const row of overrides) add(at(row, sourceOf(table, row).columns.override));
    for (const places of groups.values()) {
      const column = columnLetters(places[0]!.column);
      raise(issueOver('formula-uncalculated', 'wajib', places as [FixPlace, ...FixPlace[]], { column }));
    }
  },
};

/** Cells of names of units, and of columns of no known role, where an answer may come to stand. */
function* unitsAndOthers(source: TableSource, { table }: CheckedTable): Generator<FixPlace> {
  const { grid, columns, rows, mapped, start, end } = source;
  const place = (row: number, column: number): FixPlace => ({
    ...{ sheet: grid.sheet, row, column, unit: null, indicator: null },
  });
  if (grid.facts?.formulas.has(columns.unit) === true) {
    for (let i = start; i < end; i++) {
      if (table.unit[i] === -1 && isUncalculated(source, table.row[i]!, columns.unit))
        yield place(table.row[i]!, columns.unit);
    }
  }
  if (mapped) return;
  for (const { column, uncalculated } of rows.others) for (const row of uncalculated) yield place(row, column);
}
