import { cellAddress } from '../core/address';
import type { Area, CellValue } from '../core/grid';
import type { ShownAs } from '../core/number-format';
import { plainRuns, type RowRuns } from '../core/row-runs';
import { HEAVY, type Budget } from './budget';
import { cellValue, inlineValue, type CellContext } from './cell-value';
import { HiddenColumns } from './columns';
import { FileProblem } from './file-problem';
import { formulaTag, FormulaMap, type FormulaTag } from './formulas';
import { LIMITS, type Package } from './guard';
import { MAIN } from './namespaces';
import { MAX_COLUMN, MAX_ROW, parseArea } from './refs';
import { MAX_TEXT, textChildren } from './strings';
import { readXml } from './xml';
import { ElementReader, inside, listOf, onTag } from './xml-reader';
import type { Tag } from './xml-tag';

/** What the cells of a sheet refer to, and what they may take up. */
export interface SheetContext extends CellContext {
  readonly budget: Budget;
}

export interface SheetContent {
  /** From row 0 and column 0; each row ends at its last cell with a value or a formula. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly formulas: ReadonlyMap<number, ReadonlyMap<number, string>>;
  readonly formats: ReadonlyMap<number, ReadonlyMap<number, ShownAs>>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merged: readonly Area[];
}

/** Reads a worksheet part: values as stored, formulas' cached values, and what is known of them. Throws FileProblem. */
export function readSheet(pack: Package, part: string, context: SheetContext): SheetContent {
  const reader = new SheetReader(context);
  const document = { root: 'worksheet', namespaces: MAIN, element: reader.worksheet() };
  readXml(pack, part, document, context.budget, LIMITS.inflated);
  return reader.content();
}

const BLANK_ROW: CellValue[] = [];

class SheetReader {
  private readonly rows: CellValue[][] = [];
  private readonly formulas: FormulaMap;
  private readonly formats = new Map<number, RowRuns<ShownAs>>();
  private readonly hiddenColumns = new HiddenColumns();
  private readonly hidden: number[] = [];
  private readonly merged: Area[] = [];
  private width = 0;
  // The open row.
  private row = -1;
  private rowText = '0';
  private column = -1;
  private values: CellValue[] = BLANK_ROW;
  // The open cell.
  private type = 'n';
  private style = 0;
  private value: string | null = null;
  private inline: string | null = null;
  private formula: string | null = null;
  private formulaTag: FormulaTag | null = null;

  constructor(private readonly context: SheetContext) {
    this.formulas = new FormulaMap(context.sheet, context.budget);
  }

  worksheet(): ElementReader {
    const col = onTag((tag) => this.hiddenColumns.add(tag));
    const mergeCell = onTag((tag) => this.merge(tag.get('ref') ?? ''));
    return inside({
      sheetFormatPr: onTag((tag) => this.hiddenColumns.standard(tag)),
      cols: inside({ col }),
      sheetData: listOf({ row: this.rowElement() }),
      mergeCells: inside({ mergeCell }),
    });
  }

  content(): SheetContent {
    const { rows, width } = this;
    return {
      rows,
      formulas: this.formulas.finish(rows, width),
      formats: this.formats,
      hiddenRows: new Set(this.hidden.filter((row) => row < rows.length)),
      hiddenColumns: this.hiddenColumns.within(width),
      merged: this.merged,
    };
  }

  private rowElement(): ElementReader {
    const v = new ElementReader({
      open: () => (this.value = this.once(this.value, 'v')),
      text: (text) => (this.value = this.longer(this.value, text)),
    });
    const f = new ElementReader({
      open: (tag) => {
        this.formula = this.once(this.formula, 'f');
        this.formulaTag = formulaTag(tag);
      },
      text: (text) => (this.formula = this.longer(this.formula, text)),
    });
    const is = new ElementReader({
      open: () => (this.inline = this.once(this.inline, 'is')),
      children: textChildren((text) => (this.inline = this.longer(this.inline, text))),
    });
    const c = new ElementReader({
      open: (tag) => this.openCell(tag),
      close: () => this.closeCell(),
      children: { v, f, is },
    });
    const children = { c, extLst: new ElementReader({}) };
    return new ElementReader({ open: (tag) => this.openRow(tag), children, isList: true });
  }

  private openRow(tag: Tag): void {
    const reference = tag.get('r');
    const row = reference === undefined ? this.row + 1 : Number(reference) - 1;
    const { sheet } = this.context;
    if (!Number.isInteger(row) || row < 0 || row > MAX_ROW) {
      throw new FileProblem({ code: 'row-number', data: { sheet, found: reference ?? String(row + 1) } });
    }
    if (row <= this.row)
      throw new FileProblem({ code: 'row-order', data: { sheet, row: row + 1, after: this.row + 1 } });
    this.row = row;
    this.rowText = String(row + 1);
    this.column = -1;
    this.values = BLANK_ROW;
    const height = tag.get('ht');
    if (tag.flag('hidden') || (height !== undefined && height !== '' && Number(height) === 0)) this.hidden.push(row);
  }

