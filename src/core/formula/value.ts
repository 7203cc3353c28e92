import { isCellError, type Area, type CellError } from '../grid';

/** What a formula or a cell gives; null is a blank cell. */
export type Scalar = number | string | boolean | null | CellError;

/** Cells of a sheet, as a function is given them. */
export interface CellRange {
  readonly sheet: string;
  readonly area: Area;
}

export type Value = Scalar | CellRange;

/** A formula that is not worked out here: unknown functions, names, other workbooks, cycles, or too much work. */
export class NotCalculated extends Error {}

export function isRange(value: Value): value is CellRange {
  return typeof value === 'object' && value !== null && 'area' in value;
}

const error = (code: string): CellError => ({ error: code });
export const VALUE_ERROR = error('#VALUE!');
export const DIVISION = error('#DIV/0!');
export const NUMBER_ERROR = error('#NUM!');
export const NOT_AVAILABLE = error('#N/A');

/** A finite number, or Excel's error where there is none. */
export function finite(value: number): number | CellError {
  return Number.isFinite(value) ? value : NUMBER_ERROR;
}

/** The number that an operator takes a value for. Throws NotCalculated for text whose reading depends on the host. */
export function numberOf(value: Scalar): number | CellError {
  if (typeof value === 'number' || isCellError(value)) return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (/^-?\d{1,15}$/.test(value.trim())) return Number(value);
  if (/\d/.test(value)) throw new NotCalculated('text that may be a number');
  return VALUE_ERROR;
}

export function truthOf(value: Scalar): boolean | CellError {
  if (typeof value !== 'string') {
    const number = numberOf(value);
    return isCellError(number) ? number : number !== 0;
  }
  const word = value.toUpperCase();
  return word === 'TRUE' ? true : word === 'FALSE' ? false : VALUE_ERROR;
}

/** Throws NotCalculated for numbers whose text depends on the host. */
export function textOf(value: Scalar): string | CellError {
  if (typeof value === 'string' || isCellError(value)) return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (Number.isSafeInteger(value)) return String(value);
  throw new NotCalculated('a decimal mark');
}
