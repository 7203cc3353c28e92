import type { Area, CellValue, Grid } from '../core/grid';
import type { Language } from '../text/language';
import type { PortFault } from '../text/pane/port-faults';

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
  ) {
    super(`${fault} (${hostCode})`);
  }
}

/** An open workbook, as the pane sees it. Every method rejects with PortError and nothing else. */
export interface WorkbookPort {
  /** Language of the host's interface; Indonesian for any language other than English. */
  readonly language: Language;

  /** All sheets that hold something, in the order of their tabs, hidden ones included. */
  read(): Promise<readonly Grid[]>;

  /** Shows a sheet and selects an area of it. */
  select(sheet: string, area: Area): Promise<void>;

  /**
   * Writes all cells or none. A cell that no longer holds its `before` refuses the whole write (`changed-meanwhile`).
   * After a failure halfway the cells are put back; PortError.workbook says whether that held.
   */
  write(cells: readonly CellWrite[]): Promise<void>;

  /** Calls `onChange` after each edit of any sheet, this port's own writes included. Resolves to the way to stop. */
  watch(onChange: () => void): Promise<() => Promise<void>>;
}
