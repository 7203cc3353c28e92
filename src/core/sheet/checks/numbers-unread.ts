import { cellAddress, columnLetters } from '../../address';
import type { Grid } from '../../grid';
import { firstFilled, textAt } from '../cells';
import { correctionColumns } from '../correction-columns';
import type { Check } from '../check';
import { issueAt, type IssueOf } from '../issue-at';
import { headingOf, headingRow } from '../layout';
import type { TableSource } from '../table';

/** What the numbers stand in: a column, rows outside the table, a second table, or a sheet that is not read. */
export type UnreadPlace = 'column' | 'rows' | 'table' | 'sheet';

type NumbersUnread = IssueOf<
  'numbers-unread',
  {
    readonly of: UnreadPlace;
    /** The heading of a column, the first text of rows; "" where there is none. */
    readonly name: string;
    /** The letter of a column, "12" or "12-15" for rows, the name of a sheet. */
    readonly where: string;
    readonly count: number;
    /** Addresses of the first of them. */
    readonly cells: readonly string[];
  }
>;

interface Cell {
  readonly row: number;
  readonly column: number;
}

/**
 * Numbers that could be answers and are not read: until somebody says what they are, the result is provisional. One issue
 * for each column, block of rows, or sheet.
 */
export const numbersUnread: Check<NumbersUnread> = {
  about: { 'numbers-unread': 'form' },
  find({ table, scan }, raise) {
    const corrections = scan(correctionColumns);
    for (const source of table.sources) {
      const isToldAlready = (column: number): boolean =>
        corrections.some((each) => each.source === source && each.column === column && each.meant.sure);
      for (const issue of [...inColumns(source, isToldAlready), ...inRows(source)]) raise(issue);
    }
    for (const { grid, numbers } of table.facts.unreadSheets) {
      if (numbers === null) continue;
      const { count, cells } = numbers;
      raise(issueOf(grid, cells[0]!, { of: 'sheet', name: '', where: grid.sheet, count, cells: addresses(cells) }));
    }
  },
};

/** Where the user said which column is which, the others were seen. */
function inColumns(source: TableSource, isToldAlready: (column: number) => boolean): NumbersUnread[] {
  const { grid, rows, mapped } = source;
  if (mapped) return [];
  return rows.others.flatMap(({ column, answers, rows: at, isOrdinal, isCopy }): NumbersUnread[] => {
    const name = headingOf(grid, source, column);
    if (answers === 0 || (isOrdinal && !/\p{L}/u.test(name)) || isCopy || isToldAlready(column)) return [];
    const place = name === '' ? { row: at[0]!, column } : { row: headingRow(grid, source, column), column };
    const cells = addresses(at.map((row) => ({ row, column })));
    return [issueOf(grid, place, { of: 'column', name, where: columnLetters(column), count: answers, cells })];
  });
}

function inRows({ grid, rows }: TableSource): NumbersUnread[] {
  return rows.unread.map(({ from, to, count, cells, isTable }): NumbersUnread => {
    const name = firstText(grid, from);
    const where = from === to ? String(from + 1) : `${from + 1}-${to + 1}`;
    const data = { of: isTable ? 'table' : 'rows', name, where, count, cells: addresses(cells) } as const;
    return issueOf(grid, isTable ? { row: from, column: firstFilled(grid, from) } : cells[0]!, data);
  });
}

function issueOf({ sheet }: Grid, { row, column }: Cell, data: NumbersUnread['data']): NumbersUnread {
  return issueAt('numbers-unread', 'wajib', { sheet, row, column, unit: null, indicator: null }, data);
}

function firstText(grid: Grid, row: number): string {
  const cells = grid.values[row - grid.top] ?? [];
  const at = cells.findIndex((cell) => typeof cell === 'string' && cell.trim() !== '');
  return at < 0 ? '' : textAt(grid, row, grid.left + at);
}

function addresses(cells: readonly Cell[]): string[] {
  return cells.map(({ row, column }) => cellAddress(row, column));
}
