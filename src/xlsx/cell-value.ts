import type { CellValue } from '../core/grid';
import { DAYS_1904, isoToSerial } from './dates';
import { FileProblem } from './file-problem';
import type { Styles } from './styles';
import { plainText } from './strings';

/** What cells refer to. `strings` is null where the workbook has no shared texts; `part` is what to miss then. */
export interface CellContext {
  readonly sheet: string;
  readonly strings: readonly string[] | null;
  readonly stringsPart: string | null;
  readonly styles: Styles;
  /** Whether dates count from 1904. */
  readonly date1904: boolean;
}

/** Types of cells in which a text of their own is no contradiction. */
const INLINE: ReadonlySet<string> = new Set(['str', 'inlineStr']);

/** The text of `<is>` in a cell of a type. Throws FileProblem where the type announces something else. */
export function inlineValue(type: string, raw: string, cell: () => string, context: CellContext): CellValue {
  return (INLINE.has(type) ? plainText(raw) : null) ?? refuse(context, cell, type, raw);
}

/**
 * The value of a cell as its type says (ECMA-376 Part 1, 18.18.11); null where there is none. `raw` is the text of
 * `<v>`. An empty `<v>` is an empty text for texts, and nothing for all other types. Throws FileProblem that names
 * the cell where the text is none of its type; a date that is none stays the text it is.
 */
export function cellValue(
  type: string,
  raw: string,
  style: number,
  cell: () => string,
  context: CellContext,
): CellValue {
  switch (type) {
    case 'n':
      return numberOf(raw, style, cell, context);
    case 's':
      return sharedText(raw, cell, context);
    case 'str':
    case 'inlineStr':
      return plainText(raw) ?? refuse(context, cell, type, raw);
    case 'b':
      return booleanOf(raw.trim(), cell, context);
    case 'e':
      return raw.trim() === '' ? null : { error: raw.trim() };
    case 'd':
      return raw.trim() === '' ? null : (isoToSerial(raw.trim()) ?? raw);
    default:
      return refuse(context, cell, type, raw);
  }
}

function numberOf(raw: string, style: number, cell: () => string, context: CellContext): CellValue {
  const value = Number(raw);
  if (value === 0 && raw.trim() === '') return null;
  // JavaScript knows hexadecimal and other spellings that no schema does; they have a letter in second place.
  const isOdd = raw.charCodeAt(1) > 57 || raw.charCodeAt(0) <= 32;
  if (!Number.isFinite(value) || (isOdd && /^\s*0[xob]/i.test(raw))) return refuse(context, cell, 'n', raw);
  return context.date1904 && context.styles.isCalendar(style) ? value + DAYS_1904 : value;
}

function booleanOf(raw: string, cell: () => string, context: CellContext): CellValue {
  if (raw === '') return null;
  if (raw === '1' || raw === 'true') return true;
  return raw === '0' || raw === 'false' ? false : refuse(context, cell, 'b', raw);
}

function sharedText(raw: string, cell: () => string, { sheet, strings, stringsPart }: CellContext): CellValue {
  const index = isDigits(raw) ? raw : raw.trim();
  const text = isDigits(index) ? strings?.[Number(index)] : undefined;
  if (text !== undefined) return text;
  if (index === '') return null;
  if (strings === null && stringsPart !== null) {
    throw new FileProblem({ code: 'part-missing', data: { part: stringsPart } });
  }
  throw new FileProblem({
    code: 'cell-text-index',
    data: { sheet, cell: cell(), found: raw, texts: strings?.length ?? 0 },
  });
}

function isDigits(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return text !== '';
}

function refuse({ sheet }: CellContext, cell: () => string, type: string, raw: string): never {
  throw new FileProblem({ code: 'cell-value', data: { sheet, cell: cell(), type, found: raw } });
}
