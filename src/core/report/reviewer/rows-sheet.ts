import { cellAddress, columnLetters } from '../../address';
import type { CellValue, Grid } from '../../grid';
import { cellAt, rawText, textAt } from '../../sheet/cells';
import { overrideCell } from '../../sheet/overrides';
import type { Columns } from '../../sheet/columns';
import { CellKind, type CellAnswer, type RowOverride, type TableSource } from '../../sheet/table';
import { PALETTE } from '../looks';
import type { PlanCell, SheetPlan } from '../plan';
import { columnRange, formula } from './formulas';
import { FIRST, SETTING, SHEET, type ReviewerParts } from './layout';

/** Columns of the sheet Penilaian that formulas name. */
export const ROW = { unit: 'L', indicator: 'M', product: 'N', level: 'O', kind: 'P', whole: 'Q', newProduct: 'R' };

/** Columns of corrections, which follow the others; null where the rows have none. */
interface OverrideColumns {
  readonly reason: string;
  readonly level: string;
  readonly used: string;
  readonly inForce: string;
}

export function overrideColumns(parts: ReviewerParts): OverrideColumns | null {
  if (parts.table.overrides.size === 0) return null;
  const first = columnsBefore(parts);
  const [, reason, level, used, inForce] = Array.from({ length: 5 }, (_, at) => columnLetters(first + at));
  return { reason: reason!, level: level!, used: used!, inForce: inForce! };
}

function columnsBefore(parts: ReviewerParts): number {
  return countsProducts(parts) ? 18 : 17;
}

/** What the formula in the column `kind` gives. */
const KIND = { missing: 0, value: 1, notApplicable: 2 } as const;

const WIDTHS = [34, 22, 8, 48, 28, 10, 30, 30, 16, 12, 22, 8, 8, 8, 10, 8, 12];
const OVERRIDE_WIDTHS = [10, 40, 10, 10, 10];

/** The assessment rows as they were read, each with the place it was read from; formulas start from "Angka". */
export function rowsSheet(parts: ReviewerParts): SheetPlan {
  const { instrument, table, words } = parts;
  const counted = countsProducts(parts);
  const corrected = overrideColumns(parts);
  const headings = [
    ...words.rows.headings,
    ...(counted ? [words.rows.firstOfProduct] : []),
    ...(corrected ? words.rows.overrides : []),
  ];
  const widths = [...WIDTHS, ...(counted ? [8] : []), ...(corrected ? OVERRIDE_WIDTHS : [])];
  const rows: PlanCell[][] = [
    [{ value: words.title(instrument.edition), style: 'title' }],
    [{ value: words.info.institution, style: 'label' }, table.info.institution],
    [{ value: words.info.edition, style: 'label' }, instrument.edition],
    [{ value: words.rows.note, style: 'note' }],
    headings.map((value) => ({ value, style: 'heading' })),
  ];
  const sourceOf = sourceFinder(table.sources);
  for (let i = 0; i < table.length; i++) rows.push(assessmentRow(parts, i, sourceOf(i), counted));
  const last = parts.places.lastRow - 1;
  return {
    name: SHEET.rows,
    rows,
    columns: widths.map((width) => ({ width })),
    rowHeights: new Map([[FIRST.rows - 2, 45]]),
    frozen: { rows: FIRST.rows - 1 },
    tabColor: PALETTE.blue,
    protection: {
      unlocked: [14, ...(corrected ? [columnsBefore(parts) + 1, columnsBefore(parts) + 2] : [])].map((column) => ({
        ...{ top: FIRST.rows - 1, left: column, bottom: last, right: column },
      })),
      allow: ['formatColumns', 'formatRows'],
    },
    page: { orientation: 'landscape', titleRows: [FIRST.rows - 2, FIRST.rows - 2] },
  };
}

export function countsProducts({ instrument }: ReviewerParts): boolean {
  return instrument.rules.institution.value === 'product-weighted';
}

