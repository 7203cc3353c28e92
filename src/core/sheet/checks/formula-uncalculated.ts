import { columnLetters } from '../../address';
import { placeOf, sourceOf, type Check } from '../check';
import { issueOver, type FixPlace, type IssueOf } from '../issue-at';
import { uncalculatedRows } from '../uncalculated';
import { unknownRows } from '../unknown-rows';

type FormulaUncalculated = IssueOf<'formula-uncalculated', { readonly column: string }>;

/**
 * Formulas without a value, as a program writes them that cannot calculate. They are not blank: nobody knows what they say
 * until Excel has calculated them. One issue for each column, and in a column of values for each unit.
 */
export const formulaUncalculated: Check<FormulaUncalculated> = {
  about: { 'formula-uncalculated': 'form' },
  find({ table, instrument, scan }, raise) {
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
    for (const row of overrides) add(at(row, sourceOf(table, row).columns.override));
    for (const places of groups.values()) {
      const column = columnLetters(places[0]!.column);
      raise(issueOver('formula-uncalculated', 'wajib', places as [FixPlace, ...FixPlace[]], { column }));
    }
  },
};
