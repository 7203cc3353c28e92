import type { Area, CellValue, Grid } from '../core/grid';
import type { WorkbookPlan } from '../core/report/plan';
import type { Language } from '../text/language';
import type { CellPlace } from './cell-place';
import type { PortFault } from './port-fault';
import type { Recovery } from './recovery';

/** New content of a cell. `before` is what it held when the change was decided on. */
export interface CellWrite {
  readonly sheet: string;
  /** Zero-based and absolute in the sheet. */
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** Whether a failed write left the workbook as it was; `unknown` where the host could not be asked. */
export type WorkbookState = 'unchanged' | 'changed' | 'unknown';

/** What a host refused. `fault` has a sentence in text/pane; `hostCode` is the host's own word, for support. */
export class PortError extends Error {
  override readonly name = 'PortError';

  constructor(
    readonly fault: PortFault,
    readonly hostCode: string,
    readonly workbook: WorkbookState = 'unchanged',
    /** The sheet, name or cell that stands in the way; null where the fault says enough. */
    readonly place: string | null = null,
    /** Cells that somebody else holds, which were therefore left alone. */
    readonly cells: readonly CellPlace[] = [],
  ) {
    super(`${fault} (${hostCode})`);
  }
}

/** How far a long action is, and whether its user wants it stopped: it then rejects with `cancelled`. */
export interface Progress {
  readonly onProgress?: (done: number, total: number) => void;
  readonly isCancelled?: () => boolean;
  /** The sheets are whole, but the host would not freeze panes, hide gridlines or set up pages. */
  readonly onLooksRefused?: () => void;
}

/** XML of ours that appears together with the sheets of a plan, in place of the record of that namespace. */
export interface KeptRecord {
  readonly namespace: string;
  readonly xml: string;
  /** That record, as it was read; null where there was none. */
  readonly before: string | null;
}

/** Cells of one sheet. */
export interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/** An open workbook, as the pane sees it. Every method rejects with PortError and nothing else. */
export interface WorkbookPort {
  /** Language of the host's interface; Indonesian for any language other than English. */
  readonly language: Language;

  /** All sheets that hold something, in the order of their tabs, hidden ones included. */
  read(progress?: Progress): Promise<readonly Grid[]>;

  /** Shows a sheet and selects an area of it. */
  select(sheet: string, area: Area): Promise<void>;

  /**
   * Writes all cells or none. A cell that no longer holds its `before` refuses the whole write (`changed-meanwhile`,
   * PortError.cells saying which). After a failure what was written is put back where it still stands, and only there;
   * PortError.workbook says whether that held.
   */
  write(cells: readonly CellWrite[]): Promise<void>;

  /**
   * Writes those cells that still hold their `before`, and gives back the others, which somebody else holds by now. Rejects
   * where the host refused, PortError.cells then being those not written.
   */
  writeStill(cells: readonly CellWrite[]): Promise<readonly CellWrite[]>;

  /** Calls `onChange` after each edit of any sheet, this port's own writes included. Resolves to the way to stop. */
  watch(onChange: () => void): Promise<() => Promise<void>>;

  /** What the user has selected; of several areas the first. */
  selection(): Promise<Place>;

  /** The decimal mark that formulas are typed with in this host; arguments are separated by ";" where it is a comma. */
  decimalMark(): Promise<',' | '.'>;

  /**
   * Puts the sheets of a plan behind the last tab, all or none, and shows the plan's active one. A sheet of the same
   * name is replaced only where this add-in wrote it and nobody has changed it since; otherwise the whole is refused:
   * `sheet-foreign`, `sheet-edited`, or `name-taken` for a table or name that exists elsewhere, `place` saying which.
   * Cancelled or failed halfway, what was added is taken away again and what was replaced stands as before; what a person
   * did meanwhile stays in either case. `busy-elsewhere` where another pane is writing sheets. The records are kept in the
   * moment the sheets are there, or not at all.
   */
  putSheets(plan: WorkbookPlan, progress?: Progress, records?: readonly KeptRecord[]): Promise<void>;

  /** Ends the work on sheets that a page closed in the middle of it left; null where there is none. */
  recover(): Promise<Recovery | null>;

  /** Writes a formula (as in a plan: English names, commas, no "=") into a blank cell; `not-blank` where it is not. */
  putFormula(sheet: string, row: number, column: number, formula: string): Promise<void>;

  /** Enters our functions' formulas again where they show #NAME?; gives how many cells were entered. */
  repairFormulas(progress?: Progress): Promise<number>;

  /** XML kept with the workbook under a namespace of ours, where no cell shows it; null where there is none. */
  record(namespace: string): Promise<string | null>;

  /** Keeps a record in place of the one of that namespace, or takes that one away (null); other parts are not touched. */
  keepRecord(namespace: string, xml: string | null): Promise<void>;

  /** Makes Excel open the pane together with this workbook, for those who have the add-in. */
  openPaneWithWorkbook(): Promise<void>;

  /** Opens an .xlsx file as a new workbook beside this one. */
  openNew(file: Uint8Array): Promise<void>;
}
