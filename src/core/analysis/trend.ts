import { sameScoring } from '../instrument/same-scoring';
import type { Band, Instrument } from '../instrument/types';
import { classify } from '../scoring/band';

/** A published or computed institution score of one edition. */
export interface TrendPoint {
  /** The year, or a name that begins with it ("2019-vertikal"). */
  readonly edition: string;
  readonly instrument: Instrument;
  readonly hundredths: number;
  /** Whether the workbook brought the instrument itself; years then say nothing of its method. */
  readonly ownInstrument?: boolean;
}

export interface TrendRow extends TrendPoint {
  /** Null for a score that is not on the edition's scale. */
  readonly band: Band | null;
  /** Null in the first row. */
  readonly comparable: boolean | null;
  /** What changed since the row before so that the two cannot be compared; empty where nothing did. */
  readonly breaks: readonly TrendBreak[];
  /** Change from the row before, in hundredths of a point; null in the first row and across a break. */
  readonly delta: number | null;
}

/** Another way of assessing: the year in which it began, and what changed, as the key of a sentence. */
export interface MethodChange {
  readonly since: number;
  readonly change: string;
}

/** Another way of assessing, another instrument of somebody's own, or another highest score. */
export type TrendBreak = MethodChange | 'instrument' | 'scale';

/**
 * Scores of several editions in the order of their years, with the breaks between methods. Scores are comparable only
 * within one method and one scale, as the 100 and the 110 points of 2015-2019. `changes` are those of the published editions
 * in the order of years. An instrument of a workbook's own is a method of its own, unless both sides score alike.
 */
export function trend(points: readonly TrendPoint[], changes: readonly MethodChange[]): TrendRow[] {
  const ordered = [...points].sort((a, b) => yearOf(a) - yearOf(b));
  return ordered.map((point, at): TrendRow => {
    const before = ordered[at - 1];
    const breaks = before === undefined ? [] : breaksBetween(before, point, changes);
    const comparable = before === undefined ? null : breaks.length === 0;
    return {
      ...point,
      band: classify(point.instrument, point.hundredths),
      comparable,
      breaks,
      delta: comparable === true ? point.hundredths - before!.hundredths : null,
    };
  });
}

/** Editions without a year come last. */
function yearOf({ edition }: TrendPoint): number {
  return Number(/^\s*(\d{4})/.exec(edition)?.[1] ?? 9999);
}

function breaksBetween(before: TrendPoint, after: TrendPoint, changes: readonly MethodChange[]): TrendBreak[] {
  const [from, to] = [yearOf(before), yearOf(after)];
  const isOwn = before.ownInstrument === true || after.ownInstrument === true;
  if (isOwn && sameScoring(before.instrument, after.instrument)) return [];
  const methods = changes.filter(({ since }) => from < since && since <= to);
  const maximum = ({ instrument }: TrendPoint): number => instrument.rules.maximum.value;
  return [
    ...(isOwn ? (['instrument'] as const) : methods),
    ...(maximum(before) === maximum(after) ? [] : (['scale'] as const)),
  ];
}
