import { foldedName } from '../core/names';

/** What a name means among units; `units` are those to choose from where it means none or more than one. */
export type UnitNamed<T> =
  | { readonly ok: true; readonly unit: T }
  | { readonly ok: false; readonly reason: 'unknown' | 'ambiguous'; readonly units: readonly string[] };

/**
 * The unit that a name means: the one that is spelled so, since units are told apart by case; otherwise the only one
 * that differs by case, white space or the composing of letters alone.
 */
export function unitNamed<T extends { readonly name: string }>(units: readonly T[], name: string): UnitNamed<T> {
  const spelled = name.trim();
  const exact = units.find((unit) => unit.name === spelled);
  if (exact !== undefined) return { ok: true, unit: exact };
  const folded = foldedName(spelled);
  const alike = units.filter((unit) => foldedName(unit.name) === folded);
  if (alike.length === 1) return { ok: true, unit: alike[0]! };
  const reason = alike.length === 0 ? 'unknown' : 'ambiguous';
  return { ok: false, reason, units: (alike.length === 0 ? units : alike).map((each) => each.name) };
}
