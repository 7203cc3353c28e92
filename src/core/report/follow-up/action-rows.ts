import type { CellValue } from '../../grid';
import { roundHalfAway } from '../../number/round';
import type { PlanCell } from '../plan';
import type { HistoryRow } from './carry-over';
import type { PlanRow } from './plan-rows';
import { HISTORY_COLUMNS, PLAN_COLUMNS, type FollowUpWords } from './words';

/** Blank rows at the end of the table for actions of the institution's own. */
export const SPARE_ROWS = 5;

type Column = (typeof PLAN_COLUMNS)[number];

const STYLE_OF: Readonly<Record<Column, string>> = {
  ...{ unit: 'text', code: 'code', indicator: 'text', achieved: 'points', lost: 'pointsBold' },
  ...{ action: 'entry', aspect: 'entry', form: 'entry', owner: 'entry', due: 'entryDate', status: 'entryStatus' },
  ...{ note: 'entry', result: 'center', origin: 'center' },
};

const HISTORY_STYLE_OF: Readonly<Record<string, string>> = {
  ...{ due: 'pastDate', achieved: 'pastPoints', lost: 'pastPoints' },
};

/** Cells of a row of the plan; `width` counts the columns that people added. */
export function planCells(row: PlanRow, words: FollowUpWords, width: number): PlanCell[] {
  const { unit, code, indicator, achieved, lost, entries, result, origin, extra } = row;
  const values: Readonly<Record<Column, CellValue>> = {
    ...{ unit, code, indicator },
    achieved: achieved === null ? null : achieved / 100,
    lost: lost === null ? null : roundHalfAway(lost) / 100,
    ...entries,
    result: result === null ? null : words.resultStatus[result],
    origin: words.plan.origin(origin),
  };
  return [
    ...PLAN_COLUMNS.map((column): PlanCell => ({ value: values[column], style: STYLE_OF[column] })),
    ...extraCells(extra, width - PLAN_COLUMNS.length, 'entry'),
  ];
}

/** Rows in which unit, indicator and every entry may be written. */
export function spareCells(width: number): PlanCell[][] {
  const styleOf = (column: Column): string =>
    column === 'unit' || column === 'indicator' ? 'entry' : STYLE_OF[column];
  return Array.from({ length: SPARE_ROWS }, () => [
    ...PLAN_COLUMNS.map((column): PlanCell => ({ value: null, style: styleOf(column) })),
    ...extraCells([], width - PLAN_COLUMNS.length, 'entry'),
  ]);
}

export function historyCells({ cells, extra }: HistoryRow, width: number): PlanCell[] {
  return [
    ...HISTORY_COLUMNS.map((column): PlanCell => ({ value: cells[column], style: HISTORY_STYLE_OF[column] ?? 'past' })),
    ...extraCells(extra, width - HISTORY_COLUMNS.length, 'past'),
  ];
}

function extraCells(extra: readonly CellValue[], count: number, style: string): PlanCell[] {
  return Array.from({ length: count }, (_, at): PlanCell => ({ value: extra[at] ?? null, style }));
}
