import type { Area } from '../../grid';
import type { TextRule, ValidationPlan } from '../plan';
import { SPARE_ROWS } from './action-rows';
import { ASPECTS, STATUSES } from './terms';
import { PLAN_COLUMNS, type FollowUpWords } from './words';

/** 1 January 2000 and 31 December 2099. */
const [FIRST_DAY, LAST_DAY] = [36526, 73050];

/** Rows of the table below its header, spare rows included, and all its columns. */
export interface Body {
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
}

/** Place of a column of the plan. */
export function columnOf(column: (typeof PLAN_COLUMNS)[number]): number {
  return PLAN_COLUMNS.indexOf(column);
}

/** What people may write in: the entries, unit and indicator of the spare rows, and columns of their own. */
export function entryAreas({ top, bottom, width }: Body): Area[] {
  const spare = bottom - SPARE_ROWS + 1;
  const only = (column: 'unit' | 'indicator'): Area => {
    return { top: spare, left: columnOf(column), bottom, right: columnOf(column) };
  };
  const own = { top, left: PLAN_COLUMNS.length, bottom, right: width - 1 };
  return [
    { top, left: columnOf('action'), bottom, right: columnOf('note') },
    only('unit'),
    only('indicator'),
    ...(width > PLAN_COLUMNS.length ? [own] : []),
  ];
}

/** Drop-downs of aspect, form (`forms` holds what it offers) and status, and dates only for the due date. */
export function entryRules(
  { top, bottom }: Body,
  forms: { readonly sheet: string; readonly area: Area },
  words: FollowUpWords,
): ValidationPlan[] {
  const { pick, pickError, dueHint, dueError } = words.plan;
  const area = (column: 'aspect' | 'form' | 'status' | 'due'): Area => {
    return { top, left: columnOf(column), bottom, right: columnOf(column) };
  };
  const choice = { allowBlank: true, hint: pick, error: { ...pickError, level: 'stop' } } as const;
  const aspects = ASPECTS.map((aspect) => words.aspects[aspect]);
  const statuses = STATUSES.map((status) => words.statuses[status]);
  return [
    { ...choice, area: area('aspect'), rule: { kind: 'list', values: aspects } },
    { ...choice, area: area('form'), rule: { kind: 'list-range', ...forms } },
    { ...choice, area: area('status'), rule: { kind: 'list', values: statuses } },
    {
      area: area('due'),
      // Spreadsheets keep a date as the number of its day.
      rule: { kind: 'whole', minimum: FIRST_DAY, maximum: LAST_DAY },
      allowBlank: true,
      hint: dueHint,
      error: { ...dueError, level: 'stop' },
    },
  ];
}

/** Colours of the statuses, and of units whose result is not final. */
export function statusColours({ top, bottom }: Body, words: FollowUpWords): TextRule[] {
  const styles = { 'not-started': 'notStarted', running: 'running', 'held-up': 'heldUp', done: 'done' } as const;
  const area = (column: 'status' | 'result'): Area => {
    return { top, left: columnOf(column), bottom, right: columnOf(column) };
  };
  return [
    ...STATUSES.map((status): TextRule => {
      return { area: area('status'), match: 'equals', text: words.statuses[status], style: styles[status] };
    }),
    ...(['sementara', 'tidak-dinilai'] as const).map((status): TextRule => {
      return { area: area('result'), match: 'equals', text: words.resultStatus[status], style: 'mark' };
    }),
  ];
}
