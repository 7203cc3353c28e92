import type { TrendBreak } from '../../analysis/trend';
import type { LocalText, Zone } from '../../instrument/types';
import type { NotScoredReason, ResultStatus } from '../../scoring/result';

/** Everything a trend sheet says, in one language. */
export interface TrendWords {
  readonly language: keyof LocalText;
  readonly sheet: string;
  readonly title: string;
  readonly about: string;
  readonly unofficial: string;
  /** The user's word that differently named institutions are one. */
  readonly declared: (names: readonly string[]) => string;
  readonly unnamed: (sources: readonly string[]) => string;
  readonly break: (from: string, to: string, breaks: readonly TrendBreak[]) => string;
  readonly zones: Readonly<Record<Zone, string>>;
  readonly statuses: Readonly<Record<ResultStatus, string>>;
  readonly notScored: Readonly<Record<NotScoredReason, string>>;
  readonly published: string;
  readonly ownInstrument: string;
  readonly overrides: (count: number) => string;
  readonly columns: {
    readonly edition: string;
    readonly score: (editions: string) => string;
    readonly delta: string;
    readonly since: string;
    readonly category: string;
    readonly zone: string;
    readonly opinion: string;
    readonly status: string;
    readonly source: string;
    readonly note: string;
  };
  readonly chart: string;
}
