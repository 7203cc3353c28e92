import { exactDecimal } from '../number/decimal';
import { compare, fraction } from '../number/fraction';
import { readNumber, scaleExactly, UNREAD, type Cell } from './sheet-cells';
import type { SheetLog } from './sheet-log';

/** Decimals that a weight may have before it is refused as a quotient that should be written as whole numbers. */
const MOST_DECIMALS = 6;

/** Weights read together, because what "21,85" or "0,2185" is a part of shows only in all of them. */
export interface Weights {
  /** Whole numbers; undefined where a cell could not be read. */
  readonly values: readonly (number | undefined)[];
  readonly total: number;
}

/**
 * Dimension weights as whole parts of a total. Without a stated total they are parts of 10,000: as they stand where
 * one is over 100, hundredths where they are percentages, fractions where none is over 1 (a cell formatted in percent).
 */
export function readDimensionWeights(cells: readonly Cell[], statedTotal: number | null, log: SheetLog): Weights {
  const read = cells.map((cell) => readWeight(cell, log));
  if (statedTotal !== null) {
    const decimals = decimalsOf([...read, statedTotal]);
    const total = scaleExactly(exactDecimal(statedTotal), decimals) ?? statedTotal;
    return { values: toWhole(cells, read, decimals, log), total };
  }
  const highest = Math.max(0, ...read.map((weight) => weight ?? 0));
  const decimals = highest > 100 ? 0 : highest > 1 ? 2 : 4;
  return { values: toWhole(cells, read, decimals, log), total: 10_000 };
}

/** Indicator weights are relative, so all are multiplied by the power of ten that makes every one whole. */
export function readIndicatorWeights(cells: readonly Cell[], log: SheetLog): readonly (number | undefined)[] {
  const read = cells.map((cell) => readWeight(cell, log));
  return toWhole(cells, read, decimalsOf(read), log);
}

function readWeight(cell: Cell, log: SheetLog): number | undefined {
  const weight = readNumber(cell, log);
  if (weight !== null) return weight;
  log.fault('blank-cell', cell.path, cell.place, { column: 'Bobot' });
  return UNREAD;
}

function toWhole(
  cells: readonly Cell[],
  read: readonly (number | undefined)[],
  decimals: number,
  log: SheetLog,
): (number | undefined)[] {
  return cells.map((cell, i) => {
    const weight = read[i];
    if (weight === undefined) return UNREAD;
    const whole = scaleExactly(exactDecimal(weight), decimals);
    if (whole !== null) return whole;
    log.fault('too-many-decimals', cell.path, cell.place, { found: String(weight), decimals });
    return UNREAD;
  });
}

/** Fewest decimals that make every weight whole, up to the most that is allowed. */
function decimalsOf(weights: readonly (number | undefined)[]): number {
  let decimals = 0;
  for (const weight of weights) {
    if (weight === undefined || compare(exactDecimal(weight), fraction(0)) === 0) continue;
    while (decimals < MOST_DECIMALS && scaleExactly(exactDecimal(weight), decimals) === null) decimals++;
  }
  return decimals;
}
