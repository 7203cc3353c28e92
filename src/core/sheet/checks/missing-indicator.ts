import {
  firstRows,
  indicatorOf,
  isCounted,
  placeOf,
  sourceOf,
  unitPlace,
  type Check,
  type CheckedTable,
} from '../check';
import { issueAt, type IssueOf } from '../issue-at';
import { groupProducts } from '../product-groups';
import { slippedUnits } from '../slipped-units';
import type { AssessmentTable } from '../table';
import { unknownRows } from '../unknown-rows';

type MissingIndicator = IssueOf<
  'missing-indicator',
  { readonly unit: string; readonly indicator: string; readonly product: string }
>;

/**
 * A unit without any row for an indicator, or a product of a unit without a row for an indicator of products. What another
 * issue explains is not told again: rows whose code is misspelt, and units whose name is.
 */
export const missingIndicator: Check<MissingIndicator> = {
  about: { 'missing-indicator': 'data' },
  find(checked, raise) {
    const { table, instrument, scan } = checked;
    const groups = scan(groupProducts);
    const { indicators } = instrument;
    const counted = isCounted(instrument);
    const width = indicators.length;
    const seenUnit = new Uint8Array(table.units.length * width);
    const productSlots = indicators.map(({ perProduct }, index) => (perProduct && counted[index] ? index : -1));
    const productIndicators = productSlots.filter((index) => index >= 0);
    const slotOf = Int32Array.from(productSlots, (index) => productIndicators.indexOf(index));
    const seenProduct = new Uint8Array(groups.firstRows.length * productIndicators.length);
    for (let row = 0; row < table.length; row++) {
      const indicator = table.indicator[row]!;
      if (indicator < 0) continue;
      seenUnit[table.unit[row]! * width + indicator] = 1;
      const group = groups.of[row]!;
      const slot = slotOf[indicator]!;
      if (group >= 0 && slot >= 0) seenProduct[group * productIndicators.length + slot] = 1;
    }
    explain(seenUnit, checked, counted);

    const first = scan(firstRows);
    let isOpen = true;
    for (let unit = 0; unit < first.length; unit++) {
      const row = first[unit]!;
      if (row < 0) continue;
      const name = table.units[unit]!;
      for (let index = 0; index < width; index++) {
        if (!counted[index] || seenUnit[unit * width + index] === 1) continue;
        if (indicators[index]!.perProduct && groups.perUnit[unit]! > 0) continue;
        const place = { ...unitPlace(table, row, name), indicator: indicators[index]!.code };
        const data = { unit: name, indicator: indicators[index]!.code, product: '' };
        isOpen = raise(issueAt('missing-indicator', 'wajib', place, data));
        // Further ones of the same unit would only be counted.
        if (!isOpen) break;
      }
    }

    groups.firstRows.forEach((row, group) => {
      for (let slot = 0; slot < productIndicators.length; slot++) {
        if (seenProduct[group * productIndicators.length + slot] === 1) continue;
        const source = sourceOf(table, row);
        const indicator = productIndicators[slot]!;
        const place = placeOf(table, instrument, source, row, indicator, source.columns.product);
        const data = { unit: place.unit ?? '', indicator: place.indicator ?? '' };
        const product = table.products[groups.products[group]!]!;
        if (!raise(issueAt('missing-indicator', 'wajib', place, { ...data, product }))) break;
      }
    });
  },
};

/** Marks as seen what other issues say is there under another code or another name. */
function explain(seen: Uint8Array, checked: CheckedTable, counted: readonly boolean[]): void {
  const { table, scan, instrument } = checked;
  const width = instrument.indicators.length;
  const unexplained = new Map<number, number>();
  for (const { row, near, numbers, source } of scan(unknownRows)) {
    for (const unit of unitsIn(table, row, source.end)) {
      if (near !== null) seen[unit * width + near.index] = 1;
      for (const index of numbers) seen[unit * width + index] = 1;
      if (near === null && numbers.length === 0) unexplained.set(unit, (unexplained.get(unit) ?? 0) + 1);
    }
  }
  explainByRowsWithoutUnit(seen, checked);
  // Rows whose code resembles none may be any of those that miss.
  for (const [unit, rows] of unexplained) {
    let missing = 0;
    for (let index = 0; index < width; index++) if (counted[index] && seen[unit * width + index] === 0) missing++;
    if (rows >= missing) seen.fill(1, unit * width, (unit + 1) * width);
  }
  for (const [rare, { usual, explains }] of scan(slippedUnits)) {
    if (!explains) continue;
    for (let index = 0; index < width; index++) {
      if (seen[rare * width + index] === 1) seen[usual * width + index] = 1;
    }
    seen.fill(1, rare * width, (rare + 1) * width);
  }
}

/** A row that names no unit is likely of the unit of the rows around it: of the one above, or at the top of the one below. */
function explainByRowsWithoutUnit(seen: Uint8Array, { table, indicators, instrument }: CheckedTable): void {
  const width = instrument.indicators.length;
  for (const source of table.sources) {
    let unit = -1;
    let waiting: number[] = [];
    for (let row = source.start; row < source.end; row++) {
      const own = table.unit[row]!;
      if (own >= 0) {
        unit = own;
        for (const index of waiting) seen[unit * width + index] = 1;
        waiting = [];
      } else if (own === -1) {
        const index = indicatorOf(table, indicators, source, row);
        if (index >= 0 && unit >= 0) seen[unit * width + index] = 1;
        else if (index >= 0 && waiting.length < width) waiting.push(index);
      }
    }
  }
}

/** The units of a row of a sheet: one, or in a matrix those of all its columns. */
function unitsIn(table: AssessmentTable, row: number, end: number): number[] {
  const units: number[] = [];
  for (let at = row; at < end && table.row[at] === table.row[row]; at++) {
    if (table.unit[at]! >= 0) units.push(table.unit[at]!);
  }
  return units;
}
