import { foldedName } from '../core/names';

/** What a name means among units; `units` are those to choose from where it means none. */
export type UnitNamed<T> =
  { readonly ok: true; readonly unit: T } | { readonly ok: false; readonly units: readonly string[] };

/** The unit of the same identity: units never differ by case, white space or the composing of letters alone. */
export function unitNamed<T extends { readonly name: string }>(units: readonly T[], name: string): UnitNamed<T> {
  const wanted = foldedName(name);
  const unit = units.find((each) => foldedName(each.name) === wanted);
  return unit === undefined ? { ok: false, units: units.map((each) => each.name) } : { ok: true, unit };
}
