import type { Band, Instrument } from '../instrument/types';
import type { Fraction } from '../number/fraction';

export type BlankPolicy = 'refuse' | 'zero' | 'ignore';

export type NotScoredReason =
  | 'no-units'
  | 'blank-value'
  | 'dimension-not-assessed'
  | 'not-applicable-refused'
  | 'zero-weight'
  | 'unit-not-scored'
  | 'instrument-bands-only';

export interface Scored {
  readonly scored: true;
  /** Rounded score in hundredths of a point: 7939 is 79.39. */
  readonly hundredths: number;
}

export interface NotScored {
  readonly scored: false;
  readonly reason: NotScoredReason;
}

export type Outcome = Scored | NotScored;

/** Value cells that count (number or TB), of those that should. */
export interface Completeness {
  readonly filled: number;
  readonly expected: number;
}

/** final: complete and free of mandatory issues; sementara: a score that may still change; tidak-dinilai: no score. */
export type ResultStatus = 'final' | 'sementara' | 'tidak-dinilai';

export interface DimensionResult {
  readonly code: string;
  /** Weighted points that the dimension gives to the unit score, in hundredths. */
  readonly points: Outcome;
  /** 0-100 within the dimension, in hundredths. */
  readonly percent: Outcome;
}

/** Lowest and highest score (hundredths) that the cells still missing can give. */
export interface ScoreRange {
  readonly low: number;
  readonly high: number;
}

export interface UnitResult {
  readonly name: string;
  readonly outcome: Outcome;
  /** The score before rounding, in hundredths of a point; null where it is not scored. */
  readonly exact: Fraction | null;
  readonly band: Band | null;
  readonly status: ResultStatus;
  readonly completeness: Completeness;
  readonly dimensions: readonly DimensionResult[];
  readonly range: ScoreRange | null;
  /** Products named for the unit, at least 1; the weight of the unit where products are averaged. */
  readonly products: number;
  /** Answers overruled by a correction in force. */
  readonly overrides: number;
}

export interface Result {
  readonly instrument: { readonly id: string; readonly version: string; readonly edition: string };
  readonly blank: BlankPolicy;
  readonly units: readonly UnitResult[];
  readonly institution: {
    readonly outcome: Outcome;
    readonly band: Band | null;
    readonly completeness: Completeness;
    readonly range: ScoreRange | null;
    /** Sum of the units' corrections in force. */
    readonly overrides: number;
  };
  readonly status: ResultStatus;
}

export type InstrumentIdentity = Pick<Instrument, 'id' | 'version' | 'edition'>;
