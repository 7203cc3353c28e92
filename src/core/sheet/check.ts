import type { CellValue } from '../grid';
import type { Instrument, Scale } from '../instrument/types';
import type { ShownAs } from '../number-format';
import { indicatorScales } from './answer';
import { cellAt, firstFilled, textAt } from './cells';
import { IndicatorIndex } from './indicators';
import { headingRow } from './layout';
import type { IssueOf, Severity } from './issue-at';
import { isOverruled } from './overrides';
import type { Place } from './place';
import type { AssessmentTable, TableSource } from './table';

/** What a table says of itself, worked out once for all checks that ask. */
type Scan<T> = (table: AssessmentTable, checked: CheckedTable) => T;

/** A table to be checked. */
export class CheckedTable {
  readonly indicators: IndicatorIndex;
  /** Scale of each indicator. */
  readonly scales: readonly Scale[];
  private readonly known = new Map<Scan<unknown>, unknown>();

  constructor(
    readonly table: AssessmentTable,
    readonly instrument: Instrument,
  ) {
    this.indicators = new IndicatorIndex(instrument);
    this.scales = indicatorScales(instrument);
  }

  /** What a scan gives, which runs when a check first asks for it. */
  readonly scan = <T>(scan: Scan<T>): T => {
    if (!this.known.has(scan)) this.known.set(scan, scan(this.table, this));
    return this.known.get(scan) as T;
  };
}

/**
 * Looks at one thing of a table. `about` names its codes and what each is about: the form of the sheet, which is lost
 * when only the data goes on (headers, hidden rows, merged cells), or the data.
 */
export interface Check<Found extends IssueOf<string, unknown>> {
  readonly about: About<Found>;
  /** `raise` gives false once further issues of a code are only counted. */
  find(checked: CheckedTable, raise: (issue: Found) => boolean): void;
}

export type About<Found extends IssueOf<string, unknown>> = Readonly<Record<Found['code'], 'form' | 'data'>>;

/** How much a fault of a value cell matters: less where a correction in force counts in its place. */
export function originalSeverity(table: AssessmentTable, row: number): Severity {
  return isOverruled(table, row) ? 'cek' : 'wajib';
}

/** The indicator that a row names, also where the row does not count because its unit is missing; -1 unknown. */
export function indicatorOf(
  table: AssessmentTable,
  indicators: IndicatorIndex,
  { grid, columns }: TableSource,
  row: number,
): number {
  const known = table.indicator[row]!;
  if (known >= 0) return known;
  const sheetRow = table.row[row]!;
  const cell = columns.code < 0 ? null : cellAt(grid, sheetRow, columns.code);
  return indicators.identify(textAt(grid, sheetRow, columns.code), textAt(grid, sheetRow, columns.name), cell);
}

export function valueCell(table: AssessmentTable, source: TableSource, row: number): CellValue {
  return cellAt(source.grid, table.row[row]!, table.column[row]!);
}

/** Place of the value cell of a row, or of the cell in another column of its sheet. */
export function placeOf(
  table: AssessmentTable,
  instrument: Instrument,
  source: TableSource,
  row: number,
  indicator: number,
  column: number = table.column[row]!,
): Place {
  return {
    sheet: source.grid.sheet,
    row: table.row[row]!,
    column,
    unit: table.units[table.unit[row]!] ?? null,
    indicator: instrument.indicators[indicator]?.code ?? null,
  };
}

/** How the number format of the cell in a column of a row shows its number. */
export function shownIn({ grid }: TableSource, sheetRow: number, column: number): ShownAs | undefined {
  return grid.facts?.formats.get(column)?.get(sheetRow);
}

/** The source that a row of the table comes from. */
export function sourceOf({ sources }: AssessmentTable, row: number): TableSource {
  let [low, high] = [0, sources.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sources[middle]!.start <= row) low = middle;
    else high = middle - 1;
  }
  const source = sources[low];
  if (source === undefined || row < source.start || row >= source.end)
    throw new RangeError(`row ${row} is not in the table`);
  return source;
}

/** Where the unit of a row is named: its unit cell, its header in a matrix, or the header of its own sheet. */
export function unitPlace(table: AssessmentTable, row: number, unit: string): Place {
  const source = sourceOf(table, row);
  const { grid, form, headerRow, columns } = source;
  const place = { sheet: grid.sheet, unit, indicator: null };
  if (form === 'long') return { ...place, row: table.row[row]!, column: columns.unit };
  if (form === 'unit-sheet') return { ...place, row: headerRow, column: firstFilled(grid, headerRow) };
  const column = table.column[row]!;
  return { ...place, row: headingRow(grid, source, column), column };
}

/** For each unit the first row of the table that names it; -1 for none. */
export function firstRows(table: AssessmentTable): Int32Array {
  const first = new Int32Array(table.units.length).fill(-1);
  let previous = -1;
  for (let row = 0; row < table.length; row++) {
    const unit = table.unit[row]!;
    if (unit === previous) continue;
    previous = unit;
    if (unit >= 0 && first[unit] === -1) first[unit] = row;
  }
  return first;
}

/** Indicators that count: those of weight zero are switched off. */
export function isCounted(instrument: Instrument): boolean[] {
  const off = new Set(instrument.dimensions.filter(({ weight }) => weight.value === 0).map(({ code }) => code));
  return instrument.indicators.map(({ weight, dimension }) => weight.value > 0 && !off.has(dimension));
}
