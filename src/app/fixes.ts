import type { Grid } from '../core/grid';
import { cellAt } from '../core/sheet/cells';
import type { Issue } from '../core/sheet/issue';
import type { CellWrite } from './workbook-port';

/** An issue that can be mended for the user, with the change of its cell. */
export interface Fix {
  readonly issue: Issue;
  readonly write: CellWrite;
}

/**
 * The changes that mend the issues which have a certain fix, in all cells of each. Where two issues mend one cell the first counts,
 * because the second was found in the old content.
 */
export function fixesOf(issues: readonly Issue[], grids: readonly Grid[]): Fix[] {
  const sheets = new Map(grids.map((grid) => [grid.sheet, grid]));
  const taken = new Set<string>();
  return issues.flatMap((issue) => {
    const { sheet, also = [] } = issue;
    const grid = sheets.get(sheet);
    if (grid === undefined) return [];
    return [issue, ...also].flatMap(({ row, column, fix }): Fix[] => {
      const key = `${row} ${column} ${sheet}`;
      if (fix === undefined || taken.has(key)) return [];
      taken.add(key);
      return [{ issue, write: { sheet, row, column, before: cellAt(grid, row, column), after: fix } }];
    });
  });
}

/** The changes that put everything back. */
export function undoOf(writes: readonly CellWrite[]): CellWrite[] {
  return writes.map((write) => ({ ...write, before: write.after, after: write.before }));
}
