import type { RangePlace } from '../app/function-problem';
import type { CellValue } from '../core/grid';
import type { BlankPolicy } from '../core/scoring/result';
import { isReason } from '../core/sheet/reason';
import { CellKind, type AssessmentTable, type TableSource } from '../core/sheet/table';

/**
 * The first 0 of a range that would change the result if it were a blank, or a blank that may be a 0: an answer scored as 0,
 * an answer left out under `ignore`, a correction to 0 that has a reason. Null where there is none.
 * Asked only where the host is not known to tell the two apart.
 */
export function zeroInDoubt(table: AssessmentTable, blank: BlankPolicy): RangePlace {
  for (const source of table.sources) {
    const found = answerInDoubt(table, source, blank) ?? correctionInDoubt(source);
    if (found !== null) return found;
  }
  return null;
}

function answerInDoubt(table: AssessmentTable, source: TableSource, blank: BlankPolicy): RangePlace {
  for (let at = source.start; at < source.end; at++) {
    const [kind, row, column] = [table.kind[at], table.row[at]!, table.column[at]!];
    const matters = kind === CellKind.value ? table.level[at] === 0 : kind === CellKind.blank && blank === 'ignore';
    if (matters && cellIn(source, row, column) === 0) return { row: row + 1, column: column + 1 };
  }
  return null;
}

function correctionInDoubt(source: TableSource): RangePlace {
  const { override, overrideReason } = source.columns;
  if (override < 0 || overrideReason < 0) return null;
  for (let row = source.headerRow + 1; row < source.grid.top + source.grid.values.length; row++) {
    if (cellIn(source, row, override) !== 0 || !isReason(cellIn(source, row, overrideReason))) continue;
    return { row: row + 1, column: override + 1 };
  }
  return null;
}

function cellIn({ grid }: TableSource, row: number, column: number): CellValue | undefined {
  return grid.values[row - grid.top]?.[column - grid.left];
}
