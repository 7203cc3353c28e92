/** What each fault of an instrument carries beside its path: figures and words found, never sentences. */
export interface FaultData {
  // Shape
  'wrong-type': { readonly expected: string; readonly found: string };
  'missing-field': { readonly field: string };
  'unknown-field': { readonly field: string };
  'forbidden-name': { readonly name: string };
  'not-an-option': { readonly found: string; readonly allowed: readonly string[] };
  'empty-text': Record<never, never>;
  // Identity and rules
  'bad-id': { readonly found: string };
  'bad-version': { readonly found: string };
  'bad-date': { readonly found: string };
  'window-reversed': { readonly from: string; readonly to: string };
  'not-positive': { readonly found: number };
  'not-whole': { readonly found: number };
  'threshold-out-of-range': { readonly found: number; readonly max: number };
  'duplicate-products': { readonly kind: string; readonly first: string };
  // Dimensions and indicators
  'negative-weight': { readonly found: number };
  'fractional-weight': { readonly found: number };
  'weights-do-not-sum': { readonly sum: number; readonly total: number };
  'duplicate-code': { readonly found: string; readonly first: string };
  /** A code that is there twice, in a cell that holds a number: 1.10 becomes 1.1. */
  'code-as-number': { readonly found: string; readonly first: string };
  'unknown-dimension': { readonly found: string; readonly known: readonly string[] };
  'unknown-scale': { readonly found: string; readonly known: readonly string[] };
  'dimension-without-indicators': { readonly dimension: string };
  'dimension-weights-zero': { readonly dimension: string };
  'evidence-above-scale': { readonly found: number; readonly max: number };
  // Scales
  'percent-not-hundred': { readonly found: number };
  'no-option-for-zero': { readonly scale: string };
  'no-option-for-full': { readonly scale: string; readonly max: number };
  'points-out-of-range': { readonly found: number; readonly max: number };
  'duplicate-answer': { readonly found: string; readonly first: string };
  // Bands
  'no-bands': Record<never, never>;
  'band-empty': { readonly min: number; readonly max: number };
  'band-not-on-step': { readonly found: number; readonly step: number };
  'bands-not-ascending': { readonly min: number; readonly previous: number };
  'bands-overlap': { readonly from: number; readonly to: number };
  'bands-gap': { readonly from: number; readonly to: number };
  'bands-start': { readonly found: number };
  'bands-end': { readonly found: number; readonly expected: number };
  'range-outside-scale': { readonly min: number; readonly max: number; readonly scale: number };
  // Sheet
  'table-missing': { readonly table: string; readonly columns: readonly string[] };
  'column-missing': { readonly table: string; readonly column: string };
  'duplicate-column': { readonly column: string; readonly first: string };
  'duplicate-key': { readonly key: string; readonly first: string };
  'unknown-key': { readonly found: string; readonly known: readonly string[] };
  'blank-cell': { readonly column: string };
  'error-cell': { readonly found: string };
  'not-a-number': { readonly found: string };
  'ambiguous-number': { readonly found: string; readonly readings: readonly number[] };
  'too-many-decimals': { readonly found: string; readonly decimals: number };
  'unreadable-scale': { readonly found: string };
  'sheet-too-large': { readonly rows: number; readonly columns: number };
}

export type FaultCode = keyof FaultData;

/**
 * What is wrong with an instrument, and where: a path such as `bands[2].min`, or "" for the whole.
 * Figures of bands and scores are in hundredths, as in the instrument.
 */
export type Fault = {
  [C in FaultCode]: { readonly code: C; readonly path: string; readonly data: FaultData[C] };
}[FaultCode];

/** Collects faults, so that a reader sees all of them and not the first only. */
export type Report = <C extends FaultCode>(code: C, path: string, data: FaultData[C]) => void;

/** A report that appends to `faults`. */
export function reportTo(faults: Fault[]): Report {
  return (code, path, data) => {
    faults.push({ code, path, data } as Fault);
  };
}
