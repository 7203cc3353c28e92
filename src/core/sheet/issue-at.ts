import type { Place } from './place';

/** wajib: must be mended, the result is not final; cek: look again; saran: advice. */
export type Severity = 'wajib' | 'cek' | 'saran';

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
}

export function issueAt<C extends string, D>(
  code: C,
  severity: Severity,
  { sheet, row, column, unit, indicator }: Place,
  data: D,
  fix?: string | number,
): IssueOf<C, D> {
  return { code, severity, sheet, row, column, unit, indicator, data, ...(fix === undefined ? {} : { fix }) };
}
