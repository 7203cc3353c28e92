import type { FigureStatus, Indicator, Instrument } from '../instrument/types';
import { add, fraction, multiply, reduce, subtract, ZERO, type Fraction } from '../number/fraction';
import { roundHalfAway } from '../number/round';
import { missingCells, readCells } from './cells';
import { shareOf } from './dimension-score';
import { scoringPlan } from './plan';
import type { BlankPolicy, NotScoredReason } from './result';
import type { Tally } from './tally';
import { unitScore } from './unit-score';

export type ExclusionReason =
  'not-applicable' | 'blank-left-out' | 'zero-weight' | 'blank-value' | 'not-applicable-refused';

/** One indicator in a unit score. Fractions are in hundredths of a point, except `share` (0-1). */
export interface TraceLine {
  readonly indicator: Indicator;
  /** Mean of level / full level over the counted cells; null where the indicator is left out. */
  readonly share: Fraction | null;
  /** Points the indicator can give to the unit score after exclusions. */
  readonly weight: Fraction;
  readonly contribution: Fraction;
  /** `overrides` of the cells count with a correction in the place of their answer. */
  readonly cells: {
    readonly values: number;
    readonly notApplicable: number;
    readonly missing: number;
    readonly overrides: number;
  };
  readonly excluded: ExclusionReason | null;
  readonly weightStatus: FigureStatus;
  readonly weightSource: string;
}

export interface TraceDimension {
  readonly code: string;
  readonly weight: Fraction;
  /** Sum of the lines' contributions. */
  readonly points: Fraction;
  readonly lines: readonly TraceLine[];
}

/**
 * How a unit score came about. The contributions add up exactly to `exact`;
 * `exact` plus `rounding` is the published score.
 */
export interface UnitTrace {
  readonly unit: string;
  readonly dimensions: readonly TraceDimension[];
  readonly exact: Fraction | null;
  readonly rounding: Fraction | null;
  readonly hundredths: number | null;
  readonly reason: NotScoredReason | null;
}

export function traceUnit(tally: Tally, unit: number, instrument: Instrument, blank: BlankPolicy): UnitTrace {
  const plan = scoringPlan(instrument);
  const scored = unitScore(plan, tally, unit, blank);
  const dimensions = plan.dimensions.map(({ code, weight, items }): TraceDimension => {
    const whole = reduce(fraction(weight * plan.numerator, plan.denominator));
    const read = items.map((item) => ({
      item,
      cells: readCells(tally, unit * tally.indicators + item.index, instrument, item.max, blank),
    }));
    const total = read.reduce((sum, { item, cells }) => sum + (cells.counted ? item.weight : 0), 0);
    const lines = read.map(({ item, cells }): TraceLine => {
      const indicator = instrument.indicators[item.index]!;
      const slot = unit * tally.indicators + item.index;
      const effective = cells.counted && total > 0 ? multiply(whole, fraction(item.weight, total)) : ZERO;
      const share = cells.counted ? shareOf(cells, tally.unitOfSum, item.max) : null;
      return {
        indicator,
        share,
        weight: effective,
        contribution: share === null ? ZERO : multiply(effective, share),
        cells: {
          values: tally.values[slot]!,
          notApplicable: tally.notApplicable[slot]!,
          missing: missingCells(tally, slot),
          overrides: tally.overrides.get(slot) ?? 0,
        },
        excluded: exclusion(cells, item.weight),
        weightStatus: indicator.weight.status,
        weightSource: indicator.weight.source,
      };
    });
    return { code, weight: whole, points: lines.reduce((sum, line) => add(sum, line.contribution), ZERO), lines };
  });
  const exact = scored.ok ? dimensions.reduce((sum, dimension) => add(sum, dimension.points), ZERO) : null;
  const hundredths = exact === null ? null : roundHalfAway(exact);
  return {
    unit: tally.units[unit]!,
    dimensions,
    exact,
    hundredths,
    rounding: exact === null ? null : subtract(fraction(hundredths!), exact),
    reason: scored.ok ? null : scored.reason,
  };
}

function exclusion(cells: ReturnType<typeof readCells>, weight: number): ExclusionReason | null {
  if (weight === 0) return 'zero-weight';
  if (cells.counted) return null;
  return 'refused' in cells ? cells.refused : cells.reason;
}
