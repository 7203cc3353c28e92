import type { Cell } from 'hucre';
import { cellAddress } from '../core/address';
import { isCellError, type Area, type CellValue } from '../core/grid';
import { EXCEL } from '../core/report/excel-limits';
import type { FormulaCell, PlanCell, SheetPlan, StyledCell } from '../core/report/plan';
import { areaAddress } from '../core/reference';
import { FileProblem } from './file-problem';
import type { StyleBook } from './write-style';
import { ERROR_MARK, looksLikeError, storedFormula, storedText } from './write-text';

/** The errors the file library knows; a file's reader shows any other as #VALUE!. */
const ERRORS = new Set(['#VALUE!', '#REF!', '#N/A', '#NAME?', '#NULL!', '#DIV/0!', '#NUM!', '#SPILL!', '#CALC!']);

/** All cells of a sheet that have content, a style or an open lock, keyed "row,column". */
export function sheetCells(plan: SheetPlan, styles: StyleBook): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  const open = new OpenCells(plan.protection?.unlocked ?? []);
  plan.rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      const full = asCell(cell);
      const style = styles.cell(full.style, open.has(r, c));
      const put = (content: Partial<Cell>, row: number, column: number, style: Cell['style']) => {
        cells.set(`${row},${column}`, style === undefined ? content : { ...content, style });
      };
      if (!('formula' in full)) {
        const isSpilled = cells.has(`${r},${c}`);
        if (isSpilled) return;
        if (full.value !== null || style !== undefined) put(valueContent(full.value, plan, r, c), r, c, style);
        return;
      }
      const results = asRows(full.result);
      put(formulaContent(full.formula, results, plan, r, c), r, c, style);
      for (const [dr, values] of results.entries()) {
        for (const [dc, value] of values.entries()) {
          if (dr === 0 && dc === 0) continue;
          const covered = asCell(plan.rows[r + dr]?.[c + dc] ?? null);
          if ('formula' in covered || covered.value !== null) {
            throw new RangeError(`${plan.name}!${cellAddress(r + dr, c + dc)} lies in the way of a spilled result`);
          }
          const own = styles.cell(covered.style ?? full.style, open.has(r + dr, c + dc));
          put(valueContent(value, plan, r + dr, c + dc), r + dr, c + dc, own);
        }
      }
    });
  });
  openBlankCells(cells, plan.protection?.unlocked ?? [], styles);
  return cells;
}

function asCell(cell: PlanCell): StyledCell | FormulaCell {
  if (typeof cell !== 'object' || cell === null || isCellError(cell)) return { value: cell };
  return cell;
}

function asRows(result: FormulaCell['result']): readonly (readonly CellValue[])[] {
  return Array.isArray(result) ? (result as readonly (readonly CellValue[])[]) : [[result as CellValue]];
}

function valueContent(value: CellValue, plan: SheetPlan, row: number, column: number): Partial<Cell> {
  if (isCellError(value)) return { value: knownError(value.error) };
  if (typeof value === 'number' && !Number.isFinite(value)) return { value: '#NUM!' };
  if (typeof value !== 'string') return { value };
  const text = checkedText(value, plan, row, column);
  return looksLikeError(text) ? { value: text, richText: [{ text }] } : { value: text };
}

function formulaContent(
  formula: string,
  results: readonly (readonly CellValue[])[],
  plan: SheetPlan,
  row: number,
  column: number,
): Partial<Cell> {
  const { text, own } = storedFormula(formula);
  const first = results[0]?.[0] ?? null;
  const width = Math.max(1, ...results.map((values) => values.length));
  const area = { top: row, left: column, bottom: row + Math.max(1, results.length) - 1, right: column + width - 1 };
  const spills = area.bottom > row || area.right > column;
  const cached = cachedResult(first, plan, row, column);
  return {
    formula: text,
    ...(cached === null ? {} : { value: cached, formulaResult: cached }),
    ...(own || spills ? { formulaType: 'array', formulaRef: areaAddress(area), formulaDynamic: true } : {}),
  };
}

function cachedResult(
  value: CellValue,
  plan: SheetPlan,
  row: number,
  column: number,
): string | number | boolean | null {
  if (isCellError(value)) return ERROR_MARK + knownError(value.error);
  if (typeof value === 'number' && !Number.isFinite(value)) return `${ERROR_MARK}#NUM!`;
  return typeof value === 'string' ? checkedText(value, plan, row, column) : value;
}

function knownError(error: string): string {
  return ERRORS.has(error) ? error : '#VALUE!';
}

function checkedText(text: string, plan: SheetPlan, row: number, column: number): string {
  if (text.length > EXCEL.cellText) {
    const data = { sheet: plan.name, cell: cellAddress(row, column), length: text.length, limit: EXCEL.cellText };
    throw new FileProblem({ code: 'text-too-long', data });
  }
  return storedText(text);
}

/** Cells that may be typed into, also where the plan leaves them blank. */
class OpenCells {
  constructor(private readonly areas: readonly Area[]) {}

  has(row: number, column: number): boolean {
    return this.areas.some(
      (area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
  }
}

function openBlankCells(cells: Map<string, Partial<Cell>>, areas: readonly Area[], styles: StyleBook): void {
  const style = styles.cell(undefined, true)!;
  for (const { top, left, bottom, right } of areas) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const key = `${row},${column}`;
        if (!cells.has(key)) cells.set(key, { value: null, style });
      }
    }
  }
}
