import type { Issue } from '../core/sheet/issue';
import type { Assessment } from './assess';
import type { Place } from './workbook-port';

/** How far a form is filled in. A cell that is still blank is no mistake: it is told apart from what has to be mended. */
export interface Filling {
  readonly filled: number;
  readonly expected: number;
  /** Blank cells, unit by unit and down; `count` of one may stand for many. */
  readonly blanks: readonly Issue[];
  /** Issues that are no blank cell, the mandatory ones among them counted. */
  readonly others: readonly Issue[];
  readonly mandatory: number;
}

const isBlank = ({ code }: Issue): boolean => code === 'blank-value';

export function fillingOf({ issues, mandatory, result, table }: Assessment): Filling {
  const sheets = table.sources.map(({ grid }) => grid.sheet);
  const blanks = issues
    .filter(isBlank)
    // A matrix has a column for each unit: what belongs together is filled in together.
    .sort((a, b) => sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || a.column - b.column || a.row - b.row);
  return {
    ...result.institution.completeness,
    blanks,
    others: issues.filter((issue) => !isBlank(issue)),
    mandatory: mandatory.filter((issue) => !isBlank(issue)).length,
  };
}

/** How many cells they are. */
export function cellsOf(blanks: readonly Issue[]): number {
  return blanks.reduce((sum, { count = 1 }) => sum + count, 0);
}

/** The blank cell that comes after a place of the workbook, or the first one; null where none is blank. */
export function nextBlank(blanks: readonly Issue[], from: Place | null): Issue | null {
  if (from === null) return blanks[0] ?? null;
  const { top, left } = from.area;
  const here = blanks.filter(({ sheet }) => sheet === from.sheet);
  // Beside a single column of answers, in its evidence say, only the row tells how far somebody is.
  const isOneColumn = here.every(({ column }) => column === here[0]!.column);
  const isAfter = ({ row, column }: Issue): boolean => (isOneColumn || column === left ? row > top : column > left);
  return here.find(isAfter) ?? blanks[blanks.lastIndexOf(here.at(-1)!) + 1] ?? blanks[0] ?? null;
}
