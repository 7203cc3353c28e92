import type { Facts } from '../core/fact';
import type { FileProblemData } from '../core/file-problem';
import type { CertificateProblemData } from './certificate-problem';
import type { ProblemData } from './problem';
import type { RecordProblemData } from './record-problem';
import type { TrendProblemData } from './trend-problem';

/** What is asked for on the command line and cannot be done. Data only; the sentences stand in text/command-problems. */
export interface RequestProblemData {
  'unit-not-found': { readonly found: string; readonly units: readonly string[] };
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
  'template-too-large': { readonly rows: number; readonly maximum: number };
  'template-no-unit': Record<string, never>;
  'duplicate-name': { readonly found: string };
  'robustness-not-scored': { readonly units: readonly string[] };
  'no-follow-up': { readonly file: string; readonly sheets: readonly string[] };
  'wrong-arguments': { readonly kind: ArgumentFault; readonly item: string };
}

/** What is wrong with a command line; the item is the option, argument or command meant. */
export type ArgumentFault = 'unknown-option' | 'unknown-command' | 'missing' | 'not-a-choice' | 'too-many' | 'other';

/** What can end a command, whichever use case it comes from; no two of them share a code. */
export interface CommandProblemData
  extends
    RequestProblemData,
    ProblemData,
    RecordProblemData,
    TrendProblemData,
    CertificateProblemData,
    FileProblemData {}

export type CommandProblem = Facts<CommandProblemData>;
