import type { Assessment } from '../app/assess';
import { cheapestUnitPath, type Improvement } from '../core/analysis/cheapest-path';
import { distance } from '../core/analysis/distance';
import { cheapestInstitutionPath } from '../core/analysis/institution-path';
import type { Band } from '../core/instrument/types';
import { multiply, fraction, type Fraction } from '../core/number/fraction';
import { rawText } from '../core/sheet/cells';
import type { UnitResult } from '../core/scoring/result';
import { SPILL_WORDS as WORDS } from '../text/functions';
import { LABELS_ID } from '../text/labels';
import { assessed } from './data';
import { roundTo } from './decimals';
import { EDITION, optional, range, TABLE, value, type CustomFunction } from './definition';
import { optionalScalar } from './input';
import { notAvailable, refuse } from './outcome';
import { RANGE, SAMPLE } from './sample';
import { notScored, unitOf } from './unit';

type Cell = string | number;

export const PRIORITAS = {
  id: 'PRIORITAS',
  group: 'explain',
  parameters: [range('data'), value('unit'), optional(value('target')), EDITION],
  result: TABLE,
  example: { written: `${RANGE}; "Dinas Kesehatan"; "B"; 2025`, args: [SAMPLE, 'Dinas Kesehatan', 'B', 2025] },
  compute: prioritas,
} as const satisfies CustomFunction;

/**
 * PRIORITAS(data; unit; [target]; [edisi]): the cheapest set of improvements that takes a unit, or the institution where
 * `unit` is blank, into a category or zone; without `target` into the next better one. One step takes one answer to its
 * next level and costs one. #N/A where the target cannot be reached.
 */
export function prioritas(data: unknown, unit: unknown, target?: unknown, edisi?: unknown): Cell[][] {
  const assessment = assessed(data, edisi);
  const { table, instrument, result } = assessment;
  const one = unitOf(assessment, unit);
  const { outcome } = one ?? result.institution;
  if (!outcome.scored) return notScored(outcome.reason, assessment, one);
  const goal = bandOf(assessment, target, outcome.hundredths);
  const options = { blank: result.blank };
  const found =
    one === null
      ? cheapestInstitutionPath(table, instrument, goal, options)
      : cheapestUnitPath(table, result.units.indexOf(one), instrument, goal, options);
  if (found.kind === 'not-scored') return notScored(found.reason, assessment, one);
  if (found.kind === 'too-large') return notAvailable({ code: 'path-too-large', data: {} });
  if (found.kind === 'unreachable') {
    return notAvailable({ code: 'path-unreachable', data: { target: nameOf(goal), best: found.best } });
  }
  const steps =
    'units' in found
      ? found.units.flatMap((share) => stepRows(share.improvements, result.units[share.unit]!, assessment))
      : stepRows(found.improvements, one!, assessment);
  return [
    [WORDS.unit, WORDS.code, WORDS.indicator, WORDS.steps, WORDS.meanNow, WORDS.meanThen, WORDS.gain, WORDS.cost],
    ...steps,
    [
      '',
      '',
      WORDS.scoreThen,
      '',
      found.from / 100,
      found.hundredths / 100,
      (found.hundredths - found.from) / 100,
      found.cost,
    ],
  ];
}

function stepRows(improvements: readonly Improvement[], unit: UnitResult, { instrument }: Assessment): Cell[][] {
  const level = (mean: Fraction): number => roundTo(multiply(mean, fraction(100)), 2).value;
  return improvements.map(({ indicator, steps, fromMean, toMean, gain, cost }) => {
    const { code, name } = instrument.indicators[indicator]!;
    return [unit.name, code, name.id, steps, level(fromMean), level(toMean), roundTo(gain, 4).value, cost];
  });
}

/** The lowest band of the category or zone asked for. */
function bandOf({ instrument }: Assessment, target: unknown, hundredths: number): Band {
  const cell = optionalScalar(target);
  if (cell === null) return distance(instrument, hundredths).next ?? instrument.bands.at(-1)!;
  const found = rawText(cell);
  const wanted = found.trim().toLowerCase();
  const band = instrument.bands.find(({ category, zone }) => category?.toLowerCase() === wanted || zone === wanted);
  const known = instrument.bands.map(nameOf).reverse();
  return band ?? refuse({ code: 'target-unknown', data: { found, known } });
}

function nameOf({ category, zone }: Band): string {
  return category ?? LABELS_ID.zone[zone];
}
