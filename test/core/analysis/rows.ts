import type { Indicator, Instrument } from '../../../src/core/instrument/types';
import { CellKind, NO_READING_FACTS, type AssessmentTable } from '../../../src/core/sheet/table';

/** One row of a table; `level` is a number, "TB" or null for a blank cell. */
export interface Row {
  readonly unit: string;
  readonly product?: string;
  readonly respondent?: string;
  readonly indicator: number;
  readonly level: number | 'TB' | null;
}

/** A table whose rows stand in sheet "Data" from row 1 (zero-based) on, with the value in column 4. */
export function tableOf(rows: readonly Row[]): AssessmentTable {
  const units = [...new Set(rows.map((row) => row.unit))];
  const products = ['', ...new Set(rows.map((row) => row.product ?? '').filter((name) => name !== ''))];
  const respondents = ['', ...new Set(rows.map((row) => row.respondent ?? '').filter((name) => name !== ''))];
  return {
    length: rows.length,
    sources: [
      {
        grid: { sheet: 'Data', top: 0, left: 0, values: [] },
        form: 'long',
        headerRow: 0,
        columns: {
          unit: 0,
          product: 1,
          code: 2,
          respondent: 3,
          value: 4,
          name: -1,
          evidence: -1,
          note: -1,
          assessor: -1,
          date: -1,
          override: -1,
          overrideReason: -1,
        },
        heading: { top: 0, bottom: 0, texts: [], units: new Map(), beside: new Set() },
        ownUnit: null,
        unitColumns: [],
        refused: [],
        rows: { others: [], runs: [], unread: [] },
        start: 0,
        end: rows.length,
      },
    ],
    units,
    products,
    respondents,
    unit: Int32Array.from(rows, (row) => units.indexOf(row.unit)),
    product: Int32Array.from(rows, (row) => products.indexOf(row.product ?? '')),
    respondent: Int32Array.from(rows, (row) => respondents.indexOf(row.respondent ?? '')),
    indicator: Int32Array.from(rows, (row) => row.indicator),
    kind: Uint8Array.from(rows, ({ level }) =>
      level === null ? CellKind.blank : level === 'TB' ? CellKind.na : CellKind.value,
    ),
    level: Float64Array.from(rows, ({ level }) => (typeof level === 'number' ? level : 0)),
    row: Int32Array.from(rows, (_, at) => at + 1),
    column: Int32Array.from(rows, () => 4),
    overrides: new Map(),
    info: { institution: null, edition: null, kind: null },
    facts: NO_READING_FACTS,
  };
}

/** The instrument with other indicators: for each dimension code the weights of its indicators, all on one scale. */
export function withIndicators(
  instrument: Instrument,
  weights: Readonly<Record<string, readonly number[]>>,
  max = 4,
): Instrument {
  const model = instrument.indicators[0]!;
  const indicators = Object.entries(weights).flatMap(([dimension, list]) =>
    list.map((value, at): Indicator => ({
      ...model,
      code: `${dimension}${at + 1}`,
      dimension,
      scale: 'test',
      weight: { ...model.weight, value },
    })),
  );
  const scale = { kind: 'number', max, status: 'default', source: 'test' } as const;
  return {
    ...instrument,
    scales: { test: scale },
    dimensions: instrument.dimensions.filter((dimension) => dimension.code in weights),
    indicators,
  };
}
