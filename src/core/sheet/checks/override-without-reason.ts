import { rawText } from '../cells';
import { indicatorOf, placeOf, sourceOf, type Check } from '../check';
import { issueAt, type IssueOf } from '../issue-at';
import { overrideCell } from '../overrides';
import { CellKind } from '../table';

type OverrideWithoutReason = IssueOf<'override-without-reason', { readonly found: string; readonly indicator: string }>;

/** A correction that nobody accounts for. It has no effect: the original answer counts until there is a reason. */
export const overrideWithoutReason: Check<OverrideWithoutReason> = {
  about: { 'override-without-reason': 'data' },
  find({ table, instrument, indicators }, raise) {
    for (const [row, { override, reason }] of table.overrides) {
      if (override.kind === CellKind.blank || reason !== '') continue;
      const source = sourceOf(table, row);
      const { columns } = source;
      const indicator = indicatorOf(table, indicators, source, row);
      const column = columns.overrideReason < 0 ? columns.override : columns.overrideReason;
      const place = placeOf(table, instrument, source, row, indicator, column);
      const data = { found: rawText(overrideCell(table, source, row)), indicator: place.indicator ?? '' };
      raise(issueAt('override-without-reason', 'wajib', place, data));
    }
  },
};
