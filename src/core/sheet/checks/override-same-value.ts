import { rawText } from '../cells';
import { indicatorOf, placeOf, sourceOf } from '../check';
import type { Check } from '../check';
import { overrideCell } from '../overrides';
import { issueAt } from '../place';

/** A correction in force that says what the answer says. It would hide a later change of the answer. */
export const overrideSameValue: Check = (table, instrument, { issues, indicators }) => {
  for (const [row, { original, override, inForce }] of table.overrides) {
    if (!inForce || override.kind !== original.kind || override.level !== original.level) continue;
    const source = sourceOf(table, row);
    const indicator = indicatorOf(table, indicators, source, row);
    const place = placeOf(table, instrument, source, row, indicator, source.columns.override);
    const data = { found: rawText(overrideCell(table, source, row)), indicator: place.indicator ?? '' };
    issues.push(issueAt('override-same-value', 'saran', place, data));
  }
};
