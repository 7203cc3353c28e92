import { SPILL_WORDS as WORDS } from '../text/functions';
import { LABELS_ID } from '../text/labels';
import { EDITION, TABLE, type CustomFunction } from './definition';
import { instrumentOf } from './edition';

type Cell = string | number;

export const AMBANG = {
  id: 'AMBANG',
  group: 'zone',
  parameters: [EDITION],
  result: TABLE,
  example: { written: '2023', args: [2023] },
  compute: ambang,
} as const satisfies CustomFunction;

/** AMBANG([edisi]): the limits of zones and categories, best first, with status and source. */
export function ambang(edisi?: unknown): Cell[][] {
  const header = [
    ...[WORDS.from, WORDS.to, WORDS.zone, WORDS.category],
    ...[WORDS.opinion, WORDS.predicate, WORDS.status, WORDS.source],
  ];
  const bands = [...instrumentOf(edisi).bands].reverse();
  const rows = bands.map((band): Cell[] => [
    ...[band.min / 100, band.max / 100],
    ...[LABELS_ID.zone[band.zone], band.category ?? '', band.opinion ?? '', band.predicate ?? ''],
    ...[LABELS_ID.figureStatus[band.status], band.source],
  ]);
  return [header, ...rows];
}
