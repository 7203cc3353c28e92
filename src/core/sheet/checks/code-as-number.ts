import { rawText, cellAt } from '../cells';
import type { Check } from '../check';
import { issueOver, type FixPlace, type IssueOf } from '../issue-at';
import { dayAndMonth, unknownRows, type UnknownRow } from '../unknown-rows';

type CodeAsNumber = IssueOf<
  'code-as-number',
  {
    readonly found: string;
    /** Codes that it may have been. */
    readonly codes: readonly string[];
    readonly isDate: boolean;
  }
>;

/**
 * A code that was stored as a number, so that nobody can say which it was: 1.1 may have been "1.10", and "1.2" or "1/2"
 * may have become a day. The rows do not count. Where the name beside it says which, there is no issue.
 */
export const codeAsNumber: Check<CodeAsNumber> = {
  about: { 'code-as-number': 'data' },
  find({ scan, instrument }, raise) {
    const groups = new Map<string, UnknownRow[]>();
    for (const row of scan(unknownRows)) {
      if (row.numbers.length === 0) continue;
      const key = `${isDate(row)} ${row.place.sheet}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [row]);
      else group.push(row);
    }
    for (const rows of groups.values()) {
      const first = rows[0]!;
      const codes = [...new Set(rows.flatMap(({ numbers }) => numbers))].map((at) => instrument.indicators[at]!.code);
      const places = rows.map(({ place, numbers }): FixPlace => ({
        ...place,
        fix: numbers.length === 1 ? instrument.indicators[numbers[0]!]!.code : undefined,
      }));
      const data = { found: foundIn(first), codes: codes.slice(0, 4), isDate: isDate(first) };
      raise(issueOver('code-as-number', 'wajib', places as [FixPlace, ...FixPlace[]], data));
    }
  },
};

function isDate({ source: { grid, columns }, place }: UnknownRow): boolean {
  return grid.facts?.formats.get(columns.code)?.get(place.row) === 'date';
}

function foundIn(row: UnknownRow): string {
  const cell = cellAt(row.source.grid, row.place.row, row.source.columns.code);
  const day = typeof cell === 'number' && isDate(row) ? dayAndMonth(cell) : null;
  return day === null ? rawText(cell) : day.join('/');
}
