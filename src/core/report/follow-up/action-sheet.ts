import type { Area, CellValue } from '../../grid';
import type { Instrument } from '../../instrument/types';
import { roundHalfAway } from '../../number/round';
import type { ChartPlan, PlanCell, SheetPlan, TextRule, ValidationPlan } from '../plan';
import type { HistoryRow } from './carry-over';
import { linesOf, rowHeight } from './heights';
import type { PlanRow } from './plan-rows';
import { BLOCK_WIDTH, progressBlock, type CountedTable, type ProgressBlock } from './progress-block';
import { ASPECTS, STATUSES } from './terms';
import { ENTRY_COLUMNS, HISTORY_COLUMNS, PLAN_COLUMNS, type EntryColumn, type FollowUpWords } from './words';

export interface ActionSheetInput {
  readonly instrument: Instrument;
  readonly institution: string;
  /** In the order of the plan. */
  readonly rows: readonly PlanRow[];
  readonly history: readonly HistoryRow[];
  readonly extraHeadings: readonly string[];
  /** Sentences of warning at the head of the sheet. */
  readonly warnings: readonly string[];
  /** What was taken over from an earlier plan; null without one. */
  readonly previous: string | null;
  readonly words: FollowUpWords;
}

/** The same in every language, as the report card's. */
export const ACTION_SHEET = 'Tindak Lanjut';

/** In characters, in the order of PLAN_COLUMNS. */
const WIDTHS = [20, 7, 25, 10, 9, 35, 16, 16, 16, 12, 12, 20, 11, 13] as const;
const EXTRA_WIDTH = 16;
/** Blank rows at the end of the table for actions of the institution's own. */
const SPARE_ROWS = 5;
/** Where the progress blocks stand: beside the chart, label in the wide column. */
const BLOCK_LEFT = 5;
/** 1 January 2000 and 31 December 2099. */
const [FIRST_DAY, LAST_DAY] = [36526, 73050];

const at = (column: (typeof PLAN_COLUMNS)[number]): number => PLAN_COLUMNS.indexOf(column);

const STYLE_OF: Readonly<Record<(typeof PLAN_COLUMNS)[number], string>> = {
  ...{ unit: 'text', code: 'code', indicator: 'text', achieved: 'points', lost: 'pointsBold' },
  ...{ action: 'entry', aspect: 'entry', form: 'entry', owner: 'entry', due: 'entryDate', status: 'entryStatus' },
  ...{ note: 'entry', result: 'center', origin: 'center' },
};

/** The sheet Tindak Lanjut: progress on top, the table of actions, and below it what earlier plans held. */
export function actionSheet(input: ActionSheetInput): SheetPlan {
  const { words, rows, extraHeadings } = input;
  const width = PLAN_COLUMNS.length + extraHeadings.length;
  const widths = [...WIDTHS, ...extraHeadings.map(() => EXTRA_WIDTH)];
  const head = headRows(input);
  const blocksTop = head.length + 1;
  const tableTop = blocksTop + blocksHeight(rows, words) + 1;
  const body = [...rows.map((row) => rowCells(row, words, width)), ...spareRows(width)];
  const table = countedTable(tableTop, rows, body.length);
  const byAspect = progressBlock('aspect', blocksTop, BLOCK_LEFT, table, words);
  const formsTop = blocksTop + byAspect.rows.length + 1;
  const byForm = progressBlock('form', formsTop, BLOCK_LEFT, table, words);
  const left = Array.from({ length: BLOCK_LEFT }, (): null => null);
  const headings = [...PLAN_COLUMNS.map((column) => words.plan.headings[column]), ...extraHeadings];
  const historyTop = tableTop + body.length + 3;
  const past = historyRows(input, width);
  const cells: (readonly PlanCell[])[] = [
    ...head,
    [],
    ...[...byAspect.rows, [], ...byForm.rows].map((line) => [...left, ...line]),
    [],
    headings.map((value): PlanCell => ({ value, style: 'heading' })),
    ...body,
    ...(past.length === 0 ? [] : [[], [], ...past]),
  ];
  const wrapped = [[tableTop, body] as const, [historyTop + 1, past.slice(2)] as const].flatMap(([top, lines]) =>
    lines.map((line, row): [number, number] => [top + 1 + row, rowHeight(line, widths)]),
  );
  return {
    name: ACTION_SHEET,
    rows: cells,
    columns: widths.map((each) => ({ width: each })),
    rowHeights: new Map([
      [0, 28],
      ...head.flatMap((line, row): [number, number][] => headHeight(line, row)),
      ...[blocksTop, formsTop].map((row): [number, number] => [row, 32]),
      [tableTop, rowHeight(headings, widths.map(bold), 2)],
      ...(past.length === 0
        ? []
        : [
            [historyTop, 20] as [number, number],
            [historyTop + 1, rowHeight(historyHeadings(input), widths.map(bold), 2)] as [number, number],
          ]),
      ...wrapped,
    ]),
    frozen: { columns: 2 },
    gridlines: false,
    tabColor: '8A3707',
    merges: head.flatMap((_, row): Area[] =>
      row < 4 ? [] : [{ top: row, left: 0, bottom: row, right: PLAN_COLUMNS.length - 1 }],
    ),
    tables: [
      table0('TindakLanjut', tableTop, body.length, headings),
      ...(past.length === 0
        ? []
        : [table0('RiwayatTindakLanjut', historyTop + 1, past.length - 2, historyHeadings(input))]),
    ],
    validations: validations(tableTop + 1, tableTop + body.length, byForm, words),
    textRules: statusRules(tableTop + 1, tableTop + body.length, words),
    protection: {
      unlocked: unlockedAreas(tableTop + 1, rows.length, body.length, width),
      allow: ['formatColumns', 'formatRows', 'sort', 'autoFilter'],
    },
    charts: [chart(byAspect, blocksTop, formsTop + byForm.rows.length - 1, words)],
    page: {
      orientation: 'landscape',
      titleRows: [tableTop, tableTop],
      footer: words.card.footer(input.institution, input.instrument.edition),
    },
  };
}

