import type { WorkbookPlan } from '../core/report/plan';

/** Makes the .xlsx file of a plan. Rejects where a text or a name of the plan fits no file. */
export type FileWriter = (plan: WorkbookPlan) => Promise<Uint8Array>;
