import type { Facts } from '../core/fact';
import type { NotScoredReason } from '../core/scoring/result';

/** A cell of a range argument, counted from 1; null where the argument is a single value. */
export type RangePlace = { readonly row: number; readonly column: number } | null;

/** Why a custom function gives no value. Data only; the sentences stand in text/functions. */
export interface FunctionProblemData {
  'edition-unknown': { readonly found: string; readonly known: readonly string[] };
  /** `scoring`: the editions that data can be scored with. */
  'edition-bands-only': { readonly edition: string; readonly scoring: readonly string[] };
  'edition-lacks': { readonly edition: string; readonly what: 'category' | 'opinion' | 'predicate' };
  'instrument-faulty': { readonly first: string; readonly place: RangePlace; readonly others: number };
  'data-blank': Record<string, never>;
  'data-no-header': { readonly rows: number; readonly columns: number };
  'data-transposed': Record<string, never>;
  'data-no-rows': Record<string, never>;
  'arguments-swapped': { readonly name: string };
  'unit-unknown': { readonly found: string; readonly units: readonly string[] };
  'policy-unknown': { readonly found: string };
  'not-scored': {
    /** Null: the institution. */
    readonly unit: string | null;
    readonly reason: NotScoredReason;
    /** Unit that keeps the institution from a score. */
    readonly because: string | null;
    /** First value that has to be mended. */
    readonly place: RangePlace;
  };
  'score-missing': Record<string, never>;
  /** A 0 from a host that may send it for a blank cell. */
  'score-zero-or-blank': { readonly place: RangePlace };
  'data-zero-or-blank': { readonly place: RangePlace };
  'score-error': { readonly found: string; readonly place: RangePlace };
  'score-not-a-number': { readonly found: string; readonly place: RangePlace };
  'score-out-of-range': {
    readonly found: string;
    readonly place: RangePlace;
    readonly maximum: number;
    readonly edition: string;
  };
  'scores-one-line': { readonly rows: number; readonly columns: number };
  'scores-with-products': { readonly edition: string };
  'products-not-whole': { readonly found: string; readonly place: RangePlace };
  'unit-score-blank': { readonly place: RangePlace };
  'percentages-count': { readonly found: number; readonly names: readonly string[]; readonly edition: string };
  'percentages-as-fractions': { readonly found: string };
  'dimension-unknown': { readonly found: string; readonly known: readonly string[] };
  'form-unknown': { readonly found: string };
  'flag-unknown': { readonly found: string; readonly name: string };
  'unit-needed': { readonly units: readonly string[] };
  'number-ambiguous': { readonly found: string; readonly readings: readonly number[]; readonly place: RangePlace };
  'not-final': { readonly units: readonly string[]; readonly issues: number };
  'target-unknown': { readonly found: string; readonly known: readonly string[] };
  /** `best` in hundredths of a point. */
  'path-unreachable': { readonly target: string; readonly best: number };
  'path-too-large': Record<string, never>;
  'versions-unknown': { readonly found: string };
  unexpected: { readonly why: string };
}

export type FunctionProblemCode = keyof FunctionProblemData;
export type FunctionProblem = Facts<FunctionProblemData>;
