import { foldedName } from '../core/names';

/** The unit that a name means: the one of the same identity (`foldedName`), which no two units share. Undefined: none. */
export function unitNamed<T extends { readonly name: string }>(units: readonly T[], name: string): T | undefined {
  const identity = foldedName(name);
  return units.find((unit) => foldedName(unit.name) === identity);
}
