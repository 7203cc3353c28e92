import type { KeptRecord } from '../app/workbook-port';
import type { WorkbookPlan } from '../core/report/plan';
import type { Journal } from './journal';
import { workName } from './made-sheets';
import type { PlanCells } from './plan-cells';
import type { Pulse } from './pulse';
import type { Site } from './put-site';

/** A plan that is being written, and what is known of how far that is. */
export interface SheetWork {
  readonly plan: WorkbookPlan;
  readonly cells: readonly PlanCells[];
  readonly site: Site;
  readonly journal: Journal;
  /** The journal's part in the workbook; null until Excel has told. */
  part: string | null;
  /** Prints of the plan's sheets as they were written; null until they are. Whatever differs from them is a person's. */
  written: readonly string[] | null;
  /** Whether the batch that shows the sheets was sent. */
  isShowing: boolean;
  /** Whether another pane has ended the work in place of this one. */
  isTakenOver: boolean;
}

export function sheetWork(
  plan: WorkbookPlan,
  cells: readonly PlanCells[],
  site: Site,
  records: readonly KeptRecord[],
  pulse: Pulse,
): SheetWork {
  const token = newToken();
  const journal: Journal = {
    token,
    owner: pulse.id,
    machine: pulse.machine,
    beat: 0,
    step: 'begun',
    sheets: plan.sheets.map(({ name }) => name),
    made: plan.sheets.map((_sheet, at) => ({
      name: workName(token, at),
      isCopy: (site.replaced[at] ?? null) !== null,
      id: null,
    })),
    replaced: site.replaced,
    names: (plan.names ?? []).map(({ name }) => ({ name, before: site.names.get(name.toLowerCase()) ?? null })),
    records: records.map(({ namespace, xml, before }) => ({ namespace, before, after: xml })),
  };
  return { plan, cells, site, journal, part: null, written: null, isShowing: false, isTakenOver: false };
}

/** Twelve letters and digits. */
function newToken(): string {
  let token = '';
  while (token.length < 12) token += Math.random().toString(36).slice(2);
  return token.slice(0, 12);
}
