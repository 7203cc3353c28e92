import type { Assessment } from '../app/assess';
import { unitNamed } from '../app/unit-named';
import type { NotScoredReason, Outcome, UnitResult } from '../core/scoring/result';
import { holdsUnit } from '../core/sheet/held-units';
import { rawText } from '../core/sheet/cells';
import type { RangePlace } from '../app/function-problem';
import { optionalScalar } from './input';
import { notAvailable, refuse } from './outcome';

/** The unit that an argument names (see `unitNamed`). Null for a blank argument, which means the institution. */
export function unitOf({ result }: Assessment, argument: unknown): UnitResult | null {
  const cell = optionalScalar(argument);
  if (cell === null) return null;
  const found = rawText(cell);
  const named = unitNamed(result.units, found);
  if (named !== undefined) return named;
  return refuse({ code: 'unit-unknown', data: { found, units: result.units.map(({ name }) => name) } });
}

/** A score in points, or #N/A with the reason and the first value that has to be mended. */
export function pointsOf(outcome: Outcome, assessment: Assessment, unit: UnitResult | null): number {
  return outcome.scored ? outcome.hundredths / 100 : notScored(outcome.reason, assessment, unit);
}

/** #N/A for a unit, or for the institution where `unit` is null. */
export function notScored(reason: NotScoredReason, assessment: Assessment, unit: UnitResult | null): never {
  const { result } = assessment;
  const culprit = unit ?? result.units.find(({ outcome }) => !outcome.scored) ?? null;
  const because = unit === null && culprit !== null ? culprit.name : null;
  return notAvailable({
    code: 'not-scored',
    data: { unit: unit?.name ?? null, reason, because, place: firstOpenPlace(assessment, culprit) },
  });
}

function firstOpenPlace({ mandatory }: Assessment, unit: UnitResult | null): RangePlace {
  const issue =
    unit === null
      ? mandatory[0]
      : (mandatory.find((each) => each.unit === unit.name) ?? mandatory.find((each) => holdsUnit(each, unit.name)));
  return issue === undefined ? null : { row: issue.row + 1, column: issue.column + 1 };
}
