import type { Instrument } from '../../instrument/types';
import { missingCells, readCells } from '../../scoring/cells';
import { gcd, scoringPlan, type ScoringPlan } from '../../scoring/plan';
import type { Tally } from '../../scoring/tally';
import { CellKind, type AssessmentTable } from '../../sheet/table';
import { exact, lcm, wholeFactor, wholePart } from './exact';

/** One indicator of one unit, as the sheet Indikator counts it. */
export interface IndicatorFigures {
  /** Zero-based place in the instrument. */
  readonly index: number;
  readonly weight: number;
  readonly fullLevel: number;
  readonly values: number;
  readonly notApplicable: number;
  readonly missing: number;
  /** Products without a row, which no formula over rows can count. */
  readonly absent: number;
  readonly sum: number;
  /** Cells in the mean; 0 left out; -1 not to be scored. */
  readonly count: number;
  readonly quotient: number;
  readonly counted: number;
  readonly filled: number;
  readonly expected: number;
}

/** One dimension of one unit: its share, its points in hundredths as whole part and remainder, and the rounded points. */
export interface DimensionFigures {
  readonly items: readonly IndicatorFigures[];
  readonly weight: number;
  readonly weights: number;
  readonly refused: number;
  readonly scored: boolean;
  readonly common: number;
  readonly n: number;
  readonly d: number;
  readonly divisor: number;
  readonly pointsN: number;
  readonly pointsD: number;
  readonly whole: number;
  readonly left: number;
  readonly leftDivisor: number;
  readonly leftN: number;
  readonly leftD: number;
  readonly hundredths: number;
}

/** `common`, `left` and `doubled` are what the rounding is made of: whole + floor(doubled / (2 x common)). */
export interface UnitFigures {
  readonly dimensions: readonly DimensionFigures[];
  readonly failed: number;
  readonly whole: number;
  readonly common: number;
  readonly left: number;
  readonly doubled: number;
  readonly carry: number;
  readonly hundredths: number;
  readonly filled: number;
  readonly expected: number;
  readonly products: number;
}

export interface InstitutionFigures {
  readonly failed: number;
  /** Common denominator of the units' exact scores; 1 where rounded scores are averaged. */
  readonly common: number;
  readonly weights: number;
  readonly sum: number;
  readonly doubled: number;
  readonly hundredths: number;
}

export interface Figures {
  /** Levels are written as integers: level x factor. */
  readonly factor: number;
  readonly plan: ScoringPlan;
  readonly units: readonly UnitFigures[];
  readonly institution: InstitutionFigures;
}

/**
 * Every integer that the formulas of a reviewer copy give, computed the way they compute it. Null where a level has
 * more than six decimals; throws NotExact where an integer would be too large for a spreadsheet.
 */
export function reviewerFigures(table: AssessmentTable, tally: Tally, instrument: Instrument): Figures | null {
  const factor = wholeFactor(levels(table, instrument));
  if (factor === null) return null;
  const plan = scoringPlan(instrument);
  const units = tally.units.map((_, unit) => unitFigures(plan, tally, unit, factor));
  return { factor, plan, units, institution: institutionFigures(units, instrument) };
}

function* levels(table: AssessmentTable, instrument: Instrument): Iterable<number> {
  for (const { scale } of instrument.indicators) yield instrument.scales[scale]!.max;
  for (let i = 0; i < table.length; i++) if (table.kind[i] === CellKind.value) yield table.level[i]!;
  // A reviewer may take a correction away, or give one its reason.
  for (const { original, override } of table.overrides.values()) {
    for (const { kind, level } of [original, override]) if (kind === CellKind.value) yield level;
  }
}

function unitFigures(plan: ScoringPlan, tally: Tally, unit: number, factor: number): UnitFigures {
  const dimensions = plan.dimensions.map((_, at) => dimensionFigures(plan, at, tally, unit, factor));
  const common = lcm(dimensions.map(({ leftD }) => leftD));
  const whole = dimensions.reduce((sum, dimension) => sum + dimension.whole, 0);
  const left = dimensions.reduce((sum, { leftN, leftD }) => sum + leftN * (common / leftD), 0);
  const doubled = exact(2 * left + common);
  const carry = wholePart(doubled, exact(2 * common));
  const items = dimensions.flatMap((dimension) => dimension.items);
  return {
    dimensions,
    failed: dimensions.filter(({ weight, scored }) => weight > 0 && !scored).length,
    whole,
    common,
    left,
    doubled,
    carry,
    hundredths: whole + carry,
    filled: items.reduce((sum, item) => sum + item.filled, 0),
    expected: items.reduce((sum, item) => sum + item.expected, 0),
    products: tally.products[unit]!,
  };
}

