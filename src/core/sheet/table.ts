import type { Grid } from '../grid';
import type { Columns, SheetForm } from './columns';
import type { DeclaredUnit } from './declared-units';
import type { Heading } from './heading';
import type { NotRead } from './indicator-sheets';
import type { WorkbookInfo } from './info';
import type { OtherColumn } from './other-columns';
import type { RowRun, UnreadRows } from './row-role';
import type { UnitDoubt } from './unit-doubts';

/** What stands in the value cell of a row. Only `value` counts; `na` is "tidak berlaku" (TB). */
export const CellKind = { blank: 0, value: 1, na: 2, invalid: 3 } as const;
export type CellKind = (typeof CellKind)[keyof typeof CellKind];

/** What one cell says on the scale of its indicator; `level` is 0 unless `kind` is `value`. */
export interface CellAnswer {
  readonly kind: CellKind;
  readonly level: number;
}

/** A row with something in the columns of corrections. */
export interface RowOverride {
  /** What the value cell says by itself. */
  readonly original: CellAnswer;
  /** What the correction says; blank where there is but a reason. */
  readonly override: CellAnswer;
  /** "" where none is given. */
  readonly reason: string;
  /** A valid correction with a reason: the row counts with it. Otherwise the original counts. */
  readonly inForce: boolean;
}

/** What the rows and columns of a sheet turned out to be while they were read. */
export interface SourceRows {
  /** Columns of no known role. */
  readonly others: readonly OtherColumn[];
  /** Rows that are no answers. */
  readonly runs: readonly RowRun[];
  readonly unread: readonly UnreadRows[];
}

/** One indicator sheet that went into the table. In the matrix form `columns.value` is -1. */
export interface TableSource {
  readonly grid: Grid;
  readonly form: SheetForm;
  /** Absolute row of the header; the last one of a header in two rows. */
  readonly headerRow: number;
  readonly heading: Heading;
  readonly columns: Columns;
  /** The user said which column is which; the header says something else, so functions cannot read the sheet. */
  readonly mapped?: true;
  /** The unit of a sheet that has no column of units. */
  readonly ownUnit: { readonly name: string; readonly isDeclared: boolean } | null;
  /** Absolute columns of the units of a matrix that are read. */
  readonly unitColumns: readonly number[];
  /** Absolute columns that are no units, because the user said so, or a list of units that does not name them. */
  readonly refused: readonly number[];
  readonly rows: SourceRows;
  /** Rows of the table that come from this sheet: from `start` up to, not including, `end`. */
  readonly start: number;
  readonly end: number;
}

/** A sheet that is not read, and how it would be. */
export interface UnreadSheet {
  readonly grid: Grid;
  readonly why: NotRead | 'edition';
  /** Its numbers could be answers: they stand beside known indicators. Cells of the first of them, absolute. */
  readonly numbers: { readonly count: number; readonly cells: readonly { row: number; column: number }[] } | null;
}

/** Spellings of one name that are taken for the same; the first in the list is shown. */
export interface Spellings {
  readonly of: 'unit' | 'product' | 'respondent';
  readonly spellings: readonly string[];
}

/** Numbers of a unit on scales of percent that are likely fractions (0.75 for 75); rows of the table. */
export interface Fractions {
  readonly rows: readonly number[];
  /** They stand in the column of corrections. */
  readonly overrides: readonly number[];
}

/** What was decided while a workbook was read, beyond the rows themselves. */
export interface ReadingFacts {
  readonly doubts: readonly UnitDoubt[];
  /** Not read: units are declared, and these are likely none. */
  readonly leftOut: readonly UnitDoubt[];
  /** The units that lines "Daftar unit" name; null where there is no such line. */
  readonly declared: readonly DeclaredUnit[] | null;
  readonly spellings: readonly Spellings[];
  readonly unreadSheets: readonly UnreadSheet[];
  readonly fractions: Fractions;
  /** Sheets that the user said are no units, and that are gone. */
  readonly goneAnswers: readonly string[];
}

export const NO_READING_FACTS: ReadingFacts = {
  ...{ doubts: [], leftOut: [], declared: null, spellings: [], unreadSheets: [], goneAnswers: [] },
  fractions: { rows: [], overrides: [] },
};

/**
 * All assessment rows of a workbook, as columns of equal length (`length`).
 * `unit`, `product` and `respondent` index the name lists; `indicator` indexes the instrument's indicators, -1 unknown.
 * A row whose unit is missing has -1 as its unit and as its indicator; rows with indicator -1 do not count. A row of no
 * known indicator whose unit has no other rows has -2 as its unit.
 */
export interface AssessmentTable {
  readonly length: number;
  readonly sources: readonly TableSource[];
  readonly units: readonly string[];
  /** Index 0 is "" (no product named); likewise for respondents. */
  readonly products: readonly string[];
  readonly respondents: readonly string[];
  readonly unit: Int32Array;
  readonly product: Int32Array;
  readonly respondent: Int32Array;
  readonly indicator: Int32Array;
  /** The answer that counts: the value cell's, or that of a correction in force. */
  readonly kind: Uint8Array;
  /** Points on the indicator's scale where `kind` is `value`, otherwise 0. */
  readonly level: Float64Array;
  /** Absolute zero-based place of the value cell. */
  readonly row: Int32Array;
  readonly column: Int32Array;
  /** By row of the table; empty where sheets have no corrections. */
  readonly overrides: ReadonlyMap<number, RowOverride>;
  readonly info: WorkbookInfo;
  readonly facts: ReadingFacts;
}
