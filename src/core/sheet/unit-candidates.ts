import type { CellValue, Grid } from '../grid';
import type { Instrument } from '../instrument/types';
import { foldedName } from '../names';
import { indicatorScales } from './answer';
import { arithmeticOf, type Arithmetic, type ComparedRows } from './arithmetic';
import { declaredUnits } from './declared-units';
import { isOtherHeader, isUnitHeader } from './headers';
import { IndicatorIndex } from './indicators';
import { headingOf, type Layout } from './layout';
import { OtherColumns, type OtherColumn } from './other-columns';
import { UnitAnswers, type UnitAnswer } from './unit-answers';
import { answerRows, holdsOnlyText, unitsOfMatrix } from './unit-columns';
import type { DoubtReason } from './unit-doubts';

/** Why a column is not taken for one of a unit until somebody says so. */
export type CandidateReason =
  | DoubtReason
  | { readonly kind: 'arithmetic'; readonly arithmetic: Arithmetic }
  /** The user said in another place that it is no unit. */
  | { readonly kind: 'said' }
  /** Its heading has a known meaning: "Bobot", "Catatan". */
  | { readonly kind: 'known-heading' }
  /** It counts the rows. */
  | { readonly kind: 'ordinal' }
  /** Nothing names it. */
  | { readonly kind: 'no-heading' }
  /** Its numbers can be no answers on the scale of their rows. */
  | { readonly kind: 'off-scale' };

/** A column that may hold the answers of a unit. */
export interface UnitCandidate {
  /** Absolute. */
  readonly column: number;
  /** What the heading says, as the unit would be called. */
  readonly name: string;
  /** Cells that would be an answer on the scale of their row. */
  readonly answers: number;
  /** The first contents beside known indicators. */
  readonly samples: readonly CellValue[];
  /** Empty: it looks like a unit and nothing else. */
  readonly reasons: readonly CandidateReason[];
}

/** Rows whose figures are compared, at most. */
const MOST_ROWS = 2000;
const SAMPLES = 3;

/**
 * The columns of a sheet that may each hold the answers of a unit: those with numbers or answers beside known indicators,
 * and those with nothing but a heading, which may be units that are not filled in yet. Columns of a role are left out.
 * @param layout the heading, and the columns of a known role (-1: none).
 */
export function unitCandidates(
  grid: Grid,
  layout: Layout,
  instrument: Instrument,
  answers: readonly UnitAnswer[] = [],
): UnitCandidate[] {
  const indicators = new IndicatorIndex(instrument);
  const scales = indicatorScales(instrument);
  const width = grid.values.reduce((most, cells) => Math.max(most, cells.length), layout.heading.texts.length);
  const taken = new Set(Object.values(layout.columns as unknown as Record<string, number>).map((at) => at - grid.left));
  const watched = new OtherColumns(grid, taken, width);
  const compared: { rows: number[]; scales: number[] } = { rows: [], scales: [] };
  const filled = new Set<number>();
  const samples = new Map<number, CellValue[]>();
  const kinds = [...new Set(scales)];
  for (const [row, indicator] of answerRows({ grid, layout }, indicators)) {
    const cells = grid.values[row - grid.top] ?? [];
    watched.look(cells, row, scales[indicator]!);
    cells.forEach((cell, at) => {
      if (cell === null || cell === '') return;
      filled.add(grid.left + at);
      const known = samples.get(grid.left + at) ?? [];
      if (known.length < SAMPLES) samples.set(grid.left + at, [...known, cell]);
    });
    if (compared.rows.length >= MOST_ROWS) continue;
    compared.rows.push(row);
    compared.scales.push(kinds.indexOf(scales[indicator]!));
  }
  if (compared.rows.length === 0) return [];
  const knowledge = { indicators, scales };
  const seen = watched.columns().filter((each) => {
    const name = headingOf(grid, layout, each.column);
    if (each.numbers > 0 || each.answers > 0) return true;
    if (!isUnitHeader(name)) return false;
    return each.texts > 0 ? !holdsOnlyText({ grid, layout }, each.column, knowledge) : !filled.has(each.column);
  });
  const own = seen.map((each) => ownReasons(headingOf(grid, layout, each.column), each));
  const judged = judgedAsUnits(
    grid,
    {
      ...layout,
      form: 'matrix',
      unitColumns: seen.filter((_, at) => own[at]!.length === 0).map(({ column }) => column),
    },
    knowledge,
    answers,
  );
  const reasons = seen.map(({ column }, at) => [...own[at]!, ...(judged.get(column) ?? [])]);
  const sure = seen.filter((_, at) => reasons[at]!.length === 0).map(({ column }) => column);
  return seen.map(({ column, answers: count }, at): UnitCandidate => {
    const made = reasons[at]!.length === 0 || count === 0 ? null : arithmeticIn(grid, compared, column, sure);
    return {
      column,
      name: headingOf(grid, layout, column),
      answers: count,
      samples: samples.get(column) ?? [],
      reasons: made === null ? reasons[at]! : [made, ...reasons[at]!.filter(({ kind }) => kind !== 'figures')],
    };
  });
}

function ownReasons(name: string, { answers, numbers, isOrdinal }: OtherColumn): CandidateReason[] {
  if (isOrdinal && !isUnitHeader(name)) return [{ kind: 'ordinal' }];
  if (name === '') return [{ kind: 'no-heading' }];
  if (isOtherHeader(name) || !isUnitHeader(name)) return [{ kind: 'known-heading' }];
  return numbers > 0 && answers === 0 ? [{ kind: 'off-scale' }] : [];
}

/** What the reader would doubt of these columns, and what the user said of them. */
function judgedAsUnits(
  grid: Grid,
  layout: Layout,
  knowledge: { readonly indicators: IndicatorIndex; readonly scales: ReturnType<typeof indicatorScales> },
  answers: readonly UnitAnswer[],
): Map<number, CandidateReason[]> {
  const list = declaredUnits(grid, layout.heading.top);
  const declared = list.length === 0 ? null : new Set(list.map(({ name }) => foldedName(name)));
  const { doubts, leftOut, refused } = unitsOfMatrix(
    { grid, layout, mapped: false, edition: null },
    { ...knowledge, declared, answers: new UnitAnswers(answers) },
  );
  return new Map([
    ...[...doubts, ...leftOut].map(({ column, reasons }): [number, CandidateReason[]] => [column, [...reasons]]),
    ...refused.map((column): [number, CandidateReason[]] => [column, [{ kind: 'said' }]]),
  ]);
}

function arithmeticIn(
  grid: Grid,
  compared: ComparedRows,
  column: number,
  sure: readonly number[],
): CandidateReason | null {
  const arithmetic = arithmeticOf(grid, compared, column, sure);
  return arithmetic === null ? null : { kind: 'arithmetic', arithmetic };
}

/** Whether nothing speaks against a column being one of a unit. */
export function isClean({ reasons }: UnitCandidate): boolean {
  return reasons.length === 0;
}

/** Whether a column holds numbers that could be answers: to leave it out is to leave out what may count. */
export function couldCount({ answers, reasons }: UnitCandidate): boolean {
  return answers > 0 && reasons.every(({ kind }) => kind !== 'ordinal');
}
