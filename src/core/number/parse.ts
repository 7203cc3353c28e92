/** A number that was written as text, and what a reader should know about how it was written. */
export interface ParsedNumber {
  readonly kind: 'number';
  readonly value: number;
  /** A percent sign followed; `value` is the number before it ("79,39%" is 79.39). */
  readonly percent: boolean;
  /** A dot was the decimal separator, which Indonesian text uses for thousands. */
  readonly dotDecimal: boolean;
}

export type NumberReading =
  | ParsedNumber
  /** "1.234" is one thousand two hundred thirty-four or one and a bit: Indonesian reading first. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly number[] }
  | { readonly kind: 'not-a-number' };

const NOT_A_NUMBER: NumberReading = { kind: 'not-a-number' };

/** Marks of direction and width that copied text carries at its ends without showing them. */
const INVISIBLE = '\\s\\u200b\\u200e\\u200f\\u2060';
const EDGES = new RegExp(`^[${INVISIBLE}]+|[${INVISIBLE}]+$`, 'g');
const SHAPE = /^([+\-\u2212]?)([0-9.,\u00a0\u2009\u202f]*[0-9.,])(?:[eE]([+\-\u2212]?[0-9]{1,4}))?\s*(%?)$/;

/** Longer text is prose: it is refused unread, so that no cell can cost time. */
const LONGEST = 400;

const PLAIN = /^[0-9]+$/;
const COMMA_DECIMAL = /^([0-9]*),([0-9]+)$/;
const DOT_DECIMAL = /^([0-9]*)\.([0-9]+)$/;
const ONE_GROUP = /^[1-9][0-9]{0,2}\.[0-9]{3}$/;
const DOT_GROUPS = /^([1-9][0-9]{0,2}(?:\.[0-9]{3})+)(?:,([0-9]+))?$/;
const COMMA_GROUPS = /^([1-9][0-9]{0,2}(?:,[0-9]{3})+)\.([0-9]+)$|^([1-9][0-9]{0,2}(?:,[0-9]{3}){2,})$/;
const SPACE_GROUPS = /^([1-9][0-9]{0,2}(?:[\u00a0\u2009\u202f][0-9]{3})+)(?:,([0-9]+))?$/;

/**
 * Reads Indonesian number text: comma for decimals, dots or narrow spaces for thousands, a sign, an exponent,
 * a percent sign, and the apostrophe that marks text in spreadsheets. Decimals are read to the nearest double.
 * Currency, letters, digits of other scripts and misplaced separators are not numbers.
 */
export function parseNumberText(text: string): NumberReading {
  if (text.length > LONGEST) return NOT_A_NUMBER;
  const shape = SHAPE.exec(text.replace(EDGES, '').replace(/^'/, '').replace(EDGES, ''));
  if (shape === null) return NOT_A_NUMBER;
  const [, sign = '', digits = '', exponent = '', percent = ''] = shape;
  const finish = (plain: string): number => {
    const power = exponent === '' ? '' : `e${exponent.replace('\u2212', '-')}`;
    const value = Number(`${sign === '' || sign === '+' ? '' : '-'}${plain}${power}`);
    return value === 0 ? 0 : value;
  };
  if (ONE_GROUP.test(digits)) return ambiguous(finish(digits.replace('.', '')), finish(digits));
  const read = readDigits(digits);
  if (read === null) return NOT_A_NUMBER;
  const value = finish(read.plain);
  if (!Number.isFinite(value)) return NOT_A_NUMBER;
  return { kind: 'number', value, percent: percent !== '', dotDecimal: read.dotDecimal };
}

function ambiguous(thousands: number, decimal: number): NumberReading {
  return Number.isFinite(thousands) ? { kind: 'ambiguous', readings: [thousands, decimal] } : NOT_A_NUMBER;
}

/** Digits with separators to the form of a JavaScript number without sign; null where a separator is misplaced. */
function readDigits(digits: string): { readonly plain: string; readonly dotDecimal: boolean } | null {
  if (PLAIN.test(digits)) return { plain: digits, dotDecimal: false };
  const comma = COMMA_DECIMAL.exec(digits);
  if (comma !== null) return { plain: `${comma[1]}.${comma[2]}`, dotDecimal: false };
  const grouped = DOT_GROUPS.exec(digits) ?? SPACE_GROUPS.exec(digits);
  if (grouped !== null) return { plain: `${onlyDigits(grouped[1])}.${grouped[2] ?? '0'}`, dotDecimal: false };
  if (DOT_DECIMAL.test(digits)) return { plain: digits, dotDecimal: true };
  const english = COMMA_GROUPS.exec(digits);
  if (english === null) return null;
  return { plain: `${onlyDigits(english[1] ?? english[3])}.${english[2] ?? '0'}`, dotDecimal: true };
}

function onlyDigits(text = ''): string {
  return text.replace(/[^0-9]/g, '');
}
