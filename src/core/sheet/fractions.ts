import type { Scale } from '../instrument/types';
import { shownNumber } from '../number/shown';
import { cellAt } from './cells';
import { CellKind } from './table';
import type { AssessmentTable, Fractions, RowOverride } from './table';

/** What the plain numbers of a unit on scales of percent have in common. */
class Plain {
  readonly rows: number[] = [];
  readonly overrides: number[] = [];
  highest = 0;
  hasPart = false;

  add(value: number): void {
    this.highest = Math.max(this.highest, value);
    this.hasPart ||= value > 0 && value < 1;
  }
}

/** The table with the likely fractions refused (`findFractions`): their cells count as missing. */
export function refuseFractions(table: AssessmentTable, scales: readonly Scale[]): AssessmentTable {
  const fractions = findFractions(table, scales);
  if (fractions.rows.length === 0 && fractions.overrides.length === 0) return table;
  const { kind, level } = table;
  const overrides = new Map<number, RowOverride>(table.overrides);
  const refused = { kind: CellKind.invalid, level: 0 };
  for (const row of fractions.rows) {
    const override = overrides.get(row);
    if (override !== undefined) overrides.set(row, { ...override, original: refused });
    if (override?.inForce !== true) [kind[row], level[row]] = [refused.kind, refused.level];
  }
  for (const row of fractions.overrides) {
    const override = overrides.get(row)!;
    overrides.set(row, { ...override, override: refused, inForce: false });
    [kind[row], level[row]] = [override.original.kind, override.original.level];
  }
  return { ...table, overrides, facts: { ...table.facts, fractions } };
}

/**
 * Numbers on scales of percent that are likely fractions: 0.75 where 75 is meant. Where all such numbers of the table are
 * at most 1, each that is not 0 is refused, for 1 may be 100% or 1%; where those of one unit are, and some lie between 0
 * and 1, those of the unit are. Numbers whose format shows a percentage are certain and have no part in this; text with a
 * percent sign is certain too.
 */
function findFractions(table: AssessmentTable, scales: readonly Scale[]): Fractions {
  const isPercent = scales.map(({ kind }) => kind === 'percent');
  if (!isPercent.includes(true)) return { rows: [], overrides: [] };
  const units = new Map<number, Plain>();
  const all = new Plain();
  for (const { grid, columns, start, end } of table.sources) {
    for (let row = start; row < end; row++) {
      if (isPercent[table.indicator[row]!] !== true) continue;
      const sheetRow = table.row[row]!;
      const look = (column: number, into: 'rows' | 'overrides'): void => {
        const cell = column < 0 ? null : cellAt(grid, sheetRow, column);
        if (typeof cell !== 'number' || grid.facts?.formats.get(column)?.has(sheetRow) === true) return;
        const value = shownNumber(cell);
        if (!(value > 0)) return;
        let unit = units.get(table.unit[row]!);
        if (unit === undefined) units.set(table.unit[row]!, (unit = new Plain()));
        unit.add(value);
        unit[into].push(row);
        all.add(value);
      };
      if (originalKind(table, row) === CellKind.value) look(table.column[row]!, 'rows');
      if (table.overrides.get(row)?.override.kind === CellKind.value) look(columns.override, 'overrides');
    }
  }
  const isFractions = ({ highest, hasPart }: Plain): boolean => highest <= 1 && (hasPart || all.highest <= 1);
  const found = [...units.values()].filter(isFractions);
  return { rows: found.flatMap(({ rows }) => rows), overrides: found.flatMap(({ overrides }) => overrides) };
}

function originalKind(table: AssessmentTable, row: number): CellKind {
  return table.overrides.get(row)?.original.kind ?? (table.kind[row] as CellKind);
}
