import { cellAddress, columnLetters } from '../../address';
import type { Area, CellValue } from '../../grid';
import type { FormulaCell, PlanCell } from '../plan';
import { ASPECTS, FORMS, STATUSES } from './terms';
import type { FollowUpWords } from './words';

/** Columns of the table that the formulas count in, zero-based, and its rows below the header. */
export interface CountedTable {
  readonly unit: number;
  readonly action: number;
  readonly aspect: number;
  readonly form: number;
  readonly status: number;
  readonly top: number;
  readonly bottom: number;
  /** What the table holds now, row by row. */
  readonly rows: readonly Readonly<Record<'unit' | 'action' | 'aspect' | 'form' | 'status', CellValue>>[];
}

export interface ProgressBlock {
  readonly rows: readonly (readonly PlanCell[])[];
  /** The labels of the lines, which the drop-down of that column offers. */
  readonly labels: Area;
  /** Counts per label and status, for a chart. */
  readonly counts: Area;
  readonly statuses: Area;
}

/** Columns of a block: label, each status, other statuses, all, part done. */
export const BLOCK_WIDTH = STATUSES.length + 4;

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
  const labels = labelsOf(by, table, words);
  const statuses = STATUSES.map((status) => words.statuses[status]);
  const header = top;
  const first = top + 1;
  const other = first + labels.length;
  const heading = (value: string, at: number): PlanCell => ({ value, style: at === 0 ? 'heading' : 'headingCenter' });
  const names = [by === 'aspect' ? progress.byAspect : progress.byForm, ...statuses];
  const counted = counter(by, table);
  const line = (row: number, label: string | null): PlanCell[] => {
    const at = (column: number): string => cellAddress(row, left + column);
    const statusAt = (column: number): string => `${columnLetters(left + column)}$${header + 1}`;
    const cells = statuses.map((status, s): PlanCell => {
      const text =
        label === null
          ? `${countFormula(rangeOf(table, 'status'), statusAt(1 + s), status)}-SUM(${column(left + 1 + s, first, other - 1)})`
          : pairFormula(rangeOf(table, by), `$${at(0)}`, label, rangeOf(table, 'status'), statusAt(1 + s));
      return count(text, label === null ? counted.otherLabel(labels, status) : counted.pair(label, status));
    });
    const all =
      label === null
        ? `${rowsFormula(table)}-SUM(${column(left + 2 + statuses.length, first, other - 1)})`
        : countFormula(rangeOf(table, by), `$${at(0)}`, label);
    const total = label === null ? counted.otherTotal(labels) : counted.total(label);
    const done = label === null ? counted.otherLabel(labels, statuses.at(-1)!) : counted.pair(label, statuses.at(-1)!);
    const known = statuses.reduce(
      (sum, status) => sum + (label === null ? counted.otherLabel(labels, status) : counted.pair(label, status)),
      0,
    );
    return [
      { value: label ?? progress.other, style: 'rowLabel' },
      ...cells,
      count(`${at(2 + statuses.length)}-SUM(${at(1)}:${at(statuses.length)})`, total - known),
      count(all, total),
      share(at(statuses.length), at(2 + statuses.length), done, total, 'percent'),
    ];
  };
  const sums = Array.from({ length: statuses.length + 2 }, (_, at): PlanCell => {
    const status = statuses[at];
    const result =
      status !== undefined
        ? counted.status(status)
        : at === statuses.length
          ? counted.all() - statuses.reduce((sum, each) => sum + counted.status(each), 0)
          : counted.all();
    return { formula: `SUM(${column(left + 1 + at, first, other)})`, result, style: 'totalCount' };
  });
  const bottom = other + 1;
  const rows: PlanCell[][] = [
    [...names, progress.otherStatus, progress.total, progress.done].map(heading),
    ...labels.map((label, at) => line(first + at, label)),
    line(other, null),
    [
      { value: progress.total, style: 'total' },
      ...sums,
      share(
        cellAddress(bottom, left + statuses.length),
        cellAddress(bottom, left + 2 + statuses.length),
        counted.status(statuses.at(-1)!),
        counted.all(),
        'totalPercent',
      ),
    ],
  ];
  return {
    rows,
    labels: { top: first, left, bottom: other - 1, right: left },
    counts: { top: first, left: left + 1, bottom: other - 1, right: left + statuses.length },
    statuses: { top: header, left: left + 1, bottom: header, right: left + statuses.length },
  };
}

