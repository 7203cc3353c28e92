import type { CellValue } from '../core/grid';
import { instrumentSheetRows } from '../core/instrument/sheet-rows';
import type { Instrument } from '../core/instrument/types';
import { PALETTE } from '../core/report/looks';
import type { PlanCell, SheetPlan, ValidationPlan, WorkbookPlan } from '../core/report/plan';
import { allowedAnswers } from '../core/sheet/answer';
import type { Language } from '../text/language';
import { TEMPLATE_TEXT, type TemplateText } from '../text/template';
import { templateRows, type TemplateRow } from './template-rows';
import { TEMPLATE_STYLES } from './template-styles';

export interface TemplateOptions {
  readonly instrument: Instrument;
  readonly units: readonly string[];
  readonly products: readonly string[];
  readonly institution: string;
  /** Kind of institution as the sheet names it, for example "Kementerian/Lembaga"; "" where unknown. */
  readonly kind: string;
  readonly language: Language;
  /** With the columns Nilai Koreksi and Alasan Koreksi. */
  readonly overrides?: boolean;
  /** Contents of the cells to fill in, for samples; without it they stay blank. */
  readonly fill?: Fill;
}

/** What a person would enter in one row. */
export interface Entry {
  readonly value: CellValue;
  readonly evidence?: CellValue;
  readonly note?: CellValue;
  readonly assessor?: CellValue;
  /** Excel serial number. */
  readonly date?: CellValue;
  readonly override?: CellValue;
  readonly overrideReason?: CellValue;
}

/** `simulated` marks the sheet "data simulasi"; `rows` may replace the rows a template would have. */
export interface Fill {
  readonly simulated: boolean;
  readonly rows?: readonly TemplateRow[];
  readonly entry: (row: TemplateRow, index: number) => Entry;
}

/** Zero-based row of the table header on the sheet "Penilaian". */
export const HEADER_ROW = 5;

/** Widths of the assessment columns, in characters. */
const WIDTHS = [36, 22, 8, 60, 34, 8, 30, 30, 18, 12] as const;
const OVERRIDE_WIDTHS = [16, 40] as const;

/** Columns that are chosen from a list. */
const [VALUE, OVERRIDE] = [5, 10] as const;

/** Points. */
const LINE_HEIGHT = 15;

/** The workbook to fill in: guide, assessment table, and the instrument as a reference. */
export function templatePlan(options: TemplateOptions): WorkbookPlan {
  const text = TEMPLATE_TEXT[options.language];
  return {
    title: text.title(options.instrument.edition),
    styles: TEMPLATE_STYLES,
    sheets: [guideSheet(options), assessmentSheet(options), instrumentSheet(options)],
    active: 1,
  };
}

function guideSheet({ instrument, language, fill, overrides }: TemplateOptions): SheetPlan {
  const text = TEMPLATE_TEXT[language];
  const rows: PlanCell[][] = [
    ...text.guide(instrument.edition),
    ...(overrides ? [[false, text.overrideGuide] as const] : []),
  ].map(([heading, value]) => [{ value, style: heading ? 'guideTitle' : 'guideText' }]);
  if (fill?.simulated) rows.splice(1, 0, [{ value: text.simulated, style: 'simulated' }]);
  rows.push([], [{ value: text.caveats, style: 'guideHeading' }]);
  rows.push(...instrument.caveats.map((caveat) => [{ value: caveat[language], style: 'guideText' }]));
  return {
    name: text.sheets.guide,
    rows,
    columns: [{ width: 100 }],
    rowHeights: new Map([[0, 24], ...rows.flatMap((cells, row) => (row === 0 ? [] : heightOf(cells, row, [100])))]),
    gridlines: false,
    tabColor: PALETTE.silver,
    page: { orientation: 'portrait' },
  };
}

