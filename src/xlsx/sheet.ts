import { FileProblem } from './file-problem';
import type { Area, CellValue } from '../core/grid';
import { HEAVY, type Budget } from './budget';
import { DAYS_1904, isoToSerial } from './dates';
import { LIMITS, type Package } from './guard';
import { FormulaMap } from './formulas';
import { MAX_COLUMN, MAX_ROW, parseArea } from './refs';
import { unescapeText } from './strings';
import { attribute, flag, readXml, type XmlHandler } from './xml';

/** What the cells of a sheet refer to. `dateFormats` is null in the 1900 date system: nothing to shift. */
export interface SheetContext {
  readonly sheet: string;
  readonly strings: readonly string[];
  readonly dateFormats: ReadonlySet<number> | null;
  readonly budget: Budget;
}

export interface SheetContent {
  /** From row 0 and column 0; each row ends at its last cell with content. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly formulas: ReadonlyMap<number, ReadonlyMap<number, string>>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly merged: readonly Area[];
}

/** Reads a worksheet part: values as stored, formulas' cached values, hidden rows, merged areas. Throws FileProblem. */
export function readSheet(pack: Package, part: string, context: SheetContext): SheetContent {
  const reader = new SheetReader(part, context);
  readXml(pack, part, reader, LIMITS.inflated);
  return reader.content();
}

const BLANK_ROW: CellValue[] = [];

/** Excel ends at 32,767 characters; other programs go further, but not this far. */
const MAX_TEXT = 1_000_000;

class SheetReader implements XmlHandler {
  private readonly rows: CellValue[][] = [];
  private readonly formulas = new FormulaMap();
  private readonly hidden = new Set<number>();
  private readonly merged: Area[] = [];
  private inData = false;
  private row = -1;
  private column = -1;
  private values: CellValue[] = BLANK_ROW;
  // The open cell.
  private type = 'n';
  private style = 0;
  private value: string | null = null;
  private formula: string | null = null;
  private formulaTag = '';
  private phonetic = false;
  private target: 'value' | 'formula' | null = null;

  constructor(
    private readonly part: string,
    private readonly context: SheetContext,
  ) {}

  open(name: string, tag: string): void {
    if (!this.inData) {
      if (name === 'sheetData') this.inData = true;
      else if (name === 'mergeCell') {
        const area = parseArea(attribute(tag, 'ref') ?? '');
        if (area === null) return;
        this.context.budget.take(HEAVY, this.context.sheet);
        this.merged.push(area);
      }
      return;
    }
    switch (name) {
      case 'c':
        return this.openCell(tag);
      case 'v':
        this.value ??= '';
        this.target = 'value';
        return;
      case 't':
        if (this.type !== 'inlineStr' || this.phonetic) return;
        this.value ??= '';
        this.target = 'value';
        return;
      case 'f':
        this.formula = '';
        this.formulaTag = tag;
        this.target = 'formula';
        return;
      case 'rPh':
        this.phonetic = true;
        return;
      case 'row':
        return this.openRow(tag);
    }
  }

  close(name: string): void {
    if (!this.inData) return;
    switch (name) {
      case 'c':
        return this.closeCell();
      case 'v':
      case 't':
      case 'f':
        this.target = null;
        return;
      case 'rPh':
        this.phonetic = false;
        return;
      case 'sheetData':
        this.inData = false;
        return;
    }
  }

  text(text: string): void {
    if (this.target === null) return;
    if (this.target === 'value') this.value += text;
    else this.formula += text;
    if ((this.value?.length ?? 0) + (this.formula?.length ?? 0) > MAX_TEXT) throw this.damaged();
  }

  content(): SheetContent {
    let end = this.rows.length;
    while (end > 0 && this.rows[end - 1]!.length === 0) end--;
    this.rows.length = end;
    for (const row of this.hidden) if (row >= end) this.hidden.delete(row);
    return {
      rows: this.rows,
      formulas: this.formulas.finish(this.rows),
      hiddenRows: this.hidden,
      merged: this.merged,
    };
  }

  private openRow(tag: string): void {
    const reference = attribute(tag, 'r');
    this.row = reference === undefined ? this.row + 1 : Number(reference) - 1;
    if (!Number.isInteger(this.row) || this.row < 0 || this.row > MAX_ROW) throw this.damaged();
    this.column = -1;
    this.values = this.rows[this.row] ?? BLANK_ROW;
    if (flag(tag, 'hidden') || attribute(tag, 'ht') === '0') this.hidden.add(this.row);
  }

  private openCell(tag: string): void {
    const reference = attribute(tag, 'r');
    this.column = reference === undefined ? this.column + 1 : this.columnOf(reference);
    if (this.column > MAX_COLUMN || this.row < 0) throw this.damaged();
    this.type = attribute(tag, 't') ?? 'n';
    this.style = this.context.dateFormats === null ? 0 : Number(attribute(tag, 's') ?? 0);
    this.value = null;
    this.formula = null;
  }

  /** The column of a cell reference, which must lie in the open row. */
  private columnOf(reference: string): number {
    let column = 0;
    let at = 0;
    for (; at < reference.length; at++) {
      const letter = reference.charCodeAt(at) & 0xdf;
      if (letter < 65 || letter > 90) break;
      column = column * 26 + letter - 64;
    }
    if (at === 0 || at > 3 || Number(reference.slice(at)) !== this.row + 1) throw this.damaged();
    return column - 1;
  }

  private closeCell(): void {
    if (this.formula !== null) {
      this.context.budget.take(HEAVY, this.context.sheet);
      this.formulas.add(this.row, this.column, this.formula, this.formulaTag);
    }
    const value = this.value === null ? null : this.cellValue(this.value);
    if (value === null) return;
    if (this.values === BLANK_ROW) this.openValues();
    const { values, column } = this;
    if (column >= values.length) this.context.budget.take(column + 1 - values.length, this.context.sheet);
    while (values.length < column) values.push(null);
    values[column] = value;
  }

  private openValues(): void {
    while (this.rows.length < this.row) this.rows.push(BLANK_ROW);
    this.rows[this.row] = this.values = [];
  }

  private cellValue(raw: string): CellValue {
    switch (this.type) {
      case 's': {
        const text = this.context.strings[Number(raw)];
        if (raw === '') return null;
        if (text === undefined) throw this.damaged();
        return text;
      }
      case 'str':
      case 'inlineStr':
        return unescapeText(raw);
      case 'b':
        return raw.trim() === '1' || raw.trim() === 'true';
      case 'e':
        return { error: raw };
      case 'd':
        return isoToSerial(raw.trim()) ?? raw;
      default:
        return this.number(raw);
    }
  }

  private number(raw: string): CellValue {
    if (raw.trim() === '') return null;
    const value = Number(raw);
    if (Number.isNaN(value)) throw this.damaged();
    return this.context.dateFormats?.has(this.style) === true ? value + DAYS_1904 : value;
  }

  private damaged(): FileProblem {
    return new FileProblem({ code: 'xml-damaged', data: { part: this.part } });
  }
}
