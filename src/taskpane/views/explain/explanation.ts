import type { Assessment } from '../../../app/assess';
import type { Place } from '../../../app/workbook-port';
import type { Area } from '../../../core/grid';
import type { Indicator } from '../../../core/instrument/types';
import { fraction, multiply, type Fraction } from '../../../core/number/fraction';
import { roundHalfAway } from '../../../core/number/round';
import { overrideNotes, type OverrideNote } from '../../../core/scoring/overrides';
import { traceUnit, type TraceDimension, type TraceLine, type UnitTrace } from '../../../core/scoring/trace';

export interface PlacedLine extends TraceLine {
  /** The first cell of the indicator in this unit; null where the sheet has no row for it. */
  readonly place: { readonly sheet: string; readonly area: Area } | null;
  /** Corrections in force among the answers of the indicator. */
  readonly overrides: readonly OverrideNote[];
}

export interface PlacedDimension extends Omit<TraceDimension, 'lines'> {
  readonly lines: readonly PlacedLine[];
}

/** The trace of a unit score with the cell of each indicator; null for a unit that is not in the sheet. */
export function explainUnit(
  { table, tally, instrument, result }: Assessment,
  unit: string,
): (Omit<UnitTrace, 'dimensions'> & { readonly dimensions: readonly PlacedDimension[] }) | null {
  const index = tally.units.indexOf(unit);
  if (index < 0) return null;
  const first = new Map<number, number>();
  for (let row = 0; row < table.length; row++) {
    const indicator = table.indicator[row]!;
    if (table.unit[row] === index && !first.has(indicator)) first.set(indicator, row);
  }
  const place = (line: TraceLine): PlacedLine['place'] => {
    const row = first.get(instrument.indicators.indexOf(line.indicator));
    if (row === undefined) return null;
    const source = table.sources.find(({ start, end }) => start <= row && row < end);
    if (source === undefined) return null;
    const [top, left] = [table.row[row]!, table.column[row]!];
    return { sheet: source.grid.sheet, area: { top, left, bottom: top, right: left } };
  };
  const notes = overrideNotes(table, index);
  const overrides = (line: TraceLine): OverrideNote[] =>
    notes.filter(({ indicator }) => instrument.indicators[indicator] === line.indicator);
  const trace = traceUnit(tally, index, instrument, result.blank);
  return {
    ...trace,
    dimensions: trace.dimensions.map((dimension) => ({
      ...dimension,
      lines: dimension.lines.map((line) => ({ ...line, place: place(line), overrides: overrides(line) })),
    })),
  };
}

/** The unit and indicator of the assessment row that holds a cell; null where no such row does. */
export function rowAt(
  { table, instrument }: Assessment,
  { sheet, area }: Place,
): { unit: string; indicator: Indicator } | null {
  for (const { grid, form, start, end } of table.sources) {
    if (grid.sheet !== sheet) continue;
    for (let row = start; row < end; row++) {
      // In a matrix one line of the sheet holds a row for each unit: the column tells them apart.
      if (table.row[row] !== area.top || (form === 'matrix' && table.column[row] !== area.left)) continue;
      const unit = table.units[table.unit[row]!];
      const indicator = instrument.indicators[table.indicator[row]!];
      return unit === undefined || indicator === undefined ? null : { unit, indicator };
    }
  }
  return null;
}

/** Points as a share of their weight, in hundredths of a percent; 0 without weight. */
export function percentOf(points: Fraction, weight: Fraction): number {
  if (weight.n === 0n) return 0;
  return roundHalfAway(multiply(multiply(points, { n: weight.d, d: weight.n }), fraction(10_000)));
}

/**
 * What rounded parts lack to the rounded total, in hundredths: shown as a line of its own,
 * so that what stands on the screen adds up.
 */
export function roundingGap(total: number, parts: readonly number[]): number {
  return total - parts.reduce((sum, part) => sum + part, 0);
}