function headRows({ instrument, institution, warnings, previous, rows, words }: ActionSheetInput): PlanCell[][] {
  const line = (label: string, value: string): PlanCell[] => [
    { value: label, style: 'label' },
    null,
    { value, style: 'info' },
  ];
  const sentences: [string, string][] = [
    ...warnings.map((value): [string, string] => [value, 'warning']),
    ...(rows.length === 0 ? [[words.plan.none, 'note'] as [string, string]] : []),
    ...words.rule.map((value): [string, string] => [value, 'note']),
    ...words.plan.notes.map((value): [string, string] => [value, 'note']),
    ...(previous === null ? [] : [[previous, 'note'] as [string, string]]),
    [words.unofficial, 'unofficial'],
  ];
  return [
    [{ value: words.plan.title(instrument.edition), style: 'title' }],
    line(words.info.institution, institution),
    line(words.info.edition, instrument.edition),
    line(words.info.instrument, `${instrument.id} ${instrument.version}`),
    ...sentences.map(([value, style]): PlanCell[] => [{ value, style }]),
  ];
}

/** Sentences run over the whole width of the table. */
function headHeight(line: readonly PlanCell[], row: number): [number, number][] {
  const [cell] = line;
  if (row < 4 || typeof cell !== 'object' || cell === null || !('value' in cell)) return [];
  const all = WIDTHS.reduce((sum, width) => sum + width, 0);
  return [[row, linesOf(String(cell.value), all) * 15]];
}

/** Room for bold letters in a column of that width. */
function bold(width: number): number {
  return width * 0.88;
}

/** Both blocks have as many lines wherever they stand. */
function blocksHeight(rows: readonly PlanRow[], words: FollowUpWords): number {
  const table = countedTable(0, rows, rows.length + SPARE_ROWS);
  const lines = (['aspect', 'form'] as const).map((by) => progressBlock(by, 0, BLOCK_LEFT, table, words).rows.length);
  return lines[0]! + 1 + lines[1]!;
}

function countedTable(header: number, rows: readonly PlanRow[], height: number): CountedTable {
  return {
    ...{ unit: at('unit'), action: at('action'), aspect: at('aspect'), form: at('form'), status: at('status') },
    top: header + 1,
    bottom: header + height,
    rows: rows.map(({ unit, entries: { action, aspect, form, status } }) => ({ unit, action, aspect, form, status })),
  };
}

function rowCells(row: PlanRow, words: FollowUpWords, width: number): PlanCell[] {
  const { unit, code, indicator, achieved, lost, entries, result, origin, extra } = row;
  const values: Readonly<Record<(typeof PLAN_COLUMNS)[number], CellValue>> = {
    ...{ unit, code, indicator },
    achieved: achieved === null ? null : achieved / 100,
    lost: lost === null ? null : roundHalfAway(lost) / 100,
    ...entries,
    result: result === null ? null : words.resultStatus[result],
    origin: words.plan.origin(origin),
  };
  const more = Array.from({ length: width - PLAN_COLUMNS.length }, (_, i): PlanCell => ({
    value: extra[i] ?? null,
    style: 'entry',
  }));
  return [...PLAN_COLUMNS.map((column): PlanCell => ({ value: values[column], style: STYLE_OF[column] })), ...more];
}

function spareRows(width: number): PlanCell[][] {
  const open = new Set<string>(['unit', 'indicator', ...ENTRY_COLUMNS]);
  const styleOf = (column: (typeof PLAN_COLUMNS)[number]): string =>
    open.has(column) && !ENTRY_COLUMNS.includes(column as EntryColumn) ? 'entry' : STYLE_OF[column];
  return Array.from({ length: SPARE_ROWS }, () => [
    ...PLAN_COLUMNS.map((column): PlanCell => ({ value: null, style: styleOf(column) })),
    ...Array.from({ length: width - PLAN_COLUMNS.length }, (): PlanCell => ({ value: null, style: 'entry' })),
  ]);
}

