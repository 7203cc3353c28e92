import type { LocalText, Zone } from '../../instrument/types';
import type { BlankPolicy, NotScoredReason, ResultStatus } from '../../scoring/result';

/** What stands in the cells of the table: headings and the values of the engine as words. */
export interface RecapCells {
  readonly language: keyof LocalText;
  readonly rank: string;
  readonly unit: string;
  readonly score: string;
  readonly category: string;
  readonly zone: string;
  readonly opinion: string;
  readonly completeness: string;
  readonly status: string;
  readonly corrections: string;
  readonly institution: string;
  readonly zones: Readonly<Record<Zone, string>>;
  readonly statuses: Readonly<Record<ResultStatus, string>>;
}

/** Everything else that the sheet Rekap says. */
export interface RecapWords {
  readonly language: keyof LocalText;
  readonly title: (edition: string) => string;
  readonly simulated: string;
  readonly unofficial: string;
  /** Why a result may still change, and between which scores. */
  readonly provisional: (mandatory: number, range: string | null) => string;
  readonly range: (low: string, high: string) => string;
  readonly notScored: Readonly<Record<NotScoredReason, string>>;
  readonly unitChart: string;
  readonly dimensionChart: string;
  /** What a chart shows, for those who do not see it: names with their figures. */
  readonly listed: (name: string, figure: string) => string;
  readonly highest: string;
  readonly mean: string;
  readonly lowest: string;
  readonly dimension: string;
  readonly chartData: string;
  readonly chartDataOf: string;
  readonly provenance: {
    readonly heading: string;
    readonly madeWith: string;
    readonly product: (version: string) => string;
    readonly written: string;
    readonly edition: string;
    readonly instrument: string;
    readonly instrumentIs: (id: string, version: string) => string;
    readonly sources: string;
    readonly blanks: string;
    readonly blank: Readonly<Record<BlankPolicy, string>>;
    readonly contents: string;
    readonly content: Readonly<Record<RecapContents, string>>;
    readonly corrections: string;
    readonly weights: string;
  };
}

/** Numbers as they are, or formulas of the add-in that follow the sheet. */
export type RecapContents = 'values' | 'formulas';
