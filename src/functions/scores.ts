import { inHundredths, readScore } from '../app/score-input';
import { isBlank, type CellValue } from '../core/grid';
import type { Instrument } from '../core/instrument/types';
import { exactDecimal } from '../core/number/decimal';
import { formatNumber } from '../core/number/format';
import type { Fraction } from '../core/number/fraction';
import { roundHalfAway } from '../core/number/round';
import { isErrorCell, rawText } from '../core/sheet/cells';
import type { RangePlace } from '../text/functions';
import { cellsOf } from './input';
import { refuse, Refusal, toExcelError } from './outcome';

/** Rows of a worksheet: a range this high is a reference to whole columns, and ends at its last filled row. */
const SHEET_ROWS = 1_048_576;

export type Spilled<T> = (T | '' | CustomFunctions.Error)[][];

/**
 * Answers each score of a scalar or range in a table of the same shape. Blank cells give "". A score that cannot be used
 * is an error in its own cell, naming its place; where there is only one, the function itself fails.
 */
export function forEachScore<T>(
  argument: unknown,
  instrument: Instrument,
  answer: (hundredths: number) => T,
): Spilled<T> {
  const cells = cellsOf(argument);
  const height = Array.isArray(argument) ? argument.length : 1;
  const width = cells.reduce((most, row) => Math.max(most, row.length), 1);
  if (height * width <= 1) {
    const cell = cells[0]?.[0] ?? null;
    return [[isBlank(cell) ? '' : answer(hundredthsOf(cell, instrument, null))]];
  }
  const rows = height >= SHEET_ROWS ? Math.max(1, cells.length) : height;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: width }, (__, column) => {
      const cell = cells[row]?.[column] ?? null;
      return isBlank(cell)
        ? ''
        : inOwnCell(() => answer(hundredthsOf(cell, instrument, { row: row + 1, column: column + 1 })));
    }),
  );
}

/** A score of the instrument's scale in hundredths of a point, rounded once. */
export function hundredthsOf(cell: CellValue, instrument: Instrument, place: RangePlace): number {
  return roundHalfAway(inHundredths(exactScore(cell, instrument, instrument.rules.maximum.value, place)));
}

/** A score or percentage from 0 to `maximum`, exact; text as "79,39" is read digit by digit. */
export function exactScore(cell: CellValue, instrument: Instrument, maximum: number, place: RangePlace): Fraction {
  if (isErrorCell(cell)) refuse({ code: 'score-error', data: { found: rawText(cell), place } });
  const found = typeof cell === 'number' ? formatNumber(cell, 'id') : rawText(cell);
  if (typeof cell !== 'number' && typeof cell !== 'string') {
    refuse({ code: 'score-not-a-number', data: { found, place } });
  }
  const read = typeof cell === 'number' ? withinScale(cell, maximum) : readScore(cell as string, maximum);
  if (read.ok) return read.value;
  if (read.reason === 'not-a-number') refuse({ code: 'score-not-a-number', data: { found, place } });
  return refuse({ code: 'score-out-of-range', data: { found, place, maximum, edition: instrument.edition } });
}

function withinScale(value: number, maximum: number): ReturnType<typeof readScore> {
  if (!(value >= 0 && value <= maximum)) return { ok: false, reason: 'out-of-range' };
  return { ok: true, value: exactDecimal(value) };
}

function inOwnCell<T>(compute: () => T): T | CustomFunctions.Error {
  try {
    return compute();
  } catch (error) {
    if (error instanceof Refusal) return toExcelError(error);
    throw error;
  }
}