function dimensionFigures(plan: ScoringPlan, at: number, tally: Tally, unit: number, factor: number): DimensionFigures {
  const { weight, items: planned } = plan.dimensions[at]!;
  const items = planned.map(({ index, weight: own, max }): IndicatorFigures => {
    const slot = unit * tally.indicators + index;
    const cells = readCells(tally, slot, plan.instrument, max, 'refuse');
    const fullLevel = Math.floor(max * factor + 0.5);
    const count = own === 0 ? 0 : cells.counted ? cells.count : 'refused' in cells ? -1 : 0;
    const [values, notApplicable] = [tally.values[slot]!, tally.notApplicable[slot]!];
    const missing = missingCells(tally, slot);
    const asked = own > 0 && weight > 0;
    return {
      index,
      weight: own,
      fullLevel,
      values,
      notApplicable,
      missing,
      absent: tally.absent.get(slot) ?? 0,
      sum: exact(tally.unitOfSum === 1 ? tally.sum[slot]! * factor : tally.sum[slot]! / (tally.unitOfSum / factor)),
      count,
      quotient: count > 0 ? count * fullLevel : 1,
      counted: count > 0 ? own : 0,
      filled: asked ? values + notApplicable : 0,
      expected: asked ? values + notApplicable + missing : 0,
    };
  });
  const refused = items.filter(({ count }) => count < 0).length;
  const weights = items.reduce((sum, { counted }) => sum + counted, 0);
  const scored = refused === 0 && weights > 0;
  const common = scored ? lcm(items.map(({ quotient }) => quotient)) : 1;
  const n = scored
    ? items.reduce((sum, item) => exact(sum + item.counted * item.sum * (common / item.quotient)), 0)
    : 0;
  const d = scored ? exact(common * weights) : 1;
  const divisor = gcd(n, d);
  const pointsN = exact(weight * plan.numerator * (n / divisor));
  const pointsD = exact(plan.denominator * (d / divisor));
  exact(2 * pointsD);
  const whole = wholePart(pointsN, pointsD);
  const left = pointsN - whole * pointsD;
  const leftDivisor = gcd(left, pointsD);
  return {
    items,
    weight,
    weights,
    refused,
    scored,
    common,
    n,
    d,
    divisor,
    pointsN,
    pointsD,
    whole,
    left,
    leftDivisor,
    leftN: left / leftDivisor,
    leftD: pointsD / leftDivisor,
    hundredths: whole + (2 * left >= pointsD ? 1 : 0),
  };
}

function institutionFigures(units: readonly UnitFigures[], { rules }: Instrument): InstitutionFigures {
  const failed = units.filter((unit) => unit.failed > 0).length;
  const rule = rules.institution.value;
  if (rule === 'mean-of-exact-units') {
    const common = lcm(units.map((unit) => unit.common));
    const weights = exact(units.length * common);
    const whole = units.reduce((sum, unit) => sum + unit.whole, 0);
    const left = units.reduce((sum, unit) => sum + unit.left * (common / unit.common), 0);
    return { failed, common, weights, ...rounded(exact(whole * common + left), weights) };
  }
  const weightOf = (unit: UnitFigures): number => (rule === 'product-weighted' ? unit.products : 1);
  const weights = units.reduce((sum, unit) => sum + weightOf(unit), 0);
  const sum = units.reduce((total, unit) => total + scoreOf(unit) * weightOf(unit), 0);
  return { failed, common: 1, weights, ...rounded(sum, weights) };
}

/** Score in hundredths as the sheet Unit holds it: 0 where the unit is not scored. */
export function scoreOf(unit: UnitFigures): number {
  return unit.failed > 0 ? 0 : unit.hundredths;
}

function rounded(sum: number, weights: number): Pick<InstitutionFigures, 'sum' | 'doubled' | 'hundredths'> {
  const doubled = exact(2 * sum + weights);
  return { sum, doubled, hundredths: wholePart(doubled, exact(2 * weights)) };
}
