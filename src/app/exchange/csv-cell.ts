import { isCellError, type CellValue } from '../../core/grid';
import { isErrorCell } from '../../core/sheet/cells';
import { isoOfCell, serialOfIso } from './iso-day';

/** What a spreadsheet may take for a formula, or drop, when it opens a CSV file; and our own mark. */
const UNSAFE = /^[\s\0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n\0']/;
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:[.,]\d+)?(?:e[+-]?\d{1,3})?$/i;
/** "1.234" is a thousand and more to some, and little more than one to others. */
const TWO_READINGS = /^-?[1-9]\d{0,2}[.,]\d{3}$/;

export interface CellContext {
  /** Days are written as ISO dates. */
  readonly date: boolean;
  /** Written by us, so that a decimal comma is one. */
  readonly own: boolean;
}

/**
 * A cell as a CSV field. Text that would read as something else, or that a spreadsheet would run as a formula, gets a
 * leading apostrophe, the mark of text in spreadsheets; numbers have a decimal comma.
 */
export function csvField(cell: CellValue, date = false): string {
  if (cell === null) return '';
  if (isCellError(cell)) return cell.error;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'number') return (date ? isoOfCell(cell) : null) ?? numberField(cell);
  return UNSAFE.test(cell) || readCsvField(cell, { date, own: true }) !== cell ? `'${cell}` : cell;
}

/** The cell that a CSV field stands for. */
export function readCsvField(field: string, { date, own }: CellContext): CellValue {
  if (field === '') return null;
  if (field.startsWith("'")) return field.slice(1);
  if (date) {
    const serial = serialOfIso(field);
    if (serial !== null) return serial;
  }
  if (NUMBER.test(field) && !(TWO_READINGS.test(field) && !(own && field.includes(',')))) {
    return Number(field.replace(',', '.'));
  }
  if (field === 'TRUE' || field === 'FALSE') return field === 'TRUE';
  return isErrorCell(field) ? { error: field } : field;
}

/** Text that is never anything else: an info line, an id. */
export function textField(text: string | null): string {
  return text === null ? '' : UNSAFE.test(text) ? `'${text}` : text;
}

export function readTextField(field: string | undefined): string | null {
  if (field === undefined || field === '') return null;
  return field.startsWith("'") ? field.slice(1) : field;
}

function numberField(value: number): string {
  const plain = String(value);
  return (NUMBER.test(plain) ? plain : value.toExponential()).replace('.', ',');
}
