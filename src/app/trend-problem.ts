import type { Facts } from '../core/fact';

/** What stands in the way of a trend. Data only; the sentences stand in text/trend. */
export interface TrendProblemData {
  'trend-too-few': { readonly found: number };
  'trend-same-edition': { readonly edition: string; readonly sources: readonly [string, string] };
  'trend-institutions': { readonly names: readonly { readonly name: string; readonly source: string }[] };
  'trend-sheet-edition': { readonly sheet: string; readonly editions: readonly string[] };
  'trend-score-form': { readonly found: string };
}

export type TrendProblem = Facts<TrendProblemData>;
