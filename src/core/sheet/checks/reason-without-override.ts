import { indicatorOf, placeOf, sourceOf, type Check } from '../check';
import { issueAt, type IssueOf } from '../issue-at';
import { overrideCell } from '../overrides';
import { CellKind } from '../table';
import { isUncalculated } from '../uncalculated';

type ReasonWithoutOverride = IssueOf<'reason-without-override', { readonly found: string; readonly indicator: string }>;

/**
 * A reason for a correction that is not there: its value may have been forgotten. Where the host hands 0 over for blank
 * cells, a 0 beside the reason may be that value, so a person has to say.
 */
export const reasonWithoutOverride: Check<ReasonWithoutOverride> = {
  about: { 'reason-without-override': 'data' },
  find({ table, instrument, indicators }, raise) {
    for (const [row, { override, reason }] of table.overrides) {
      if (override.kind !== CellKind.blank) continue;
      const source = sourceOf(table, row);
      if (isUncalculated(source, table.row[row]!, source.columns.override)) continue;
      const { columns } = source;
      const indicator = indicatorOf(table, indicators, source, row);
      const column = columns.override < 0 ? columns.overrideReason : columns.override;
      const place = placeOf(table, instrument, source, row, indicator, column);
      const severity = overrideCell(table, source, row) === 0 ? 'wajib' : 'cek';
      const data = { found: reason, indicator: place.indicator ?? '' };
      raise(issueAt('reason-without-override', severity, place, data));
    }
  },
};
