import type { CellValue } from '../../grid';
import type { Band, Instrument } from '../../instrument/types';
import { opinionOf } from '../../scoring/band';
import { ranked, ranksOf } from '../../scoring/rank';
import type { Completeness, Outcome, Result, ResultStatus, UnitResult } from '../../scoring/result';
import { tableHeadings } from '../excel-limits';
import type { RecapCells } from './words';

/** The table of the sheet Rekap as values; the columns up to the status are those of the function REKAP. */
export interface RecapTable {
  readonly headings: readonly string[];
  /** A row per unit, the best first; units without a score last. */
  readonly units: readonly UnitResult[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly institution: readonly CellValue[];
}

/** Zero-based columns of the table; dimensions stand from `dimensions` up to `score`. */
export interface RecapColumns {
  readonly rank: number;
  readonly unit: number;
  readonly dimensions: number;
  readonly score: number;
  readonly category: number;
  readonly zone: number;
  readonly opinion: number;
  readonly completeness: number;
  readonly status: number;
  readonly corrections: number;
}

export function recapColumns({ dimensions }: Instrument): RecapColumns {
  const score = 2 + dimensions.length;
  return {
    ...{ rank: 0, unit: 1, dimensions: 2, score, category: score + 1, zone: score + 2, opinion: score + 3 },
    ...{ completeness: score + 4, status: score + 5, corrections: score + 6 },
  };
}

/**
 * Scores and points in points with two decimals, completeness from 0 to 1. Equal scores share a rank. A last
 * column counts corrections by hand where there are some.
 */
export function recapTable(
  instrument: Instrument,
  institutionName: string | null,
  result: Result,
  words: RecapCells,
): RecapTable {
  const units = ranked(result.units);
  const ranks = ranksOf(units);
  const corrected = result.institution.overrides > 0;
  const corrections = ({ overrides }: { readonly overrides: number }): CellValue[] => (corrected ? [overrides] : []);
  const verdict = (of: Verdict, status: ResultStatus) => verdictCells(of, status, instrument, words);
  const { institution, status } = result;
  return {
    headings: headingsOf(instrument, words, corrected),
    units,
    rows: units.map((unit, at) => [
      ranks[at] ?? null,
      unit.name,
      ...unit.dimensions.map(({ points }) => shown(points, words)),
      ...verdict(unit, unit.status),
      ...corrections(unit),
    ]),
    institution: [
      null,
      institutionName ?? words.institution,
      ...instrument.dimensions.map(() => null),
      ...verdict(institution, status),
      ...corrections(institution),
    ],
  };
}

/** A table of Excel wants headings that differ: a dimension with the name of another column is told by its code too. */
function headingsOf({ dimensions }: Instrument, words: RecapCells, corrected: boolean): string[] {
  const { rank, unit, score, category, zone, opinion, completeness, status, corrections } = words;
  const fixed = [rank, unit, score, category, zone, opinion, completeness, status, corrections];
  const names = dimensions.map(({ name }) => name[words.language]);
  const isTaken = (name: string): boolean =>
    [...fixed, ...names].filter((other) => other.toLowerCase() === name.toLowerCase()).length > 1;
  return tableHeadings([
    ...[rank, unit],
    ...dimensions.map(({ code }, at) => (isTaken(names[at]!) ? `${names[at]!} (${code})` : names[at]!)),
    ...[score, category, zone, opinion, completeness, status],
    ...(corrected ? [corrections] : []),
  ]);
}

function shown(outcome: Outcome, { statuses }: RecapCells): CellValue {
  return outcome.scored ? outcome.hundredths / 100 : statuses['tidak-dinilai'];
}

interface Verdict {
  readonly outcome: Outcome;
  readonly band: Band | null;
  readonly completeness: Completeness;
}

function verdictCells(of: Verdict, status: ResultStatus, instrument: Instrument, words: RecapCells): CellValue[] {
  const { outcome, band, completeness } = of;
  const { filled, expected } = completeness;
  return [
    shown(outcome, words),
    band?.category ?? null,
    band === null ? null : words.zones[band.zone],
    band && opinionOf(band, instrument, false),
    expected === 0 ? null : filled / expected,
    words.statuses[status],
  ];
}
