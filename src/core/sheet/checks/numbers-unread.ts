import { cellAddress } from '../../address';
import type { Check } from '../check';
import { issueAt, type IssueOf } from '../issue-at';
import { headingOf, headingRow } from '../layout';
import type { TableSource } from '../table';
import { overrideUnread } from './override-unread';

type NumbersUnread = IssueOf<
  'numbers-unread',
  {
    /** What is not read: a column of no known role, rows outside the table, a second table, or a sheet. */
    readonly of: 'column' | 'rows' | 'table' | 'sheet';
    /** The heading of the column, or the name of the sheet. */
    readonly name: string;
    readonly count: number;
    /** Addresses of the first of them. */
    readonly cells: readonly string[];
  }
>;

/**
 * Numbers that could be answers and are not read. Nobody can say that nothing is lost until somebody says what they are, so
 * the result is provisional. Columns that the user matched in the pane are no matter: there somebody has said it.
 */
export const numbersUnread: Check<NumbersUnread> = {
  about: { 'numbers-unread': 'form' },
  find(checked, raise) {
    const { table } = checked;
    const corrections = new Set<string>();
    overrideUnread.find(checked, ({ severity, sheet, column }) => {
      if (severity === 'wajib') corrections.add(`${column} ${sheet}`);
      return true;
    });
    for (const source of table.sources) {
      const { sheet } = source.grid;
      const columns = source.mapped === true ? [] : columnsOf(source);
      columns.filter(({ column }) => !corrections.has(`${column} ${sheet}`)).forEach(raise);
      for (const { from, count, cells, isTable } of source.rows.unread) {
        const [first] = cells;
        const place = { sheet, row: isTable ? from : first!.row, column: first!.column, unit: null, indicator: null };
        const data = { of: isTable ? ('table' as const) : ('rows' as const), name: '', count, cells: addresses(cells) };
        raise(issueAt('numbers-unread', 'wajib', place, data));
      }
    }
    for (const { grid, numbers } of table.facts.unreadSheets) {
      if (numbers === null) continue;
      const { count, cells } = numbers;
      const place = { sheet: grid.sheet, ...cells[0]!, unit: null, indicator: null };
      raise(
        issueAt('numbers-unread', 'wajib', place, { of: 'sheet', name: grid.sheet, count, cells: addresses(cells) }),
      );
    }
  },
};

function columnsOf(source: TableSource): NumbersUnread[] {
  const { grid } = source;
  return source.rows.others.flatMap(({ column, answers, rows, isOrdinal, isCopy }) => {
    const name = headingOf(grid, source, column);
    const countsRows = isOrdinal && !/\p{L}/u.test(name);
    if (answers === 0 || countsRows || isCopy) return [];
    const place = { sheet: grid.sheet, row: headingRow(grid, source, column), column, unit: null, indicator: null };
    const data = { of: 'column' as const, name, count: answers };
    const cells = rows.map((row) => cellAddress(row, column));
    return [issueAt('numbers-unread', 'wajib', place, { ...data, cells })];
  });
}

function addresses(cells: readonly { readonly row: number; readonly column: number }[]): string[] {
  return cells.map(({ row, column }) => cellAddress(row, column));
}
