const SHOWN = 3;

/** The first of the units meant, in brackets behind a space; the findings name them all. Nothing where there are none. */
export function someUnits(units: readonly string[]): string {
  if (units.length === 0) return '';
  const shown = units.slice(0, SHOWN).map((unit) => `"${unit}"`);
  return ` (${shown.join(', ')}${units.length > SHOWN ? ', ...' : ''})`;
}
