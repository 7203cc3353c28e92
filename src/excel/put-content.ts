import { cellAddress } from '../core/address';
import type { Area } from '../core/grid';
import { EXCEL } from '../core/report/excel-limits';
import type { SheetPlan } from '../core/report/plan';
import type { StyleSheet } from '../core/report/style';
import { PortError } from '../app/workbook-port';
import { REQUEST_BYTES, type Batches } from './batches';
import { blocksOf } from './blocks';
import { can } from './host-version';
import { spills, type PlacedFormula, type PlanCells } from './plan-cells';
import { applyStyle, styleNamed } from './put-style';
import { asTyped, GENERAL } from './typed-text';

const CHUNK_ROWS = 10_000;
/** Characters of one block of values; in UTF-8 they are at most three times as many bytes, in practice as many. */
const CHUNK_TEXT = 1_300_000;
/** Requests a style may take: format, font, colours, alignment and six lines of two properties. */
const STYLE_REQUESTS = 24;

/** A sheet of a plan and the sheet of the workbook that becomes it. */
export interface Target {
  readonly plan: SheetPlan;
  readonly sheet: Excel.Worksheet;
  readonly cells: PlanCells;
  /** Cells that hold something already and are all to be overwritten. */
  readonly old: Area | null;
}

/** Looks and values, in pieces of 10,000 rows or what fits into one request. */
export async function putContent(batches: Batches, styles: StyleSheet, target: Target): Promise<void> {
  const { cells, old } = target;
  const rows = Math.max(cells.rows, (old?.bottom ?? -1) + 1);
  for (let top = 0; top < rows; top += CHUNK_ROWS) {
    const end = Math.min(top + CHUNK_ROWS, rows);
    await putStyles(batches, styles, target, top, Math.min(end, cells.rows));
    await putValues(batches, styles, target, top, end);
    batches.count(Math.max(0, Math.min(end, cells.rows) - top));
  }
}

async function putStyles(
  batches: Batches,
  styles: StyleSheet,
  { sheet, cells }: Target,
  top: number,
  end: number,
): Promise<void> {
  for (const { key, area } of blocksOf(end - top, cells.columns, (row, column) => cells.style(top + row, column))) {
    await batches.room(STYLE_REQUESTS * REQUEST_BYTES);
    const placed = { ...area, top: top + area.top, bottom: top + area.bottom };
    applyStyle(rangeOf(sheet, placed), placed, styleNamed(styles, key));
  }
}

async function putValues(
  batches: Batches,
  styles: StyleSheet,
  { sheet, cells, old }: Target,
  top: number,
  end: number,
): Promise<void> {
  const columns = Math.max(cells.columns, (old?.right ?? -1) + 1);
  if (columns === 0) return;
  const typed = (row: number, column: number): string | number | boolean => {
    const value = cells.value(row, column);
    const style = cells.style(row, column);
    return asTyped(value, (style === undefined ? undefined : styleNamed(styles, style).format) ?? GENERAL);
  };
  for (let next = top; next < end;) {
    let size = end - next;
    let values = matrix(next, size, columns, typed);
    let text = JSON.stringify(values).length;
    while (text > CHUNK_TEXT && size > 1) {
      size = Math.ceil(size / 2);
      values = values.slice(0, size);
      text = JSON.stringify(values).length;
    }
    await batches.room(text);
    sheet.getRangeByIndexes(next, 0, size, columns).values = values;
    next += size;
  }
}

function matrix<T>(top: number, rows: number, columns: number, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_each, column) => cell(top + row, column)),
  );
}

/** Formulas: those of one cell by block, those that spill one by one. */
export async function putFormulas(batches: Batches, { sheet, cells }: Target): Promise<void> {
  const single = new Map<string, PlacedFormula>();
  for (const formula of cells.formulas) {
    if (!spills(formula)) {
      single.set(`${formula.row},${formula.column}`, formula);
      continue;
    }
    await batches.room(REQUEST_BYTES + formula.text.length);
    sheet.getRangeByIndexes(formula.row, formula.column, 1, 1).formulas = [[formula.text]];
  }
  if (single.size === 0) return;
  const isFormula = (row: number, column: number): true | undefined => single.has(`${row},${column}`) || undefined;
  for (const { area } of blocksOf(cells.rows, cells.columns, isFormula)) {
    const texts = matrix(area.top, area.bottom - area.top + 1, area.right - area.left + 1, (row, column) => {
      return single.get(`${row},${area.left + column}`)!.text;
    });
    await batches.room(REQUEST_BYTES + JSON.stringify(texts).length);
    rangeOf(sheet, area).formulas = texts;
  }
}

/** Before anything is written: Excel refuses a longer text in the middle of the work. */
export function checkTexts({ cells, plan }: Pick<Target, 'cells' | 'plan'>): void {
  for (let row = 0; row < cells.rows; row++) {
    for (let column = 0; column < cells.columns; column++) {
      const value = cells.value(row, column);
      if (typeof value !== 'string' || value.length <= EXCEL.cellText) continue;
      throw new PortError('text-too-long', 'TextTooLong', 'unchanged', `${plan.name}!${cellAddress(row, column)}`);
    }
  }
}

/** Excel without dynamic arrays would show the first value of a spilled result alone. */
export function checkSpills({ cells, plan }: Pick<Target, 'cells' | 'plan'>): void {
  if (!can('spill') && cells.formulas.some(spills)) throw new PortError('unsupported', 'Spill', 'unchanged', plan.name);
}

export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}
