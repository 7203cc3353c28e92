import type { Instrument } from '../instrument/types';
import { gcd } from '../scoring/plan';
import { CellKind, type AssessmentTable } from '../sheet/table';
import { kappa, type Kappa } from './kappa';
import { matchCells, type CellPair, type CellReading, type LoneCell } from './match-cells';

export interface Agreement {
  /** Pairs whose content differs, also where only one side has an answer, in the order of the first table. */
  readonly differences: readonly CellPair[];
  readonly onlyInA: readonly LoneCell[];
  readonly onlyInB: readonly LoneCell[];
  /** Pairs in which both sides answered: a number or TB. */
  readonly compared: number;
  /** Of these, pairs with the same answer; TB agrees with TB only. */
  readonly agreed: number;
  /** Percent agreement in hundredths of a percent, rounded; null when nothing could be compared. */
  readonly percent: number | null;
  /** Pairs in which both sides gave a number. Only these enter kappa, because TB has no place on the scale. */
  readonly rated: number;
  readonly kappa: { readonly unweighted: Kappa; readonly linear: Kappa; readonly quadratic: Kappa };
}

/**
 * Compares two assessors' tables over the same instrument. Ratings of indicators with different scales are put on one
 * scale, as shares of the full level, before kappa is computed.
 */
export function agreement(a: AssessmentTable, b: AssessmentTable, instrument: Instrument): Agreement {
  const { pairs, onlyInA, onlyInB } = matchCells(a, b);
  const compared = pairs.filter((pair) => answered(pair.a) && answered(pair.b));
  const agreed = compared.filter((pair) => !differs(pair)).length;
  const rated = compared.filter((pair) => pair.a.kind === CellKind.value && pair.b.kind === CellKind.value);
  const maxOf = instrument.indicators.map((indicator) => instrument.scales[indicator.scale]!.max);
  const common = rated.reduce((scale, pair) => leastCommonMultiple(scale, maxOf[pair.indicator]!), 1);
  const ratingsOf = (side: 'a' | 'b'): number[] =>
    rated.map((pair) => (pair[side].level * common) / maxOf[pair.indicator]!);
  const [ratingsA, ratingsB] = [ratingsOf('a'), ratingsOf('b')];
  return {
    differences: pairs.filter(differs),
    onlyInA,
    onlyInB,
    compared: compared.length,
    agreed,
    percent: compared.length === 0 ? null : percentOf(agreed, compared.length),
    rated: rated.length,
    kappa: {
      unweighted: kappa(ratingsA, ratingsB, 'none'),
      linear: kappa(ratingsA, ratingsB, 'linear'),
      quadratic: kappa(ratingsA, ratingsB, 'quadratic'),
    },
  };
}

function answered(cell: CellReading): boolean {
  return cell.kind === CellKind.value || cell.kind === CellKind.na;
}

/** Blank and refused cells are both "no answer". */
function differs({ a, b }: CellPair): boolean {
  if (!answered(a) && !answered(b)) return false;
  return a.kind !== b.kind || a.level !== b.level;
}

/** Hundredths of a percent, halves up: 2 of 3 is 6667. */
function percentOf(part: number, whole: number): number {
  return Math.floor((2 * 10_000 * part + whole) / (2 * whole));
}

/** Scales with a fractional full level are left as they are: their ratings are then no whole numbers. */
function leastCommonMultiple(a: number, b: number): number {
  return Number.isInteger(b) && b > 0 ? (a / gcd(a, b)) * b : a;
}
