import { findInstrument } from '../../src/app/editions';
import type { CellValue } from '../../src/core/grid';
import type { Instrument } from '../../src/core/instrument/types';
import { Refusal } from '../../src/functions/outcome';
import type { FunctionProblemCode } from '../../src/app/function-problem';

/** A range argument as Excel hands it over. */
export type Range = CellValue[][];

export function edition(name: string): Instrument {
  const found = findInstrument(name);
  if (found === null) throw new Error(`no edition ${name}`);
  return found;
}

/**
 * An assessment table in long form: a row for each unit and indicator, with the unit's share of the full level. "TB" and
 * blanks may stand for a share.
 */
export function tableOf(
  units: Readonly<Record<string, number | 'TB' | null>>,
  instrument: Instrument = edition('2023'),
): Range {
  const rows = Object.entries(units).flatMap(([unit, share]) =>
    instrument.indicators.map(({ code, scale }): CellValue[] => [
      unit,
      code,
      typeof share === 'number' ? share * instrument.scales[scale]!.max : share,
      'berita acara',
      'sebab',
    ]),
  );
  return [['Unit', 'Kode', 'Nilai', 'Bukti', 'Catatan'], ...rows];
}

/** The range with one cell replaced; row and column are counted from 1, as sentences count them. */
export function withCell(range: Range, row: number, column: number, value: CellValue): Range {
  return range.map((cells, at) => (at === row - 1 ? cells.map((cell, c) => (c === column - 1 ? value : cell)) : cells));
}

/** Two units: one with three quarters of every level (75, C), one with full levels (100, A); 87,5 together. */
export const TWO_UNITS: Range = tableOf({ 'Dinas A': 0.75, 'Dinas B': 1 });

export interface Refused {
  readonly error: '#VALUE!' | '#N/A';
  readonly code: FunctionProblemCode;
  readonly sentence: string;
}

/** What a function refuses with. */
export function refusedBy(compute: () => unknown): Refused {
  try {
    compute();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { error: error.kind === 'na' ? '#N/A' : '#VALUE!', code: error.problem.code, sentence: error.message };
  }
  throw new Error('the function gave a value');
}

/** The part of Excel's runtime that functions use for errors inside a spilled range. */
export class StubError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

export function stubCustomFunctions(): void {
  const ErrorCode = { invalidValue: '#VALUE!', notAvailable: '#N/A' };
  Object.assign(globalThis, { CustomFunctions: { Error: StubError, ErrorCode, associate: () => undefined } });
}
