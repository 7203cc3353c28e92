import { cellAddress } from '../address';
import type { Issue, IssueCode, IssueData, Severity } from './issue';

/** Where an issue stands. `row` and `column` are zero-based and absolute in `sheet`. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly unit: string | null;
  readonly indicator: string | null;
}

export function issueAt<C extends IssueCode>(
  code: C,
  severity: Severity,
  place: Place,
  data: IssueData[C],
  fix?: string | number,
): Issue {
  const { sheet, row, column, unit, indicator } = place;
  const issue = { code, severity, sheet, row, column, unit, indicator, data, ...(fix === undefined ? {} : { fix }) };
  // TypeScript cannot follow that code and data belong together once the code is a type parameter.
  return issue as unknown as Issue;
}

/** The address of a cell as a reader in `sheet` needs it: with its sheet's name where that is another one. */
export function addressFrom(
  sheet: string,
  other: { readonly sheet: string; readonly row: number; readonly column: number },
): string {
  const address = cellAddress(other.row, other.column);
  return other.sheet === sheet ? address : `${other.sheet}!${address}`;
}