  private openCell(tag: Tag): void {
    const reference = tag.get('r');
    const column = reference === undefined ? this.column + 1 : this.columnOf(reference);
    const { sheet, styles } = this.context;
    if (column > MAX_COLUMN) throw this.noAddress(reference ?? `${column + 1}`);
    if (column <= this.column) {
      const after = cellAddress(this.row, this.column);
      throw new FileProblem({ code: 'cell-order', data: { sheet, cell: cellAddress(this.row, column), after } });
    }
    this.column = column;
    this.type = tag.get('t') ?? 'n';
    const style = tag.get('s');
    this.style = style === undefined ? 0 : style === '' ? Number.NaN : Number(style);
    if (style !== undefined && !styles.has(this.style)) {
      const data = { sheet, cell: this.cell(), found: style, styles: styles.count };
      throw new FileProblem({ code: 'cell-style', data });
    }
    this.value = this.inline = this.formula = null;
  }

  /** The column of a cell reference, which must lie in the open row. */
  private columnOf(reference: string): number {
    let column = 0;
    const letters = reference.length - this.rowText.length;
    for (let at = 0; at < letters; at++) {
      const letter = reference.charCodeAt(at) & 0xdf;
      if (letter < 65 || letter > 90) throw this.noAddress(reference);
      column = column * 26 + letter - 64;
    }
    if (letters < 1 || letters > 3 || !reference.endsWith(this.rowText)) throw this.noAddress(reference);
    return column - 1;
  }

  private closeCell(): void {
    const { formula, context } = this;
    if (formula !== null) this.formulas.add(this.row, this.column, this.cell, formula, this.formulaTag!);
    const value = this.storedValue();
    if (value === null && formula === null) return;
    this.put(value);
    if (typeof value !== 'number') return;
    const shown = context.styles.format(this.style)?.shownAs(value) ?? null;
    if (shown !== null) this.formatOf(this.column).add(this.row, this.row, shown);
  }

  /** `<is>` is the value of an inline text, and of any cell that has nothing else; `<v>` is that of all others. */
  private storedValue(): CellValue {
    const { type, value, inline } = this;
    if (inline !== null && (type === 'inlineStr' || value === null)) {
      return inlineValue(type, inline, this.cell, this.context);
    }
    return value === null ? null : cellValue(type, value, this.style, this.cell, this.context);
  }

  private put(value: CellValue): void {
    const { column, context } = this;
    if (this.values === BLANK_ROW) {
      context.budget.addRow();
      context.budget.take(this.row - this.rows.length, context.sheet);
      while (this.rows.length < this.row) this.rows.push(BLANK_ROW);
      this.rows.push((this.values = []));
    }
    const { values } = this;
    context.budget.addCell(column + 1 - values.length, context.sheet);
    while (values.length < column) values.push(null);
    values.push(value);
    if (column >= this.width) this.width = column + 1;
  }

  private formatOf(column: number): RowRuns<ShownAs> {
    let runs = this.formats.get(column);
    if (runs === undefined) this.formats.set(column, (runs = plainRuns()));
    return runs;
  }

  private merge(reference: string): void {
    const { budget, sheet } = this.context;
    const area = parseArea(reference);
    if (area === null) throw new FileProblem({ code: 'merge-area', data: { sheet, found: reference } });
    budget.take(HEAVY, sheet);
    this.merged.push(area);
  }

  /** Opens a piece of the cell, which may be there once. */
  private once(piece: string | null, element: string): string {
    if (piece === null) return '';
    const data = { sheet: this.context.sheet, cell: this.cell(), element };
    throw new FileProblem({ code: 'cell-twice', data });
  }

  private longer(piece: string | null, text: string): string {
    const all = piece === null || piece === '' ? text : piece + text;
    if (all.length <= MAX_TEXT) return all;
    const data = { sheet: this.context.sheet, cell: this.cell(), limit: MAX_TEXT };
    throw new FileProblem({ code: 'cell-text-too-long', data });
  }

  /** The address of the open cell, for sentences. */
  private readonly cell = (): string => cellAddress(this.row, this.column);

  private noAddress(found: string): FileProblem {
    return new FileProblem({ code: 'cell-address', data: { sheet: this.context.sheet, found, row: this.row + 1 } });
  }
}
