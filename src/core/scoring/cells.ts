import type { Instrument } from '../instrument/types';
import { add, divided, fraction, type Fraction } from '../number/fraction';
import type { BlankPolicy } from './result';
import type { Tally } from './tally';

/** How missing cells enter a score: by the user's policy, or as the worst and the best they can still become. */
export type Reading = BlankPolicy | 'worst' | 'best';

export type CellsOutcome =
  /** Sum of levels over `count` cells. `rest` is the part of the sum that is no multiple of a millionth. */
  | { readonly counted: true; readonly sum: number; readonly count: number; readonly rest: Fraction | null }
  | { readonly counted: false; readonly reason: 'not-applicable' | 'blank-left-out' }
  | { readonly counted: false; readonly refused: 'blank-value' | 'not-applicable-refused' };

/**
 * Blank, refused and absent cells of one indicator of one unit. A product without a row is one missing cell, and so is an
 * indicator without any row.
 */
export function missingCells(tally: Tally, slot: number): number {
  const missing = tally.missing[slot]! + (tally.absent.get(slot) ?? 0);
  return missing === 0 && tally.values[slot] === 0 && tally.notApplicable[slot] === 0 ? 1 : missing;
}

/** The cells of one indicator of one unit under a reading; `sum` is in levels times `tally.unitOfSum`. */
export function readCells(
  tally: Tally,
  slot: number,
  instrument: Instrument,
  max: number,
  reading: Reading,
): CellsOutcome {
  const missing = missingCells(tally, slot);
  const notApplicable = tally.notApplicable[slot]!;
  let count = tally.values[slot]!;
  let sum = tally.sum[slot]!;
  if (missing > 0) {
    if (reading === 'refuse') return { counted: false, refused: 'blank-value' };
    if (reading !== 'ignore') count += missing;
    if (reading === 'best') sum += missing * max * tally.unitOfSum;
  }
  if (notApplicable > 0) {
    const policy = instrument.rules.notApplicable.value;
    if (policy === 'refuse') return { counted: false, refused: 'not-applicable-refused' };
    if (policy === 'zero') count += notApplicable;
  }
  if (count === 0) return { counted: false, reason: notApplicable > 0 ? 'not-applicable' : 'blank-left-out' };
  return { counted: true, sum, count, rest: tally.rest.size === 0 ? null : (tally.rest.get(slot) ?? null) };
}

/** Mean level over the cells, exactly. */
export function meanLevel(cells: { sum: number; count: number; rest: Fraction | null }, unitOfSum: number): Fraction {
  const plain = fraction(cells.sum, cells.count * unitOfSum);
  return cells.rest === null ? plain : add(plain, divided(cells.rest, cells.count));
}
