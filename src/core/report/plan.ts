import type { Area, CellValue } from '../grid';
import type { Rgb, StyleSheet } from './style';

/**
 * What is to be written, without saying where: a file writer and Excel itself follow the same plan.
 * Rows and columns are zero-based. The order of sheets is the order of their tabs.
 */
export interface WorkbookPlan {
  readonly title: string;
  readonly styles: StyleSheet;
  readonly sheets: readonly SheetPlan[];
  readonly names?: readonly NamePlan[];
  /** Index of the sheet shown first; 0 when left out. */
  readonly active?: number;
}

export interface SheetPlan {
  /** 1 to 31 characters, none of `[ ] : * ? / \`, not beginning or ending with an apostrophe, unique ignoring case. */
  readonly name: string;
  readonly visibility?: 'visible' | 'hidden' | 'veryHidden';
  readonly tabColor?: Rgb;
  /** From A1; rows may be ragged. */
  readonly rows: readonly (readonly PlanCell[])[];
  readonly columns?: readonly ColumnPlan[];
  /** Row -> height in points; other rows fit their content. */
  readonly rowHeights?: ReadonlyMap<number, number>;
  readonly frozen?: { readonly rows?: number; readonly columns?: number };
  readonly gridlines?: boolean;
  readonly merges?: readonly Area[];
  readonly tables?: readonly TablePlan[];
  readonly validations?: readonly ValidationPlan[];
  readonly textRules?: readonly TextRule[];
  readonly protection?: ProtectionPlan;
  readonly charts?: readonly ChartPlan[];
  readonly page?: PagePlan;
}

/**
 * A cell. Text is always text, also when it begins with = + - @ TAB CR or NUL: only `formula` makes a formula.
 * null leaves the cell blank.
 */
export type PlanCell = CellValue | StyledCell | FormulaCell;

export interface StyledCell {
  readonly value: CellValue;
  /** A name in the workbook's styles. */
  readonly style?: string;
}

export interface FormulaCell {
  /**
   * Without the leading "=", English names, commas, A1 references. Our own functions are written as a person types
   * them, `KEPATUHAN.REKAP(...)`: each writer spells them as its host needs.
   */
  readonly formula: string;
  /** What the formula gives, shown until it is calculated; rows of values when it spills over the cells beside it. */
  readonly result: CellValue | readonly (readonly CellValue[])[];
  readonly style?: string;
}

export interface ColumnPlan {
  /** In characters of the default font. */
  readonly width?: number;
  readonly hidden?: boolean;
}

/** A real Excel table. The first row of `area` is the header and must hold exactly the texts of `columns`. */
export interface TablePlan {
  /** A letter or underscore, then letters, digits or underscores; unique in the workbook, names included. */
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly string[];
  /** A built-in style such as "TableStyleMedium2". */
  readonly style?: string;
}

export interface ValidationPlan {
  readonly area: Area;
  readonly rule: ValidationRule;
  readonly allowBlank: boolean;
  /** Shown when the cell is chosen. */
  readonly hint?: Message;
  /** Shown when the entry does not fit: `stop` refuses it, `warning` asks. */
  readonly error: Message & { readonly level: 'stop' | 'warning' };
}

export type ValidationRule =
  /** Values typed into the rule; left out where Excel cannot hold them (excel-limits.ts), which `list-range` always can. */
  | { readonly kind: 'list'; readonly values: readonly string[] }
  | { readonly kind: 'list-range'; readonly sheet: string; readonly area: Area }
  | { readonly kind: 'decimal' | 'whole'; readonly minimum: number; readonly maximum: number };

/** Cut where Excel takes no more (excel-limits.ts). */
export interface Message {
  readonly title: string;
  readonly text: string;
}

/** Colours cells by the text they show, ignoring case. Earlier rules win. */
export interface TextRule {
  readonly area: Area;
  readonly match: 'equals' | 'begins' | 'contains';
  readonly text: string;
  /** Of the style only colours, fill, bold and italic count. */
  readonly style: string;
}

/** Locks every cell but the unlocked ones, without a password: a guard against slips, not against people. */
export interface ProtectionPlan {
  readonly unlocked: readonly Area[];
  readonly allow?: readonly ('formatColumns' | 'formatRows' | 'sort' | 'autoFilter')[];
}

export interface NamePlan {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
}

export interface ChartPlan {
  /** `line`: a blank cell leaves a gap. */
  readonly kind: 'column' | 'bar' | 'line';
  readonly title: string;
  /** What the chart says, for those who cannot see it. */
  readonly altText: string;
  readonly series: readonly SeriesPlan[];
  /** The cells the chart lies over. */
  readonly place: Area;
  readonly legend: 'bottom' | 'right' | 'none';
  /** Columns or bars of the same category lie on each other instead of beside each other. */
  readonly stacked?: boolean;
  /** Ends of the value axis; automatic when left out. */
  readonly axis?: { readonly minimum: number; readonly maximum: number };
}

export interface SeriesPlan {
  readonly name: string;
  readonly color: Rgb;
  readonly sheet: string;
  readonly values: Area;
  readonly categories: Area;
  /**
   * Of a `line` chart, instead of a solid line with round marks: `marks` are joined by a hairline only, because the
   * categories have no order; a `limit` is a dashed line without marks.
   */
  readonly look?: 'marks' | 'limit';
  /** Writes each value above its mark. */
  readonly labelled?: boolean;
}

/** A4, one page wide. */
export interface PagePlan {
  readonly orientation: 'portrait' | 'landscape';
  /** Also one page high. */
  readonly onePage?: boolean;
  /** First and last row repeated on every page. */
  readonly titleRows?: readonly [number, number];
  /** Between the left and right margins; a sheet of `onePage` also between the upper and lower ones. */
  readonly centered?: boolean;
  /** Text in the middle of the foot of each page. */
  readonly footer?: string;
}
