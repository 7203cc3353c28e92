import type { Grid } from '../grid';

/** What stands in the value cell of a row. Only `value` counts; `na` is "tidak berlaku" (TB). */
export const CellKind = { blank: 0, value: 1, na: 2, invalid: 3 } as const;
export type CellKind = (typeof CellKind)[keyof typeof CellKind];

/** Absolute zero-based columns of a long sheet; -1 where the sheet has no such column. */
export interface Columns {
  readonly unit: number;
  readonly product: number;
  readonly code: number;
  readonly name: number;
  readonly respondent: number;
  readonly value: number;
  readonly evidence: number;
  readonly note: number;
  readonly assessor: number;
  readonly date: number;
  /** Corrections by hand; never used in the matrix form. */
  readonly override: number;
  readonly overrideReason: number;
}

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

/** One indicator sheet that went into the table. In the matrix form `columns.value` is -1. */
export interface TableSource {
  readonly grid: Grid;
  readonly form: 'long' | 'unit-sheet' | 'matrix';
  /** Absolute row of the header. */
  readonly headerRow: number;
  readonly columns: Columns;
  /** The user said which column is which; the header says something else, so functions cannot read the sheet. */
  readonly mapped?: true;
  /** Rows of the table that come from this sheet: from `start` up to, not including, `end`. */
  readonly start: number;
  readonly end: number;
}

/**
 * All assessment rows of a workbook, as columns of equal length (`length`).
 * `unit`, `product` and `respondent` index the name lists; `indicator` indexes the instrument's indicators, -1 unknown.
 * A row whose unit is missing has -1 as its unit and as its indicator; rows with indicator -1 do not count.
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
}

/** What the lines above the header say ("Instansi: ...", "Edisi: 2023", "Jenis: kementerian"). */
export interface WorkbookInfo {
  readonly institution: string | null;
  readonly edition: string | null;
  readonly kind: string | null;
}
