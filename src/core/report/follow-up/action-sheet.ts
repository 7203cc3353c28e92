import type { Instrument } from '../../instrument/types';
import { footerOf, tableHeadings } from '../excel-limits';
import { PALETTE, PROGRESS_COLORS } from '../looks';
import type { ChartPlan, PlanCell, SheetPlan, TablePlan } from '../plan';
import { historyCells, planCells, spareCells, SPARE_ROWS } from './action-rows';
import { columnOf, entryAreas, entryRules, statusColours } from './action-rules';
import type { HistoryRow } from './carry-over';
import { bold, rowHeight } from './heights';
import type { PlanRow } from './plan-rows';
import { blockHeight, progressBlock, type ProgressBlock } from './progress-block';
import type { CountedTable } from './progress-counts';
import { SheetRows } from './sheet-rows';
import { STATUSES } from './terms';
import { HISTORY_COLUMNS, PLAN_COLUMNS, type FollowUpWords } from './words';

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

/** The same in every language; sheets of this name are never read as an assessment. */
export const ACTION_SHEET = 'Tindak Lanjut';

/** In characters, in the order of PLAN_COLUMNS. */
const WIDTHS = [20, 7, 25, 10, 9, 35, 16, 16, 16, 12, 12, 20, 11, 18] as const;
const EXTRA_WIDTH = 16;
/** The progress stands right of its chart, its labels in the column of actions. */
const BLOCK_LEFT = columnOf('action');
const CHART_ROWS = 18;
const COUNTED = {
  ...{ unit: columnOf('unit'), action: columnOf('action'), aspect: columnOf('aspect') },
  ...{ form: columnOf('form'), status: columnOf('status') },
};

/** The sheet Tindak Lanjut: progress on top, the table of actions, and below it what earlier plans held. */
export function actionSheet(input: ActionSheetInput): SheetPlan {
  const { words, rows, extraHeadings, institution, instrument } = input;
  const width = PLAN_COLUMNS.length + extraHeadings.length;
  const sheet = new SheetRows([...WIDTHS]);
  addHead(sheet, input);
  sheet.add();
  const blocksTop = sheet.next;
  const counted = countedRows(rows);
  const header = blocksTop + blockHeight('aspect', counted, words) + 1 + blockHeight('form', counted, words) + 1;
  const body = { top: header + 1, bottom: header + rows.length + SPARE_ROWS, width };
  const table = { columns: COUNTED, top: body.top, bottom: body.bottom, rows: counted };
  const byAspect = progressBlock('aspect', sheet.next, BLOCK_LEFT, table, words);
  addBlock(sheet, byAspect);
  const byForm = progressBlock('form', sheet.next, BLOCK_LEFT, table, words);
  addBlock(sheet, byForm);
  const widths = [...WIDTHS, ...extraHeadings.map(() => EXTRA_WIDTH)];
  const cells = [...rows.map((row) => planCells(row, words, width)), ...spareCells(width)];
  const tables = [
    addTable(
      sheet,
      tableName('TindakLanjut', instrument),
      tableHeadings([...headingsOf(PLAN_COLUMNS, words), ...extraHeadings]),
      cells,
      widths,
    ),
  ];
  if (input.history.length > 0) {
    const headings = tableHeadings([...headingsOf(HISTORY_COLUMNS, words), ...extraHeadings]);
    const past = input.history.map((row) => historyCells(row, width));
    sheet.add();
    sheet.section(words.history.title);
    tables.push(addTable(sheet, tableName('RiwayatTindakLanjut', instrument), headings, past, widths));
  }
  return {
    name: ACTION_SHEET,
    rows: sheet.rows,
    columns: widths.map((each) => ({ width: each })),
    rowHeights: sheet.heights,
    frozen: { columns: 2 },
    gridlines: false,
    tabColor: PALETTE.brown,
    merges: sheet.merges,
    tables,
    validations: entryRules(body, { sheet: ACTION_SHEET, area: byForm.labels }, words),
    textRules: statusColours(body, words),
    protection: { unlocked: entryAreas(body), allow: ['formatColumns', 'formatRows', 'sort', 'autoFilter'] },
    charts: [progressChart(byAspect, blocksTop, words)],
    page: {
      orientation: 'landscape',
      titleRows: [header, header],
      footer: footerOf(institution, (name) => words.card.footer(name, instrument.edition)),
    },
  };
}

function addHead(
  sheet: SheetRows,
  { instrument, institution, warnings, previous, rows, words }: ActionSheetInput,
): void {
  const line = (label: string, value: string): void => {
    sheet.add([{ value: label, style: 'label' }, null, { value, style: 'info' }]);
  };
  sheet.add([{ value: words.plan.title(instrument.edition), style: 'title' }], 28);
  line(words.info.institution, institution);
  line(words.info.edition, instrument.edition);
  line(words.info.instrument, `${instrument.id} ${instrument.version}`);
  for (const warning of warnings) sheet.sentence(warning, 'warning');
  const notes = [
    ...(rows.length === 0 ? [words.plan.none] : []),
    ...words.rule,
    ...words.plan.notes,
    ...(previous === null ? [] : [previous]),
  ];
  for (const note of notes) sheet.sentence(note, 'note');
  sheet.sentence(words.unofficial, 'unofficial');
}

function countedRows(rows: readonly PlanRow[]): CountedTable['rows'] {
  return rows.map(({ unit, entries: { action, aspect, form, status } }) => ({ unit, action, aspect, form, status }));
}

/** Adds the lines of a block and a blank row. */
function addBlock(sheet: SheetRows, { rows }: ProgressBlock): void {
  const left = Array.from({ length: BLOCK_LEFT }, (): null => null);
  rows.forEach((cells, at) => sheet.add([...left, ...cells], at === 0 ? 32 : undefined));
  sheet.add();
}

function headingsOf(columns: readonly (keyof FollowUpWords['plan']['headings'])[], words: FollowUpWords): string[] {
  return columns.map((column) => words.plan.headings[column]);
}

function addTable(
  sheet: SheetRows,
  name: string,
  columns: readonly string[],
  rows: readonly (readonly PlanCell[])[],
  widths: readonly number[],
): TablePlan {
  const top = sheet.add(
    columns.map((value): PlanCell => ({ value, style: 'heading' })),
    rowHeight(columns, widths.map(bold), 2),
  );
  for (const cells of rows) sheet.add(cells, rowHeight(cells, widths));
  const area = { top, left: 0, bottom: top + rows.length, right: columns.length - 1 };
  return { name, area, columns, style: 'TableStyleLight1' };
}

/** With the edition, so that the plans of two editions can stand in one workbook. */
function tableName(name: string, { edition }: Instrument): string {
  return name + edition.replace(/[^A-Za-z0-9]+/g, '_');
}

/** Progress by aspect, in the place left of the blocks. */
function progressChart({ counts, labels }: ProgressBlock, top: number, words: FollowUpWords): ChartPlan {
  return {
    kind: 'column',
    title: words.plan.progress.chart,
    altText: words.plan.progress.chart,
    series: STATUSES.map((status, at) => ({
      name: words.statuses[status],
      color: PROGRESS_COLORS[status].chart,
      sheet: ACTION_SHEET,
      values: { ...counts, left: counts.left + at, right: counts.left + at },
      categories: labels,
    })),
    place: { top, left: 0, bottom: top + CHART_ROWS - 1, right: BLOCK_LEFT - 2 },
    legend: 'bottom',
  };
}
