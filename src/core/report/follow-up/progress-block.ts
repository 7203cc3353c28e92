import { cellAddress, columnLetters } from '../../address';
import type { Area } from '../../grid';
import type { FormulaCell, PlanCell } from '../plan';
import { ProgressCounts, type CountedColumn, type CountedTable } from './progress-counts';
import { ASPECTS, FORMS, STATUSES } from './terms';
import type { FollowUpWords } from './words';

export interface ProgressBlock {
  readonly rows: readonly (readonly PlanCell[])[];
  /** The labels of the lines, which the drop-down of that column offers. */
  readonly labels: Area;
  /** Counts per label and status, for a chart. */
  readonly counts: Area;
}

/** Columns of a block, after the label: one for each status, then these. */
const OTHER = 1 + STATUSES.length;
const TOTAL = OTHER + 1;
const DONE = STATUSES.length;

/**
 * Counts of the plan's rows by aspect or form and status, all native formulas, so that any spreadsheet keeps them live.
 * Rows whose word is none of the labels are counted as "other", so the totals always show every row.
 */
export function progressBlock(
  by: 'aspect' | 'form',
  top: number,
  left: number,
  table: CountedTable,
  words: FollowUpWords,
): ProgressBlock {
  const { progress } = words.plan;
  const labels = labelsOf(by, table.rows, words);
  const lines = new Lines(by, top, left, labels, table, words);
  const headings = [
    by === 'aspect' ? progress.byAspect : progress.byForm,
    ...STATUSES.map((status) => words.statuses[status]),
    ...[progress.otherStatus, progress.total, progress.done],
  ];
  const bottom = top + labels.length;
  return {
    rows: [
      headings.map((value, at): PlanCell => ({ value, style: at === 0 ? 'heading' : 'headingCenter' })),
      ...labels.map((_, at) => lines.line(at)),
      lines.line(null),
      lines.sums(),
    ],
    labels: { top: top + 1, left, bottom, right: left },
    counts: { top: top + 1, left: left + 1, bottom, right: left + STATUSES.length },
  };
}

/** Lines of a block: its headings, the labels, everything else, and the sums. */
export function blockHeight(by: 'aspect' | 'form', rows: CountedTable['rows'], words: FollowUpWords): number {
  return labelsOf(by, rows, words).length + 3;
}

/** The aspects, or the ten forms and whatever else the rows of the plan name. */
function labelsOf(by: 'aspect' | 'form', rows: CountedTable['rows'], words: FollowUpWords): string[] {
  if (by === 'aspect') return ASPECTS.map((aspect) => words.aspects[aspect]);
  const labels: string[] = FORMS.map((form) => words.forms[form]);
  const seen = new Set(labels.map((label) => label.toLowerCase()));
  for (const { form } of rows) {
    if (typeof form !== 'string' || form.trim() === '' || seen.has(form.toLowerCase())) continue;
    seen.add(form.toLowerCase());
    labels.push(form);
  }
  return labels;
}

/** The lines of a block that stands at `top` and `left`: header, labels, other labels, sums. */
class Lines {
  private readonly statuses: readonly string[];
  private readonly counts: ProgressCounts;
  private readonly firstRow: number;
  private readonly otherRow: number;

  constructor(
    private readonly by: 'aspect' | 'form',
    private readonly top: number,
    private readonly left: number,
    private readonly labels: readonly string[],
    private readonly table: CountedTable,
    private readonly words: FollowUpWords,
  ) {
    this.statuses = STATUSES.map((status) => words.statuses[status]);
    this.counts = new ProgressCounts(by, labels, table.rows);
    this.firstRow = top + 1;
    this.otherRow = top + 1 + labels.length;
  }

