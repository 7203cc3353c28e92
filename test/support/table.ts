import type { Instrument } from '../../src/core/instrument/types';
import { CellKind, NO_READING_FACTS, type AssessmentTable } from '../../src/core/sheet/table';

export interface TestRow {
  readonly unit: string;
  readonly code: string;
  /** A level, TB, or null for a blank cell. */
  readonly value: number | 'TB' | null;
  readonly product?: string;
  readonly respondent?: string;
}

/** A table as the reader would make it, without going through a sheet. */
export function tableOf(rows: readonly TestRow[], instrument: Instrument): AssessmentTable {
  const units = [...new Set(rows.map((row) => row.unit))];
  const products = ['', ...new Set(rows.flatMap((row) => row.product ?? []))];
  const respondents = ['', ...new Set(rows.flatMap((row) => row.respondent ?? []))];
  const pick = (get: (row: TestRow) => number): Int32Array => Int32Array.from(rows.map(get));
  return {
    length: rows.length,
    sources: [],
    units,
    products,
    respondents,
    unit: pick((row) => units.indexOf(row.unit)),
    product: pick((row) => products.indexOf(row.product ?? '')),
    respondent: pick((row) => respondents.indexOf(row.respondent ?? '')),
    indicator: pick((row) => instrument.indicators.findIndex((indicator) => indicator.code === row.code)),
    kind: Uint8Array.from(
      rows.map(({ value }) => (value === null ? CellKind.blank : value === 'TB' ? CellKind.na : CellKind.value)),
    ),
    level: Float64Array.from(rows.map(({ value }) => (typeof value === 'number' ? value : 0))),
    row: pick((_row) => 0),
    column: pick((_row) => 0),
    overrides: new Map(),
    info: { institution: null, edition: null, kind: null },
    facts: NO_READING_FACTS,
  };
}

/** One row per indicator, all of a dimension at the same level: levels by dimension code. */
export function profileRows(
  unit: string,
  levels: Readonly<Record<string, number | 'TB' | null>>,
  instrument: Instrument,
): TestRow[] {
  return instrument.indicators.map(({ code, dimension }) => ({ unit, code, value: levels[dimension] ?? null }));
}