function historyHeadings({ words, extraHeadings }: ActionSheetInput): string[] {
  return [...HISTORY_COLUMNS.map((column) => words.plan.headings[column]), ...extraHeadings];
}

/** Title, headings and rows of the history; nothing without rows. */
function historyRows(input: ActionSheetInput, width: number): PlanCell[][] {
  const { history, words } = input;
  if (history.length === 0) return [];
  const style = (column: string): string => (column === 'due' ? 'date' : 'past');
  return [
    [{ value: words.history.title, style: 'section' }],
    historyHeadings(input).map((value): PlanCell => ({ value, style: 'heading' })),
    ...history.map(({ cells, extra }) => [
      ...HISTORY_COLUMNS.map((column): PlanCell => ({ value: cells[column], style: style(column) })),
      ...Array.from({ length: width - HISTORY_COLUMNS.length }, (_, i): PlanCell => ({
        value: extra[i] ?? null,
        style: 'past',
      })),
    ]),
  ];
}

function table0(name: string, top: number, height: number, columns: readonly string[]) {
  return {
    name,
    area: { top, left: 0, bottom: top + height, right: columns.length - 1 },
    columns,
    style: 'TableStyleLight1',
  };
}

function unlockedAreas(top: number, rows: number, height: number, width: number): Area[] {
  const bottom = top + height - 1;
  const spare = top + rows;
  return [
    { top, left: at('action'), bottom, right: at('note') },
    { top: spare, left: at('unit'), bottom, right: at('unit') },
    { top: spare, left: at('indicator'), bottom, right: at('indicator') },
    ...(width > PLAN_COLUMNS.length ? [{ top, left: PLAN_COLUMNS.length, bottom, right: width - 1 }] : []),
  ];
}

function validations(top: number, bottom: number, forms: ProgressBlock, words: FollowUpWords): ValidationPlan[] {
  const { pick, pickError, dueHint, dueError } = words.plan;
  const area = (column: EntryColumn): Area => ({ top, left: at(column), bottom, right: at(column) });
  const choice = { allowBlank: true, hint: pick, error: { ...pickError, level: 'stop' } } as const;
  const values = (keys: readonly string[], of: Readonly<Record<string, string>>) => keys.map((key) => of[key]!);
  return [
    { ...choice, area: area('aspect'), rule: { kind: 'list', values: values(ASPECTS, words.aspects) } },
    { ...choice, area: area('form'), rule: { kind: 'list-range', sheet: ACTION_SHEET, area: forms.labels } },
    { ...choice, area: area('status'), rule: { kind: 'list', values: values(STATUSES, words.statuses) } },
    {
      area: area('due'),
      rule: { kind: 'whole', minimum: FIRST_DAY, maximum: LAST_DAY },
      allowBlank: true,
      hint: dueHint,
      error: { ...dueError, level: 'stop' },
    },
  ];
}

function statusRules(top: number, bottom: number, words: FollowUpWords): TextRule[] {
  const styles = { 'not-started': 'notStarted', running: 'running', 'held-up': 'heldUp', done: 'done' } as const;
  const marked = (['sementara', 'tidak-dinilai'] as const).map((status): TextRule => {
    const area = { top, left: at('result'), bottom, right: at('result') };
    return { area, match: 'equals', text: words.resultStatus[status], style: 'mark' };
  });
  return [
    ...STATUSES.map((status): TextRule => {
      const area = { top, left: at('status'), bottom, right: at('status') };
      return { area, match: 'equals', text: words.statuses[status], style: styles[status] };
    }),
    ...marked,
  ];
}

/** Progress by aspect, in the place beside the blocks. */
function chart(
  { counts, labels, statuses }: ProgressBlock,
  top: number,
  bottom: number,
  words: FollowUpWords,
): ChartPlan {
  const colors = { 'not-started': '8A8886', running: '2886DE', 'held-up': 'DA7C3B', done: '0F548C' } as const;
  return {
    kind: 'column',
    title: words.plan.progress.chart,
    altText: words.plan.progress.chart,
    series: STATUSES.map((status, s) => ({
      name: words.statuses[status],
      color: colors[status],
      sheet: ACTION_SHEET,
      values: { ...counts, left: statuses.left + s, right: statuses.left + s },
      categories: labels,
    })),
    place: { top, left: 0, bottom: Math.min(bottom, top + 17), right: BLOCK_LEFT - 2 },
    legend: 'bottom',
  };
}

// The blocks must end where the table's last entry column does.
if (BLOCK_LEFT + BLOCK_WIDTH > PLAN_COLUMNS.length) throw new RangeError('the progress blocks are too wide');
