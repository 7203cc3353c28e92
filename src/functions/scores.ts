import { inHundredths, readScore } from '../app/score-input';
import type { CellValue } from '../core/grid';
import type { Instrument } from '../core/instrument/types';
import { exactDecimal } from '../core/number/decimal';
import { formatNumber } from '../core/number/format';
import type { Fraction } from '../core/number/fraction';
import { roundHalfAway } from '../core/number/round';
import { shownNumber } from '../core/number/shown';
import { isErrorCell, rawText } from '../core/sheet/cells';
import type { RangePlace } from '../app/function-problem';
import { BLANKS } from './blank-evidence';
import { refuse } from './outcome';
import { spill, type Spilled } from './spill';

/** Answers each score (in hundredths, on the scale of the instrument) of a scalar or range; see `spill`. */
export function forEachScore<T>(
  argument: unknown,
  instrument: Instrument,
  answer: (hundredths: number) => T,
): Spilled<T> {
  return spill(argument, (cell, place) => answer(hundredthsOf(cell, instrument, place)));
}

/** A score of the instrument's scale in hundredths of a point, rounded once. */
function hundredthsOf(cell: CellValue, instrument: Instrument, place: RangePlace): number {
  return roundHalfAway(inHundredths(exactScore(cell, instrument, instrument.rules.maximum.value, place)));
}

/** A score or percentage from 0 to `maximum`, exact; text as "79,39" is read digit by digit. A 0 that may be a blank is refused. */
export function exactScore(cell: CellValue, instrument: Instrument, maximum: number, place: RangePlace): Fraction {
  if (isErrorCell(cell)) refuse({ code: 'score-error', data: { found: rawText(cell), place } });
  if (cell === 0 && !BLANKS.zerosAreCertain) refuse({ code: 'score-zero-or-blank', data: { place } });
  const found = typeof cell === 'number' ? formatNumber(cell, 'id') : rawText(cell);
  const read = readCell(typeof cell === 'number' ? shownNumber(cell) : cell, maximum);
  if (read.ok) return read.value;
  if (read.reason === 'not-a-number') refuse({ code: 'score-not-a-number', data: { found, place } });
  return refuse({ code: 'score-out-of-range', data: { found, place, maximum, edition: instrument.edition } });
}

function readCell(cell: CellValue, maximum: number): ReturnType<typeof readScore> {
  if (typeof cell === 'string') return readScore(cell, maximum);
  if (typeof cell !== 'number') return { ok: false, reason: 'not-a-number' };
  if (!(cell >= 0 && cell <= maximum)) return { ok: false, reason: 'out-of-range' };
  return { ok: true, value: exactDecimal(cell) };
}
