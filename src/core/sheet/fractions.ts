import type { Scale } from '../instrument/types';
import { shownNumber } from '../number/shown';
import { cellAt } from './cells';
import { refuseCells } from './refuse-cells';
import { CellKind } from './table';
import type { AssessmentTable, Fractions } from './table';

/** So many numbers of a unit that are all 1 are hardly 1% each. */
const MANY = 3;

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
  const refused = refuseCells(table, fractions.rows, fractions.overrides);
  return { ...refused, facts: { ...table.facts, fractions } };
}

/**
 * Numbers on scales of percent that are likely fractions: 0.75 where 75 is meant. Where all such numbers of the table are
 * at most 1, each that is not 0 is refused, for 1 may be 100% or 1%; where those of one unit are, and some lie between 0
 * and 1 or there are three or more, those of the unit are. Numbers whose format shows a percentage are certain and have no part in this; text with a
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
  const isFractions = ({ highest, hasPart, rows }: Plain): boolean =>
    highest <= 1 && (hasPart || all.highest <= 1 || rows.length >= MANY);
  const found = [...units.values()].filter(isFractions);
  return { rows: found.flatMap(({ rows }) => rows), overrides: found.flatMap(({ overrides }) => overrides) };
}

function originalKind(table: AssessmentTable, row: number): CellKind {
  return table.overrides.get(row)?.original.kind ?? (table.kind[row] as CellKind);
}
