import type { Assessment } from '../app/assess';
import { unitNamed } from '../app/unit-named';
import type { UnitResult } from '../core/scoring/result';
import { Unusable, type Context } from './output';

/** The unit that a name means; a name of none ends the command with the names to choose from. */
export function unitAsked({ result }: Assessment, name: string, { language }: Context): UnitResult {
  const named = unitNamed(result.units, name);
  if (named.ok) return named.unit;
  throw Unusable.of({ code: 'unit-not-found', data: { found: name, units: named.units } }, language);
}
