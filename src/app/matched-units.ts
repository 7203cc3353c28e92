import type { Grid } from '../core/grid';
import type { Instrument } from '../core/instrument/types';
import { readingAccount, totalNumbers } from '../core/sheet/account';
import { headingOfRows } from '../core/sheet/heading';
import { NO_COLUMNS, type Layout } from '../core/sheet/layout';
import { readTable } from '../core/sheet/read-table';
import type { UnitAnswer } from '../core/sheet/unit-answers';
import { couldCount, isClean, unitCandidates, type UnitCandidate } from '../core/sheet/unit-candidates';
import {
  alikeSheets,
  headerText,
  sheetMappings,
  type ColumnMapping,
  type HeaderRows,
  type MappedColumn,
} from './column-mapping';

/** The columns of a sheet that may each be a unit's, with the columns of a mapping taken for what it says. */
export function candidatesOf(
  grid: Grid,
  mapping: ColumnMapping,
  instrument: Instrument,
  answers: readonly UnitAnswer[],
): UnitCandidate[] {
  const { headerRow, headerTop = headerRow, columns } = mapping;
  const places = Object.entries(columns).map(([key, { column }]) => [key, column]);
  const layout: Layout = {
    ...{ form: 'matrix', headerRow, unitColumns: [], columns: { ...NO_COLUMNS, ...Object.fromEntries(places) } },
    heading: headingOfRows(grid, headerTop, headerRow, 1),
  };
  return unitCandidates(grid, layout, instrument, answers);
}

/** The columns that are ticked before anybody has looked: those that nothing speaks against. */
export function tickedAtFirst(candidates: readonly UnitCandidate[]): number[] {
  return candidates.filter(isClean).map(({ column }) => column);
}

/** What would be read by mappings, and which numbers that could be answers would not. */
export interface MappingOutcome {
  readonly units: number;
  /** Answers that count. */
  readonly values: number;
  readonly leftOut: readonly LeftOut[];
}

/** Numbers of a sheet that could be answers and are not read, with the columns in which they stand (absolute). */
export interface LeftOut {
  readonly sheet: string;
  readonly count: number;
  readonly columns: readonly number[];
}

/** Reads the sheets of mappings as they would be read with them. */
export function outcomeOf(
  mappings: readonly ColumnMapping[],
  grids: readonly Grid[],
  instrument: Instrument,
): MappingOutcome {
  const own = grids.filter(({ sheet }) => mappings.some((each) => each.sheet === sheet));
  const read = readTable(own, instrument, { mapping: sheetMappings(mappings) });
  const account = read.ok ? readingAccount(read.table, []) : [];
  return {
    units: read.ok ? read.table.units.length : 0,
    values: totalNumbers(account).counted,
    leftOut: mappings.flatMap((mapping) => {
      const grid = own.find(({ sheet }) => sheet === mapping.sheet);
      return grid === undefined ? [] : leftOutOf(grid, mapping, instrument);
    }),
  };
}

function leftOutOf(grid: Grid, mapping: ColumnMapping, instrument: Instrument): LeftOut[] {
  const ticked = new Set((mapping.unitColumns ?? []).map(({ column }) => column));
  const others = candidatesOf(grid, mapping, instrument, []).filter(
    (each) => !ticked.has(each.column) && couldCount(each),
  );
  if (others.length === 0) return [];
  const count = others.reduce((sum, { answers }) => sum + answers, 0);
  return [{ sheet: grid.sheet, count, columns: others.map(({ column }) => column) }];
}

/** A sheet of the same shape as one that was matched, with how it would be read. */
export interface AlikeSheet {
  readonly mapping: ColumnMapping;
  /** Nothing on it looks like a unit and is left out. */
  readonly isClean: boolean;
}

/** Columns whose headings make two sheets of one shape, where each unit has a column. */
const OF_SHAPE: readonly string[] = ['code', 'name', 'product'];

/**
 * The other sheets of the same shape. Where each unit has a column, they have the same headings over the columns that name
 * indicators: what is said of a column holds for one of the same heading in the same place; others, such as the units of
 * another office, are taken where nothing speaks against it.
 */
export function alikeWith(
  mapping: ColumnMapping,
  grids: readonly Grid[],
  instrument: Instrument,
  answers: readonly UnitAnswer[],
): AlikeSheet[] {
  if (mapping.unitColumns === undefined) {
    return alikeSheets(mapping, grids).map((sheet) => ({ mapping: { ...mapping, sheet }, isClean: true }));
  }
  const own = grids.find(({ sheet }) => sheet === mapping.sheet);
  if (own === undefined) return [];
  const heading: HeaderRows = mapping;
  const has = (grid: Grid, { column, header }: MappedColumn): boolean => headerText(grid, heading, column) === header;
  const isAlike = (grid: Grid): boolean =>
    Object.entries(mapping.columns).every(([key, place]) => !OF_SHAPE.includes(key) || has(grid, place));
  const ticked = new Set(mapping.unitColumns.map(({ column }) => column));
  return grids
    .filter((grid) => grid !== own && isAlike(grid))
    .flatMap((grid): AlikeSheet[] => {
      const columns = Object.fromEntries(Object.entries(mapping.columns).filter(([, place]) => has(grid, place)));
      const candidates = candidatesOf(grid, { ...mapping, columns }, instrument, answers);
      const isSame = (column: number): boolean =>
        headerText(grid, heading, column) === headerText(own, heading, column);
      const units = candidates.filter((each) => (isSame(each.column) ? ticked.has(each.column) : isClean(each)));
      if (units.length === 0) return [];
      const unitColumns = units.map(({ column }) => ({ column, header: headerText(grid, heading, column) }));
      const others = candidates.filter((each) => !units.includes(each) && couldCount(each));
      return [
        {
          mapping: { ...mapping, sheet: grid.sheet, columns, unitColumns },
          isClean: others.every(({ column }) => isSame(column)),
        },
      ];
    });
}
