import type { Instrument } from '../../src/core/instrument/types';
import { FUNCTIONS } from '../../src/functions/functions';
import type { FunctionId } from '../../src/functions/definition';
import { nativeBook, scoreFormula, summaryLine, zoneFormula, type NativeBook, type Rows } from './native-formulas';

/** A work that custom functions do, and the same in native formulas. */
export interface FunctionCase {
  readonly title: string;
  readonly id: FunctionId;
  readonly calls: number;
  /** Arguments of the n-th call of a run; tables differ from run to run, so that no memo knows them. */
  arguments(run: number, n: number): readonly unknown[];
  /** Milliseconds of one calculation in the other engine, which was seen to show the same answers. */
  native(): number;
}

const UNITS = 586;
/** Units whose native formulas are measured; the others' would take as long again for each. */
const NATIVE_UNITS = 10;
const SCORES = Array.from({ length: 1000 }, (_, n) => ((n * 10_007) % 10_001) / 100);

/** The works of the table in docs/bench.md. */
export async function functionCases(instrument: Instrument): Promise<FunctionCase[]> {
  const national = rowsOf(instrument, UNITS);
  const small = rowsOf(instrument, 5);
  const summary = await nativeBook(
    instrument,
    national,
    namesOf(NATIVE_UNITS).map((unit, row) => summaryLine(instrument, national.length, unit, row)),
  );
  const scores = await nativeBook(
    instrument,
    small,
    Array.from({ length: 200 }, (_, n) => [scoreFormula(instrument, small.length, `Unit ${n % 5}`)]),
  );
  const zones = await nativeBook(
    instrument,
    [],
    SCORES.map((score) => [zoneFormula(score)]),
  );
  summary.calculate();
  check(summary, 5, namesOf(NATIVE_UNITS), (unit) => scoreOf(national, unit));
  scores.calculate();
  check(scores, 0, namesOf(5), (unit) => scoreOf(small, unit));
  zones.calculate();
  check(zones, 0, SCORES, (score) => String(FUNCTIONS.ZONA(score)).toLowerCase());
  const single = (n: number): unknown[] => [[[SCORES[n]]], null];
  return [
    {
      title: `REKAP of ${UNITS} units x ${instrument.indicators.length} indicators, one call`,
      ...{ id: 'REKAP', calls: 1, arguments: (run) => [tableOf(national, run), null, null] },
      native: () => (summary.calculate() * UNITS) / NATIVE_UNITS,
    },
    {
      title: `200 NILAI over one table of ${small.length} rows`,
      ...{ id: 'NILAI', calls: 200, arguments: (run, n) => [tableOf(small, run), `Unit ${n % 5}`, null, null] },
      native: () => scores.calculate(),
    },
    {
      title: '1,000 ZONA, one spill',
      ...{ id: 'ZONA', calls: 1, arguments: () => [SCORES.map((score) => [score]), null] },
      native: () => zones.calculate(),
    },
    {
      title: '1,000 ZONA, single calls',
      ...{ id: 'ZONA', calls: SCORES.length, arguments: (_run, n) => single(n) },
      native: () => zones.calculate(),
    },
  ];
}

/** Throws where the other engine shows something else. */
function check<T>(book: NativeBook, column: number, of: readonly T[], expected: (each: T) => string): void {
  of.forEach((each, row) => {
    const [found, wanted] = [book.shown(row, column), expected(each)];
    if (found !== wanted) throw new Error(`${String(each)}: native formulas say ${found}, not ${wanted}`);
  });
}

function scoreOf(rows: Rows, unit: string): string {
  return String(FUNCTIONS.NILAI(tableOf(rows, 0), unit));
}

function namesOf(units: number): string[] {
  return Array.from({ length: units }, (_, unit) => `Unit ${unit}`);
}

function rowsOf({ indicators }: Instrument, units: number): Rows {
  return namesOf(units).flatMap((name, unit) =>
    indicators.map(({ code }, at) => [name, code, (unit + at) % 5] as const),
  );
}

/** The rows below their header; each run but the first has a level of its own in the last row. */
function tableOf(rows: Rows, run: number): unknown[][] {
  const table: unknown[][] = [['Unit', 'Kode', 'Nilai'], ...rows.map((row) => [...row])];
  if (run > 0) table[table.length - 1]![2] = (run % 400) / 100;
  return table;
}
