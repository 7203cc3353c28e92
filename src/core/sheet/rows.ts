import { isBlank } from '../grid';
import type { CellValue, Grid } from '../grid';
import type { Instrument, Scale } from '../instrument/types';
import type { ShownAs } from '../number-format';
import { shownNumber } from '../number/shown';
import { indicatorScales, readAnswer } from './answer';
import { textOf } from './cells';
import type { IndicatorIndex } from './indicators';
import { infoIn } from './info';
import type { Layout } from './layout';
import { isName, NameList } from './names';
import { OtherColumns } from './other-columns';
import { readOverride } from './overrides';
import { isReason } from './reason';
import { RowRoles } from './row-roles';
import { CellKind } from './table';
import type { RowOverride, SourceRows } from './table';

export const UNKNOWN = -1;
/** The unit of a row that names one and no indicator, where no other row founds that unit. */
export const NOT_FOUNDED = -2;

/** The formats of one column. */
type Shown = ReadonlyMap<number, ShownAs> | undefined;

/** Where the columns of a long sheet stand in its rows; -1 for none. */
interface Places {
  readonly unit: number;
  readonly product: number;
  readonly code: number;
  readonly name: number;
  readonly respondent: number;
  readonly value: number;
  readonly override: number;
  readonly overrideReason: number;
}

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
  readonly scales: readonly Scale[];
  length = 0;
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

  /**
   * @param sheetUnit the unit of a sheet that has no unit column, until a line "Unit: ..." between its rows names another.
   * @param skipped absolute columns whose heading says that they hold no answers.
   */
  addLong(grid: Grid, layout: Layout, sheetUnit: string, skipped: ReadonlySet<number>): SourceRows {
    const { headerRow, columns } = layout;
    const places = placesOf(grid, layout);
    const { unit: unitAt, product: productAt, code: codeAt, respondent: respondentAt, value: valueAt } = places;
    const { override: overrideAt, overrideReason: reasonAt } = places;
    const corrected = overrideAt >= 0 || reasonAt >= 0;
    const watch = this.watch(grid, layout, skipped);
    let ownUnit = unitAt < 0 ? this.units.idOf(sheetUnit) : UNKNOWN;
    const zeroIsBlank = sendsZeroForBlank(grid, headerRow, columns);
    const formats = grid.facts?.formats;
    const [shown, overrideShown] = [formats?.get(columns.value), formats?.get(columns.override)];
    const last = lastFilledRow(grid);
    for (let index = headerRow + 1 - grid.top; index <= last; index++) {
      const cells = grid.values[index];
      if (cells === undefined) continue;
      const row = grid.top + index;
      const value = zeroIsBlank && cells[valueAt] === 0 ? null : cells[valueAt];
      const override = overrideAt < 0 || (zeroIsBlank && cells[overrideAt] === 0) ? null : cells[overrideAt];
      let indicator = codeAt < 0 || watch.roles.isElsewhere ? UNKNOWN : this.indicators.byCode(cells[codeAt]);
      if (indicator < 0) {
        const isEmpty = isBlank(value) && isBlank(override);
        indicator = this.identify(cells, grid, places, watch.roles, row, isEmpty);
        if (indicator === NOT_A_ROW) {
          const line = unitAt < 0 ? infoIn(grid, row, 'unit') : null;
          if (line !== null && isName(line.text)) ownUnit = this.units.idOf(line.text);
          continue;
        }
      }
      watch.roles.answered();
      const unit = unitAt < 0 ? ownUnit : this.units.idOfCell(cells[unitAt], grid);
      const product = productAt < 0 ? 0 : this.products.idOfCell(cells[productAt], grid);
      const respondent = respondentAt < 0 ? 0 : this.respondents.idOfCell(cells[respondentAt], grid);
      this.push(unit, product, respondent, indicator, value, row, columns.value, shown);
      if (indicator < 0) continue;
      watch.others.look(cells, row, this.scales[indicator]!, corrected ? [value, override] : [value]);
      if (corrected) {
        const reason = reasonAt < 0 ? null : cells[reasonAt];
        this.correct(override, reason, grid, this.scales[indicator]!, overrideShown?.get(row));
      }
    }
    return watch.finish();
  }

  /** @param units the columns that are read, with the names of their units. */
  addMatrix(
    grid: Grid,
    layout: Layout,
    units: readonly { readonly column: number; readonly name: string }[],
    skipped: ReadonlySet<number>,
  ): SourceRows {
    const { headerRow, columns } = layout;
    const places = placesOf(grid, layout);
    const watch = this.watch(grid, layout, skipped, units);
    const unitsAt = units.map(({ column }) => column - grid.left);
    const ids = units.map(({ name }) => this.units.idOf(name));
    const shown: Shown[] = units.map(({ column }) => grid.facts?.formats.get(column));
    const zeroIsBlank = sendsZeroForBlank(grid, headerRow, columns);
    const answerIn = (cells: readonly CellValue[], at: number): CellValue | undefined =>
      zeroIsBlank && cells[at] === 0 ? null : cells[at];
    const last = lastFilledRow(grid);
    for (let index = headerRow + 1 - grid.top; index <= last; index++) {
      const cells = grid.values[index] ?? [];
      const row = grid.top + index;
      let indicator = watch.roles.isElsewhere || places.code < 0 ? UNKNOWN : this.indicators.byCode(cells[places.code]);
      if (indicator < 0) {
        const isEmpty = unitsAt.every((at) => isBlank(answerIn(cells, at)));
        indicator = this.identify(cells, grid, places, watch.roles, row, isEmpty);
        if (indicator === NOT_A_ROW) continue;
      }
      watch.roles.answered();
      const product = places.product < 0 ? 0 : this.products.idOfCell(cells[places.product], grid);
      for (let i = 0; i < unitsAt.length; i++) {
        const at = unitsAt[i]!;
        this.push(ids[i]!, product, 0, indicator, answerIn(cells, at), row, grid.left + at, shown[i]);
      }
      if (indicator >= 0) watch.others.look(cells, row, this.scales[indicator]!);
    }
    return watch.finish();
  }

  private watch(
    grid: Grid,
    layout: Layout,
    skipped: ReadonlySet<number>,
    units: readonly { readonly column: number }[] = [],
  ): { roles: RowRoles; others: OtherColumns; finish: () => SourceRows } {
    const roles = new RowRoles(grid, layout, this.indicators, this.scales, skipped);
    const taken = new Set([...Object.values(layout.columns), ...skipped].map((column) => column - grid.left));
    for (const { column } of units) taken.add(column - grid.left);
    const others = new OtherColumns(grid, taken, Math.max(layout.heading.texts.length, widthAt(grid, layout)));
    return {
      roles,
      others,
      finish: () => {
        roles.finish();
        return { others: others.columns(), runs: roles.runs, unread: roles.unread };
      },
    };
  }

  private push(
    unit: number,
    product: number,
    respondent: number,
    indicator: number,
    value: CellValue | undefined,
    row: number,
    column: number,
    shown: Shown,
  ): void {
    const i = this.length++;
    this.unit[i] = unit;
    this.product[i] = product;
    this.respondent[i] = respondent;
    this.indicator[i] = unit < 0 ? UNKNOWN : indicator;
    this.row[i] = row;
    this.column[i] = column;
    if (indicator < 0) this.kind[i] = isBlank(value ?? null) ? CellKind.blank : CellKind.invalid;
    else if (typeof value === 'number' && value >= 0 && value <= this.maxima[indicator]! && shown === undefined) {
      this.kind[i] = CellKind.value;
      this.level[i] = shownNumber(value);
    } else this.pushAnswer(i, value, this.scales[indicator]!, shown?.get(row));
  }

  private pushAnswer(i: number, value: CellValue | undefined, scale: Scale, shown: ShownAs | undefined): void {
    const answer = readAnswer(value, scale, shown);
    this.kind[i] = CellKind[answer.kind];
    if (answer.kind === 'value') this.level[i] = answer.level;
  }

  /** Notes what the columns of corrections say about the row just added, and lets a correction in force count. */
  private correct(
    cell: CellValue | undefined,
    reason: CellValue | undefined,
    grid: Grid,
    scale: Scale,
    shown: ShownAs | undefined,
  ): void {
    const i = this.length - 1;
    const original = { kind: this.kind[i] as CellKind, level: this.level[i]! };
    const text = isReason(reason) ? textOf(reason, grid) : '';
    const read = readOverride(readAnswer(cell, scale, shown), text, original, this.refusesNa);
    if (read === null) return;
    this.overrides.set(i, read);
    if (!read.inForce) return;
    this.kind[i] = read.override.kind;
    this.level[i] = read.override.level;
  }

  /** The indicator of a row without a known code: by what its code or name plainly mean, unknown, or no assessment row. */
  private identify(
    cells: readonly CellValue[],
    grid: Grid,
    places: Places,
    roles: RowRoles,
    row: number,
    isEmpty: boolean,
  ): number {
    if (!roles.isElsewhere) {
      const [codeCell, nameCell] = [cells[places.code], cells[places.name]];
      const plain = this.indicators.identify(textOf(codeCell, grid), textOf(nameCell, grid), codeCell);
      if (plain >= 0) return plain;
    }
    const role = roles.roleOf(cells, row, isEmpty, (name) => this.units.has(name));
    return role === 'answer' ? UNKNOWN : NOT_A_ROW;
  }
}

const NOT_A_ROW = -2;

function placesOf(grid: Grid, { columns }: Layout): Places {
  const at = (column: number): number => (column < 0 ? -1 : column - grid.left);
  return {
    unit: at(columns.unit),
    product: at(columns.product),
    code: at(columns.code),
    name: at(columns.name),
    respondent: at(columns.respondent),
    value: at(columns.value),
    override: at(columns.override),
    overrideReason: at(columns.overrideReason),
  };
}

/** The width of the first row below the heading; most rows have it. */
function widthAt(grid: Grid, { headerRow }: Layout): number {
  return grid.values[headerRow + 1 - grid.top]?.length ?? 0;
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
  if (grid.facts !== undefined || grid.zerosAreCertain === true) return false;
  const texts = [
    columns.code,
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
