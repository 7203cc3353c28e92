import type { Assessment } from '../../app/assess';
import type { ColumnMapping } from '../../app/column-mapping';
import type { UnitAnswer } from '../../core/sheet/unit-answers';
import type { CellPlace } from '../../app/cell-place';
import type { FunctionsTrouble } from '../../app/functions-state';
import type { Recovery } from '../../app/recovery';
import type { CellWrite, Place, PortError } from '../../app/workbook-port';
import type { PortFault } from '../../app/port-fault';
import type { Problem } from '../../app/problem';
import type { Grid } from '../../core/grid';
import type { BlankPolicy } from '../../core/scoring/result';
import type { Language } from '../../text/language';
import type { ThemeName } from '../../text/pane/pane-text';
import type { ViewName } from '../../text/pane/views';

/** What the host said no to, in the parts a notice shows. */
export interface Refusal {
  readonly fault: PortFault;
  readonly hostCode: string;
  readonly workbook: PortError['workbook'];
  /** What stands in the way, by name; null where the fault says enough. */
  readonly place: string | null;
  /** Cells that somebody else holds. */
  readonly cells: readonly CellPlace[];
}

/** What is known of the workbook. */
export type Reading =
  | { readonly kind: 'first' }
  | { readonly kind: 'ready'; readonly assessment: Assessment; readonly grids: readonly Grid[] }
  | { readonly kind: 'problem'; readonly problem: Problem; readonly grids: readonly Grid[] }
  | { readonly kind: 'failed'; readonly refusal: Refusal };

/** How the last write ended. */
export type WriteOutcome =
  | { readonly kind: 'applied'; readonly undo: readonly CellWrite[] }
  | { readonly kind: 'undone'; readonly done: number; readonly rest: readonly CellWrite[] }
  | {
      readonly kind: 'failed';
      readonly action: 'apply' | 'undo';
      readonly refusal: Refusal;
      /** The way back that is still to be gone; empty where nothing was written. */
      readonly rest: readonly CellWrite[];
    };

/** The one piece of work on the workbook that a view has under way or has ended. `id` is the view's own name for it. */
export type Job =
  | {
      readonly kind: 'running';
      readonly id: string;
      readonly label: string;
      readonly done: number;
      readonly total: number;
      readonly isStopping: boolean;
    }
  | { readonly kind: 'done'; readonly id: string; readonly text: string; readonly place: Place | null }
  | { readonly kind: 'failed'; readonly id: string; readonly refusal: Refusal };

/** What keeps functions and pane from being one, with the sentence for it, which is fetched only where it is needed. */
export interface ToldFunctions {
  readonly trouble: FunctionsTrouble;
  /** Null once it was read and closed. */
  readonly text: Readonly<Record<Language, string>> | null;
}

export interface PaneState {
  readonly view: ViewName;
  /** What keeps functions and pane from being one; null where nothing is known to. */
  readonly functions: ToldFunctions | null;
  readonly language: Language;
  readonly theme: ThemeName;
  /** Edition chosen here; null follows the workbook. */
  readonly edition: string | null;
  readonly blank: BlankPolicy;
  readonly reading: Reading;
  /** Which columns are which, as the workbook remembers it from its user. */
  readonly mapping: readonly ColumnMapping[];
  /** What the user said of columns and sheets: whether they are units; in the order of the answers. */
  readonly answers: readonly UnitAnswer[];
  /** The sample stands in the place of the workbook; `asked`: someone wanted a cell of it, which no workbook has. */
  readonly sample: 'shown' | 'asked' | null;
  /** A reading is under way; the last one is still shown. */
  readonly isReading: boolean;
  /** Rows read so far and in all, while a long workbook is read. */
  readonly progress: { readonly done: number; readonly total: number; readonly isStopping: boolean } | null;
  readonly isWriting: boolean;
  /** The last re-reading failed, so what is shown may be old. */
  readonly stale: Refusal | null;
  /** Whether the host reports edits; false asks for the refresh button. */
  readonly isLive: boolean;
  /** Name of the unit that Urai shows; null: the first in rank. */
  readonly unit: string | null;
  readonly outcome: WriteOutcome | null;
  readonly job: Job | null;
  /** Work on sheets that was found in the middle, and what became of it. */
  readonly recovery: Recovery | { readonly kind: 'failed'; readonly refusal: Refusal } | null;
  /** Something the user asked for (to open a cell) that the host refused. */
  readonly refusal: Refusal | null;
  /** A ribbon command that failed while the pane was closed or busy. */
  readonly failedCommand: { readonly command: string; readonly refusal: Refusal } | null;
  /** What the live region says; a counter makes a repeated sentence spoken again. */
  readonly spoken: { readonly text: string; readonly times: number };
}
