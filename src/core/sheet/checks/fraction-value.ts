import { shownNumber } from '../../number/shown';
import { cellAt, rawText } from '../cells';
import { placeOf, sourceOf, type Check } from '../check';
import { issueOver, type FixPlace, type IssueOf } from '../issue-at';

type FractionValue = IssueOf<'fraction-value', { readonly found: string; readonly percent: number }>;

/**
 * Numbers on a scale of percent that are all at most 1, so that 0.75 likely means 75: refused, since it would count as
 * less than one per cent. One issue for each sheet and unit.
 */
export const fractionValue: Check<FractionValue> = {
  about: { 'fraction-value': 'data' },
  find({ table, instrument }, raise) {
    const { rows, overrides } = table.facts.fractions;
    const groups = new Map<string, FixPlace[]>();
    const add = (row: number, column: number): void => {
      const source = sourceOf(table, row);
      const place = placeOf(table, instrument, source, row, table.indicator[row]!, column);
      const key = `${place.unit}\n${place.sheet}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [place]);
      else group.push(place);
    };
    for (const row of rows) add(row, table.column[row]!);
    for (const row of overrides) add(row, sourceOf(table, row).columns.override);
    for (const places of groups.values()) {
      const [first] = places as [FixPlace];
      const { grid } = table.sources.find((source) => source.grid.sheet === first.sheet)!;
      const cell = cellAt(grid, first.row, first.column);
      const percent = shownNumber(Number(cell) * 100);
      raise(
        issueOver('fraction-value', 'wajib', places as [FixPlace, ...FixPlace[]], { found: rawText(cell), percent }),
      );
    }
  },
};
