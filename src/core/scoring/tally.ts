import type { Instrument } from '../instrument/types';
import { exactDecimal, MICRO, toMicro } from '../number/decimal';
import { add, type Fraction } from '../number/fraction';
import { groupProducts } from '../sheet/product-groups';
import { CellKind, type AssessmentTable } from '../sheet/table';
import { N0, N1 } from '../number/integers';

/**
 * Sums per unit and indicator; slot = unit * indicators + indicator.
 * `sum` holds levels times `unitOfSum` (1 while all levels are whole numbers, else a million), all exact integers;
 * levels with more than six decimals stand exactly in `rest`, in whole levels.
 */
export interface Tally {
  readonly units: readonly string[];
  readonly indicators: number;
  readonly unitOfSum: number;
  readonly sum: Float64Array;
  readonly rest: ReadonlyMap<number, Fraction>;
  readonly values: Int32Array;
  readonly notApplicable: Int32Array;
  /** Blank cells and cells whose content was refused. */
  readonly missing: Int32Array;
  /** Answers overruled by a correction in force, by slot; empty where there are none. */
  readonly overrides: ReadonlyMap<number, number>;
  /** Named products of each unit, at least 1. */
  readonly products: Int32Array;
}

/** Adds up the rows of the table. Rows of unknown units or indicators are left to the checks. */
export function tallyTable(table: AssessmentTable, instrument: Instrument): Tally {
  const indicators = instrument.indicators.length;
  const slots = table.units.length * indicators;
  const sum = new Float64Array(slots);
  const rest = new Map<number, Fraction>();
  const values = new Int32Array(slots);
  const notApplicable = new Int32Array(slots);
  const missing = new Int32Array(slots);
  const { unit, indicator, kind, level, length } = table;
  let unitOfSum = 1;
  for (let i = 0; i < length; i++) {
    const u = unit[i]!;
    const k = indicator[i]!;
    if (u < 0 || k < 0) continue;
    const slot = u * indicators + k;
    if (kind[i] === CellKind.value) {
      const points = level[i]!;
      values[slot]!++;
      if (unitOfSum === 1) {
        if (Number.isInteger(points)) {
          sum[slot]! += points;
          continue;
        }
        unitOfSum = MICRO;
        for (let s = 0; s < slots; s++) sum[s]! *= MICRO;
      }
      const micro = toMicro(points);
      if (micro === null) rest.set(slot, add(rest.get(slot) ?? { n: N0, d: N1 }, exactDecimal(points)));
      else sum[slot]! += micro;
    } else if (kind[i] === CellKind.na) notApplicable[slot]!++;
    else missing[slot]!++;
  }
  addMissingProducts(table, instrument, missing);
  return {
    units: table.units,
    indicators,
    unitOfSum,
    sum,
    rest,
    values,
    notApplicable,
    missing,
    overrides: countOverrides(table, indicators),
    products: countProducts(table),
  };
}

/** A product that a unit names and that has no row for an indicator of products lacks that answer. */
function addMissingProducts(table: AssessmentTable, instrument: Instrument, missing: Int32Array): void {
  if (table.products.length < 2) return;
  const { of, units, firstRows, perUnit } = groupProducts(table);
  const width = instrument.indicators.length;
  const seen = new Uint8Array(firstRows.length * width);
  for (let row = 0; row < table.length; row++) {
    const [group, indicator] = [of[row]!, table.indicator[row]!];
    if (group >= 0 && indicator >= 0) seen[group * width + indicator] = 1;
  }
  instrument.indicators.forEach(({ perProduct }, indicator) => {
    if (!perProduct) return;
    const found = new Int32Array(perUnit.length);
    units.forEach((unit, group) => (found[unit]! += seen[group * width + indicator]!));
    perUnit.forEach((count, unit) => (missing[unit * width + indicator]! += count - found[unit]!));
  });
}

function countOverrides({ overrides, unit, indicator }: AssessmentTable, indicators: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const [row, { inForce }] of overrides) {
    const [u, k] = [unit[row]!, indicator[row]!];
    if (!inForce || u < 0 || k < 0) continue;
    const slot = u * indicators + k;
    counts.set(slot, (counts.get(slot) ?? 0) + 1);
  }
  return counts;
}

function countProducts(table: AssessmentTable): Int32Array {
  const { unit, product, length } = table;
  const names = table.products.length;
  const seen = new Set<number>();
  const counts = new Int32Array(table.units.length);
  let previous = -1;
  for (let i = 0; i < length; i++) {
    const u = unit[i]!;
    const p = product[i]!;
    const key = u * names + p;
    if (u < 0 || p <= 0 || key === previous) continue;
    previous = key;
    if (seen.has(key)) continue;
    seen.add(key);
    counts[u]!++;
  }
  return counts.map((n) => Math.max(n, 1));
}
