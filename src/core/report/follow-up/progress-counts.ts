import type { CellValue } from '../../grid';

export type CountedColumn = 'unit' | 'action' | 'aspect' | 'form' | 'status';

/** The table that the progress counts in. Columns and rows are zero-based; the rows are those below the header. */
export interface CountedTable {
  readonly columns: Readonly<Record<CountedColumn, number>>;
  readonly top: number;
  readonly bottom: number;
  /** What the table holds now, row by row. */
  readonly rows: readonly Readonly<Record<CountedColumn, CellValue>>[];
}

/** The counts that the formulas give for what the table holds now; `null` stands for all labels not listed. */
export class ProgressCounts {
  constructor(
    private readonly by: 'aspect' | 'form',
    private readonly labels: readonly string[],
    private readonly rows: CountedTable['rows'],
  ) {}

  /** Rows with a label and a status. */
  pair(label: string | null, status: string): number {
    if (label !== null) return this.count((row) => is(row[this.by], label) && is(row.status, status));
    return this.labels.reduce((left, each) => left - this.pair(each, status), this.withStatus(status));
  }

  /** Rows with a label, whatever their status. */
  total(label: string | null): number {
    if (label !== null) return this.count((row) => is(row[this.by], label));
    return this.labels.reduce((left, each) => left - this.total(each), this.all());
  }

  withStatus(status: string): number {
    return this.count((row) => is(row.status, status));
  }

  /** Rows that say anything: a unit or an action. */
  all(): number {
    return this.count((row) => isFilled(row.unit) || isFilled(row.action));
  }

  private count(fits: (row: CountedTable['rows'][number]) => boolean): number {
    return this.rows.filter(fits).length;
  }
}

function is(cell: CellValue, text: string): boolean {
  return typeof cell === 'string' && cell.toLowerCase() === text.toLowerCase();
}

function isFilled(cell: CellValue): boolean {
  return cell !== null && cell !== '';
}
