import { isCounted, type CheckedTable } from './check';
import { findSimilarNames } from './similar-names';
import type { AssessmentTable } from './table';

/** A typing slip is surely one only where the right spelling has several times as many rows. */
const CLEARLY_RARER = 4;

/** The name that a unit's name was likely meant to be. */
export interface SlippedUnit {
  readonly usual: number;
  /** Letters are the same, or the right spelling is clearly the usual one. */
  readonly isCertain: boolean;
  /** The unit lacks indicators, which is likely for want of the right name. */
  readonly explains: boolean;
}

/** Units whose names look like spellings of another unit's, by their place among the units. */
export function slippedUnits(table: AssessmentTable, { instrument }: CheckedTable): ReadonlyMap<number, SlippedUnit> {
  const slipped = new Map<number, SlippedUnit>();
  if (table.units.length < 2) return slipped;
  const counts = new Int32Array(table.units.length);
  for (let row = 0; row < table.length; row++) {
    const unit = table.unit[row]!;
    if (unit >= 0) counts[unit]!++;
  }
  const similar = findSimilarNames(table.units, counts);
  if (similar.length === 0) return slipped;
  const isWhole = wholeUnits(table, isCounted(instrument));
  for (const { rare, usual, sameLetters } of similar) {
    const isCertain = sameLetters || counts[rare]! * CLEARLY_RARER <= counts[usual]!;
    slipped.set(rare, { usual, isCertain, explains: isCertain && isWhole[rare] === 0 });
  }
  return slipped;
}

/** Units with a row for every indicator that counts. */
function wholeUnits(table: AssessmentTable, counted: readonly boolean[]): Uint8Array {
  const width = counted.length;
  const seen = new Uint8Array(table.units.length * width);
  for (let row = 0; row < table.length; row++) {
    const [unit, indicator] = [table.unit[row]!, table.indicator[row]!];
    if (unit >= 0 && indicator >= 0) seen[unit * width + indicator] = 1;
  }
  return Uint8Array.from(table.units, (_, unit) =>
    counted.every((each, index) => !each || seen[unit * width + index] === 1) ? 1 : 0,
  );
}
