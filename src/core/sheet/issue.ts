/** wajib: must be mended, the result is not final; cek: look again; saran: advice. */
export type Severity = 'wajib' | 'cek' | 'saran';

/** What each issue carries beside its place. Texts are raw cell contents, never sentences. */
export interface IssueData {
  'header-missing': { readonly columns: readonly string[] };
  'header-duplicate': { readonly column: string; readonly first: string };
  /** `found` is empty where the sheet names no edition; `counted` tells whether its rows go into the result. */
  'edition-mixed': { readonly found: string; readonly used: string; readonly counted: boolean };
  'unknown-indicator': { readonly found: string; readonly nearest: string | null };
  'missing-indicator': { readonly unit: string; readonly indicator: string; readonly product: string };
  'duplicate-row': { readonly first: string; readonly unit: string; readonly indicator: string };
  'name-mismatch': { readonly found: string; readonly expected: string; readonly indicator: string };
  'value-out-of-range': { readonly found: string; readonly allowed: string };
  'number-as-text': { readonly found: string; readonly number: number };
  'ambiguous-number': { readonly found: string; readonly readings: readonly number[] };
  'not-a-number': { readonly found: string; readonly allowed: string };
  'na-spelling': { readonly found: string };
  'error-cell': { readonly found: string; readonly allowed: string };
  'blank-value': { readonly indicator: string; readonly allowed: string };
  'na-without-reason': { readonly indicator: string };
  'dimension-all-na': { readonly unit: string; readonly dimension: string };
  'evidence-missing': { readonly found: string; readonly from: number };
  'evidence-local-path': { readonly found: string };
  'evidence-mail-address': { readonly found: string };
  'unit-missing': { readonly indicator: string };
  'unit-name-variant': { readonly found: string; readonly other: string; readonly first: string };
  'hidden-row': { readonly rows: number };
  'hidden-sheet': { readonly rows: number };
  'merged-cell': { readonly area: string };
  'constant-among-formulas': { readonly found: string; readonly formulas: number; readonly constants: number };
  'respondent-count': {
    readonly unit: string;
    readonly indicator: string;
    readonly found: number;
    readonly expected: number;
  };
  'product-count': { readonly unit: string; readonly found: number; readonly expected: number };
  'date-outside-edition': { readonly found: string; readonly from: string; readonly to: string };
  'date-unreadable': { readonly found: string };
  'override-without-reason': { readonly found: string; readonly indicator: string };
  'reason-without-override': { readonly found: string; readonly indicator: string };
  'override-same-value': { readonly found: string; readonly indicator: string };
  'override-in-matrix': { readonly found: string; readonly unit: string };
  'override-unread': {
    readonly found: string;
    readonly column: 'override' | 'overrideReason';
    /** Whether the column passes for a unit of a matrix. */
    readonly asUnit: boolean;
  };
}

export type IssueCode = keyof IssueData;

/** A finding at a cell. `row` and `column` are zero-based and absolute in `sheet`. */
export type Issue = {
  [C in IssueCode]: {
    readonly code: C;
    readonly severity: Severity;
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly unit: string | null;
    readonly indicator: string | null;
    readonly data: IssueData[C];
    /** New cell content where the mending is certain: the same meaning, written properly. */
    readonly fix?: string | number;
  };
}[IssueCode];
