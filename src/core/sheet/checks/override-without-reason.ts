import { rawText } from '../cells';
import { indicatorOf, placeOf, sourceOf } from '../check';
import type { Check } from '../check';
import { overrideCell } from '../overrides';
import { issueAt } from '../place';
import { CellKind } from '../table';

/** A correction that nobody accounts for. It has no effect: the original answer counts until there is a reason. */
export const overrideWithoutReason: Check = (table, instrument, { issues, indicators }) => {
  for (const [row, { override, reason }] of table.overrides) {
    if (override.kind === CellKind.blank || reason !== '') continue;
    const source = sourceOf(table, row);
    const { columns } = source;
    const indicator = indicatorOf(table, indicators, source, row);
    const column = columns.overrideReason < 0 ? columns.override : columns.overrideReason;
    const place = placeOf(table, instrument, source, row, indicator, column);
    const data = { found: rawText(overrideCell(table, source, row)), indicator: place.indicator ?? '' };
    issues.push(issueAt('override-without-reason', 'wajib', place, data));
  }
};
