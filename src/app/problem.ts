import type { Facts } from '../core/fact';
import type { SheetFault } from '../core/instrument/sheet-log';

/** What stops a front end before there is a result: data only, the sentences stand in text/problems. */
export interface ProblemData {
  'unknown-edition': { readonly found: string; readonly known: readonly string[] };
  'no-header': { readonly sheets: readonly string[] };
  'no-rows': { readonly sheets: readonly string[] };
  'bands-only': { readonly edition: string };
  'unit-not-found': { readonly found: string; readonly units: readonly string[] };
  'unit-ambiguous': { readonly found: string; readonly units: readonly string[] };
  'file-unreadable': { readonly file: string; readonly why: string };
  'file-exists': { readonly file: string };
  'file-unwritable': { readonly file: string; readonly why: string };
  'score-not-a-number': { readonly found: string; readonly line: number | null };
  'score-out-of-range': {
    readonly found: string;
    readonly maximum: number;
    readonly edition: string;
    readonly line: number | null;
  };
  'no-scores': Record<string, never>;
  'percentages-count': { readonly found: number; readonly names: readonly string[]; readonly edition: string };
  'product-counts': { readonly edition: string; readonly scores: number; readonly counts: number };
  'product-count-not-whole': { readonly found: string };
  'no-dimensions': { readonly edition: string };
  'unknown-blank-policy': { readonly found: string };
  'instrument-faults': { readonly sheet: string; readonly faults: readonly SheetFault[] };
  'no-instrument-sheet': { readonly sheets: readonly string[] };
  'mapping-misfit': {
    readonly sheet: string;
    /** Address of the header and what it said and says; null where the sheet itself has gone. */
    readonly header: { readonly cell: string; readonly before: string; readonly now: string } | null;
  };
  'mapping-damaged': Record<string, never>;
  'template-too-large': { readonly rows: number; readonly maximum: number };
  'template-no-unit': Record<string, never>;
  'duplicate-name': { readonly found: string };
  'wrong-arguments': { readonly kind: ArgumentFault; readonly item: string };
}

/** What is wrong with a command line; the item is the option, argument or command meant. */
export type ArgumentFault = 'unknown-option' | 'unknown-command' | 'missing' | 'not-a-choice' | 'too-many' | 'other';

export type Problem = Facts<ProblemData>;
