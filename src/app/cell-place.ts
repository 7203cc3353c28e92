/** One cell, zero-based and absolute. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
