import { originalSeverity, placeOf, type Check } from '../check';
import { issueOver, type FixPlace, type IssueOf, type Severity } from '../issue-at';
import { zerosFromBlank } from '../zeros-from-blank';

type ZeroFromBlank = IssueOf<'zero-from-blank', { readonly formula: string }>;

interface Group {
  readonly formula: string;
  readonly severity: Severity;
  readonly places: FixPlace[];
}

/**
 * A formula that gives 0 because the cells it refers to are blank: nobody gave the answer 0. One issue for each column and
 * unit of a sheet.
 */
export const zeroFromBlank: Check<ZeroFromBlank> = {
  about: { 'zero-from-blank': 'form' },
  find({ table, instrument, scan }, raise) {
    const groups = new Map<string, Group>();
    for (const { source, row, column, formula } of scan(zerosFromBlank)) {
      const place = placeOf(table, instrument, source, row, table.indicator[row]!, column);
      const severity = column === source.columns.override ? 'wajib' : originalSeverity(table, row);
      const key = `${severity} ${column} ${place.unit}\n${place.sheet}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { formula, places: [place], severity });
      else group.places.push(place);
    }
    for (const { formula, places, severity } of groups.values()) {
      raise(issueOver('zero-from-blank', severity, places as [FixPlace, ...FixPlace[]], { formula }));
    }
  },
};
