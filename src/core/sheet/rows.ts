import { isBlank } from '../grid';
import type { CellValue, Grid } from '../grid';
import type { Instrument, Scale } from '../instrument/types';
import { indicatorScales, readAnswer } from './answer';
import { isErrorCell, plainWords, textOf } from './cells';
import type { IndicatorIndex } from './indicators';
import type { Layout } from './layout';
import { NameList } from './names';
import { readOverride } from './overrides';
import { CellKind } from './table';
import type { RowOverride } from './table';

/** First cells of rows that sum up the rows above; they are no assessment rows. */
const SUMMARIES: ReadonlySet<string> = new Set([
  ...['jumlah', 'total', 'subtotal', 'sub total', 'grand total', 'jumlah total', 'rata rata', 'rerata', 'rataan'],
  ...['jumlah nilai', 'total nilai', 'nilai total', 'nilai akhir', 'rata rata nilai', 'nilai rata rata', 'jumlah skor'],
  ...['total skor', 'rata rata skor', 'sum', 'average', 'mean', 'total score', 'average score', 'mean score'],
]);

const UNKNOWN = -1;
const NOT_A_ROW = -2;

/** Collects the rows of all sheets in columns, so that a million rows need no object each. */
export class RowCollector {
  readonly units = new NameList(-1);
  readonly products = new NameList(0);
  readonly respondents = new NameList(0);
  readonly unit: Int32Array;
  readonly product: Int32Array;
  readonly respondent: Int32Array;
  readonly indicator: Int32Array;
  readonly kind: Uint8Array;
  readonly level: Float64Array;
  readonly row: Int32Array;
  readonly column: Int32Array;
  readonly overrides = new Map<number, RowOverride>();
  length = 0;
  private readonly scales: readonly Scale[];
  /** Highest number of a scale of numbers; -1 for choices, which no number passes. */
  private readonly maxima: Float64Array;
  private readonly refusesNa: boolean;

  constructor(
    instrument: Instrument,
    private readonly indicators: IndicatorIndex,
    capacity: number,
  ) {
    this.scales = indicatorScales(instrument);
    this.refusesNa = instrument.rules.notApplicable.value === 'refuse';
    this.maxima = Float64Array.from(this.scales, (scale) => (scale.kind === 'choice' ? -1 : scale.max));
    [this.unit, this.product, this.respondent] = [ints(capacity), ints(capacity), ints(capacity)];
    [this.indicator, this.row, this.column] = [ints(capacity), ints(capacity), ints(capacity)];
    this.kind = new Uint8Array(capacity);
    this.level = new Float64Array(capacity);
  }

  /** @param sheetUnit the unit of a sheet that has no unit column. */
  addLong(grid: Grid, { headerRow, columns }: Layout, sheetUnit: string): void {
    const at = (column: number): number => (column < 0 ? -1 : column - grid.left);
    const [unitAt, productAt, codeAt] = [at(columns.unit), at(columns.product), at(columns.code)];
    const [nameAt, respondentAt, valueAt] = [at(columns.name), at(columns.respondent), at(columns.value)];
    const [overrideAt, reasonAt] = [at(columns.override), at(columns.overrideReason)];
    const corrected = overrideAt >= 0 || reasonAt >= 0;
    const fixedUnit = unitAt < 0 ? this.units.idOf(sheetUnit) : -1;
    const zeroIsBlank = sendsZeroForBlank(grid, headerRow, columns);
    const last = lastFilledRow(grid);
    for (let index = headerRow + 1 - grid.top; index <= last; index++) {
      const cells = grid.values[index];
      if (cells === undefined) continue;
      const value = zeroIsBlank && cells[valueAt] === 0 ? null : cells[valueAt];
      const override = overrideAt < 0 || (zeroIsBlank && cells[overrideAt] === 0) ? null : cells[overrideAt];
      let indicator = codeAt < 0 ? UNKNOWN : this.indicators.byCode(cells[codeAt]);
      if (indicator < 0) {
        const code = codeAt < 0 ? undefined : cells[codeAt];
        indicator = this.identify(
          cells,
          grid,
          code,
          nameAt < 0 ? undefined : cells[nameAt],
          isBlank(value) && isBlank(override),
        );
        if (indicator === NOT_A_ROW) continue;
      }
      const unit = unitAt < 0 ? fixedUnit : this.units.idOfCell(cells[unitAt], grid);
      const product = productAt < 0 ? 0 : this.products.idOfCell(cells[productAt], grid);
      const respondent = respondentAt < 0 ? 0 : this.respondents.idOfCell(cells[respondentAt], grid);
      this.push(unit, product, respondent, indicator, value, grid.top + index, columns.value);
      if (corrected && indicator >= 0) {
        this.correct(override, reasonAt < 0 ? null : cells[reasonAt], grid, this.scales[indicator]!);
      }
    }
  }

