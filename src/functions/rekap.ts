import type { Band, Instrument } from '../core/instrument/types';
import { opinionOf } from '../core/scoring/band';
import { ranked, ranksOf } from '../core/scoring/rank';
import type { Completeness, Outcome, ResultStatus } from '../core/scoring/result';
import { SPILL_WORDS as WORDS } from '../text/functions';
import { LABELS_ID } from '../text/labels';
import { OVERRIDE_TEXT } from '../text/overrides';
import { assessed } from './data';
import { EDITION, optional, range, TABLE, value, type CustomFunction } from './definition';
import { RANGE, SAMPLE } from './sample';

type Cell = string | number;

export const REKAP = {
  id: 'REKAP',
  group: 'score',
  parameters: [range('data'), EDITION, optional(value('blanks'))],
  result: TABLE,
  example: { written: `${RANGE}; 2025`, args: [SAMPLE, 2025] },
  compute: rekap,
} as const satisfies CustomFunction;

/**
 * REKAP(data; [edisi]; [kosong]): a row per unit, best score first, units without a score last, and the institution at
 * the end. Equal scores share a rank. Dimensions in points of the unit score; completeness from 0 to 1. Where answers were
 * corrected by hand, a last column counts the corrections.
 */
export function rekap(data: unknown, edisi?: unknown, kosong?: unknown): Cell[][] {
  const { instrument, table, result } = assessed(data, edisi, kosong);
  const units = ranked(result.units);
  const ranks = ranksOf(units);
  const corrected = result.institution.overrides > 0;
  const corrections = ({ overrides }: { overrides: number }): Cell[] => (corrected ? [overrides] : []);
  const header = [
    WORDS.rank,
    WORDS.unit,
    ...instrument.dimensions.map(({ name }) => name.id),
    ...[WORDS.score, WORDS.category, WORDS.zone, WORDS.opinion, WORDS.completeness, WORDS.status],
    ...(corrected ? [OVERRIDE_TEXT.id.heading] : []),
  ];
  const rows = units.map((unit, at): Cell[] => [
    ranks[at] ?? '',
    unit.name,
    ...unit.dimensions.map(({ points }) => shown(points)),
    ...verdict(unit, instrument, unit.status),
    ...corrections(unit),
  ]);
  const { institution, status } = result;
  const total: Cell[] = [
    '',
    table.info.institution ?? WORDS.institution,
    ...instrument.dimensions.map(() => ''),
    ...verdict(institution, instrument, status),
    ...corrections(institution),
  ];
  return [header, ...rows, total];
}

function shown(outcome: Outcome): Cell {
  return outcome.scored ? outcome.hundredths / 100 : LABELS_ID.status['tidak-dinilai'];
}

function verdict(
  { outcome, band, completeness }: { outcome: Outcome; band: Band | null; completeness: Completeness },
  instrument: Instrument,
  status: ResultStatus,
): Cell[] {
  return [
    shown(outcome),
    band?.category ?? '',
    band === null ? '' : LABELS_ID.zone[band.zone],
    (band && opinionOf(band, instrument, false)) ?? '',
    completeness.expected === 0 ? '' : completeness.filled / completeness.expected,
    LABELS_ID.status[status],
  ];
}
