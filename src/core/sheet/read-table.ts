import type { Grid } from '../grid';
import type { Instrument } from '../instrument/types';
import { splitByEdition } from './edition-mixed';
import { headerMissing } from './header-missing';
import type { ColumnKey } from './headers';
import { IndicatorIndex } from './indicators';
import { findInfo } from './info';
import type { Issue } from './issue';
import { findLayout, mappedLayout, nearHeader } from './layout';
import type { IndicatorSheet, SheetMapping } from './layout';
import { lastFilledRow, RowCollector } from './rows';
import type { AssessmentTable, TableSource, WorkbookInfo } from './table';

/** Sheets that accompany an assessment, by the first word of their name. */
const COMPANIONS: ReadonlySet<string> = new Set([
  ...['petunjuk', 'panduan', 'instruksi', 'instrumen', 'rekap', 'rekapitulasi', 'segel', 'piagam', 'rapor'],
  ...['instructions', 'guide', 'readme', 'instrument', 'recap', 'summary', 'seal', 'certificate'],
]);

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
 * The grids that hold assessment rows, with their layout. Sheets that accompany an assessment (Petunjuk, Instrumen,
 * Rekap, Segel ...) never do, unless the user maps their columns.
 */
export function findIndicatorSheets(
  grids: readonly Grid[],
  instrument: Instrument,
  options: ReadOptions = {},
): IndicatorSheet[] {
  return findSheets(grids, new IndicatorIndex(instrument), options);
}

/**
 * Reads the assessment rows of all indicator sheets among the grids (long form, one sheet per unit, or matrix).
 * `issues` tells of sheets whose header cannot be used or whose edition is another; `validate` finds all the others.
 */
export function readTable(grids: readonly Grid[], instrument: Instrument, options: ReadOptions = {}): TableReading {
  const indicators = new IndicatorIndex(instrument);
  const sheets = findSheets(grids, indicators, options);
  const others = grids.filter((grid) => !sheets.some((sheet) => sheet.grid === grid));
  const looked = others.map((grid) => ({ grid, near: nearHeader(grid, indicators) }));
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

function findSheets(
  grids: readonly Grid[],
  indicators: IndicatorIndex,
  { mapping = [] }: ReadOptions,
): IndicatorSheet[] {
  return grids.flatMap((grid): IndicatorSheet[] => {
    const mapped = mapping.find(({ sheet }) => sheet === grid.sheet);
    if (mapped !== undefined) return [{ grid, layout: mappedLayout(grid, mapped), mapped: true }];
    const layout = isCompanion(grid.sheet) ? null : findLayout(grid, indicators);
    return layout === null ? [] : [{ grid, layout, mapped: false }];
  });
}

/** An action plan takes both words: "Tindak Pidana" may well be the sheet of a unit. */
function isCompanion(sheet: string): boolean {
  const name = sheet.toLowerCase();
  return COMPANIONS.has(/^\s*(\p{L}*)/u.exec(name)?.[1] ?? '') || /^\s*tindak\s+lanjut(?!\p{L})/u.test(name);
}

function collect(
  sheets: readonly IndicatorSheet[],
  instrument: Instrument,
  indicators: IndicatorIndex,
): AssessmentTable {
  const rows = new RowCollector(instrument, indicators, capacity(sheets));
  const sources: TableSource[] = [];
  const info: { -readonly [K in keyof WorkbookInfo]: string | null } = { institution: null, edition: null, kind: null };
  for (const { grid, layout, mapped } of sheets) {
    const { form, headerRow, columns } = layout;
    for (const key of ['institution', 'edition', 'kind'] as const)
      info[key] ??= findInfo(grid, headerRow, key)?.text ?? null;
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
