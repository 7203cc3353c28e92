import type { Area } from '../../grid';
import type { PlanCell } from '../plan';
import { frameStyle } from './styles';

/** The cells of a page that is laid out row by row, each row over the whole width or in equal boxes. */
export class Page {
  readonly rows: PlanCell[][] = [];
  readonly merges: Area[] = [];
  readonly heights = new Map<number, number>();

  /** The page has a narrow column on each side, which only the frame uses. */
  constructor(private readonly columns: number) {}

  /** A row of `boxes` side by side between two columns, `height` points high; null leaves a box blank and unstyled. */
  row(height: number, boxes: readonly (Box | null)[], [first, last] = [1, this.columns - 2]): void {
    const row = this.rows.length;
    const cells: PlanCell[] = Array.from({ length: this.columns }, () => null);
    const width = (last - first + 1) / boxes.length;
    boxes.forEach((box, at) => {
      if (box === null) return;
      const [left, right] = [first + at * width, first + (at + 1) * width - 1];
      // Every cell of a merged area has the style: its border is drawn by the cells at its edges.
      for (let column = left; column <= right; column++) cells[column] = { value: null, style: box.style };
      cells[left] = box;
      if (right > left) this.merges.push({ top: row, bottom: row, left, right });
    });
    this.heights.set(row, height);
    this.rows.push(cells);
  }

  gap(height: number): void {
    this.row(height, [null]);
  }

  /** Draws the frame around all rows so far; the first and the last of them must be gaps. */
  frame(): void {
    const [bottom, right] = [this.rows.length - 1, this.columns - 1];
    for (let row = 0; row <= bottom; row++) {
      for (let column = 0; column <= right; column++) {
        const vertical = row === 0 ? (['top'] as const) : row === bottom ? (['bottom'] as const) : [];
        const horizontal = column === 0 ? (['left'] as const) : column === right ? (['right'] as const) : [];
        const sides = [...vertical, ...horizontal];
        if (sides.length > 0) this.rows[row]![column] = { value: null, style: frameStyle(sides) };
      }
    }
  }
}

export interface Box {
  readonly value: string | number;
  readonly style: string;
}
