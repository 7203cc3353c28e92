import type { AssessmentTable } from './table';

/** The pairs of unit and named product that occur in a table, numbered in the order of their first row. */
export interface ProductGroups {
  /** Number of the pair for each row of the table; -1 where the row names no unit or no product. */
  readonly of: Int32Array;
  readonly units: readonly number[];
  readonly products: readonly number[];
  /** First row of the table that names the pair. */
  readonly firstRows: readonly number[];
  /** How many products each unit names. */
  readonly perUnit: Int32Array;
}

export function groupProducts({ length, units, products, unit, product }: AssessmentTable): ProductGroups {
  const groups = { of: new Int32Array(length), units: [] as number[], products: [] as number[] };
  const firstRows: number[] = [];
  const perUnit = new Int32Array(units.length);
  const numbers = new Map<number, number>();
  let [lastKey, last] = [-1, -1];
  for (let row = 0; row < length; row++) {
    const u = unit[row]!;
    const p = product[row]!;
    const key = u < 0 || p === 0 ? -1 : u * products.length + p;
    if (key !== lastKey) {
      lastKey = key;
      last = key < 0 ? -1 : (numbers.get(key) ?? -2);
      if (last === -2) {
        last = firstRows.push(row) - 1;
        numbers.set(key, last);
        groups.units.push(u);
        groups.products.push(p);
        perUnit[u]!++;
      }
    }
    groups.of[row] = last;
  }
  return { ...groups, firstRows, perUnit };
}
