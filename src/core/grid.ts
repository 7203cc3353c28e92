import type { ShownAs } from './number-format';

/** A failed formula as Excel shows it, for example `{ error: '#N/A' }`. */
export interface CellError {
  readonly error: string;
}

/** Raw cell content. Dates are Excel serial numbers; a blank cell is `null` or `''`. */
export type CellValue = string | number | boolean | null | CellError;

/** A rectangle of cells, zero-based and absolute in its sheet, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What a formula gives; not whole where it rests on a formula that could not be worked out. */
export interface Recalculated {
  readonly value: CellValue;
  readonly isWhole: boolean;
}

/** What a host knows about a sheet beyond its values; absent where the host cannot tell. */
export interface SheetFacts {
  /** The sheet itself is hidden. */
  readonly hidden: boolean;
  /** Absolute rows that are hidden or filtered away. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Absolute columns that are hidden or have no width, of those in use. */
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merged: readonly Area[];
  /**
   * Absolute column -> absolute row -> formula text (without its value, which is in `values`). A formula whose value is
   * null was never calculated; one that gives an empty text has the value ''.
   */
  readonly formulas: ReadonlyMap<number, ReadonlyMap<number, string>>;
  /** Absolute column -> absolute row of the numbers that their number format shows as a percentage, or as a date or time. */
  readonly formats: ReadonlyMap<number, ReadonlyMap<number, ShownAs>>;
  /**
   * Works out the formula of a cell again (absolute place): null where that cannot be done. Only of files; a host that is
   * open calculates by itself.
   */
  readonly recalculate?: (row: number, column: number) => Recalculated | null;
  readonly tables: readonly { readonly name: string; readonly area: Area }[];
}

/** The facts of a sheet of which there is nothing to tell. */
export const NO_FACTS: SheetFacts = {
  hidden: false,
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  merged: [],
  formulas: new Map(),
  formats: new Map(),
  tables: [],
};

/** A rectangle of raw values with the place where it stands. Rows may be ragged: a missing cell is blank. */
export interface Grid {
  readonly sheet: string;
  /** Zero-based row and column of `values[0][0]`. */
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly facts?: SheetFacts;
  /** Of a range without facts: its host is known to hand a blank cell over as null, so that a 0 is a 0. */
  readonly zerosAreCertain?: boolean;
}

export function isCellError(value: unknown): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

/** Blank means nothing was entered: null, undefined, or text of white space only. */
export function isBlank(value: CellValue | undefined): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}
