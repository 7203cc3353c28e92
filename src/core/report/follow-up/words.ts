import type { CooperationAspect, Indicator, LocalText, Zone } from '../../instrument/types';
import type { NotScoredReason, ResultStatus } from '../../scoring/result';
import type { Message } from '../plan';
import type { ActionStatus, MaladministrationForm } from './terms';

/** Columns of the action plan in their order; those the user fills in are ENTRY_COLUMNS. */
export const PLAN_COLUMNS = [
  ...(['unit', 'code', 'indicator', 'achieved', 'lost', 'action', 'aspect', 'form'] as const),
  ...(['owner', 'due', 'status', 'note', 'result', 'origin'] as const),
] as const;

/** The history tells what became of a row where the plan tells where it comes from. */
export const HISTORY_COLUMNS = [
  ...(['unit', 'code', 'indicator', 'achieved', 'lost', 'action', 'aspect', 'form'] as const),
  ...(['owner', 'due', 'status', 'note', 'result', 'state'] as const),
] as const;

export const ENTRY_COLUMNS = ['action', 'aspect', 'form', 'owner', 'due', 'status', 'note'] as const;

export type PlanColumn = (typeof PLAN_COLUMNS)[number] | (typeof HISTORY_COLUMNS)[number];
export type EntryColumn = (typeof ENTRY_COLUMNS)[number];

/** Where a row of the plan comes from; editions are those of the earlier plan, "" where it does not say. */
export type RowOrigin =
  | { readonly kind: 'new' | 'recurred' | 'own' }
  | { readonly kind: 'carried' | 'carried-done' | 'unassessed'; readonly edition: string };

/** What became of a row that the plan no longer holds. */
export type RowFate =
  | { readonly kind: 'resolved'; readonly edition: string; readonly achieved: string }
  | { readonly kind: 'duplicate' | 'own-done' }
  | { readonly kind: 'unmatched'; readonly missing: 'unit' | 'indicator'; readonly near: readonly string[] };

/** Everything that the report card and the action plan say, in one language. */
export interface FollowUpWords {
  readonly language: keyof LocalText;
  readonly zone: Readonly<Record<Zone, string>>;
  readonly resultStatus: Readonly<Record<ResultStatus, string>>;
  readonly notScored: Readonly<Record<NotScoredReason, string>>;
  readonly info: { readonly institution: string; readonly edition: string; readonly instrument: string };
  readonly aspects: Readonly<Record<CooperationAspect, string>>;
  readonly forms: Readonly<Record<MaladministrationForm, string>>;
  readonly statuses: Readonly<Record<ActionStatus, string>>;
  /** A first suggestion for a weak indicator: concluded by this product, no guideline of the Ombudsman. */
  readonly suggestion: (indicator: Indicator) => string;
  readonly simulated: string;
  /** Said at the head of both sheets where a unit's result may still change or is missing. */
  readonly provisional: (units: readonly string[]) => string;
  readonly unscored: (units: readonly string[]) => string;
  /** What counts as weak, in sentences. */
  readonly rule: readonly string[];
  readonly unofficial: string;
  readonly card: CardWords;
  readonly plan: ActionWords;
  readonly history: {
    readonly title: string; /** `edition` is that of the plan the row stood in, or "". */
    readonly fate: (fate: RowFate, edition: string) => string;
  };
}

export interface CardWords {
  readonly title: (edition: string) => string;
  /** Where the workbook names no institution. */
  readonly institution: string;
  readonly score: string;
  readonly zone: string;
  readonly category: string;
  readonly opinion: string;
  readonly status: string;
  readonly predicate: string;
  readonly completeness: (filled: number, expected: number) => string;
  readonly range: (low: string, high: string) => string;
  /** Answers corrected by hand. */
  readonly overridesLabel: string;
  readonly overrides: (count: number) => string;
  /** Editions without letters have zones only. */
  readonly nextLabel: Readonly<Record<'category' | 'zone', string>>;
  readonly next: (category: string, from: string, missing: string) => string;
  readonly top: Readonly<Record<'category' | 'zone', string>>;
  readonly units: { readonly title: string; readonly number: string; readonly unit: string };
  readonly weak: {
    readonly title: string;
    readonly balance: (lost: string, byListed: string) => string;
    readonly none: string;
    readonly indicator: string;
    readonly code: string;
    readonly lost: string;
    readonly units: string;
    readonly unitsOf: (weak: number, all: number) => string;
    readonly worst: string;
    readonly worstOf: (unit: string, lost: string) => string;
  };
  readonly chart: (shown: number) => string;
  readonly caveats: string;
  readonly footer: (institution: string, edition: string) => string;
}

export interface ActionWords {
  readonly title: (edition: string) => string;
  readonly headings: Readonly<Record<PlanColumn, string>>;
  readonly notes: readonly string[];
  readonly none: string;
  readonly previous: (edition: string, carried: number, history: number) => string;
  readonly origin: (origin: RowOrigin) => string;
  readonly progress: {
    readonly byAspect: string;
    readonly byForm: string;
    readonly other: string;
    readonly otherStatus: string;
    readonly total: string;
    readonly done: string;
    readonly chart: string;
  };
  readonly pick: Message;
  readonly pickError: Message;
  readonly dueHint: Message;
  readonly dueError: Message;
}