  /** The line of a label by its place; null: of everything else. */
  line(place: number | null): PlanCell[] {
    const label = place === null ? null : this.labels[place]!;
    const row = place === null ? this.otherRow : this.firstRow + place;
    const known = this.statuses.reduce((sum, status) => sum + this.counts.pair(label, status), 0);
    const total = this.counts.total(label);
    const cells = this.statuses.map((status, s) => {
      const text = label === null ? this.rest(this.statusCount(s), 1 + s) : this.pairCount(label, row, s);
      return count(text, this.counts.pair(label, status));
    });
    const all = label === null ? this.rest(this.rowCount(), TOTAL) : this.labelCount(label, row);
    return [
      { value: label ?? this.words.plan.progress.other, style: 'rowLabel' },
      ...cells,
      count(`${this.at(row, TOTAL)}-SUM(${this.at(row, 1)}:${this.at(row, DONE)})`, total - known),
      count(all, total),
      this.share(row, this.counts.pair(label, this.statuses[DONE - 1]!), total, 'percent'),
    ];
  }

  sums(): PlanCell[] {
    const byStatus = this.statuses.map((status) => this.counts.withStatus(status));
    const all = this.counts.all();
    const results = [...byStatus, byStatus.reduce((left, each) => left - each, all), all];
    return [
      { value: this.words.plan.progress.total, style: 'total' },
      ...results.map((result, at): PlanCell => {
        const formula = `SUM(${this.column(1 + at, this.firstRow, this.otherRow)})`;
        return { formula, result, style: 'totalCount' };
      }),
      this.share(this.otherRow + 1, byStatus[DONE - 1]!, all, 'totalPercent'),
    ];
  }

  private pairCount(label: string, row: number, status: number): string {
    const [labels, statuses] = [this.range(this.by), this.range('status')];
    const [labelAt, statusAt] = [`$${this.at(row, 0)}`, this.statusAt(status)];
    return isPlain(label)
      ? `COUNTIFS(${labels},${labelAt},${statuses},${statusAt})`
      : `SUMPRODUCT((${labels}=${labelAt})*(${statuses}=${statusAt}))`;
  }

  private labelCount(label: string, row: number): string {
    const [labels, labelAt] = [this.range(this.by), `$${this.at(row, 0)}`];
    return isPlain(label) ? `COUNTIFS(${labels},${labelAt})` : `SUMPRODUCT(1*(${labels}=${labelAt}))`;
  }

  private statusCount(status: number): string {
    return `COUNTIFS(${this.range('status')},${this.statusAt(status)})`;
  }

  private rowCount(): string {
    return `SUMPRODUCT(1*((${this.range('unit')}<>"")+(${this.range('action')}<>"")>0))`;
  }

  /** A count less what the lines of the labels hold of it. */
  private rest(whole: string, column: number): string {
    return `${whole}-SUM(${this.column(column, this.firstRow, this.otherRow - 1)})`;
  }

  /** Part done, rounded down, so that 100 % means all. */
  private share(row: number, done: number, all: number, style: string): FormulaCell {
    const [doneAt, allAt] = [this.at(row, DONE), this.at(row, TOTAL)];
    const result = all === 0 ? '-' : Math.floor((done * 100) / all) / 100;
    return { formula: `IF(${allAt}=0,"-",INT(${doneAt}*100/${allAt})/100)`, result, style };
  }

  private at(row: number, column: number): string {
    return cellAddress(row, this.left + column);
  }

  private statusAt(status: number): string {
    return `${columnLetters(this.left + 1 + status)}$${this.top + 1}`;
  }

  private column(column: number, top: number, bottom: number): string {
    return `${this.at(top, column)}:${this.at(bottom, column)}`;
  }

  private range(of: CountedColumn): string {
    const letters = columnLetters(this.table.columns[of]);
    return `$${letters}$${this.table.top + 1}:$${letters}$${this.table.bottom + 1}`;
  }
}

/** COUNTIFS takes signs, wildcards and numbers in somebody's own label for more than text; such are compared as they are. */
function isPlain(label: string): boolean {
  return label.length <= 255 && /^\p{L}[\p{L}\p{N} ,./()-]*$/u.test(label) && !/^(true|false)$/i.test(label);
}

function count(formula: string, result: number): FormulaCell {
  return { formula, result, style: 'count' };
}
