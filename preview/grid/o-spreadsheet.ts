import type { Zone } from './a1';
import type { ChartDefinition } from './chart-definition';

/** The part of @odoo/o-spreadsheet 19.3 the preview uses, as seen in its source. The library itself is a page script. */

export interface Position {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fillColor?: string;
  readonly textColor?: string;
  readonly fontSize?: number;
  readonly align?: string;
  readonly verticalAlign?: string;
  readonly wrapping?: string;
}

export interface EvaluatedCell {
  readonly type: 'number' | 'text' | 'boolean' | 'error' | 'empty';
  readonly value: number | string | boolean | null;
  readonly formattedValue: string;
  readonly message?: string;
}

export interface Cell {
  readonly id: string;
  readonly isFormula: boolean;
  readonly format?: string;
  readonly content: string;
  readonly compiledFormula?: { readonly isBadExpression: boolean; toFormulaString(getters: Getters): string };
}

export interface SheetRange {
  readonly sheetId: string;
  readonly zone: Zone;
}

export interface TableConfig {
  readonly hasFilters: boolean;
  readonly totalRow: boolean;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
  readonly numberOfHeaders: number;
  readonly bandedRows: boolean;
  readonly bandedColumns: boolean;
  readonly styleId: string;
}

export interface CoreTable {
  readonly id: string;
  readonly range: SheetRange;
  readonly config: TableConfig;
}

export interface ConditionalFormatData {
  readonly id: string;
  readonly ranges: readonly string[];
  readonly rule: { readonly type: string; readonly style?: CellStyle };
  readonly stopIfTrue?: boolean;
}

export interface ValidationRule {
  readonly id: string;
  readonly ranges: readonly SheetRange[];
  readonly isBlocking?: boolean;
  readonly criterion: { readonly type: string; readonly values: readonly string[] };
}

export interface Figure {
  readonly id: string;
  readonly col: number;
  readonly row: number;
  readonly offset: { readonly x: number; readonly y: number };
  readonly width: number;
  readonly height: number;
}

export interface NamedRange {
  readonly name: string;
  readonly range: SheetRange;
}

export interface Dimension {
  readonly start: number;
  readonly end: number;
}

/** Opaque: what commands take as a range. */
export type RangeData = unknown;

