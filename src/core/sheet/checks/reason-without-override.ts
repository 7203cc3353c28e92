import { indicatorOf, placeOf, sourceOf } from '../check';
import type { Check } from '../check';
import { overrideCell } from '../overrides';
import { issueAt } from '../place';
import { CellKind } from '../table';

/**
 * A reason for a correction that is not there: its value may have been forgotten. Where the host hands 0 over for blank
 * cells, a 0 beside the reason may be that value, so a person has to say.
 */
export const reasonWithoutOverride: Check = (table, instrument, { issues, indicators }) => {
  for (const [row, { override, reason }] of table.overrides) {
    if (override.kind !== CellKind.blank) continue;
    const source = sourceOf(table, row);
    const { columns } = source;
    const indicator = indicatorOf(table, indicators, source, row);
    const column = columns.override < 0 ? columns.overrideReason : columns.override;
    const place = placeOf(table, instrument, source, row, indicator, column);
    const severity = overrideCell(table, source, row) === 0 ? 'wajib' : 'cek';
    const data = { found: reason, indicator: place.indicator ?? '' };
    issues.push(issueAt('reason-without-override', severity, place, data));
  }
};
