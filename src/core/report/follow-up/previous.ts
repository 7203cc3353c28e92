import { cellAddress, columnLetters } from '../../address';
import { isBlank, type CellValue, type Grid } from '../../grid';
import { tidied } from '../../names';
import { cellAt, plainWords, textAt, textOf } from '../../sheet/cells';
import { findInfo } from '../../sheet/info';
import { HISTORY_COLUMNS, PLAN_COLUMNS, type FollowUpWords, type PlanColumn } from './words';

/** A row of an earlier plan, cell by cell as people left it. */
export interface PreviousRow {
  readonly cells: Readonly<Record<PlanColumn, CellValue>>;
  /** Cells of columns that people added, in the order of `PreviousPlan.extraHeadings`. */
  readonly extra: readonly CellValue[];
  /** Whether it stood in the history of that plan. */
  readonly history: boolean;
  readonly sheet: string;
  /** A1 address of the cell of each column that the sheet has. */
  readonly address: Readonly<Partial<Record<PlanColumn, string>>>;
}

export interface PreviousPlan {
  /** Edition that its sheet names, or "". */
  readonly edition: string;
  readonly extraHeadings: readonly string[];
  readonly rows: readonly PreviousRow[];
}

interface Header {
  readonly grid: Grid;
  /** Absolute row. */
  readonly row: number;
  /** Absolute columns. */
  readonly columns: ReadonlyMap<PlanColumn, number>;
}

/** A table's heading may have 255 characters. */
const LONGEST_HEADING = 200;

const ALL_COLUMNS = [...new Set<PlanColumn>([...PLAN_COLUMNS, ...HISTORY_COLUMNS])];

/**
 * Reads the action plans among the sheets of an earlier workbook: wherever their columns stand, in either language,
 * with rows moved, added or edited. Null where no sheet has the headings of unit, indicator and status.
 */
export function readPrevious(grids: readonly Grid[], vocabulary: readonly FollowUpWords[]): PreviousPlan | null {
  const headers = grids.flatMap((grid) => findHeaders(grid, vocabulary));
  const [first] = headers;
  if (first === undefined) return null;
  const titles = new Set(vocabulary.map(({ history }) => history.title));
  const extras = new Map<string, string>();
  const taken = new Set(vocabulary.flatMap(({ plan }) => Object.values(plan.headings).map(keyOf)));
  const read = headers.map((header, at) => {
    const following = headers[at + 1];
    const end = following?.grid === header.grid ? following.row : header.grid.top + header.grid.values.length;
    const extra = extraColumns(header, end, taken);
    for (const { heading } of extra) if (!extras.has(keyOf(heading))) extras.set(keyOf(heading), heading);
    return { header, end, extra };
  });
  const keys = [...extras.keys()];
  return {
    edition: findInfo(first.grid, first.row, 'edition')?.text ?? '',
    extraHeadings: [...extras.values()],
    rows: read.flatMap(({ header, end, extra }) => {
      const columnOf = new Map(extra.map(({ heading, column }) => [keyOf(heading), column]));
      const extraPlaces = keys.map((key) => columnOf.get(key) ?? -1);
      return rowsBelow(header, end, extraPlaces, titles);
    }),
  };
}

function findHeaders(grid: Grid, vocabulary: readonly FollowUpWords[]): Header[] {
  const columnOf = new Map<string, PlanColumn>(
    vocabulary.flatMap(({ plan }) =>
      ALL_COLUMNS.map((key): [string, PlanColumn] => [plainWords(plan.headings[key]), key]),
    ),
  );
  return grid.values.flatMap((cells, index) => {
    const columns = new Map<PlanColumn, number>();
    cells.forEach((cell, at) => {
      const key = typeof cell === 'string' ? columnOf.get(plainWords(cell)) : undefined;
      if (key !== undefined && !columns.has(key)) columns.set(key, grid.left + at);
    });
    const isHeader = columns.has('unit') && columns.has('status') && (columns.has('code') || columns.has('indicator'));
    return isHeader ? [{ grid, row: grid.top + index, columns }] : [];
  });
}

/** Columns beside those of the plan that hold anything below the header; their letter tells equal or missing names apart. */
function extraColumns(
  { grid, row, columns }: Header,
  end: number,
  taken: ReadonlySet<string>,
): { heading: string; column: number }[] {
  const known = new Set(columns.values());
  const filled = new Set<number>();
  for (let at = row + 1; at < end; at++)
    grid.values[at - grid.top]?.forEach((cell, index) => {
      if (!isBlank(cell) && !known.has(grid.left + index)) filled.add(grid.left + index);
    });
  const used = new Set(taken);
  return [...filled]
    .sort((a, b) => a - b)
    .map((column) => {
      const named = tidied(textAt(grid, row, column)).slice(0, LONGEST_HEADING);
      const heading = named !== '' && !used.has(keyOf(named)) ? named : `${named} ${columnLetters(column)}`.trim();
      used.add(keyOf(heading));
      return { heading, column };
    });
}

function rowsBelow(
  { grid, row: headerRow, columns }: Header,
  end: number,
  extraPlaces: readonly number[],
  titles: ReadonlySet<string>,
): PreviousRow[] {
  const rows: PreviousRow[] = [];
  for (let row = headerRow + 1; row < end; row++) {
    const cells = Object.fromEntries(
      ALL_COLUMNS.map((key): [PlanColumn, CellValue] => [key, cellAt(grid, row, columns.get(key) ?? -1)]),
    ) as Record<PlanColumn, CellValue>;
    const extra = extraPlaces.map((column) => cellAt(grid, row, column));
    const filled = [...Object.values(cells), ...extra].filter((cell) => !isBlank(cell));
    if (filled.length === 0 || (filled.length === 1 && titles.has(textOf(filled[0], grid)))) continue;
    const address = Object.fromEntries([...columns].map(([key, column]) => [key, cellAddress(row, column)]));
    rows.push({ cells, extra, history: columns.has('state'), sheet: grid.sheet, address });
  }
  return rows;
}

function keyOf(heading: string): string {
  return heading.trim().toLowerCase();
}
