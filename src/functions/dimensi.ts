import type { Assessment } from '../app/assess';
import { fraction } from '../core/number/fraction';
import { institutionScore, type UnitPart } from '../core/scoring/institution-score';
import type { Outcome, UnitResult } from '../core/scoring/result';
import { plainWords, rawText } from '../core/sheet/cells';
import { assessed } from './data';
import { EDITION, NUMBER, optional, range, value, type CustomFunction } from './definition';
import { optionalScalar } from './input';
import { refuse } from './outcome';
import { RANGE, SAMPLE } from './sample';
import { notScored, pointsOf, unitOf } from './unit';

const FORMS: ReadonlyMap<string, 'points' | 'percent'> = new Map([
  ['poin', 'points'],
  ['persen', 'percent'],
  ['%', 'percent'],
]);

export const DIMENSI = {
  id: 'DIMENSI',
  group: 'score',
  parameters: [range('data'), value('dimension'), optional(value('unit')), EDITION, optional(value('form'))],
  result: NUMBER,
  example: {
    written: `${RANGE}; "Pengaduan"; "Dinas Kesehatan"; 2025; "persen"`,
    args: [SAMPLE, 'Pengaduan', 'Dinas Kesehatan', 2025, 'persen'],
  },
  compute: dimensi,
} as const satisfies CustomFunction;

/**
 * DIMENSI(data; dimensi; [unit]; [edisi]; [bentuk]): what one dimension, named by code or name, gives to the score of a
 * unit ("poin"), or its own percentage ("persen"). Without `unit`: the units' figures put together by the institution's rule.
 */
export function dimensi(data: unknown, dimension: unknown, unit?: unknown, edisi?: unknown, bentuk?: unknown): number {
  const assessment = assessed(data, edisi);
  const at = dimensionAt(assessment, dimension);
  const form = formOf(bentuk);
  const one = unitOf(assessment, unit);
  if (one !== null) return pointsOf(one.dimensions[at]![form], assessment, one);
  const { instrument, result } = assessment;
  const parts = result.units.map((each): UnitPart => {
    const hundredths = hundredthsOf(each.dimensions[at]![form], assessment, each);
    return { hundredths, exact: fraction(hundredths), products: each.products };
  });
  return institutionScore(parts, instrument.rules.institution.value)! / 100;
}

function hundredthsOf(outcome: Outcome, assessment: Assessment, unit: UnitResult): number {
  return outcome.scored ? outcome.hundredths : notScored(outcome.reason, assessment, unit);
}

function dimensionAt({ instrument: { dimensions } }: Assessment, argument: unknown): number {
  const found = rawText(optionalScalar(argument) ?? '');
  const wanted = plainWords(found);
  const at = dimensions.findIndex(({ code, name }) =>
    [code, name.id, name.en].some((known) => plainWords(known) === wanted),
  );
  if (at >= 0) return at;
  const known = dimensions.map(({ code, name }) => `${code} (${name.id})`);
  return refuse({ code: 'dimension-unknown', data: { found, known } });
}

function formOf(argument: unknown): 'points' | 'percent' {
  const cell = optionalScalar(argument);
  const found = cell === null ? 'poin' : rawText(cell);
  return FORMS.get(found.trim().toLowerCase()) ?? refuse({ code: 'form-unknown', data: { found } });
}
