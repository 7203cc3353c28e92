import type { CellValue } from '../grid';
import { cellAt, textAt } from './cells';
import { indicatorOf, placeOf, type CheckedTable } from './check';
import { isoDay, readDay } from './dates';
import type { NearestIndicator } from './indicators';
import type { Place } from './place';
import type { AssessmentTable, TableSource } from './table';

/** A row of a sheet that names no known indicator. */
export interface UnknownRow {
  readonly source: TableSource;
  /** First row of the table that comes from it. */
  readonly row: number;
  readonly place: Place;
  readonly code: string;
  readonly name: string;
  readonly near: NearestIndicator | null;
  /** The code is a number that several codes may have become; their places among the indicators. */
  readonly numbers: readonly number[];
  /** The formula of its code was never calculated. */
  readonly isUncalculated: boolean;
}

/** Texts for which a near indicator is looked for; a table with more unknown ones is another table. */
const MOST_SEARCHES = 2000;

/** The rows without a known indicator, one for each row of a sheet. */
export function unknownRows(table: AssessmentTable, checked: CheckedTable): UnknownRow[] {
  const { instrument, indicators } = checked;
  const nearest = searcher(checked);
  return table.sources.flatMap((source) => {
    const { grid, columns } = source;
    const found: UnknownRow[] = [];
    let lastRow = -1;
    for (let row = source.start; row < source.end; row++) {
      const sheetRow = table.row[row]!;
      if (table.indicator[row]! >= 0 || sheetRow === lastRow) continue;
      lastRow = sheetRow;
      if (indicatorOf(table, indicators, source, row) >= 0) continue;
      const [code, name] = [textAt(grid, sheetRow, columns.code), textAt(grid, sheetRow, columns.name)];
      const cell = columns.code < 0 ? null : cellAt(grid, sheetRow, columns.code);
      const column = columns.code >= 0 && (code !== '' || columns.name < 0) ? columns.code : columns.name;
      found.push({
        ...{ source, row, code, name, place: placeOf(table, instrument, source, row, -1, column) },
        near: nearest(code, name, cell),
        numbers: typeof cell === 'number' ? codesOf(cell, source, sheetRow, checked) : [],
        isUncalculated: code === '' && grid.facts?.formulas.get(columns.code)?.has(sheetRow) === true,
      });
    }
    return found;
  });
}

/** The codes that a number may have been: 1.1 was "1.1" or "1.10"; what is shown as a date was "1.2" or "1/2". */
function codesOf(
  cell: number,
  { grid, columns }: TableSource,
  sheetRow: number,
  checked: CheckedTable,
): readonly number[] {
  const { indicators } = checked;
  if (grid.facts?.formats.get(columns.code)?.get(sheetRow) !== 'date') {
    const codes = indicators.ofNumber(cell);
    return codes.length > 1 ? codes : [];
  }
  const day = dayAndMonth(cell);
  if (day === null) return [];
  const meant = [`${day[0]}.${day[1]}`, `${day[1]}.${day[0]}`].map((code) => indicators.identify(code, ''));
  return [...new Set(meant)].filter((index) => index >= 0);
}

/** Day and month of a serial number. */
export function dayAndMonth(cell: number): [day: number, month: number] | null {
  const serial = readDay(cell);
  if (serial === null) return null;
  const [, month, day] = isoDay(serial).split('-').map(Number);
  return [day!, month!];
}

function searcher({ indicators }: CheckedTable) {
  const known = new Map<string, NearestIndicator | null>();
  return (code: string, name: string, cell: CellValue): NearestIndicator | null => {
    const key = `${typeof cell} ${code}\n${name}`;
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found ?? null;
    const near = known.size < MOST_SEARCHES ? indicators.nearest(code, name, cell) : null;
    if (known.size < MOST_SEARCHES) known.set(key, near);
    return near;
  };
}