function assessmentSheet(options: TemplateOptions): SheetPlan {
  const { instrument, language, fill, overrides = false } = options;
  const text = TEMPLATE_TEXT[language];
  const columns = [...text.columns, ...(overrides ? text.overrideColumns : [])];
  const widths = [...WIDTHS, ...(overrides ? OVERRIDE_WIDTHS : [])];
  const rows = fill?.rows ?? templateRows(instrument, options.units, options.products, language);
  const last = HEADER_ROW + rows.length;
  const head: PlanCell[][] = [
    [{ value: text.title(instrument.edition), style: 'title' }],
    [
      { value: text.info.institution, style: 'label' },
      { value: options.institution, style: 'entry' },
    ],
    [
      { value: text.info.kind, style: 'label' },
      { value: options.kind, style: 'entry' },
    ],
    [
      { value: text.info.edition, style: 'label' },
      { value: instrument.edition, style: 'entry' },
    ],
    fill?.simulated ? [{ value: text.simulated, style: 'simulated' }] : [],
    columns.map((value) => ({ value, style: 'heading' })),
  ];
  const body = rows.map((row, index): PlanCell[] => {
    const entry = fill?.entry(row, index);
    return [
      { value: row.unit, style: 'fixed' },
      { value: row.product, style: 'fixed' },
      { value: row.indicator.code, style: 'code' },
      { value: row.indicator.name[language], style: 'fixed' },
      { value: row.respondent, style: 'text' },
      { value: entry?.value ?? null, style: 'value' },
      { value: entry?.evidence ?? null, style: 'text' },
      { value: entry?.note ?? null, style: 'text' },
      { value: entry?.assessor ?? null, style: 'text' },
      { value: entry?.date ?? null, style: 'date' },
      ...(overrides
        ? [
            { value: entry?.override ?? null, style: 'value' },
            { value: entry?.overrideReason ?? null, style: 'text' },
          ]
        : []),
    ];
  });
  return {
    name: text.sheets.assessment,
    rows: [...head, ...body],
    columns: widths.map((width) => ({ width })),
    rowHeights: new Map([[0, 24], ...body.flatMap((cells, at) => heightOf(cells, HEADER_ROW + 1 + at, widths))]),
    frozen: { rows: HEADER_ROW + 1 },
    tabColor: PALETTE.blue,
    tables: [
      {
        name: 'Penilaian',
        area: { top: HEADER_ROW, left: 0, bottom: last, right: columns.length - 1 },
        columns,
        style: 'TableStyleLight1',
      },
    ],
    validations: valueLists(rows, instrument, language, overrides),
    protection: {
      unlocked: [
        { top: 1, left: 1, bottom: 3, right: 1 },
        { top: HEADER_ROW + 1, left: 4, bottom: last, right: columns.length - 1 },
      ],
      allow: ['formatColumns', 'formatRows', 'sort', 'autoFilter'],
    },
    page: { orientation: 'landscape', titleRows: [HEADER_ROW, HEADER_ROW] },
  };
}

/** The height of a row whose text needs several lines; hosts do not fit rows they have not drawn yet. */
function heightOf(cells: readonly PlanCell[], row: number, widths: readonly number[]): [number, number][] {
  const lines = cells.map((cell, at) => {
    const value = typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : null;
    return typeof value === 'string' ? Math.ceil((value.length + 2) / widths[at]!) : 1;
  });
  const most = Math.max(...lines);
  return most > 1 ? [[row, most * LINE_HEIGHT]] : [];
}

/** One drop-down per run of rows with the same scale. */
function valueLists(
  rows: readonly TemplateRow[],
  instrument: Instrument,
  language: Language,
  overrides: boolean,
): ValidationPlan[] {
  const text = TEMPLATE_TEXT[language];
  const lists: ValidationPlan[] = [];
  let start = 0;
  for (let at = 1; at <= rows.length; at++) {
    const scaleName = rows[start]?.indicator.scale;
    if (scaleName === undefined || rows[at]?.indicator.scale === scaleName) continue;
    const scale = instrument.scales[scaleName]!;
    const values = answers(instrument, scaleName);
    const allowed = allowedAnswers(scale, instrument);
    if (values !== null) {
      const list = (column: number, hint: TemplateText['valueHint']): ValidationPlan => ({
        area: { top: HEADER_ROW + 1 + start, left: column, bottom: HEADER_ROW + at, right: column },
        rule: { kind: 'list', values },
        allowBlank: true,
        hint: { title: hint.title, text: hint.text(allowed) },
        error: { title: text.valueError.title, text: text.valueError.text(allowed), level: 'stop' },
      });
      lists.push(list(VALUE, text.valueHint), ...(overrides ? [list(OVERRIDE, text.overrideHint)] : []));
    }
    start = at;
  }
  return lists;
}

/** What the drop-down offers; null for a percent scale, which is typed. */
function answers(instrument: Instrument, scaleName: string): string[] | null {
  const scale = instrument.scales[scaleName]!;
  const na = instrument.rules.notApplicable.value === 'refuse' ? [] : ['TB'];
  if (scale.kind === 'choice') return [...scale.options.map(({ answer }) => answer), ...na];
  if (scale.kind === 'percent' || scale.max > 20) return null;
  return [...Array.from({ length: scale.max + 1 }, (_, level) => String(level)), ...na];
}

function instrumentSheet({ instrument, language }: TemplateOptions): SheetPlan {
  const text = TEMPLATE_TEXT[language];
  return {
    name: text.sheets.instrument,
    rows: instrumentSheetRows(instrument).map((row) => row.map((value) => ({ value, style: 'reference' }))),
    columns: [18, 34, 34, 40, 16, 14, 14, 14, 14, 14].map((width) => ({ width })),
    tabColor: PALETTE.silver,
    protection: { unlocked: [] },
    page: { orientation: 'landscape' },
  };
}
