import type { Place } from './place';

/** wajib: must be mended, the result is not final; cek: look again; saran: advice. */
export type Severity = 'wajib' | 'cek' | 'saran';

/** A further cell of the same cause, in the sheet of the issue. */
export interface FurtherCell {
  readonly row: number;
  readonly column: number;
  readonly fix?: string | number;
}

/**
 * An issue with the data that its code carries beside its place. `row` and `column` are zero-based and absolute in
 * `sheet`. Texts in the data are raw cell contents, never sentences.
 */
export interface IssueOf<C extends string, D> {
  readonly code: C;
  readonly severity: Severity;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly unit: string | null;
  readonly indicator: string | null;
  readonly data: D;
  /** New cell content where the mending is certain: the same meaning, written properly. */
  readonly fix?: string | number;
  /** Further cells of the same cause, each with its own fix; mending the issue mends them too. */
  readonly also?: readonly FurtherCell[];
  /** How many findings this one stands for where it is more than one, of which `also` may list but the first. */
  readonly count?: number;
}

/** A cell with its certain mending, if there is one. */
export interface FixPlace extends Place {
  readonly fix?: string | number | undefined;
}

/** Cells that an issue lists, at most. */
const MOST_CELLS = 10_000;

export function issueAt<C extends string, D>(
  code: C,
  severity: Severity,
  { sheet, row, column, unit, indicator }: Place,
  data: D,
  fix?: string | number,
): IssueOf<C, D> {
  return { code, severity, sheet, row, column, unit, indicator, data, ...(fix === undefined ? {} : { fix }) };
}

/** One issue for all cells of one cause; it stands at the first, and all are of one sheet. */
export function issueOver<C extends string, D>(
  code: C,
  severity: Severity,
  [first, ...further]: readonly [FixPlace, ...FixPlace[]],
  data: D,
  count: number = further.length + 1,
): IssueOf<C, D> {
  const issue = issueAt(code, severity, first, data, first.fix);
  if (count === 1) return issue;
  const also = further
    .slice(0, MOST_CELLS)
    .map(({ row, column, fix }): FurtherCell => ({ row, column, ...(fix === undefined ? {} : { fix }) }));
  return { ...issue, count, ...(also.length > 0 ? { also } : {}) };
}

/** The issue that also stands for one more; null where its list of cells is full. */
export function furtherCell({ row, column, fix }: IssueOf<string, unknown>): FurtherCell {
  return { row, column, ...(fix === undefined ? {} : { fix }) };
}
