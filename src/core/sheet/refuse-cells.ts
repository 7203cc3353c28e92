import { CellKind, type AssessmentTable, type RowOverride } from './table';

/**
 * The table with answers refused that were read and cannot be meant; they count as missing. A correction that is refused is
 * no longer in force. Changes the columns of the table in place.
 * @param rows rows of the table whose value is refused.
 * @param corrections rows of the table whose correction is.
 */
export function refuseCells(
  table: AssessmentTable,
  rows: readonly number[],
  corrections: readonly number[],
): AssessmentTable {
  const { kind, level } = table;
  const overrides = new Map<number, RowOverride>(table.overrides);
  const refused = { kind: CellKind.invalid, level: 0 };
  for (const row of rows) {
    const override = overrides.get(row);
    if (override !== undefined) overrides.set(row, { ...override, original: refused });
    if (override?.inForce !== true) [kind[row], level[row]] = [refused.kind, refused.level];
  }
  for (const row of corrections) {
    const override = overrides.get(row);
    if (override === undefined) continue;
    overrides.set(row, { ...override, override: refused, inForce: false });
    [kind[row], level[row]] = [override.original.kind, override.original.level];
  }
  return { ...table, overrides };
}
