/** Decimal comma for Indonesian, decimal dot for English; thousands are never grouped. */
export type NumberLanguage = 'id' | 'en';

const SEPARATOR: Readonly<Record<NumberLanguage, string>> = { id: ',', en: '.' };

/** A whole number of hundredths with two decimals: 7939 -> "79,39" (id) or "79.39" (en). */
export function formatHundredths(hundredths: number, language: NumberLanguage): string {
  if (!Number.isSafeInteger(hundredths)) throw new RangeError(`not a whole number of hundredths: ${hundredths}`);
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  return `${hundredths < 0 ? '-' : ''}${digits.slice(0, -2)}${SEPARATOR[language]}${digits.slice(-2)}`;
}

/**
 * Any finite number with the fewest decimals that read back as the same number, never with an exponent:
 * 3.5 -> "3,5" (id), 1e-7 -> "0,0000001".
 */
export function formatNumber(value: number, language: NumberLanguage): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  const [mantissa = '', exponent = '0'] = String(Math.abs(value)).split('e');
  const [whole = '', decimals = ''] = mantissa.split('.');
  const point = whole.length + Number(exponent);
  const digits = `${'0'.repeat(Math.max(0, -point))}${whole}${decimals}`.padEnd(Math.max(0, point), '0');
  const split = Math.max(0, point);
  const tail = digits.slice(split);
  return `${value < 0 ? '-' : ''}${digits.slice(0, split) || '0'}${tail === '' ? '' : SEPARATOR[language] + tail}`;
}