  addMatrix(grid: Grid, { headerRow, columns, unitColumns }: Layout): void {
    const header = grid.values[headerRow - grid.top] ?? [];
    const unitsAt = unitColumns.map((column) => column - grid.left);
    const units = unitsAt.map((at) => this.units.idOf(textOf(header[at], grid)));
    const zeroIsBlank = sendsZeroForBlank(grid, headerRow, columns);
    const answerIn = (cells: readonly CellValue[], at: number): CellValue | undefined =>
      zeroIsBlank && cells[at] === 0 ? null : cells[at];
    const last = lastFilledRow(grid);
    for (let index = headerRow + 1 - grid.top; index <= last; index++) {
      const cells = grid.values[index] ?? [];
      const code = columns.code < 0 ? undefined : cells[columns.code - grid.left];
      let indicator = this.indicators.byCode(code);
      if (indicator < 0) {
        const name = columns.name < 0 ? undefined : cells[columns.name - grid.left];
        const blank = unitsAt.every((at) => isBlank(answerIn(cells, at)));
        indicator = this.identify(cells, grid, code, name, blank);
        if (indicator === NOT_A_ROW) continue;
      }
      const product = columns.product < 0 ? 0 : this.products.idOfCell(cells[columns.product - grid.left], grid);
      for (let i = 0; i < unitsAt.length; i++) {
        const at = unitsAt[i]!;
        this.push(units[i]!, product, 0, indicator, answerIn(cells, at), grid.top + index, grid.left + at);
      }
    }
  }

  private push(
    unit: number,
    product: number,
    respondent: number,
    indicator: number,
    value: CellValue | undefined,
    row: number,
    column: number,
  ): void {
    const i = this.length++;
    this.unit[i] = unit;
    this.product[i] = product;
    this.respondent[i] = respondent;
    this.indicator[i] = unit < 0 ? UNKNOWN : indicator;
    this.row[i] = row;
    this.column[i] = column;
    if (indicator < 0) this.kind[i] = isBlank(value ?? null) ? CellKind.blank : CellKind.invalid;
    else if (typeof value === 'number' && value >= 0 && value <= this.maxima[indicator]!) {
      this.kind[i] = CellKind.value;
      this.level[i] = value + 0;
    } else this.pushAnswer(i, value, this.scales[indicator]!);
  }

  private pushAnswer(i: number, value: CellValue | undefined, scale: Scale): void {
    const answer = readAnswer(value, scale);
    this.kind[i] = CellKind[answer.kind];
    if (answer.kind === 'value') this.level[i] = answer.level;
  }

  /** Notes what the columns of corrections say about the row just added, and lets a correction in force count. */
  private correct(cell: CellValue | undefined, reason: CellValue | undefined, grid: Grid, scale: Scale): void {
    const i = this.length - 1;
    const original = { kind: this.kind[i] as CellKind, level: this.level[i]! };
    const read = readOverride(cell, isErrorCell(reason) ? '' : textOf(reason, grid), original, scale, this.refusesNa);
    if (read === null) return;
    this.overrides.set(i, read);
    if (!read.inForce) return;
    this.kind[i] = read.override.kind;
    this.level[i] = read.override.level;
  }

  /** The indicator of a row without a known code: by its name, unknown, or no assessment row at all. */
  private identify(
    cells: readonly CellValue[],
    grid: Grid,
    codeCell: CellValue | undefined,
    nameCell: CellValue | undefined,
    blank: boolean,
  ): number {
    const [code, name] = [textOf(codeCell, grid), textOf(nameCell, grid)];
    if (code === '' && name !== '') {
      const named = this.indicators.byName(name);
      if (named >= 0) return named;
    }
    if (code === '' && name === '' && blank) return NOT_A_ROW;
    const first = cells.find((cell) => textOf(cell, grid) !== '');
    const labels = code === '' ? [name, textOf(first, grid)] : [code];
    if (labels.some((text) => SUMMARIES.has(plainWords(text)))) return NOT_A_ROW;
    if (blank && (this.indicators.isHeading(code || name) || this.indicators.nearest(code, name) === null)) {
      return NOT_A_ROW;
    }
    return UNKNOWN;
  }
}

function ints(length: number): Int32Array {
  return new Int32Array(length);
}

/** Index of the last row with content; the used range of a sheet may run on over formatted blank rows. */
export function lastFilledRow({ values }: Grid): number {
  let last = values.length - 1;
  while (last >= 0 && values[last]!.every(isBlank)) last--;
  return last;
}

/** Some hosts hand 0 to a custom function for a blank cell; a 0 in a column of text gives them away. */
function sendsZeroForBlank(grid: Grid, headerRow: number, columns: Layout['columns']): boolean {
  if (grid.facts !== undefined) return false;
  const texts = [
    columns.unit,
    columns.product,
    columns.name,
    columns.evidence,
    columns.note,
    columns.assessor,
    columns.overrideReason,
  ]
    .filter((column) => column >= 0)
    .map((column) => column - grid.left);
  for (let index = headerRow + 1 - grid.top; index < grid.values.length; index++) {
    const cells = grid.values[index]!;
    for (const at of texts) if (cells[at] === 0) return true;
  }
  return false;
}
