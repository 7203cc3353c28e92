import { FileProblem } from './file-problem';

/** Places in the rows of all sheets together, blank ones before the last used column of a row included. */
export const MAX_CELLS = 40_000_000;

/** A formula or a merged area takes about as much memory as this many cells. */
export const HEAVY = 8;

/** Counts what the sheets of one workbook take up, so that a small file cannot ask for endless memory. */
export class Budget {
  private used = 0;

  /** Throws FileProblem `too-many-cells` when the workbook asks for more than it may. */
  take(cells: number, sheet: string): void {
    this.used += cells;
    if (this.used > MAX_CELLS) {
      throw new FileProblem({ code: 'too-many-cells', data: { sheet, limit: MAX_CELLS } });
    }
  }
}
