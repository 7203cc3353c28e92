import type { PageLayoutData, ValidationExtras } from '../grid/side-store';

/** What of a file o-spreadsheet's reader drops and its writer does not write. */
export interface FileExtras {
  /** Sheet names in the workbook's order. */
  readonly order: readonly string[];
  /** Name of the sheet the file was saved at. */
  readonly active: string | undefined;
  readonly veryHidden: readonly string[];
  readonly names: readonly DefinedName[];
  readonly tables: readonly { readonly sheet: string; readonly ref: string; readonly name: string }[];
  readonly protections: readonly SheetLocks[];
  readonly validations: readonly ({ readonly sheet: string; readonly sqref: string } & ValidationExtras)[];
  readonly pageLayouts: readonly { readonly sheet: string; readonly layout: PageLayoutData }[];
  readonly xmlParts: readonly string[];
  /** Points of the workbook's plain cells. */
  readonly baseFontSize: number;
  /** Kinds of content that are not shown and would be lost on saving. */
  readonly lost: readonly LostContent[];
}

export type LostContent = 'comments' | 'pivotTables' | 'macros' | 'images' | 'externalLinks';

export interface DefinedName {
  readonly name: string;
  readonly ref: string;
  /** Name of the sheet it belongs to. */
  readonly sheet?: string;
  readonly hidden?: boolean;
  readonly comment?: string;
}

export interface SheetLocks {
  readonly sheet: string;
  /** The <sheetProtection/> element. */
  readonly xml?: string;
  /** A1 of unlocked cells. */
  readonly unlocked: readonly string[];
}
