import type { CellValue } from '../grid';
import type { Instrument, Scale } from '../instrument/types';
import { indicatorScales, readAnswer } from './answer';
import type { Answer } from './answer';
import { cellAt, textAt } from './cells';
import { findStrangeDates } from './date-cells';
import type { DateFinding } from './date-cells';
import { findTellingEvidence } from './evidence';
import type { EvidenceFinding } from './evidence';
import { IndicatorIndex } from './indicators';
import type { Issue, Severity } from './issue';
import { isOverruled, originalKinds, overrideCell } from './overrides';
import type { Place } from './place';
import { groupProducts } from './product-groups';
import type { ProductGroups } from './product-groups';
import { CellKind } from './table';
import type { AssessmentTable, TableSource } from './table';

/** "Tidak berlaku" in an instrument that does not take it. */
const NOT_AN_ANSWER: Refusal['answer'] = { kind: 'invalid', why: 'not-a-number' };

/** A value cell, or a correction's cell, that cannot be used, and why. */
export interface Refusal {
  readonly source: TableSource;
  /** Row of the table. */
  readonly row: number;
  readonly indicator: number;
  /** Absolute column of the cell. */
  readonly column: number;
  readonly cell: CellValue;
  readonly answer: Answer & { readonly kind: 'invalid' };
  readonly severity: Severity;
}

/** What the checks of one table share: where issues go, and what would otherwise be worked out by each of them. */
export interface CheckContext {
  readonly issues: Issue[];
  readonly indicators: IndicatorIndex;
  /** Scale of each indicator. */
  readonly scales: readonly Scale[];
  /** What the value cell of each row says, also where it is overruled. */
  readonly kinds: Uint8Array;
  readonly refusals: readonly Refusal[];
  readonly evidence: readonly EvidenceFinding[];
  readonly dates: readonly DateFinding[];
  readonly groups: ProductGroups;
}

/** Looks at one thing and appends what it finds to `context.issues`. */
export type Check = (table: AssessmentTable, instrument: Instrument, context: CheckContext) => void;

export function checkContext(table: AssessmentTable, instrument: Instrument): CheckContext {
  const indicators = new IndicatorIndex(instrument);
  const scales = indicatorScales(instrument);
  const kinds = originalKinds(table);
  const refusals: Refusal[] = [];
  const refusesNa = instrument.rules.notApplicable.value === 'refuse';
  for (const source of table.sources) {
    for (let row = source.start; row < source.end; row++) {
      const kind = kinds[row];
      if (kind !== CellKind.invalid && !(refusesNa && kind === CellKind.na)) continue;
      const indicator = indicatorOf(table, indicators, source, row);
      if (indicator < 0) continue;
      const cell = valueCell(table, source, row);
      const answer = kind === CellKind.na ? NOT_AN_ANSWER : readAnswer(cell, scales[indicator]!);
      const [column, severity] = [table.column[row]!, originalSeverity(table, row)];
      if (answer.kind === 'invalid') refusals.push({ source, row, indicator, column, cell, answer, severity });
    }
  }
  for (const [row, { override }] of table.overrides) {
    if (override.kind !== CellKind.invalid) continue;
    const source = sourceOf(table, row);
    const indicator = indicatorOf(table, indicators, source, row);
    const cell = overrideCell(table, source, row);
    const read = readAnswer(cell, scales[indicator]!);
    const answer = read.kind === 'invalid' ? read : NOT_AN_ANSWER;
    refusals.push({ source, row, indicator, column: source.columns.override, cell, answer, severity: 'wajib' });
  }
  return {
    issues: [],
    indicators,
    scales,
    kinds,
    refusals,
    evidence: findTellingEvidence(table),
    dates: findStrangeDates(table, instrument),
    groups: groupProducts(table),
  };
}

/** How much a fault of a value cell matters: less where a correction in force counts in its place. */
export function originalSeverity(table: AssessmentTable, row: number): Severity {
  return isOverruled(table, row) ? 'cek' : 'wajib';
}

/** The indicator that a row names, also where the row does not count because its unit is missing; -1 unknown. */
export function indicatorOf(
  table: AssessmentTable,
  indicators: IndicatorIndex,
  { grid, columns }: TableSource,
  row: number,
): number {
  const known = table.indicator[row]!;
  if (known >= 0) return known;
  const code = textAt(grid, table.row[row]!, columns.code);
  return code === '' ? indicators.byName(textAt(grid, table.row[row]!, columns.name)) : indicators.byCode(code);
}

export function valueCell(table: AssessmentTable, source: TableSource, row: number): CellValue {
  return cellAt(source.grid, table.row[row]!, table.column[row]!);
}

/** Place of the value cell of a row, or of the cell in another column of its sheet. */
export function placeOf(
  table: AssessmentTable,
  instrument: Instrument,
  source: TableSource,
  row: number,
  indicator: number,
  column: number = table.column[row]!,
): Place {
  return {
    sheet: source.grid.sheet,
    row: table.row[row]!,
    column,
    unit: table.units[table.unit[row]!] ?? null,
    indicator: instrument.indicators[indicator]?.code ?? null,
  };
}

/** The source that a row of the table comes from. */
export function sourceOf(table: AssessmentTable, row: number): TableSource {
  const source = table.sources.find(({ start, end }) => row >= start && row < end);
  if (source === undefined) throw new RangeError(`row ${row} is not in the table`);
  return source;
}

/** Where the unit of a row is named: its unit cell, its header in a matrix, or the header of its own sheet. */
export function unitPlace(table: AssessmentTable, row: number, unit: string): Place {
  const source = sourceOf(table, row);
  const { grid, form, headerRow, columns } = source;
  const place = { sheet: grid.sheet, unit, indicator: null };
  if (form === 'long') return { ...place, row: table.row[row]!, column: columns.unit };
  return { ...place, row: headerRow, column: form === 'matrix' ? table.column[row]! : grid.left };
}

/** For each unit the first row of the table that names it; -1 for none. */
export function firstRows(table: AssessmentTable): Int32Array {
  const first = new Int32Array(table.units.length).fill(-1);
  let previous = -1;
  for (let row = 0; row < table.length; row++) {
    const unit = table.unit[row]!;
    if (unit === previous) continue;
    previous = unit;
    if (unit >= 0 && first[unit] === -1) first[unit] = row;
  }
  return first;
}

/** Indicators that count: those of weight zero are switched off. */
export function isCounted(instrument: Instrument): boolean[] {
  const off = new Set(instrument.dimensions.filter(({ weight }) => weight.value === 0).map(({ code }) => code));
  return instrument.indicators.map(({ weight, dimension }) => weight.value > 0 && !off.has(dimension));
}
