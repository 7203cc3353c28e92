import { parseNumberText } from '../number/parse';

/** A number that a text shows, in any spelling in which people write answers. */
export interface NumberInText {
  readonly value: number;
  /** Words stand beside it, as in "4 (lengkap)" and "Level 3". */
  readonly isLabelled: boolean;
}

/** Longer texts are prose. */
const LONGEST_NUMBER = 20;
const LONGEST_LABEL = 60;

/** What no other text begins with; told quickly, since most texts are others. */
const MAY_BE = /^(?:[^\p{L}\p{N}]{0,6}\p{N}|(?:skor|nilai|level|lvl|poin|score|value|points?|l)[\s:=.-]{0,4}\d)/iu;

const PARTS: Readonly<Record<string, number>> = { '1/4': 0.25, '1/2': 0.5, '3/4': 0.75, '1/3': 1 / 3, '2/3': 2 / 3 };
/** "3 1/2", and what is left of "3\u00bd". */
const MIXED = /^(\d{1,3})?\s*([1-3]\/[234])$/;
const HAS_PART = /[\u00bc-\u00be\u2153\u2154]|\d\s+\d\/\d/;
const ENCLOSED = /^[([{"\u201c\u2018'<]+\s*(.*?)\s*[)\]}"\u201d\u2019'>]*\s*[;:.,)]*$/u;
/** "4 (lengkap)", "4 - baik", "4. Sangat baik", "3 poin". */
const LABEL_AFTER = /^([+\d.,]*\d)\s*(?:[-\u2013\u2014:=(/[.,)]\s*\p{L}.*|(?:poin|point|points|pts)\.?)$/iu;
/** "Level 3", "Skor: 3", "L3". */
const LABEL_BEFORE = /^(?:skor|nilai|level|lvl|poin|score|value|points?|l)\s*[-:=.]?\s*(\d[\d.,]*)$/i;

/** The number that a text shows; null where it is another text. "75%" and "3/4" are no such number. */
export function numberInText(text: string): NumberInText | null {
  if (text.length > LONGEST_LABEL || !MAY_BE.test(text)) return null;
  const plain = plainDigits(text);
  const value = plain.length > LONGEST_NUMBER ? null : wholeNumber(plain, HAS_PART.test(text));
  if (value !== null) return { value, isLabelled: false };
  const label = LABEL_AFTER.exec(plain) ?? LABEL_BEFORE.exec(plain);
  const labelled = label === null ? null : parsed(label[1]!);
  return labelled === null ? null : { value: labelled, isLabelled: true };
}

function wholeNumber(text: string, hasPart: boolean): number | null {
  const inside = ENCLOSED.exec(text)?.[1] ?? text.replace(/\s*[;:.,]$/, '');
  const part = hasPart ? MIXED.exec(inside) : null;
  if (part !== null) return Number(part[1] ?? 0) + PARTS[part[2]!]!;
  return parsed(inside);
}

/** A text of two readings is the one that may be an answer. */
function parsed(text: string): number | null {
  const read = parseNumberText(text);
  if (read.kind === 'ambiguous') return Math.min(...read.readings);
  return read.kind === 'number' ? read.value : null;
}

/** Digits of every script as 0 to 9, and letters and signs of double width as plain ones. */
function plainDigits(text: string): string {
  const plain = text
    .replace(/[\u200b\u200e\u200f\u2060]/g, '')
    .normalize('NFKC')
    .replace(/\u2044/g, '/')
    .trim();
  return /^[\x20-\x7e]*$/.test(plain) ? plain : plain.replace(/\p{Nd}/gu, digitOf);
}

/** Unicode keeps the ten digits of a script together, from its zero on. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0)!;
  if (code < 0x80) return digit;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}
