import type { DoubtWord } from './doubt-words';
import type { Relation } from './figures';

/** Why something that was taken for a unit may be none. */
export type DoubtReason =
  | { readonly kind: 'word'; readonly word: DoubtWord }
  /** Its figures are made of those of the others, or are one constant. */
  | { readonly kind: 'figures'; readonly relation: Relation }
  /** Its formulas refer to other unit columns of the same row. */
  | { readonly kind: 'formula' }
  /** A column of values stands in the same table; `heading` is its heading. */
  | { readonly kind: 'beside-value'; readonly heading: string }
  | { readonly kind: 'hidden' }
  /** No cell of the column holds an answer, though some hold text. */
  | { readonly kind: 'no-answers' }
  /** Units are declared, and this is none of them. */
  | { readonly kind: 'undeclared' }
  /** The user settled it when its heading said something else. */
  | { readonly kind: 'answer-changed'; readonly before: string };

/** Something that may be a unit or not. Rows and columns are absolute. */
export interface UnitDoubt {
  readonly of: 'column' | 'sheet';
  readonly name: string;
  readonly sheet: string;
  /** Cell that names it; for a sheet the first cell of its heading. */
  readonly row: number;
  readonly column: number;
  readonly reasons: readonly DoubtReason[];
  /** Whether its answers count as those of a unit until somebody says. */
  readonly counts: boolean;
}

/** Reasons that leave something out of the result where units are declared and it is none of them. */
export function leavesOut(reasons: readonly DoubtReason[]): boolean {
  return reasons.some(({ kind }) => kind !== 'undeclared' && kind !== 'answer-changed');
}
