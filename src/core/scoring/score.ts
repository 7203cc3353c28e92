import type { Instrument } from '../instrument/types';
import { fraction } from '../number/fraction';
import { classify } from './band';
import { missingCells } from './cells';
import { institutionScore, type UnitPart } from './institution-score';
import { scoringPlan, type ScoringPlan } from './plan';
import type {
  BlankPolicy,
  Completeness,
  NotScoredReason,
  Outcome,
  Result,
  ResultStatus,
  ScoreRange,
  UnitResult,
} from './result';
import type { Tally } from './tally';
import { dimensionResult, unitScore } from './unit-score';

export interface ScoreOptions {
  readonly blank: BlankPolicy;
  /** Units with an issue that must be mended; `''` stands for an issue of no unit. Their result is not final. */
  readonly openUnits: ReadonlySet<string>;
}

/**
 * Unit and institution scores of a tally. Every score is exact until its one rounding to two decimals,
 * and banded after it. Completeness below the instrument's threshold, or an open issue, makes it provisional.
 */
export function score(tally: Tally, instrument: Instrument, options: ScoreOptions): Result {
  const plan = scoringPlan(instrument);
  const overrides = overridesPerUnit(tally);
  const units = tally.units.map((_, unit) => unitResult(plan, tally, unit, overrides[unit]!, options));
  const completeness = {
    filled: units.reduce((total, unit) => total + unit.completeness.filled, 0),
    expected: units.reduce((total, unit) => total + unit.completeness.expected, 0),
  };
  const outcome = institutionOutcome(instrument, units, options.blank);
  return {
    instrument: { id: instrument.id, version: instrument.version, edition: instrument.edition },
    blank: options.blank,
    units,
    institution: {
      outcome,
      band: bandOf(instrument, outcome),
      completeness,
      range: institutionRange(instrument, units),
      overrides: overrides.reduce((sum, count) => sum + count, 0),
    },
    status: statusOf(instrument, outcome, completeness, options.openUnits.size > 0),
  };
}

function unitResult(
  plan: ScoringPlan,
  tally: Tally,
  unit: number,
  overrides: number,
  options: ScoreOptions,
): UnitResult {
  const { instrument } = plan;
  const name = tally.units[unit]!;
  const scored = unitScore(plan, tally, unit, options.blank);
  const outcome: Outcome = scored.ok
    ? { scored: true, hundredths: scored.hundredths }
    : { scored: false, reason: scored.reason };
  const completeness = unitCompleteness(plan, tally, unit);
  return {
    name,
    outcome,
    exact: scored.ok ? scored.exact : null,
    band: bandOf(instrument, outcome),
    status: statusOf(instrument, outcome, completeness, options.openUnits.has(name)),
    completeness,
    dimensions: scored.shares.map((share, at) => dimensionResult(plan, at, share)),
    range: completeness.filled < completeness.expected ? unitRange(plan, tally, unit) : null,
    products: tally.products[unit]!,
    overrides,
  };
}

function overridesPerUnit({ units, indicators, overrides }: Tally): Int32Array {
  const counts = new Int32Array(units.length);
  for (const [slot, count] of overrides) counts[Math.floor(slot / indicators)]! += count;
  return counts;
}

/** Cells that count for the score: indicators and dimensions of weight zero are switched off. */
function unitCompleteness(plan: ScoringPlan, tally: Tally, unit: number): Completeness {
  let filled = 0;
  let missing = 0;
  for (const dimension of plan.dimensions) {
    for (const { index, weight } of dimension.items) {
      if (weight === 0 || dimension.weight === 0) continue;
      const slot = unit * tally.indicators + index;
      filled += tally.values[slot]! + tally.notApplicable[slot]!;
      missing += missingCells(tally, slot);
    }
  }
  return { filled, expected: filled + missing };
}

function unitRange(plan: ScoringPlan, tally: Tally, unit: number): ScoreRange | null {
  const low = unitScore(plan, tally, unit, 'worst');
  const high = unitScore(plan, tally, unit, 'best');
  return low.ok && high.ok ? { low: low.hundredths, high: high.hundredths } : null;
}

function bandOf(instrument: Instrument, outcome: Outcome): UnitResult['band'] {
  return outcome.scored ? classify(instrument, outcome.hundredths) : null;
}

function statusOf(instrument: Instrument, outcome: Outcome, done: Completeness, open: boolean): ResultStatus {
  if (!outcome.scored) return 'tidak-dinilai';
  const complete = done.filled * 10_000 >= done.expected * instrument.rules.completenessThreshold.value;
  return complete && !open ? 'final' : 'sementara';
}

/** Under `ignore`, units that cannot be scored only because cells are still missing are left out of the mean. */
function institutionOutcome(instrument: Instrument, units: readonly UnitResult[], blank: BlankPolicy): Outcome {
  const none = (reason: NotScoredReason): Outcome => ({ scored: false, reason });
  if (instrument.dimensions.length === 0) return none('instrument-bands-only');
  const parts: UnitPart[] = [];
  for (const { outcome, exact, products, completeness } of units) {
    if (outcome.scored) parts.push({ hundredths: outcome.hundredths, exact: exact!, products });
    else if (blank !== 'ignore' || completeness.filled === completeness.expected) return none('unit-not-scored');
  }
  const hundredths = institutionScore(parts, instrument.rules.institution.value);
  return hundredths === null ? none(units.length === 0 ? 'no-units' : 'unit-not-scored') : { scored: true, hundredths };
}

function institutionRange(instrument: Instrument, units: readonly UnitResult[]): ScoreRange | null {
  if (units.every((unit) => unit.range === null)) return null;
  const ends = (pick: (range: ScoreRange) => number): number | null => {
    const parts: UnitPart[] = [];
    for (const { outcome, range, products } of units) {
      const end = range === null ? (outcome.scored ? outcome.hundredths : null) : pick(range);
      if (end === null) return null;
      parts.push({ hundredths: end, exact: fraction(end), products });
    }
    return institutionScore(parts, instrument.rules.institution.value);
  };
  const [low, high] = [ends((range) => range.low), ends((range) => range.high)];
  return low === null || high === null ? null : { low, high };
}
