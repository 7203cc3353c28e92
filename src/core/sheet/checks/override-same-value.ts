import { rawText } from '../cells';
import { indicatorOf, placeOf, sourceOf, type Check } from '../check';
import { issueAt, type IssueOf } from '../issue-at';
import { overrideCell } from '../overrides';

type OverrideSameValue = IssueOf<'override-same-value', { readonly found: string; readonly indicator: string }>;

/** A correction in force that says what the answer says. It would hide a later change of the answer. */
export const overrideSameValue: Check<OverrideSameValue> = {
  about: { 'override-same-value': 'data' },
  find({ table, instrument, indicators }, raise) {
    for (const [row, { original, override, inForce }] of table.overrides) {
      if (!inForce || override.kind !== original.kind || override.level !== original.level) continue;
      const source = sourceOf(table, row);
      const indicator = indicatorOf(table, indicators, source, row);
      const place = placeOf(table, instrument, source, row, indicator, source.columns.override);
      const data = { found: rawText(overrideCell(table, source, row)), indicator: place.indicator ?? '' };
      raise(issueAt('override-same-value', 'saran', place, data));
    }
  },
};
