/** Crockford's base 32: no I, L, O and U, which are misread or spell words. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const DATA_SYMBOLS = 19;

export type ReadCode =
  { readonly ok: true; readonly code: string } | { readonly ok: false; readonly reason: 'length' | 'symbol' | 'check' };

/**
 * The seal as it is printed: the first 95 bits of the hash and a check symbol, in five groups of four,
 * for example "7K3Q-...". The whole hash stays in the record; the code is what a reader can copy from paper.
 */
export function sealCode(hashHex: string): string {
  const symbols = Array.from({ length: DATA_SYMBOLS }, (_, at) => fiveBits(hashHex, 5 * at));
  return grouped([...symbols, checkSymbol(symbols)]);
}

/** Five bits of a hash, from bit `start` of its first; they lie in two of its digits at most. */
function fiveBits(hashHex: string, start: number): number {
  const digit = Math.floor(start / 4);
  return (Number.parseInt(hashHex.slice(digit, digit + 2), 16) >> (3 - (start % 4))) & 31;
}

/**
 * Reads a code as people copy it: small letters, O for 0, I or L for 1, any spaces and dashes. The check symbol finds
 * every single wrong symbol and every two symbols that changed places.
 */
export function readSealCode(text: string): ReadCode {
  const plain = text
    .replace(/[\s\-\u2010-\u2015\u2212]/g, '')
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const symbols = [...plain].map((symbol) => ALPHABET.indexOf(symbol));
  if (symbols.includes(-1)) return { ok: false, reason: 'symbol' };
  if (symbols.length !== DATA_SYMBOLS + 1) return { ok: false, reason: 'length' };
  if (checkSymbol(symbols.slice(0, -1)) !== symbols.at(-1)) return { ok: false, reason: 'check' };
  return { ok: true, code: grouped(symbols) };
}

function grouped(symbols: readonly number[]): string {
  return symbols.map((symbol, at) => (at > 0 && at % 4 === 0 ? '-' : '') + ALPHABET[symbol]!).join('');
}

/** Sum of symbol x 2^(place from the end + 1) in the field of 32 elements (x^5 + x^2 + 1): every place weighs differently. */
function checkSymbol(symbols: readonly number[]): number {
  return symbols.reduce((sum, symbol) => timesTwo(sum ^ symbol), 0);
}

function timesTwo(element: number): number {
  return element & 16 ? ((element << 1) ^ 0b100101) & 31 : element << 1;
}
