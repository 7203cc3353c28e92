import { SCORING_EDITIONS } from '../app/editions';
import type { Indicator, Instrument, Scale } from '../core/instrument/types';
import { formatNumber } from '../core/number/format';
import { fraction } from '../core/number/fraction';
import { SPILL_WORDS as WORDS, weightStatus } from '../text/functions';
import { roundTo } from './decimals';
import { EDITION, TABLE, type CustomFunction } from './definition';
import { instrumentOf } from './edition';
import { notAvailable } from './outcome';

type Cell = string | number;

export const INSTRUMEN = {
  id: 'INSTRUMEN',
  group: 'reference',
  parameters: [EDITION],
  result: TABLE,
  example: { written: '2025', args: [2025] },
  compute: instrumen,
} as const satisfies CustomFunction;

/**
 * INSTRUMEN([edisi]): every indicator with its weight in points of the unit score (four decimals), its scale, and status
 * and source of the weight. #N/A in editions that only classify.
 */
export function instrumen(edisi?: unknown): Cell[][] {
  const instrument = instrumentOf(edisi);
  if (instrument.dimensions.length === 0) {
    notAvailable({ code: 'edition-bands-only', data: { edition: instrument.edition, scoring: SCORING_EDITIONS } });
  }
  const header = [
    ...[WORDS.dimension, WORDS.code, WORDS.indicator, WORDS.weight],
    ...[WORDS.scale, WORDS.figureStatus, WORDS.source],
  ];
  return [header, ...instrument.dimensions.flatMap(({ code }, at) => indicatorRows(instrument, code, at))];
}

function indicatorRows(instrument: Instrument, dimension: string, at: number): Cell[][] {
  const members = instrument.indicators.filter((indicator) => indicator.dimension === dimension);
  const total = members.reduce((sum, { weight }) => sum + weight.value, 0);
  return members.map((member) => [
    instrument.dimensions[at]!.name.id,
    member.code,
    member.name.id,
    total === 0 ? 0 : weightOf(member, total, instrument, at),
    scaleName(instrument.scales[member.scale]!),
    weightStatus(member.weight.status),
    member.weight.source,
  ]);
}

function weightOf({ weight }: Indicator, total: number, { rules, dimensions }: Instrument, at: number): number {
  const points = dimensions[at]!.weight.value * weight.value * rules.maximum.value * 100;
  return roundTo(fraction(points, rules.weightTotal * total), 4).value;
}

function scaleName(scale: Scale): string {
  if (scale.kind === 'choice') return scale.options.map(({ answer }) => answer).join(' / ');
  return `0-${formatNumber(scale.max, 'id')}${scale.kind === 'percent' ? '%' : ''}`;
}
