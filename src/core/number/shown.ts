/** Any number with fewer decimals is the decimal that it shows; most answers are such, so they are told quickly. */
const DECIMALS = 1e6;
/** Half of the last place that 15 digits give the number 100, the highest answer of any scale. */
const NOISE = 5e-13;

/**
 * A host's number as Excel shows it: its 15 significant digits, 4.000000000000001 being 4. What is smaller than the last
 * of the 15 digits of 100, such as -2.8E-17, is left over from a subtraction of doubles and means 0.
 */
export function shownNumber(value: number): number {
  if (Number.isInteger(value)) return value + 0;
  if (Math.abs(value) < NOISE) return 0;
  const scaled = value * DECIMALS;
  if (Number.isInteger(scaled) && scaled / DECIMALS === value) return value;
  if (!Number.isFinite(value)) return value;
  return Number(value.toPrecision(15));
}
