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

/** How a sheet holds its answers: a row each, with a column of units or without, or a column for each unit. */
export type SheetForm = 'long' | 'unit-sheet' | 'matrix';
