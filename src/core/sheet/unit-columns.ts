import type { Grid } from '../grid';
import type { Scale } from '../instrument/types';
import { foldedName } from '../names';
import { shownNumber } from '../number/shown';
import { readAnswer } from './answer';
import { cellAt, textAt } from './cells';
import type { Columns } from './columns';
import { doubtWord, wordsOfNames } from './doubt-words';
import { findRelations } from './figures';
import { referencesOf } from './formula-references';
import type { IndicatorSheet } from './indicator-sheets';
import type { IndicatorIndex } from './indicators';
import { headingOf, headingRow } from './layout';
import type { UnitAnswers } from './unit-answers';
import { leavesOut, type DoubtReason, type UnitDoubt } from './unit-doubts';

/** A column of a matrix that is read as the answers of a unit. */
export interface UnitColumn {
  readonly column: number;
  readonly name: string;
  /** Somebody declared it a unit: a line "Daftar unit" or the user. */
  readonly isDeclared: boolean;
}

export interface MatrixUnits {
  readonly units: readonly UnitColumn[];
  readonly doubts: readonly UnitDoubt[];
  /** Not read, because units are declared and these are likely none. */
  readonly leftOut: readonly UnitDoubt[];
  /** Columns that the user said are no units. */
  readonly refused: readonly number[];
}

/** What is known before the columns of a matrix are looked at. */
export interface UnitKnowledge {
  readonly indicators: IndicatorIndex;
  /** Scale of each indicator. */
  readonly scales: readonly Scale[];
  /** Identities of the units that lines "Daftar unit" name; null where there is no such line. */
  readonly declared: ReadonlySet<string> | null;
  readonly answers: UnitAnswers;
}

/** Rows of a matrix whose figures are compared, and formulas of a column that are read, at most. */
const MOST_ROWS = 2000;
const MOST_FORMULAS = 200;

interface Judged extends UnitColumn {
  readonly reasons: DoubtReason[];
}

/** Decides which columns of a matrix are units, and which of them are in doubt. */
export function unitsOfMatrix(sheet: IndicatorSheet, knowledge: UnitKnowledge): MatrixUnits {
  const { grid, layout, mapped } = sheet;
  const { declared, answers } = knowledge;
  const refused: number[] = [];
  const judged: Judged[] = [];
  const names = wordsOfNames(layout.unitColumns.map((column) => headingOf(grid, layout, column)));
  for (const column of layout.unitColumns) {
    const name = headingOf(grid, layout, column);
    const answer = answers.ofColumn(grid.sheet, column, name);
    if (answer?.fits === true && !answer.unit) {
      refused.push(column);
      continue;
    }
    const isDeclared = mapped || answer?.fits === true || declared?.has(foldedName(name)) === true;
    const reasons: DoubtReason[] = isDeclared ? [] : reasonsOf(sheet, column, name, names, knowledge);
    if (answer?.fits === false) reasons.push({ kind: 'answer-changed', before: answer.before });
    judged.push({ column, name, isDeclared, reasons });
  }
  judgeFigures(sheet, judged, knowledge);
  const doubts: UnitDoubt[] = [];
  const leftOut: UnitDoubt[] = [];
  const units = judged.filter((unit) => {
    const { column, name, isDeclared, reasons } = unit;
    const place = { sheet: grid.sheet, row: headingRow(grid, layout, column), column };
    const isUndeclared = declared !== null && !isDeclared;
    const isOut = isUndeclared && leavesOut(reasons);
    const counts = !isOut && reasons.every(({ kind }) => kind !== 'no-answers');
    if (isUndeclared) reasons.push({ kind: 'undeclared' });
    if (reasons.length > 0) (isOut ? leftOut : doubts).push({ of: 'column', name, ...place, reasons, counts });
    return counts;
  });
  return { units, doubts, leftOut, refused };
}

