import type { SheetPlan } from '../core/report/plan';
import { can } from './host-version';
import { rangeOf, type Target } from './put-content';
import { hash } from './put-style';

/** Points of a column per character of its width, as a file's width is drawn in Calibri 11: 7 pixels. */
const POINTS_PER_CHARACTER = 5.25;
const CHUNK_ROWS = 10_000;

/** What a sheet is whether it is shown or not: sizes, merges, colour. Its window and pages come last (put-looks.ts). */
export function putLayout({ plan, sheet }: Target): void {
  putColumns(plan, sheet);
  putRowHeights(plan, sheet);
  for (const area of plan.merges ?? []) rangeOf(sheet, area).merge(false);
  if (can('tabColor') && plan.tabColor !== undefined) sheet.tabColor = hash(plan.tabColor);
}

/** Neighbouring columns of one width together. */
function putColumns({ columns = [] }: SheetPlan, sheet: Excel.Worksheet): void {
  for (let left = 0; left < columns.length;) {
    const { width, hidden } = columns[left]!;
    let end = left + 1;
    while (end < columns.length && columns[end]!.width === width && columns[end]!.hidden === hidden) end++;
    const range = sheet.getRangeByIndexes(0, left, 1, end - left).getEntireColumn();
    if (width !== undefined) range.format.columnWidth = width * POINTS_PER_CHARACTER;
    if (hidden) range.columnHidden = true;
    left = end;
  }
}

/** One request per 10,000 rows; an older Excel fits the rows to their text itself. */
function putRowHeights({ rowHeights, rows }: SheetPlan, sheet: Excel.Worksheet): void {
  if (rowHeights === undefined || rowHeights.size === 0) return;
  if (!can('rowProperties')) return sheet.getRangeByIndexes(0, 0, rows.length, 1).getEntireRow().format.autofitRows();
  const end = [...rowHeights.keys()].reduce((most, row) => Math.max(most, row + 1), 0);
  for (let top = 0; top < end; top += CHUNK_ROWS) {
    const count = Math.min(CHUNK_ROWS, end - top);
    const heights = Array.from({ length: count }, (_, row) => {
      const rowHeight = rowHeights.get(top + row);
      return rowHeight === undefined ? {} : { format: { rowHeight } };
    });
    sheet.getRangeByIndexes(top, 0, count, 1).setRowProperties(heights);
  }
}
