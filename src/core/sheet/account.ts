import type { Grid } from '../grid';
import type { ColumnKey } from './headers';
import { isOtherHeader } from './headers';
import { headingOf } from './layout';
import type { RowRole, RowRun } from './row-role';
import { CellKind, type AssessmentTable, type TableSource, type UnreadSheet } from './table';

/** What a column of an indicator sheet was taken for. */
export type ColumnRole =
  | ColumnKey
  /** The answers of one unit, in a matrix. */
  | 'unit-answers'
  /** No unit: the user said so, or units are declared and this is none of them. */
  | 'no-unit'
  /** Its heading says that it holds no answers: "No", "Bobot". */
  | 'known-other'
  /** Counts the rows. */
  | 'ordinal'
  | 'text'
  /** Repeats the answers. */
  | 'copy'
  /** Left out by the user, who said which columns are read. */
  | 'left-out'
  /** Numbers that could be answers and are not read. */
  | 'numbers'
  /** Numbers that can be no answers on the scale of their rows. */
  | 'other-numbers';

export interface ColumnAccount {
  /** Absolute. */
  readonly column: number;
  readonly heading: string;
  readonly role: ColumnRole;
  /** Numbers below the heading. */
  readonly numbers: number;
  readonly isHidden: boolean;
}

/** How the numbers of a sheet were taken; together they are all its numbers. */
export interface NumberAccount {
  /** Answers that count. */
  readonly counted: number;
  /** Answers that a finding refuses, and those of rows that name no indicator or no unit. */
  readonly refused: number;
  /** In a column or a row whose role is known: titles, ordinals, weights, totals, notes. */
  readonly known: number;
  /** Could be answers, and nobody knows. */
  readonly unknown: number;
}

/** An indicator sheet as it was read. */
export interface IndicatorAccount {
  readonly role: 'indicators';
  readonly sheet: string;
  readonly form: TableSource['form'];
  /** Absolute rows of the heading, both ends included. */
  readonly heading: { readonly top: number; readonly bottom: number };
  /** The unit of a sheet without a column of units. */
  readonly ownUnit: string | null;
  readonly isHidden: boolean;
  readonly columns: readonly ColumnAccount[];
  /** All filled rows from the first on. */
  readonly rows: readonly RowRun[];
  readonly numbers: NumberAccount;
}

/** A sheet that was not read, and why. */
export interface OtherAccount {
  readonly role: 'other';
  readonly sheet: string;
  readonly why: UnreadSheet['why'];
  readonly isHidden: boolean;
  /** Numbers beside known indicators, which could be answers. */
  readonly unknown: number;
}

export type SheetAccount = IndicatorAccount | OtherAccount;

/** How a whole workbook was read, before what it came to. */
export interface ReadingAccount {
  readonly sheets: readonly SheetAccount[];
  /** The numbers of all sheets together. */
  readonly numbers: NumberAccount;
  readonly institution: string | null;
  readonly edition: string;
  /** The workbook names the edition itself. */
  readonly isNamed: boolean;
  /** Units that are in doubt. */
  readonly doubts: number;
}

/**
 * What each sheet, column and row of a workbook was taken for.
 * @param edition the one that it was read with.
 * @param sheets the names of its sheets in their order.
 */
export function accountOf(table: AssessmentTable, edition: string, sheets: readonly string[]): ReadingAccount {
  const account = readingAccount(table, sheets);
  const { info, facts } = table;
  return {
    ...{ sheets: account, numbers: totalNumbers(account), institution: info.institution, edition },
    ...{ isNamed: info.edition !== null, doubts: facts.doubts.length },
  };
}

/** What each sheet, column and row of a workbook was taken for, in the order of the sheets. */
export function readingAccount(table: AssessmentTable, sheets: readonly string[]): SheetAccount[] {
  const read = table.sources.map((source): SheetAccount => indicatorAccount(table, source));
  const others = table.facts.unreadSheets.map(({ grid, why, numbers }): SheetAccount => {
    const unknown = numbers?.count ?? 0;
    return { role: 'other', sheet: grid.sheet, why, isHidden: grid.facts?.hidden === true, unknown };
  });
  const place = new Map(sheets.map((sheet, at) => [sheet, at]));
  return [...read, ...others].sort((a, b) => (place.get(a.sheet) ?? 0) - (place.get(b.sheet) ?? 0));
}

/** The numbers of all sheets together. */
export function totalNumbers(account: readonly SheetAccount[]): NumberAccount {
  const sum = { counted: 0, refused: 0, known: 0, unknown: 0 };
  for (const sheet of account) {
    if (sheet.role === 'other') sum.unknown += sheet.unknown;
    else for (const key of ['counted', 'refused', 'known', 'unknown'] as const) sum[key] += sheet.numbers[key];
  }
  return sum;
}