export interface Getters {
  getSheetIds(): string[];
  tryGetSheet(sheetId: string): object | undefined;
  getSheet(sheetId: string): { readonly color?: string };
  getSheetName(sheetId: string): string;
  getNextSheetName(base: string): string;
  isSheetVisible(sheetId: string): boolean;
  getGridLinesVisibility(sheetId: string): boolean;
  getActiveSheetId(): string;
  getActivePosition(): Position;
  getSelectedZone(): Zone;
  getSelectedZones(): Zone[];
  getNumberRows(sheetId: string): number;
  getNumberCols(sheetId: string): number;
  getPaneDivisions(sheetId: string): { readonly xSplit: number; readonly ySplit: number };
  isRowHidden(sheetId: string, row: number): boolean;
  isColHidden(sheetId: string, col: number): boolean;
  getColSize(sheetId: string, col: number): number;
  getRowSize(sheetId: string, row: number): number;
  getColDimensions(sheetId: string, col: number): Dimension;
  getRowDimensions(sheetId: string, row: number): Dimension;
  getEvaluatedCell(position: Position): EvaluatedCell;
  getEvaluatedCellsPositions(sheetId: string): Position[];
  getCell(position: Position): Cell | undefined;
  getCells(sheetId: string): Cell[];
  tryGetCellPosition(cellId: string): Position | undefined;
  getCellStyle(position: Position): CellStyle | undefined;
  getCellBorder(position: Position): object | null | undefined;
  getSpreadZone(position: Position): Zone | undefined;
  getArrayFormulaSpreadingOn(position: Position): Position | undefined;
  getRangeFromSheetXC(sheetId: string, xc: string): SheetRange;
  getRangeDataFromZone(sheetId: string, zone: Zone): RangeData;
  getRangeString(range: SheetRange, forSheetId: string): string;
  getVisibleRect(zone: Zone): {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  isEmpty(sheetId: string, zone: Zone): boolean;
  getMerges(sheetId: string): Zone[];
  getLocale(): GridLocale;
  getCoreTables(sheetId: string): CoreTable[];
  getCoreTable(position: Position): CoreTable | undefined;
  getCoreTableMatchingTopLeft(sheetId: string, zone: Zone): CoreTable | undefined;
  getConditionalFormats(sheetId: string): ConditionalFormatData[];
  getDataValidationRules(sheetId: string): ValidationRule[];
  getValidationRuleForCell(position: Position): ValidationRule | undefined;
  isDataValidationInvalid(position: Position): boolean;
  getNamedRanges(): NamedRange[];
  getNamedRange(name: string): NamedRange | undefined;
  getChartIds(sheetId: string): string[];
  getChartDefinition(chartId: string): ChartDefinition;
  getFigureIdFromChartId(chartId: string): string;
  getFigure(sheetId: string, figureId: string): Figure;
  getFigureUI(sheetId: string, figure: Figure): { readonly x: number; readonly y: number };
  canUndo(): boolean;
  canRedo(): boolean;
  getHostSide(): Record<string, Record<string, unknown>>;
}

export interface GridLocale {
  readonly name: string;
  readonly code: string;
  readonly thousandsSeparator?: string;
  readonly decimalSeparator: string;
  readonly weekStart: number;
  readonly dateFormat: string;
  readonly timeFormat: string;
  readonly formulaArgSeparator: string;
}

export interface DispatchResult {
  readonly isSuccessful: boolean;
  readonly reasons: readonly string[];
}

export type Dispatch = (type: string, payload?: object) => DispatchResult;

/** A command as plugins see it. */
export interface Command {
  readonly type: string;
  readonly sheetId?: string;
  readonly row?: number;
  readonly col?: number;
  readonly content?: string;
  readonly target?: readonly Zone[];
  readonly dimension?: 'ROW' | 'COL';
  readonly elements?: readonly number[];
  readonly base?: number;
  readonly quantity?: number;
  readonly position?: 'before' | 'after';
  readonly commands?: readonly Command[];
  readonly section?: string;
  readonly key?: string;
  readonly value?: unknown;
  readonly run?: (dispatch: Dispatch) => void;
}

/** One plugin of a model; the named methods are internals of this exact version, shadowed while a batch runs. */
export interface Handler {
  finalize(): void;
  canUpdateCellCmdExtendTable?: unknown;
  updateRowSizeForCellChange?: unknown;
}

export interface Model {
  readonly getters: Getters;
  readonly handlers: readonly Handler[];
  readonly dispatch: Dispatch;
  readonly selection: {
    selectZone(anchor: { cell: { col: number; row: number }; zone: Zone }, options?: { scrollIntoView: boolean }): void;
  };
  on(event: 'update', owner: object, callback: () => void): void;
  off(event: 'update', owner: object): void;
  trigger(event: 'update'): void;
  exportXLSX(): Promise<{ files: readonly { readonly path: string; readonly content?: string }[] }>;
}

export interface WorkbookData {
  sheets: {
    id: string;
    name: string;
    conditionalFormats?: { rule: { type: string; values?: string[] } }[];
  }[];
  styles: Record<string, { fontSize?: number }>;
  settings?: object;
  namedRanges?: Record<string, string>;
}

/** A value or error as a function receives and returns it; matrices are column-major. */
export interface FunctionCell {
  readonly value: number | string | boolean | null;
  readonly message?: string;
  /** In English notation; the format of the cell comes first. */
  readonly format?: string;
}

export type FunctionArgument = FunctionCell | readonly (readonly FunctionCell[])[] | undefined;

export interface FunctionDescription {
  readonly description: string;
  readonly category: string;
  readonly isExported: boolean;
  readonly args: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
    readonly type: readonly string[];
    readonly acceptMatrix: boolean;
  }[];
  compute(this: { readonly __originCellPosition?: Position }, ...args: FunctionArgument[]): unknown;
}

interface PluginBase {
  readonly getters: Getters;
  readonly dispatch: Dispatch;
  readonly history: { update(...path: unknown[]): void };
}

interface Registry {
  replace(key: string, value: unknown): void;
  add(key: string, value: unknown): void;
}

export interface OSpreadsheet {
  readonly Model: new (data?: object) => Model;
  readonly UIPlugin: new (config: unknown) => PluginBase;
  readonly CorePlugin: new (config: unknown) => PluginBase;
  readonly Spreadsheet: unknown;
  readonly coreTypes: Set<string>;
  readonly registries: {
    readonly featurePluginRegistry: Registry;
    readonly corePluginRegistry: Registry;
    readonly inverseCommandRegistry: Registry;
    readonly functionRegistry: Registry;
    readonly cellPopoverRegistry: Registry;
    readonly errorTypes: Set<string>;
  };
  readonly helpers: { formatValue(value: number, options: { format: string; locale: GridLocale }): string };
  load(files: Record<string, unknown>): WorkbookData;
  setTranslationMethod(translate: (text: unknown) => string, loaded?: () => boolean): void;
}
