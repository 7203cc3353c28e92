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
  private readonly pairs = new Map<string, number>();
  private readonly totals = new Map<string, number>();
  private readonly statuses = new Map<string, number>();
  private filled = 0;

  constructor(
    by: 'aspect' | 'form',
    private readonly labels: readonly string[],
    rows: CountedTable['rows'],
  ) {
    for (const row of rows) {
      const [label, status] = [folded(row[by]), folded(row.status)];
      if (label !== null) increase(this.totals, label);
      if (status !== null) increase(this.statuses, status);
      if (label !== null && status !== null) increase(this.pairs, pairOf(label, status));
      if (isFilled(row.unit) || isFilled(row.action)) this.filled++;
    }
  }

  /** Rows with a label and a status. */
  pair(label: string | null, status: string): number {
    if (label !== null) return this.pairs.get(pairOf(label.toLowerCase(), status.toLowerCase())) ?? 0;
    return this.labels.reduce((left, each) => left - this.pair(each, status), this.withStatus(status));
  }

  /** Rows with a label, whatever their status. */
  total(label: string | null): number {
    if (label !== null) return this.totals.get(label.toLowerCase()) ?? 0;
    return this.labels.reduce((left, each) => left - this.total(each), this.all());
  }

  withStatus(status: string): number {
    return this.statuses.get(status.toLowerCase()) ?? 0;
  }

  /** Rows that say anything: a unit or an action. */
  all(): number {
    return this.filled;
  }
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function pairOf(label: string, status: string): string {
  return JSON.stringify([label, status]);
}

/** Spreadsheets compare text without regard to capitals. */
function folded(cell: CellValue): string | null {
  return typeof cell === 'string' ? cell.toLowerCase() : null;
}

function isFilled(cell: CellValue): boolean {
  return cell !== null && cell !== '';
}