function indicatorAccount(table: AssessmentTable, source: TableSource): IndicatorAccount {
  const { grid, form, heading, ownUnit } = source;
  const columns = columnAccounts(source);
  const runs = runsOf(table, source);
  return {
    ...{ role: 'indicators', sheet: grid.sheet, form, isHidden: grid.facts?.hidden === true },
    heading: { top: heading.top, bottom: heading.bottom },
    ownUnit: ownUnit?.name ?? null,
    columns,
    rows: runs,
    numbers: numbersOf(table, source, columns, runs),
  };
}

function columnAccounts(source: TableSource): ColumnAccount[] {
  const { grid, heading } = source;
  const width = grid.values.reduce((most, cells) => Math.max(most, cells.length), heading.texts.length);
  const numbers = new Array<number>(width).fill(0);
  const filled = new Array<boolean>(width).fill(false);
  grid.values.slice(heading.bottom + 1 - grid.top).forEach((cells) => {
    cells.forEach((cell, at) => {
      if (typeof cell === 'number') numbers[at]!++;
      if (cell !== null && cell !== '') filled[at] = true;
    });
  });
  return numbers.flatMap((count, at): ColumnAccount[] => {
    const column = grid.left + at;
    const text = headingOf(grid, source, column);
    const role = roleOf(source, column, text, count > 0);
    if (text === '' && !filled[at]) return [];
    return [{ column, heading: text, role, numbers: count, isHidden: grid.facts?.hiddenColumns.has(column) === true }];
  });
}

function roleOf(source: TableSource, column: number, heading: string, hasNumbers: boolean): ColumnRole {
  const { columns, unitColumns, refused, rows, mapped } = source;
  if (unitColumns.includes(column)) return 'unit-answers';
  const key = (Object.keys(columns) as ColumnKey[]).find((each) => columns[each] === column);
  if (key !== undefined) return key;
  if (refused.includes(column)) return 'no-unit';
  if (isOtherHeader(heading)) return 'known-other';
  const other = rows.others.find((each) => each.column === column);
  if (other?.isOrdinal === true && !/\p{L}/u.test(heading)) return 'ordinal';
  if (other?.isCopy === true && other.answers > 0) return 'copy';
  if (other !== undefined && other.answers > 0) return mapped ? 'left-out' : 'numbers';
  return hasNumbers ? 'other-numbers' : 'text';
}

/** The rows of a sheet from the first to the last, answers between the rows that are none. */
function runsOf({ row }: AssessmentTable, { grid, heading, rows, start, end }: TableSource): RowRun[] {
  const roles = new Map<number, RowRole>();
  for (let at = heading.top - 1; at >= grid.top; at--) roles.set(at, 'title');
  for (let at = heading.top; at <= heading.bottom; at++)
    roles.set(at, at === heading.top ? 'heading' : 'second-heading');
  for (const { from, to, role } of rows.runs) for (let at = from; at <= to; at++) roles.set(at, role);
  for (let i = start; i < end; i++) roles.set(row[i]!, 'answer');
  const runs: { from: number; to: number; role: RowRole }[] = [];
  grid.values.forEach((cells, index) => {
    if (cells.every((cell) => cell === null || cell === '')) return;
    const at = grid.top + index;
    const role = roles.get(at) ?? 'outside';
    const last = runs.at(-1);
    if (last !== undefined && last.role === role && isBlankBetween(grid, last.to, at)) last.to = at;
    else runs.push({ from: at, to: at, role });
  });
  return runs;
}

function isBlankBetween({ values, top }: Grid, from: number, to: number): boolean {
  return values.slice(from + 1 - top, to - top).every((cells) => cells.every((cell) => cell === null || cell === ''));
}

function numbersOf(
  { kind, row, column }: AssessmentTable,
  { grid, start, end }: TableSource,
  accounts: readonly ColumnAccount[],
  runs: readonly RowRun[],
): NumberAccount {
  const answers = new Map<number, CellKind>();
  const key = (at: number, across: number): number => at * 16_384 + across;
  for (let i = start; i < end; i++) answers.set(key(row[i]!, column[i]!), kind[i] as CellKind);
  const roles = new Map(accounts.map((each) => [each.column, each.role]));
  const counts = { counted: 0, refused: 0, known: 0, unknown: 0 };
  for (const { from, to, role } of runs) {
    for (let at = from; at <= to; at++) {
      (grid.values[at - grid.top] ?? []).forEach((cell, index) => {
        if (typeof cell !== 'number') return;
        const across = grid.left + index;
        const answer = answers.get(key(at, across));
        if (answer !== undefined) counts[answer === CellKind.value ? 'counted' : 'refused']++;
        else if (role === 'unread' || (role === 'answer' && roles.get(across) === 'numbers')) counts.unknown++;
        else counts.known++;
      });
    }
  }
  return counts;
}
