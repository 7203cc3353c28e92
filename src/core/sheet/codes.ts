/** A code that was typed with letters that look alike: "0.1" for "O.1". */
export interface Lookalike {
  /** Place of the meant code among those known. */
  readonly index: number;
  /** What was taken for what, "0>O"; the same for all codes with the same slip. */
  readonly pattern: string;
}

/**
 * The letters and numbers of a code, without what stands between them, without leading zeros, and in capitals: "p-01"
 * gives P and 1, as "P.1" does. Where numbers are apart they stay so: "P.1.1" is not "P.11".
 */
export function codeTokens(text: string): string[] {
  if (text.length > LONGEST) return [text];
  const found = text
    .normalize('NFKC')
    .toUpperCase()
    .match(/\p{L}+|\p{N}+/gu);
  return (found ?? []).map((token) => token.replace(/^0+(?=\p{N})/u, ''));
}

/** The one known code that differs from a text by letters and digits alone that look alike; null where none or several do. */
export function lookalike(text: string, codes: readonly string[]): Lookalike | null {
  if (text.length > LONGEST) return null;
  const wanted = parts(text);
  const same = codes.flatMap((code, index) => (shape(parts(code)) === shape(wanted) ? [index] : []));
  const [index, ...others] = same;
  if (index === undefined || others.length > 0) return null;
  const [found, meant] = [wanted.join(''), parts(codes[index]!).join('')];
  const pairs = [...found].flatMap((letter, at) => (letter === meant[at] ? [] : [`${letter}>${meant[at] ?? ''}`]));
  return { index, pattern: [...new Set(pairs)].sort().join(' ') };
}

/** No code is longer. */
const LONGEST = 60;

const ALIKE: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', '|': '1' };

/** What stands between punctuation, or where there is none the letters and the numbers. */
function parts(text: string): string[] {
  const letters = text.normalize('NFKC').toUpperCase();
  const divided = letters.match(/[\p{L}\p{N}|]+/gu) ?? [];
  return divided.length > 1 ? divided : (letters.match(/[\p{L}|]+|\p{N}+/gu) ?? []);
}

function shape(letters: readonly string[]): string {
  return letters
    .map((part) => part.replace(/[OIL|]/g, (letter) => ALIKE[letter]!).replace(/^0+(?=\p{N})/u, ''))
    .join('.');
}

/** The number that a code looks like: 1.1 for "I.1" and for "1.10"; NaN where it looks like none. */
export function numberLike(code: string): number {
  const digits = code.toUpperCase().replace(/[OIL|]/g, (letter) => ALIKE[letter]!);
  return /^[0-9]+(?:\.[0-9]+)?$/.test(digits) ? Number(digits) : NaN;
}
