import { parse, tokenize } from '@borgar/fx/xlsx';
import { toZone, type Area } from './a1';
import { displayFormat } from './number-format';
import type { Grid } from './grid';
import type { CellStyle, EvaluatedCell, OSpreadsheet, Position } from './o-spreadsheet';
import { invalidArgument } from '../protocol/host-error';
import type { SideStore } from './side-store';

export type CellValue = number | string | boolean;

export const VALUE_TYPE: Readonly<Record<EvaluatedCell['type'], string>> = {
  number: 'Double',
  text: 'String',
  boolean: 'Boolean',
  error: 'Error',
  empty: 'Empty',
};

/** Writes below this size let the grid measure row heights; above, only text with line breaks does. */
const MEASURED_CELLS = 200;

/** Reading and writing cells of the grid the way Office.js means it. */
export class Cells {
  constructor(
    private readonly grid: Grid,
    private readonly side: SideStore,
    private readonly helpers: OSpreadsheet['helpers'],
  ) {}

  values(sheetId: string, area: Area): CellValue[][] {
    return this.grid.map(sheetId, area, (cell) => cell.value ?? '');
  }

  text(sheetId: string, area: Area): string[][] {
    return this.grid.map(sheetId, area, (cell) => cell.formattedValue);
  }

  valueTypes(sheetId: string, area: Area): string[][] {
    return this.grid.map(sheetId, area, (cell) => VALUE_TYPE[cell.type]);
  }

  formulas(sheetId: string, area: Area): CellValue[][] {
    const { g } = this.grid;
    return this.grid.map(sheetId, area, (value, cell) =>
      cell?.isFormula ? (cell.compiledFormula?.toFormulaString(g) ?? cell.content) : (value.value ?? ''),
    );
  }

  /** What a person would have to type: formulas, and texts with the apostrophe that keeps them texts. */
  contents(sheetId: string, area: Area): string[][] {
    const { g } = this.grid;
    return this.grid.map(sheetId, area, (_value, cell) =>
      cell?.isFormula ? (cell.compiledFormula?.toFormulaString(g) ?? cell.content) : (cell?.content ?? ''),
    );
  }

  numberFormats(sheetId: string, area: Area): string[][] {
    return this.grid.map(
      sheetId,
      area,
      (_value, cell, position) => this.side.get('formats', keyOf(position)) ?? cell?.format ?? 'General',
    );
  }

  style(position: Position): CellStyle {
    return this.grid.g.getCellStyle(position) ?? {};
  }

  /** The area around all cells with a value (or, unless `valuesOnly`, a cell with only a format); undefined when none. */
  usedArea(sheetId: string, valuesOnly: boolean): Area | undefined {
    const { g } = this.grid;
    const rows: number[] = [];
    const cols: number[] = [];
    const take = ({ row, col }: Position): void => {
      rows.push(row);
      cols.push(col);
    };
    for (const { row, col } of g.getEvaluatedCellsPositions(sheetId)) {
      const position = { sheetId, row, col };
      if (g.getEvaluatedCell(position).type !== 'empty') take(position);
    }
    if (!valuesOnly) {
      for (const cell of g.getCells(sheetId)) {
        const position = g.tryGetCellPosition(cell.id);
        if (position) take(position);
      }
    }
    if (rows.length === 0) return undefined;
    const [r, c] = [lowest(rows), lowest(cols)];
    return { r, c, h: highest(rows) - r + 1, w: highest(cols) - c + 1 };
  }

  /** Writes values or formulas; null leaves a cell alone. The matrix has the size of the area. */
  write(sheetId: string, area: Area, matrix: readonly (readonly unknown[])[]): void {
    const { state } = this.grid;
    this.grid.grow(sheetId, area);
    state.bulk = area.h * area.w > 1;
    const resume = this.pauseRowHeights(area, matrix);
    try {
      this.writeCells(sheetId, area, matrix);
    } finally {
      resume();
      if (state.bulk) state.changes.add({ sheetId, area, type: 'RangeEdited', source: 'addin' });
      state.bulk = false;
    }
  }

  setStyle(sheetId: string, area: Area, style: CellStyle): void {
    this.grid.run('SET_FORMATTING', { sheetId, target: [this.grid.zone(sheetId, area)], style });
  }

  /** A format the grid cannot show is shown as General and kept beside it. */
  setNumberFormat(sheetId: string, area: Area, format: string): void {
    const locale = this.grid.g.getLocale();
    const shown = displayFormat(format, (candidate) => {
      try {
        this.helpers.formatValue(0, { format: candidate, locale });
        return true;
      } catch {
        return false;
      }
    });
    this.grid.run('SET_FORMATTING', { sheetId, target: [this.grid.zone(sheetId, area)], format: shown });
    const kept = shown === format || format === 'General' ? undefined : format;
    if (kept === undefined && this.side.entries('formats').length === 0) return;
    const { top, left, bottom, right } = toZone(this.grid.clamp(sheetId, area));
    for (let row = top; row <= bottom; row++) {
      for (let col = left; col <= right; col++) {
        const key = keyOf({ sheetId, row, col });
        if (this.side.get('formats', key) !== kept) this.side.set('formats', key, kept);
      }
    }
  }

  private writeCells(sheetId: string, area: Area, matrix: readonly (readonly unknown[])[]): void {
    matrix.forEach((line, i) =>
      line.forEach((value, j) => {
        if (value === null || value === undefined) return;
        const position = { sheetId, row: area.r + i, col: area.c + j };
        if (!isWithEqualsSign(value)) {
          this.grid.run('UPDATE_CELL', { ...position, content: toContent(value) });
        } else {
          this.writeFormula(position, value);
        }
      }),
    );
  }

  /** One that Excel could not make out is refused, and the cell keeps what it held. */
  private writeFormula(position: Position, formula: string): void {
    const before = this.grid.g.getCell(position)?.content ?? '';
    this.grid.run('UPDATE_CELL', { ...position, content: formula });
    // To the grid a formula is bad too where it knows no function of that name.
    if (this.grid.g.getCell(position)?.compiledFormula?.isBadExpression !== true || isWhole(formula)) return;
    this.grid.run('UPDATE_CELL', { ...position, content: before });
    throw invalidArgument('Range.formulas', formula.slice(0, 40));
  }

  /** Nearly half of a large write is the grid measuring text for row heights; only line breaks need it. */
  private pauseRowHeights(area: Area, matrix: readonly (readonly unknown[])[]): () => void {
    const heights = this.grid.model.handlers.find((handler) => 'tallestCellInRow' in handler);
    const hasBreaks = matrix.some((line) => line.some((value) => typeof value === 'string' && value.includes('\n')));
    if (!heights || hasBreaks || area.h * area.w < MEASURED_CELLS) return () => undefined;
    heights.updateRowSizeForCellChange = (): void => undefined;
    return () => {
      delete heights.updateRowSizeForCellChange;
    };
  }
}

const keyOf = ({ sheetId, row, col }: Position): string => `${sheetId}|${row}|${col}`;
const lowest = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
const highest = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));

/** What a person would type to get the value. */
function toContent(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const text = String(value);
  // Office.js reads dates the American way: what is none there stays text, whatever the language.
  const [, month] = /^(\d{1,2})[/-]\d{1,2}[/-]\d{2,4}$/.exec(text) ?? [];
  return Number(month) > 12 ? `'${text}` : text;
}

function isWhole(formula: string): boolean {
  try {
    parse(tokenize(formula));
    return true;
  } catch {
    return false;
  }
}

const isWithEqualsSign = (value: unknown): value is string => typeof value === 'string' && value.startsWith('=');
