import type { ColumnAccount, IndicatorAccount, ReadingAccount } from '../../../core/sheet/account';
import type { RowRun } from '../../../core/sheet/row-role';

/** The first thing of no known role, in the order of the sheets. */
export type Unknown =
  | { readonly kind: 'column'; readonly sheet: string; readonly column: ColumnAccount }
  | { readonly kind: 'rows'; readonly sheet: string; readonly rows: RowRun }
  | { readonly kind: 'sheet'; readonly sheet: string; readonly count: number };

export function firstUnknown({ sheets }: ReadingAccount): Unknown | null {
  for (const each of sheets) {
    const { sheet } = each;
    if (each.role === 'other') {
      if (each.unknown > 0) return { kind: 'sheet', sheet, count: each.unknown };
      continue;
    }
    if (each.numbers.unknown === 0) continue;
    const column = each.columns.find(({ role }) => role === 'numbers');
    if (column !== undefined) return { kind: 'column', sheet, column };
    const rows = each.rows.find(({ role }) => role === 'unread');
    if (rows !== undefined) return { kind: 'rows', sheet, rows };
  }
  return null;
}

/** Neighbouring columns of units without a doubt as one; every other column by itself. */
export function columnGroups(
  { columns }: IndicatorAccount,
  doubtful: ReadonlySet<number>,
): (readonly ColumnAccount[])[] {
  const groups: ColumnAccount[][] = [];
  for (const each of columns) {
    const last = groups.at(-1)?.at(-1);
    const isNext =
      last?.role === 'unit-answers' &&
      each.role === 'unit-answers' &&
      last.column === each.column - 1 &&
      last.isHidden === each.isHidden &&
      !doubtful.has(last.column) &&
      !doubtful.has(each.column);
    if (isNext) groups.at(-1)!.push(each);
    else groups.push([each]);
  }
  return groups;
}
