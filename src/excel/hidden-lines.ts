import { portError } from './host-error';

/** Above this many rows the answer would be larger than the cells themselves. */
const MOST_ROWS = 100_000;

/** Absolute rows and columns of a range that cannot be seen. */
export interface HiddenLines {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/** What must be loaded of a range before its hidden lines can be told. */
export const LINES = 'rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden';

/**
 * Rows and columns that are hidden or filtered away, for each range whose `LINES` are loaded. Only ranges with both hidden
 * and visible lines (`rowHidden` or `columnHidden` null) need asking: one sync for all of them. Hosts that cannot tell
 * line by line give none.
 */
export async function hiddenLines(
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
): Promise<readonly HiddenLines[]> {
  const asked = ranges.map((range) => ({
    rows: hasBoth(range, 'rowHidden') && range.rowCount <= MOST_ROWS ? rowsOf(range) : null,
    columns: hasBoth(range, 'columnHidden') ? columnsOf(range) : null,
  }));
  let isKnown = true;
  if (asked.some(({ rows, columns }) => rows !== null || columns !== null)) {
    try {
      await context.sync();
    } catch (error) {
      if (portError(error).fault !== 'unsupported') throw error;
      isKnown = false;
    }
  }
  return ranges.map((range, at) => {
    const [rows, columns] = isKnown ? [asked[at]!.rows?.value, asked[at]!.columns?.value] : [];
    return {
      rows: rows ? hidden(rows, ({ rowHidden }) => rowHidden, range.rowIndex) : allRows(range),
      columns: columns ? hidden(columns, ({ columnHidden }) => columnHidden, range.columnIndex) : allColumns(range),
    };
  });
}

function rowsOf(range: Excel.Range): OfficeExtension.ClientResult<Excel.RowProperties[]> {
  return range.getRowProperties({ rowHidden: true });
}

function columnsOf(range: Excel.Range): OfficeExtension.ClientResult<Excel.ColumnProperties[]> {
  return range.getColumnProperties({ columnHidden: true });
}

function hasBoth(range: Excel.Range, property: 'rowHidden' | 'columnHidden'): boolean {
  return !range.isNullObject && (range[property] as boolean | null) === null;
}

function hidden<T>(lines: readonly T[], isHidden: (line: T) => boolean | undefined, first: number): Set<number> {
  return new Set(lines.flatMap((line, at) => (isHidden(line) === true ? [first + at] : [])));
}

/** All rows of a range that is hidden as a whole, otherwise none. */
function allRows(range: Excel.Range): ReadonlySet<number> {
  return range.isNullObject || range.rowHidden !== true ? new Set() : run(range.rowIndex, range.rowCount);
}

function allColumns(range: Excel.Range): ReadonlySet<number> {
  return range.isNullObject || range.columnHidden !== true ? new Set() : run(range.columnIndex, range.columnCount);
}

function run(first: number, count: number): ReadonlySet<number> {
  return new Set(Array.from({ length: count }, (_, at) => first + at));
}
