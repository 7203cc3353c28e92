import type { WorkbookPlan } from '../core/report/plan';

/** A plan, or the sentence for why there is none. */
export type Planned =
  { readonly ok: true; readonly plan: WorkbookPlan } | { readonly ok: false; readonly sentence: string };
