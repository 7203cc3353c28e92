import type { Area } from '../../grid';
import type { PlanCell } from '../plan';
import { LINE_HEIGHT, linesOf } from './heights';

/** Rows of a sheet put together from top to bottom, with their heights and merged cells. */
export class SheetRows {
  readonly rows: (readonly PlanCell[])[] = [];
  readonly heights = new Map<number, number>();
  readonly merges: Area[] = [];

  /** @param widths of all columns, in characters. */
  constructor(private readonly widths: readonly number[]) {}

  /** Row that comes next. */
  get next(): number {
    return this.rows.length;
  }

  get last(): number {
    return this.widths.length - 1;
  }

  /** Adds a row and gives its place. */
  add(cells: readonly PlanCell[] = [], height?: number): number {
    if (height !== undefined) this.heights.set(this.next, height);
    return this.rows.push(cells) - 1;
  }

  /** A text over the whole width, as high as it needs. */
  sentence(value: string, style: string): void {
    this.merge(0, this.last);
    this.add([{ value, style }, ...blanks(this.last, style)], this.linesAcross(value, 0) * LINE_HEIGHT);
  }

  /** A blank row and a heading with a line under it. */
  section(value: string): void {
    this.add();
    this.add([{ value, style: 'section' }, ...blanks(this.last, 'sectionLine')], 20);
  }

  /** Joins cells of the row that comes next. */
  merge(left: number, right: number): void {
    this.merges.push({ top: this.next, left, bottom: this.next, right });
  }

  /** Lines that a text takes from a column to the right edge. */
  linesAcross(value: string, left: number): number {
    return linesOf(
      value,
      this.widths.slice(left).reduce((sum, width) => sum + width, 0),
    );
  }
}

export function blanks(count: number, style: string): PlanCell[] {
  return Array.from({ length: count }, (): PlanCell => ({ value: null, style }));
}