function reasonsOf(
  { grid, layout }: IndicatorSheet,
  column: number,
  name: string,
  names: ReadonlySet<string>,
  knowledge: UnitKnowledge,
): DoubtReason[] {
  const reasons: DoubtReason[] = [];
  const word = doubtWord(name, names);
  if (word !== null) reasons.push({ kind: 'word', word });
  const { facts } = grid;
  if (facts?.hidden === true || facts?.hiddenColumns.has(column) === true) reasons.push({ kind: 'hidden' });
  if (refersToOthers(grid, column, layout.unitColumns)) reasons.push({ kind: 'formula' });
  if (holdsOnlyText({ grid, layout }, column, knowledge)) reasons.push({ kind: 'no-answers' });
  return reasons;
}

/** Whether a formula of the column refers to other unit columns of its row. */
function refersToOthers(grid: Grid, column: number, unitColumns: readonly number[]): boolean {
  let read = 0;
  for (const [row, formula] of grid.facts?.formulas.get(column) ?? []) {
    if (++read > MOST_FORMULAS) return false;
    const { areas } = referencesOf(formula);
    const isOther = areas.some(
      ({ sheet, area }) =>
        (sheet === null || sheet === grid.sheet) &&
        area.top <= row &&
        row <= area.bottom &&
        unitColumns.some((other) => other !== column && area.left <= other && other <= area.right),
    );
    if (isOther) return true;
  }
  return false;
}

/** A grid with what is known of its heading and of the columns that name indicators. */
export interface PlacedSheet {
  readonly grid: Grid;
  readonly layout: { readonly headerRow: number; readonly columns: Pick<Columns, 'code' | 'name'> };
}

/** Absolute rows of known indicators below the heading, with the indicator of each. */
export function* answerRows(
  { grid, layout }: PlacedSheet,
  indicators: IndicatorIndex,
): Generator<readonly [row: number, indicator: number]> {
  const { code, name } = layout.columns;
  const end = grid.top + grid.values.length;
  for (let row = layout.headerRow + 1; row < end; row++) {
    const cell = cellAt(grid, row, code);
    const known = indicators.byCode(cell);
    const indicator = known >= 0 ? known : indicators.identify(textAt(grid, row, code), textAt(grid, row, name), cell);
    if (indicator >= 0) yield [row, indicator];
  }
}

/** Whether a column holds text beside indicators, and no cell that is an answer or was meant to be one. */
export function holdsOnlyText(
  sheet: PlacedSheet,
  column: number,
  { indicators, scales }: Pick<UnitKnowledge, 'indicators' | 'scales'>,
): boolean {
  let texts = 0;
  for (const [row, indicator] of answerRows(sheet, indicators)) {
    const cell = cellAt(sheet.grid, row, column);
    if (cell === null || cell === '') continue;
    if (typeof cell !== 'string') return false;
    const answer = readAnswer(cell, scales[indicator]!);
    if (answer.kind === 'blank') continue;
    if (answer.kind !== 'invalid' || answer.why !== 'not-a-number') return false;
    texts++;
  }
  return texts > 0;
}

function judgeFigures(sheet: IndicatorSheet, judged: readonly Judged[], { indicators, scales }: UnitKnowledge): void {
  const isSure = judged.map(({ reasons }) => reasons.every(({ kind }) => kind === 'answer-changed'));
  const tested = judged.map(({ isDeclared }, at) => !isDeclared && isSure[at] === true);
  if (judged.length < 2 || !tested.includes(true)) return;
  const rows: number[] = [];
  const ofScale: number[] = [];
  const kinds = [...new Set(scales)];
  for (const [row, indicator] of answerRows(sheet, indicators)) {
    if (rows.push(row) > MOST_ROWS) break;
    ofScale.push(kinds.indexOf(scales[indicator]!));
  }
  const columns = judged.map(({ column }) =>
    Float64Array.from(rows, (row) => {
      const cell = cellAt(sheet.grid, row, column);
      return typeof cell === 'number' ? shownNumber(cell) : NaN;
    }),
  );
  const relations = findRelations({ columns, scales: ofScale }, tested, isSure);
  relations.forEach((relation, at) => {
    if (relation !== null) judged[at]!.reasons.push({ kind: 'figures', relation });
  });
}