/** The aspects, or the ten forms and whatever else the rows of the plan name. */
function labelsOf(by: 'aspect' | 'form', { rows }: CountedTable, words: FollowUpWords): string[] {
  if (by === 'aspect') return ASPECTS.map((aspect) => words.aspects[aspect]);
  const known: string[] = FORMS.map((form) => words.forms[form]);
  const seen = new Set(known.map(folded));
  for (const { form } of rows) {
    if (typeof form !== 'string' || form.trim() === '' || seen.has(folded(form))) continue;
    seen.add(folded(form));
    known.push(form);
  }
  return known;
}

function rangeOf(table: CountedTable, of: 'unit' | 'action' | 'aspect' | 'form' | 'status'): string {
  const letters = columnLetters(table[of]);
  return `$${letters}$${table.top + 1}:$${letters}$${table.bottom + 1}`;
}

function column(at: number, top: number, bottom: number): string {
  return `${cellAddress(top, at)}:${cellAddress(bottom, at)}`;
}

/** COUNTIFS takes signs, wildcards and numbers in somebody's own label for more than text; such are compared as they are. */
function isPlain(label: string): boolean {
  return label.length <= 255 && /^\p{L}[\p{L}\p{N} ,./()-]*$/u.test(label) && !/^(true|false)$/i.test(label);
}

function pairFormula(labels: string, label: string, text: string, statuses: string, status: string): string {
  return isPlain(text)
    ? `COUNTIFS(${labels},${label},${statuses},${status})`
    : `SUMPRODUCT((${labels}=${label})*(${statuses}=${status}))`;
}

function countFormula(range: string, at: string, text: string): string {
  return isPlain(text) ? `COUNTIFS(${range},${at})` : `SUMPRODUCT(1*(${range}=${at}))`;
}

/** Rows of the table that say anything: a unit or an action. */
function rowsFormula(table: CountedTable): string {
  return `SUMPRODUCT(1*((${rangeOf(table, 'unit')}<>"")+(${rangeOf(table, 'action')}<>"")>0))`;
}

function count(formula: string, result: number): FormulaCell {
  return { formula, result, style: 'count' };
}

/** Part done, rounded down, so that 100 % means all. */
function share(done: string, all: string, doneNow: number, allNow: number, style: string): FormulaCell {
  const result = allNow === 0 ? '-' : Math.floor((doneNow * 100) / allNow) / 100;
  return { formula: `IF(${all}=0,"-",INT(${done}*100/${all})/100)`, result, style };
}

function folded(text: string): string {
  return text.toLowerCase();
}

/** The same counts, made here for the cells' first contents. */
function counter(by: 'aspect' | 'form', { rows }: CountedTable) {
  const is = (cell: CellValue, text: string): boolean => typeof cell === 'string' && folded(cell) === folded(text);
  const filled = (cell: CellValue): boolean => cell !== null && cell !== '';
  const size = (fits: (row: CountedTable['rows'][number]) => boolean): number => rows.filter(fits).length;
  const pair = (label: string, status: string): number => size((row) => is(row[by], label) && is(row.status, status));
  const total = (label: string): number => size((row) => is(row[by], label));
  const status = (text: string): number => size((row) => is(row.status, text));
  const all = (): number => size((row) => filled(row.unit) || filled(row.action));
  const less = (whole: number, labels: readonly string[], part: (label: string) => number): number =>
    labels.reduce((left, label) => left - part(label), whole);
  return {
    pair,
    total,
    status,
    all,
    otherLabel: (labels: readonly string[], text: string) => less(status(text), labels, (label) => pair(label, text)),
    otherTotal: (labels: readonly string[]) => less(all(), labels, total),
  };
}
