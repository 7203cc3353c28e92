import type { Facts } from '../core/fact';
import type { SheetFault } from '../core/instrument/sheet-log';
import type { ClosestSheet } from '../core/sheet/closest-sheet';

/** Why a workbook has no assessment: data only, the sentences stand in text/problems. */
export interface ProblemData {
  'unknown-edition': { readonly found: string; readonly known: readonly string[] };
  /** `closest`: the sheet that comes closest to one that can be read; null without sheets. */
  'no-header': { readonly sheets: readonly string[]; readonly closest: ClosestSheet | null };
  'no-rows': { readonly sheets: readonly string[] };
  /** `scoring`: the editions that sheets can be scored with. */
  'bands-only': { readonly edition: string; readonly scoring: readonly string[] };
  'instrument-faults': { readonly sheet: string; readonly faults: readonly SheetFault[] };
  'no-instrument-sheet': { readonly sheets: readonly string[] };
  'mapping-misfit': {
    readonly sheet: string;
    /** Address of the header and what it said and says; null where the sheet itself has gone. */
    readonly header: { readonly cell: string; readonly before: string; readonly now: string } | null;
  };
  'mapping-damaged': Record<string, never>;
}

export type Problem = Facts<ProblemData>;
