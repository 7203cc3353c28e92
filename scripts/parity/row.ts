import type { CellValue } from '../../src/core/grid';

/** A row of the long form. */
export interface CaseRow {
  readonly unit: string;
  readonly product: string;
  readonly code: string;
  readonly respondent: string;
  readonly value: CellValue;
  readonly override?: CellValue;
  readonly reason?: CellValue;
}
