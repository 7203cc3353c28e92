import type { Area } from '../core/grid';
import type { SheetRecord } from './sheet-record';

/** A table of a sheet that is replaced, as it was. */
export interface OldTable {
  readonly name: string;
  readonly style: string;
  readonly area: Area;
}

/** Equal things in a row, counted. */
export type Counted<T> = readonly (readonly [count: number, each: T])[];

/** A sheet that we wrote, that nobody has edited, and that is now written again in its own place: all that puts it back. */
export interface SheetFacts {
  readonly id: string;
  readonly name: string;
  readonly record: SheetRecord;
  readonly visibility: Excel.Worksheet['visibility'];
  readonly protection: Excel.Interfaces.WorksheetProtectionData;
  /** Around all cells that hold something or have a look of their own; null for an empty sheet. */
  readonly used: Area | null;
  readonly tables: readonly OldTable[];
  /** Ids of the charts that we drew. */
  readonly charts: readonly string[];
  readonly columns: Counted<Excel.SettableColumnProperties>;
  readonly rows: Counted<Excel.SettableRowProperties>;
}
