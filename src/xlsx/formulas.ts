import type { Area, CellValue } from '../core/grid';
import { shiftFormula } from './formula-shift';
import { parseArea } from './refs';
import { attribute } from './xml';

/** Cells looked at, over a whole sheet, to find those that an array formula fills. */
const SPILL_BUDGET = 5_000_000;

/** Collects the formulas of a sheet by column and row, shared and array formulas spelled out. */
export class FormulaMap {
  private readonly columns = new Map<number, Map<number, string>>();
  private readonly shared = new Map<string, { row: number; column: number; text: string }>();
  private readonly spills: { area: Area; text: string }[] = [];

  /** `tag` is the inside of the `<f>` tag, which says what kind of formula it is. */
  add(row: number, column: number, text: string, tag: string): void {
    const kind = tag === '' ? undefined : attribute(tag, 't');
    if (kind === 'shared') this.set(row, column, this.sharedText(row, column, text, attribute(tag, 'si') ?? ''));
    else this.set(row, column, text);
    if (kind !== 'array' && kind !== 'dataTable') return;
    const area = parseArea(attribute(tag, 'ref') ?? '');
    if (area !== null && (area.bottom > area.top || area.right > area.left)) this.spills.push({ area, text });
  }

  /** The map, once the rows are known: cells filled by an array formula carry its text. */
  finish(rows: readonly (readonly CellValue[])[]): ReadonlyMap<number, ReadonlyMap<number, string>> {
    let budget = SPILL_BUDGET;
    for (const { area, text } of this.spills) {
      for (let row = area.top; row <= area.bottom && row < rows.length && budget > 0; row++) {
        const end = Math.min(area.right, rows[row]!.length - 1);
        budget -= Math.max(1, end - area.left + 1);
        for (let column = area.left; column <= end; column++) {
          if (this.columns.get(column)?.has(row) !== true) this.set(row, column, text);
        }
      }
    }
    return this.columns;
  }

  /** The first cell of a shared formula has its text; the others follow from their distance to it. */
  private sharedText(row: number, column: number, text: string, index: string): string {
    if (text !== '') {
      this.shared.set(index, { row, column, text });
      return text;
    }
    const first = this.shared.get(index);
    return first === undefined ? '' : shiftFormula(first.text, row - first.row, column - first.column);
  }

  private set(row: number, column: number, text: string): void {
    let rows = this.columns.get(column);
    if (rows === undefined) this.columns.set(column, (rows = new Map()));
    rows.set(row, text);
  }
}
