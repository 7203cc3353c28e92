import { isCellError, type CellValue } from '../grid';
import { exactDecimal } from '../number/decimal';
import type { Fraction } from '../number/fraction';
import { parseNumberText } from '../number/parse';
import type { Place, SheetLog } from './sheet-log';
import { firstWord, meaningOf, STATUS_WORDS, type Words } from './sheet-words';
import type { Origin } from './types';
import { integer, isEqual, N0, N10, over, power, rest, times, toNumber } from '../number/integers';

/** A cell to read, where it stands, and the path of the figure it becomes. */
export interface Cell {
  readonly value: CellValue;
  readonly place: Place;
  readonly path: string;
}

/** What a cell could not be read as; the reason is in the log. */
export const UNREAD = undefined;

/** Figures of a custom instrument are the choice of whoever wrote the sheet, unless the sheet says otherwise. */
export const SHEET_ORIGIN: Origin = { status: 'default', source: 'sheet' };

/** Text of a cell, "" when blank. Numbers and truth values are read as Excel shows them. */
export function readText({ value, place, path }: Cell, log: SheetLog): string | undefined {
  log.mark(path, place);
  if (isCellError(value)) {
    log.fault('error-cell', path, place, { found: value.error });
    return UNREAD;
  }
  return value === null ? '' : String(value).trim();
}

/** Text of a cell that must not be blank. */
export function readFilledText(cell: Cell, column: string, log: SheetLog): string | undefined {
  const text = readText(cell, log);
  if (text !== '') return text;
  log.fault('blank-cell', cell.path, cell.place, { column });
  return UNREAD;
}

/** A number, or null for a blank cell. Text is read the Indonesian way ("21,85", "21,85%"). */
export function readNumber(cell: Cell, log: SheetLog): number | null | undefined {
  const { value, place, path } = cell;
  if (typeof value === 'number') {
    log.mark(path, place);
    return value;
  }
  const text = readText(cell, log);
  if (text === undefined) return UNREAD;
  if (text === '') return null;
  const reading = parseNumberText(text);
  if (reading.kind === 'number') return reading.value;
  if (reading.kind === 'ambiguous')
    log.fault('ambiguous-number', path, place, { found: text, readings: reading.readings });
  else log.fault('not-a-number', path, place, { found: text });
  return UNREAD;
}

/** The number in the given decimals as a whole number, exactly: 21.85 in 2 decimals is 2185. */
export function readScaled(cell: Cell, decimals: number, log: SheetLog): number | null | undefined {
  const value = readNumber(cell, log);
  if (value === null || value === undefined) return value;
  const scaled = scaleExactly(exactDecimal(value), decimals);
  if (scaled === null) {
    log.fault('too-many-decimals', cell.path, cell.place, { found: String(value), decimals });
    return UNREAD;
  }
  return scaled;
}

/** The quotient times 10^decimals when that is a whole number, otherwise null. */
export function scaleExactly({ n, d }: Fraction, decimals: number): number | null {
  const scaled = times(n, power(N10, integer(decimals)));
  return isEqual(rest(scaled, d), N0) ? toNumber(over(scaled, d)) : null;
}

/** A word with a fixed meaning; `blank` is what an empty cell means, or null where it must not be empty. */
export function readWord<T extends string>(
  cell: Cell,
  words: Words<T>,
  blank: NoInfer<T> | null,
  log: SheetLog,
): T | undefined {
  const text = readText(cell, log);
  if (text === undefined) return UNREAD;
  if (text === '' && blank !== null) return blank;
  const meaning = meaningOf(words, text);
  if (meaning !== null) return meaning;
  const allowed = (Object.keys(words) as T[]).map((value) => firstWord(words, value));
  log.fault('not-an-option', cell.path, cell.place, { found: text, allowed });
  return UNREAD;
}

/** Status and source in one cell, such as "resmi S3"; blank is the sheet's own choice. */
export function readOrigin(cell: Cell, log: SheetLog): Origin | undefined {
  const text = readText(cell, log);
  if (text === undefined) return UNREAD;
  const [word = '', ...source] = text.split(/\s+/);
  const status = readWord({ ...cell, value: word }, STATUS_WORDS, SHEET_ORIGIN.status, log);
  return status === undefined ? UNREAD : { status, source: source.join(' ') || SHEET_ORIGIN.source };
}

export function writeOrigin({ status, source }: Origin): string {
  return `${firstWord(STATUS_WORDS, status)} ${source}`;
}
