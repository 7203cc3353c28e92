import { findRelations, type Relation } from './figures';
import { CellKind, type AssessmentTable } from './table';

/** Units whose figures are compared, at most: beyond, nothing is said of any. */
const MOST_UNITS = 4000;

/**
 * For each unit, whether its answers are made of those of the other units, indicator by indicator; null where not, and for
 * units that are not `tested`. Rows of one indicator are compared in their order.
 * @param counted units that the others may be compared with.
 */
export function relationsOfUnits(
  table: AssessmentTable,
  indicators: number,
  scaleOf: (indicator: number) => number,
  tested: readonly boolean[],
  counted: readonly boolean[],
): (Relation | null)[] {
  const units = table.units.length;
  if (units < 2 || units > MOST_UNITS) return table.units.map(() => null);
  const seen = new Int32Array(units * indicators);
  const slots = new Map<string, number>();
  const places: [unit: number, slot: number, level: number][] = [];
  const scales: number[] = [];
  for (let row = 0; row < table.length; row++) {
    const [unit, indicator] = [table.unit[row]!, table.indicator[row]!];
    if (unit < 0 || indicator < 0) continue;
    const key = `${indicator} ${seen[unit * indicators + indicator]!++}`;
    let slot = slots.get(key);
    if (slot === undefined) {
      slots.set(key, (slot = slots.size));
      scales.push(scaleOf(indicator));
    }
    if (table.kind[row] === CellKind.value) places.push([unit, slot, table.level[row]!]);
  }
  const columns = table.units.map(() => new Float64Array(slots.size).fill(NaN));
  for (const [unit, slot, level] of places) columns[unit]![slot] = level;
  return findRelations({ columns, scales }, tested, counted);
}
