import { portError } from './host-error';

/** Above this many rows the answer would be larger than the cells themselves. */
const MOST_ROWS = 100_000;

/**
 * Absolute rows that are hidden or filtered away, for each range whose `rowCount`, `rowIndex` and `rowHidden` are
 * loaded. Only ranges with both hidden and visible rows (`rowHidden` null) need asking: one sync for all of them.
 * Hosts that cannot tell row by row give none.
 */
export async function hiddenRows(
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
): Promise<ReadonlySet<number>[]> {
  const asked = ranges.map((range) =>
    isMixed(range) && range.rowCount <= MOST_ROWS ? range.getRowProperties({ rowHidden: true }) : null,
  );
  if (asked.some((each) => each !== null)) {
    try {
      await context.sync();
    } catch (error) {
      if (portError(error).fault !== 'unsupported') throw error;
      return ranges.map(wholly);
    }
  }
  return ranges.map((range, at) => {
    const rows = asked[at]?.value;
    if (!rows) return wholly(range);
    return new Set(rows.flatMap(({ rowHidden }, row) => (rowHidden === true ? [range.rowIndex + row] : [])));
  });
}

function isMixed(range: Excel.Range): boolean {
  return !range.isNullObject && (range.rowHidden as boolean | null) === null;
}

/** All rows of a range that is hidden as a whole, otherwise none. */
function wholly(range: Excel.Range): ReadonlySet<number> {
  if (range.isNullObject || range.rowHidden !== true) return new Set();
  return new Set(Array.from({ length: range.rowCount }, (_, row) => range.rowIndex + row));
}
