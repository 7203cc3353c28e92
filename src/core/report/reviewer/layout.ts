import type { Instrument } from '../../instrument/types';
import type { AssessmentTable } from '../../sheet/table';
import type { Figures } from './figures';
import type { ReviewerWords } from './words';

/** What every sheet of a reviewer copy is built from. */
export interface ReviewerParts {
  readonly instrument: Instrument;
  readonly table: AssessmentTable;
  readonly figures: Figures;
  readonly places: Places;
  readonly words: ReviewerWords;
}

/** Names of the sheets, the same in every language because formulas name them. */
export const SHEET = {
  summary: 'Rekap',
  rows: 'Penilaian',
  weights: 'Bobot',
  bands: 'Ambang',
  indicators: 'Butir',
  dimensions: 'Dimensi',
  units: 'Unit',
} as const;

/** One-based rows of the first entry of each list. */
export const FIRST = { summary: 9, rows: 6, bands: 4, indicators: 4, dimensions: 4, units: 4 } as const;

/** Cells of the sheet Bobot that hold one figure each. */
export const SETTING = {
  factor: 'Bobot!$B$3',
  maximum: 'Bobot!$B$4',
  total: 'Bobot!$B$5',
  numerator: 'Bobot!$B$6',
  denominator: 'Bobot!$B$7',
  threshold: 'Bobot!$B$8',
} as const;

/** One-based rows where things stand. */
export interface Places {
  readonly dimensionWeights: number;
  readonly indicatorWeights: number;
  /** First and last row of the unit on the sheet Penilaian. */
  readonly spans: readonly (readonly [number, number])[];
  readonly lastRow: number;
}

export function placesOf(table: AssessmentTable, instrument: Instrument): Places {
  const spans = table.units.map((): [number, number] => [0, 0]);
  for (let i = 0; i < table.length; i++) {
    const span = spans[table.unit[i]!];
    if (span === undefined) continue;
    if (span[0] === 0) span[0] = FIRST.rows + i;
    span[1] = FIRST.rows + i;
  }
  const dimensionWeights = 11;
  return {
    dimensionWeights,
    indicatorWeights: dimensionWeights + instrument.dimensions.length + 2,
    spans,
    lastRow: FIRST.rows + table.length - 1,
  };
}

/** Rows of the sheet Butir that hold one dimension of one unit, one-based, both ends included. */
export function itemRows(parts: ReviewerParts, unit: number, dimension: number): readonly [number, number] {
  const { dimensions } = parts.figures.plan;
  const perUnit = dimensions.reduce((sum, { items }) => sum + items.length, 0);
  const before = dimensions.slice(0, dimension).reduce((sum, { items }) => sum + items.length, 0);
  const first = FIRST.indicators + unit * perUnit + before;
  return [first, first + dimensions[dimension]!.items.length - 1];
}

/** Rows of the sheet Dimensi that hold one unit, one-based, both ends included. */
export function dimensionRows({ instrument }: ReviewerParts, unit: number): readonly [number, number] {
  const count = instrument.dimensions.length;
  const first = FIRST.dimensions + unit * count;
  return [first, first + count - 1];
}
