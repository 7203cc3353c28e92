import type { Variant } from '../../analysis/robustness';
import type { Indicator, LocalText, Zone } from '../../instrument/types';
import type { NotScoredReason } from '../../scoring/result';

/** Everything a robustness sheet says, in one language. */
export interface RobustnessWords {
  readonly language: keyof LocalText;
  readonly sheet: string;
  readonly title: (edition: string) => string;
  readonly source: (institution: string | null, instrument: string, version: string) => string;
  readonly about: string;
  readonly unofficial: string;
  readonly provisional: string;
  readonly overrides: (count: number) => string;
  /** Name of the score by the instrument's own rules, and of each choice made otherwise. */
  readonly asInstrument: string;
  readonly variant: (variant: Variant, indicators: readonly Indicator[]) => string;
  readonly meaning: (variant: Variant | null, indicators: readonly Indicator[]) => string;
  readonly zones: Readonly<Record<Zone, string>>;
  readonly notScored: Readonly<Record<NotScoredReason, string>>;
  readonly verdict: {
    readonly zoneStable: (zone: string, variants: number) => string;
    readonly zoneUnstable: (zone: string, changes: readonly string[], more: number, variants: number) => string;
    readonly bandStable: (category: string, variants: number) => string;
    readonly bandUnstable: (category: string, changes: readonly string[], more: number) => string;
    readonly change: (variant: string, score: string, to: string) => string;
    readonly noBand: string;
    readonly unscored: (variants: readonly string[]) => string;
    readonly nothing: string;
  };
  readonly limit: (name: string, score: string) => string;
  readonly columns: {
    readonly variant: string;
    readonly score: string;
    readonly delta: string;
    readonly category: string;
    readonly zone: string;
    readonly effect: string;
    readonly meaning: string;
  };
  readonly effects: {
    readonly base: string;
    readonly none: string;
    readonly category: string;
    readonly zone: string;
    readonly unscored: (reason: string) => string;
  };
  readonly chart: string;
}
