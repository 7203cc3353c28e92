import { agreement } from '../core/analysis/agreement';
import type { Kappa } from '../core/analysis/kappa';
import type { CellReading } from '../core/analysis/match-cells';
import { CellKind } from '../core/sheet/table';
import { SPILL_WORDS as WORDS } from '../text/functions';
import { assessed } from './data';
import { EDITION, range, TABLE, type CustomFunction } from './definition';
import { isOmitted } from './input';
import { RANGE, SAMPLE, SECOND_RANGE, SECOND_SAMPLE } from './sample';

type Cell = string | number;

/** Columns of the differences; the summary above them is as wide. */
const WIDTH = 6;

export const BANDING = {
  id: 'BANDING',
  group: 'check',
  parameters: [range('dataA'), range('dataB'), EDITION],
  result: TABLE,
  example: { written: `${RANGE}; ${SECOND_RANGE}; 2025`, args: [SAMPLE, SECOND_SAMPLE, 2025] },
  compute: banding,
} as const satisfies CustomFunction;

/**
 * BANDING(dataA; dataB; [edisi]): how well two assessors agree over the same cells, then every cell in which they differ.
 * Agreement in percent (two decimals); Cohen's kappa with linear and with quadratic weights, "" where it is not defined.
 */
export function banding(dataA: unknown, dataB: unknown, edisi?: unknown): Cell[][] {
  const a = assessed(dataA, edisi);
  const b = assessed(dataB, isOmitted(edisi) ? a.instrument.id : edisi);
  const { indicators } = a.instrument;
  const found = agreement(a.table, b.table, a.instrument);
  const name = (cell: { unit: string; product: string; indicator: number; respondent: string }): Cell[] => [
    cell.unit,
    cell.product,
    indicators[cell.indicator]!.code,
    cell.respondent,
  ];
  const summary: Cell[][] = [
    [WORDS.compared, found.compared],
    [WORDS.agreed, found.agreed],
    [WORDS.agreement, found.percent === null ? '' : found.percent / 100],
    [WORDS.kappaLinear, kappaCell(found.kappa.linear)],
    [WORDS.kappaQuadratic, kappaCell(found.kappa.quadratic)],
  ];
  return [
    ...summary.map((row) => [...row, ...Array<Cell>(WIDTH - row.length).fill('')]),
    [WORDS.unit, WORDS.productOf, WORDS.code, WORDS.respondent, WORDS.scoreA, WORDS.scoreB],
    ...found.differences.map((pair) => [...name(pair), shown(pair.a), shown(pair.b)]),
    ...found.onlyInA.map((lone) => [...name(lone), shown(lone.cell), WORDS.absent]),
    ...found.onlyInB.map((lone) => [...name(lone), WORDS.absent, shown(lone.cell)]),
  ];
}

function kappaCell(kappa: Kappa): Cell {
  return kappa.defined ? kappa.value : '';
}

function shown({ kind, level }: CellReading): Cell {
  if (kind === CellKind.value) return level;
  if (kind === CellKind.na) return 'TB';
  return kind === CellKind.blank ? WORDS.blank : WORDS.invalid;
}
