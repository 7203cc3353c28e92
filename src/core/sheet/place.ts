import { cellAddress } from '../address';

/** Where an issue stands. `row` and `column` are zero-based and absolute in `sheet`. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly unit: string | null;
  readonly indicator: string | null;
}

/** The address of a cell as a reader in `sheet` needs it: with its sheet's name where that is another one. */
export function addressFrom(
  sheet: string,
  other: { readonly sheet: string; readonly row: number; readonly column: number },
): string {
  const address = cellAddress(other.row, other.column);
  return other.sheet === sheet ? address : `${other.sheet}!${address}`;
}
