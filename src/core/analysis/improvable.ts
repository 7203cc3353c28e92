import type { Instrument } from '../instrument/types';
import { compare, divided, fraction, multiply, reduce, ZERO, type Fraction } from '../number/fraction';
import { meanLevel, missingCells, readCells } from '../scoring/cells';
import type { BlankPolicy } from '../scoring/result';
import type { Tally } from '../scoring/tally';
import { traceUnit } from '../scoring/trace';
import { CellKind, type AssessmentTable } from '../sheet/table';
import { cellSteps } from './cell-steps';

export interface PathOptions {
  readonly blank: BlankPolicy;
  /** Cost of one step of each indicator, in the order of the instrument: positive integers. One each by default. */
  readonly costs?: readonly number[];
}

/** An indicator of a unit that can still raise the unit's score. */
export interface Improvable {
  /** Place in `instrument.indicators`. */
  readonly indicator: number;
  readonly costPerStep: number;
  /** Mean level of the counted cells, and how many they are. */
  readonly mean: Fraction;
  readonly cells: number;
  /** Rise of the sum of levels, and of the unit score in hundredths, by 0, 1, 2 ... steps. */
  readonly rise: readonly Fraction[];
  readonly gain: readonly Fraction[];
  readonly even: boolean;
}

/**
 * The indicators of a unit with room to improve, in the order of the instrument. Left out: indicators without weight and
 * without counted cells. TB cells are never raised. Cells that are missing are raised where the policy counts them as 0.
 */
export function improvables(
  table: AssessmentTable,
  tally: Tally,
  unit: number,
  instrument: Instrument,
  { blank, costs }: PathOptions,
): Improvable[] {
  checkCosts(instrument, costs);
  const levels = levelsOf(table, unit, instrument.indicators.length);
  const lines = traceUnit(tally, unit, instrument, blank).dimensions.flatMap((dimension) => dimension.lines);
  const weights = new Map(lines.map((line) => [line.indicator, line.weight]));
  return instrument.indicators.flatMap((indicator, index): Improvable[] => {
    const scale = instrument.scales[indicator.scale]!;
    const slot = unit * tally.indicators + index;
    const cells = readCells(tally, slot, instrument, scale.max, blank);
    const weight = weights.get(indicator) ?? ZERO;
    if (!cells.counted || compare(weight, ZERO) <= 0) return [];
    const missing = blank === 'zero' ? missingCells(tally, slot) : 0;
    const { rise, even } = cellSteps([...levels[index]!, ...Array<number>(missing).fill(0)], scale);
    if (rise.length === 1) return [];
    const perLevel = multiply(weight, divided(fraction(1, cells.count), scale.max));
    return [
      {
        indicator: index,
        costPerStep: costs?.[index] ?? 1,
        mean: reduce(meanLevel(cells, tally.unitOfSum)),
        cells: cells.count,
        rise,
        gain: rise.map((levels) => multiply(perLevel, levels)),
        even,
      },
    ];
  });
}

function levelsOf(table: AssessmentTable, unit: number, indicators: number): number[][] {
  const levels = Array.from({ length: indicators }, (): number[] => []);
  for (let row = 0; row < table.length; row++)
    if (table.unit[row] === unit && table.kind[row] === CellKind.value)
      levels[table.indicator[row]!]?.push(table.level[row]!);
  return levels;
}

function checkCosts(instrument: Instrument, costs: readonly number[] | undefined): void {
  if (costs === undefined) return;
  if (costs.length !== instrument.indicators.length) throw new RangeError('one cost for each indicator is needed');
  for (const cost of costs)
    if (!Number.isSafeInteger(cost) || cost <= 0 || cost > HIGHEST_COST)
      throw new RangeError(`not a positive whole cost up to ${HIGHEST_COST}: ${cost}`);
}

/** Keeps every sum of costs an exact integer. */
export const HIGHEST_COST = 1_000_000_000;
