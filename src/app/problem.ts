import type { Facts } from '../core/fact';
import type { SheetFault } from '../core/instrument/sheet-log';

/** Why a workbook has no assessment: data only, the sentences stand in text/problems. */
export interface ProblemData {
  'unknown-edition': { readonly found: string; readonly known: readonly string[] };
  'no-header': { readonly sheets: readonly string[] };
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