function assessmentRow(parts: ReviewerParts, i: number, source: TableSource | null, counted: boolean): PlanCell[] {
  const { instrument, table, figures, words } = parts;
  const [row, column] = [table.row[i]!, table.column[i]!];
  const indicator = instrument.indicators[table.indicator[i]!];
  const beside = (key: keyof Columns): string => (source === null ? '' : textAt(source.grid, row, source.columns[key]));
  const counts = table.unit[i]! >= 0 && indicator !== undefined;
  const used: CellAnswer = { kind: table.kind[i]! as CellKind, level: table.level[i]! };
  const isValue = used.kind === CellKind.value && counts;
  const isNotApplicable = used.kind === CellKind.na && counts;
  const corrected = table.overrides.get(i);
  const level = counts ? levelOf(corrected?.original ?? used) : null;
  const cells: PlanCell[] = [
    text(table.units[table.unit[i]!]),
    text(table.products[table.product[i]!]),
    text(indicator?.code ?? beside('code')),
    text(indicator?.name[words.language] ?? beside('name')),
    text(table.respondents[table.respondent[i]!]),
    { value: source === null ? level : cellAt(source.grid, row, column), style: 'answer' },
    text(beside('evidence')),
    text(beside('note')),
    text(beside('assessor')),
    { value: source === null ? null : dateIn(source, row), style: 'date' },
    text(source === null ? '' : `${source.grid.sheet}!${cellAddress(row, column)}`),
    { value: table.unit[i]! + 1, style: 'figure' },
    { value: counts ? table.indicator[i]! + 1 : 0, style: 'figure' },
    { value: Math.max(table.product[i]!, 0), style: 'figure' },
    { value: level, style: 'input' },
    formula(
      kindFormula(parts, FIRST.rows + i),
      isValue ? KIND.value : isNotApplicable ? KIND.notApplicable : KIND.missing,
    ),
    formula(wholeFormula(parts, FIRST.rows + i), isValue ? Math.floor(table.level[i]! * figures.factor + 0.5) : 0),
  ];
  if (counted) cells.push(newProductCell(parts, i));
  const columns = overrideColumns(parts);
  if (columns !== null) {
    const raw = corrected && source ? overrideCell(table, source, i) : null;
    cells.push({ value: raw, style: 'answer' }, ...overrideCells(columns, FIRST.rows + i, counts, corrected, used));
  }
  return cells;
}

/** The level of a correction, the level in use by answer, correction and reason, and whether the correction is in force. */
function overrideCells(
  { reason, level }: OverrideColumns,
  row: number,
  counts: boolean,
  corrected: RowOverride | undefined,
  used: CellAnswer,
): PlanCell[] {
  const inForce = `AND(${level}${row}<>"",${reason}${row}<>"")`;
  const own = `${ROW.level}${row}`;
  return [
    text(corrected?.reason),
    { value: counts && corrected ? levelOf(corrected.override) : null, style: 'input' },
    formula(`IF(${inForce},${level}${row},IF(${own}="","-",${own}))`, (counts ? levelOf(used) : null) ?? '-'),
    formula(`IF(${ROW.indicator}${row}=0,0,IF(${inForce},1,0))`, counts && corrected?.inForce ? 1 : 0),
  ];
}

function levelOf({ kind, level }: CellAnswer): number | 'TB' | null {
  if (kind === CellKind.value) return level;
  return kind === CellKind.na ? 'TB' : null;
}

/** The cell that the formulas take the level from. */
function levelCell(parts: ReviewerParts, row: number): string {
  return `${overrideColumns(parts)?.used ?? ROW.level}${row}`;
}

function kindFormula(parts: ReviewerParts, row: number): string {
  const { places, instrument } = parts;
  const level = levelCell(parts, row);
  const first = places.indicatorWeights;
  const full = columnRange(SHEET.weights, 'E', [first, first + instrument.indicators.length - 1]);
  const scaled = `${level}*${SETTING.factor}`;
  const fits = `AND(${level}>=0,${level}<=INDEX(${full},${ROW.indicator}${row}),ABS(${scaled}-ROUND(${scaled},0))<0.000001)`;
  return `IF(${ROW.indicator}${row}=0,0,IF(ISNUMBER(${level}),IF(${fits},1,0),IF(${level}="TB",2,0)))`;
}

function wholeFormula(parts: ReviewerParts, row: number): string {
  return `IF(${ROW.kind}${row}=1,ROUND(${levelCell(parts, row)}*${SETTING.factor},0),0)`;
}

/** 1 in the first row of each named product of a unit. */
function newProductCell({ table, places }: ReviewerParts, i: number): PlanCell {
  const row = FIRST.rows + i;
  const unit = table.unit[i]!;
  if (unit < 0) return { value: 0, style: 'figure' };
  const [first] = places.spans[unit]!;
  const seen = (column: string): string => `$${column}$${first}:$${column}${row},$${column}${row}`;
  const text = `IF(${ROW.product}${row}=0,0,IF(COUNTIFS(${seen(ROW.unit)},${seen(ROW.product)})=1,1,0))`;
  let isNew = table.product[i]! > 0;
  for (let at = first - FIRST.rows; at < i && isNew; at++) {
    if (table.unit[at] === unit && table.product[at] === table.product[i]) isNew = false;
  }
  return formula(text, isNew ? 1 : 0);
}

function text(value: string | undefined): PlanCell {
  return { value: value === undefined || value === '' ? null : value, style: 'text' };
}

/** The date as Excel keeps it; anything else as its text. */
function dateIn({ grid, columns }: { grid: Grid; columns: Columns }, row: number): CellValue {
  if (columns.date < 0) return null;
  const cell = cellAt(grid, row, columns.date);
  return typeof cell === 'number' ? cell : rawText(cell) || null;
}

function sourceFinder(sources: readonly TableSource[]): (i: number) => TableSource | null {
  return (i) => sources.find(({ start, end }) => start <= i && i < end) ?? null;
}
