import type { Grid } from '../grid';
import type { Instrument } from '../instrument/types';
import { splitByEdition } from './edition-mixed';
import { headerMissing } from './header-missing';
import type { ColumnKey } from './headers';
import { indicatorSheet, isCompanion, searchSheets } from './indicator-sheets';
import type { IndicatorSheet, SearchedSheet } from './indicator-sheets';
import { IndicatorIndex } from './indicators';
import { findInfo } from './info';
import type { Issue } from './issue';
import { nearHeader } from './layout';
import type { NearHeader, SheetMapping } from './layout';
import { lastFilledRow, RowCollector } from './rows';
import type { AssessmentTable, TableSource, WorkbookInfo } from './table';

/** What was seen in a sheet that could not be read, so that the user can say which column is which. */
export interface LookedAt {
  readonly sheet: string;
  /** Absolute row that comes closest to a header. */
  readonly row: number;
  readonly found: readonly ColumnKey[];
  readonly missing: readonly ColumnKey[];
}

export interface ReadOptions {
  /** Column assignments made by the user; they count before any search. */
  readonly mapping?: readonly SheetMapping[];
}

export type TableReading =
  | { readonly ok: true; readonly table: AssessmentTable; readonly issues: readonly Issue[] }
  | {
      readonly ok: false;
      readonly reason: 'no-header';
      readonly looked: readonly LookedAt[];
      readonly issues: readonly Issue[];
    };

/**
 * Reads the assessment rows of all indicator sheets among the grids (long form, one sheet per unit, or matrix).
 * `issues` tells of sheets whose header cannot be used or whose edition is another; `validate` finds all the others.
 */
export function readTable(
  grids: readonly Grid[],
  instrument: Instrument,
  { mapping = [] }: ReadOptions = {},
): TableReading {
  return readSheets(searchSheets(grids, mapping), instrument);
}

/** The same, of sheets whose headers were searched already. */
export function readSheets(searched: readonly SearchedSheet[], instrument: Instrument): TableReading {
  const indicators = new IndicatorIndex(instrument);
  const sheets: IndicatorSheet[] = [];
  const looked: { readonly grid: Grid; readonly near: NearHeader }[] = [];
  for (const each of searched) {
    const sheet = indicatorSheet(each, indicators);
    if (sheet !== undefined) sheets.push(sheet);
    else looked.push({ grid: each.grid, near: nearHeader(each.grid, indicators) });
  }
  if (sheets.length === 0) {
    const candidates = looked.filter(({ grid }) => !isCompanion(grid.sheet));
    return {
      ok: false,
      reason: 'no-header',
      looked: looked.map(({ grid, near: { row, found, missing } }) => ({ sheet: grid.sheet, row, found, missing })),
      issues: headerMissing(candidates.length > 0 ? candidates : looked),
    };
  }
  const unread = looked.filter(({ grid, near }) => near.intended && !isCompanion(grid.sheet));
  const { counted, issues } = splitByEdition(sheets, instrument);
  return { ok: true, table: collect(counted, instrument, indicators), issues: [...headerMissing(unread), ...issues] };
}

function collect(
  sheets: readonly IndicatorSheet[],
  instrument: Instrument,
  indicators: IndicatorIndex,
): AssessmentTable {
  const rows = new RowCollector(instrument, indicators, capacity(sheets));
  const sources: TableSource[] = [];
  const info: { -readonly [K in keyof WorkbookInfo]: string | null } = { institution: null, edition: null, kind: null };
  for (const { grid, layout, mapped, edition } of sheets) {
    const { form, headerRow, columns } = layout;
    if (edition !== null) info.edition ??= edition.text;
    for (const key of ['institution', 'kind'] as const) info[key] ??= findInfo(grid, headerRow, key)?.text ?? null;
    const start = rows.length;
    if (form === 'matrix') rows.addMatrix(grid, layout);
    else rows.addLong(grid, layout, findInfo(grid, headerRow, 'unit')?.text ?? (grid.sheet.trim() || 'Unit'));
    sources.push({ grid, form, headerRow, columns, start, end: rows.length, ...(mapped ? { mapped } : {}) });
  }
  const { length } = rows;
  return {
    length,
    sources,
    units: rows.units.names,
    products: rows.products.names,
    respondents: rows.respondents.names,
    unit: rows.unit.subarray(0, length),
    product: rows.product.subarray(0, length),
    respondent: rows.respondent.subarray(0, length),
    indicator: rows.indicator.subarray(0, length),
    kind: rows.kind.subarray(0, length),
    level: rows.level.subarray(0, length),
    row: rows.row.subarray(0, length),
    column: rows.column.subarray(0, length),
    overrides: rows.overrides,
    info,
  };
}

/** The most rows the sheets can give. */
function capacity(sheets: readonly IndicatorSheet[]): number {
  return sheets.reduce((sum, { grid, layout }) => {
    const rows = Math.max(0, lastFilledRow(grid) + grid.top - layout.headerRow);
    return sum + rows * (layout.form === 'matrix' ? layout.unitColumns.length : 1);
  }, 0);
}
