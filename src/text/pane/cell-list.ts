import type { CellPlace } from '../../app/cell-place';
import { cellAddress } from '../../core/address';
import { quoteSheetName } from '../../core/reference';

const SHOWN = 5;

/** Cells by sheet and address; of many the first five, and how many more in `more`. */
export function cellList(cells: readonly CellPlace[], more: (count: number) => string): string {
  const names = cells
    .slice(0, SHOWN)
    .map(({ sheet, row, column }) => `${quoteSheetName(sheet)}!${cellAddress(row, column)}`);
  return names.join(', ') + (cells.length > SHOWN ? more(cells.length - SHOWN) : '');
}
