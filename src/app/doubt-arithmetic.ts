import type { Grid } from '../core/grid';
import type { Instrument } from '../core/instrument/types';
import { indicatorScales } from '../core/sheet/answer';
import { arithmeticOf, type Arithmetic } from '../core/sheet/arithmetic';
import { cellAt } from '../core/sheet/cells';
import { IndicatorIndex } from '../core/sheet/indicators';
import { CellKind, type AssessmentTable } from '../core/sheet/table';
import { answerRows } from '../core/sheet/unit-columns';
import type { Assessment } from './assess';
import type { UnitQuestion } from './unit-answers';

/** How the figures of a doubtful column or sheet come from those of the units beside it, with rows to see it by. */
export interface DoubtArithmetic extends Arithmetic {
  /** The names of the units of which it is made, in the order of `figures`. */
  readonly names: readonly string[];
  readonly examples: readonly ArithmeticRow[];
}

/** One row: the code of its indicator, the figures of the others (NaN: none), and its own. */
export interface ArithmeticRow {
  readonly code: string;
  readonly figures: readonly number[];
  readonly figure: number;
}

/** Rows shown, and compared at most; sheets compared at most. */
const EXAMPLES = 3;
const MOST_ROWS = 2000;
const MOST_UNITS = 60;

/** The arithmetic of a doubt; null where its figures are its own. */
export function arithmeticOfDoubt(question: UnitQuestion, assessment: Assessment): DoubtArithmetic | null {
  return question.data.of === 'column' ? inColumns(question, assessment) : inSheets(question, assessment);
}

/** Figures of units side by side: a row for each indicator. */
interface Figures {
  readonly grid: Grid;
  readonly rows: readonly number[];
  readonly indicators: readonly number[];
}

function inColumns({ sheet, column }: UnitQuestion, { table, instrument }: Assessment): DoubtArithmetic | null {
  const source = table.sources.find(({ grid }) => grid.sheet === sheet);
  if (source === undefined) return null;
  const { grid, headerRow, columns, heading, unitColumns } = source;
  const doubtful = new Set(table.facts.doubts.filter((each) => each.sheet === sheet).map((each) => each.column));
  const rows: number[] = [];
  const indicators: number[] = [];
  for (const [row, indicator] of answerRows({ grid, layout: { headerRow, columns } }, new IndicatorIndex(instrument))) {
    if (rows.push(row) > MOST_ROWS) break;
    indicators.push(indicator);
  }
  const others = unitColumns.filter((each) => !doubtful.has(each));
  const name = (each: number): string => heading.texts[each - grid.left] ?? '';
  return shown({ grid, rows, indicators }, column, others, instrument, name);
}

/** The units of sheets, each with its first answer to every indicator. */
function inSheets({ data }: UnitQuestion, { table, instrument }: Assessment): DoubtArithmetic | null {
  const own = table.units.indexOf(data.name);
  if (own < 0 || table.units.length > MOST_UNITS) return null;
  const grid: Grid = { sheet: '', top: 0, left: 0, values: figuresOfUnits(table, instrument.indicators.length) };
  const rows = instrument.indicators.map((_, indicator) => indicator);
  const doubtful = new Set(table.facts.doubts.map(({ name }) => name));
  const others = table.units.flatMap((unit, id) => (doubtful.has(unit) ? [] : [id]));
  return shown({ grid, rows, indicators: rows }, own, others, instrument, (id) => table.units[id]!);
}

function figuresOfUnits(table: AssessmentTable, indicators: number): (number | null)[][] {
  const figures = Array.from({ length: indicators }, () => table.units.map((): number | null => null));
  for (let row = 0; row < table.length; row++) {
    const [unit, indicator] = [table.unit[row]!, table.indicator[row]!];
    if (unit < 0 || indicator < 0 || table.kind[row] !== CellKind.value) continue;
    figures[indicator]![unit] ??= table.level[row]!;
  }
  return figures;
}

function shown(
  { grid, rows, indicators }: Figures,
  column: number,
  others: readonly number[],
  instrument: Instrument,
  name: (column: number) => string,
): DoubtArithmetic | null {
  const all = indicatorScales(instrument);
  const kinds = [...new Set(all)];
  const scales = indicators.map((indicator) => kinds.indexOf(all[indicator]!));
  const arithmetic = arithmeticOf(grid, { rows, scales }, column, others);
  if (arithmetic === null) return null;
  const figure = (row: number, at: number): number => {
    const cell = cellAt(grid, row, at);
    return typeof cell === 'number' ? cell : NaN;
  };
  const examples = rows.flatMap((row, at): ArithmeticRow[] => {
    const own = figure(row, column);
    if (Number.isNaN(own)) return [];
    const code = instrument.indicators[indicators[at]!]!.code;
    return [{ code, figures: arithmetic.of.map((other) => figure(row, other)), figure: own }];
  });
  return { ...arithmetic, names: arithmetic.of.map(name), examples: examples.slice(0, EXAMPLES) };
}
