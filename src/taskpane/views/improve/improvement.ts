import type { Assessment } from '../../../app/assess';
import { cheapestUnitPath, type Improvement, type UnitPath } from '../../../core/analysis/cheapest-path';
import { bandEntry } from '../../../core/analysis/distance';
import type { Band } from '../../../core/instrument/types';
import { add } from '../../../core/number/fraction';
import { roundHalfAway } from '../../../core/number/round';
import type { UnitResult } from '../../../core/scoring/result';

/** Bands above the one a unit is in, the nearest first: what it can aim at. */
export function targetsOf({ instrument }: Assessment, { outcome }: UnitResult): Band[] {
  if (!outcome.scored) return [];
  return instrument.bands.filter((band, at) => at > 0 && bandEntry(instrument, band) > outcome.hundredths);
}

/** The cheapest way of a unit into a band; computed once per assessment, unit and band. */
export function cheapestPath(assessment: Assessment, unit: UnitResult, target: Band): UnitPath {
  if (last?.assessment === assessment && last.unit === unit && last.target === target) return last.path;
  const { table, instrument, result } = assessment;
  const path = cheapestUnitPath(table, table.units.indexOf(unit.name), instrument, target, { blank: result.blank });
  last = { assessment, unit, target, path };
  return path;
}

let last: { assessment: Assessment; unit: UnitResult; target: Band; path: UnitPath } | undefined;

/** The unit score in hundredths if these improvements were made; rounded once, like every score. */
export function scoreWith({ exact }: UnitResult, improvements: readonly Improvement[]): number {
  return roundHalfAway(improvements.reduce((sum, { gain }) => add(sum, gain), exact ?? { n: 0n, d: 1n }));
}
