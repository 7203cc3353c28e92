import { isBlank, isCellError, type CellValue } from '../../core/grid';
import type { Instrument } from '../../core/instrument/types';
import { cellAt } from '../../core/sheet/cells';
import type { ColumnKey } from '../../core/sheet/headers';
import type { WorkbookInfo } from '../../core/sheet/info';
import { CellKind, type AssessmentTable, type TableSource } from '../../core/sheet/table';
import { findInstrument, isPublished } from '../editions';

/** One answer with everything that was noted beside it; cells as they were typed, dates as serial numbers. */
export type ExchangeRow = Readonly<Record<ColumnKey, CellValue>>;

const PLAIN_FIELDS = [
  ...(['unit', 'product', 'code', 'name', 'respondent'] as const),
  ...(['value', 'evidence', 'note', 'assessor', 'date'] as const),
] as const satisfies readonly ColumnKey[];

/** The fields of a row, in the order of the columns of an indicator sheet; corrections come last. */
export const ROW_FIELDS = [...PLAIN_FIELDS, 'override', 'overrideReason'] as const satisfies readonly ColumnKey[];

/** Whether any row says something in the columns of corrections. */
export function hasOverrides(rows: readonly ExchangeRow[]): boolean {
  return rows.some(({ override, overrideReason }) => override !== null || overrideReason !== null);
}

/** The fields that a table of these rows needs: without the columns of corrections where there are none. */
export function fieldsOf(rows: readonly ExchangeRow[]): readonly ColumnKey[] {
  return hasOverrides(rows) ? ROW_FIELDS : PLAIN_FIELDS;
}

/** All that an assessment says, without the workbook around it: what goes into JSON and CSV and comes back. */
export interface ExchangeDocument {
  readonly info: WorkbookInfo;
  readonly instrument: Instrument;
  readonly rows: readonly ExchangeRow[];
}

/** Every row of the table with the cells that stand beside its value. */
export function exchangeDocument(table: AssessmentTable, instrument: Instrument): ExchangeDocument {
  const rows = table.sources.flatMap((source) => rowsOf(table, source));
  return settledDocument(table.info, instrument, rows);
}

/** A document whose info lines are as a sheet would read them. */
export function settledDocument(
  info: WorkbookInfo,
  instrument: Instrument,
  rows: readonly ExchangeRow[],
): ExchangeDocument {
  const line = (text: string | null): string | null => text?.trim() || null;
  const edition = editionLine(line(info.edition), instrument);
  return { info: { institution: line(info.institution), edition, kind: line(info.kind) }, instrument, rows };
}

/** The edition as the sheet names it, unless another published edition was asked for. */
function editionLine(line: string | null, instrument: Instrument): string | null {
  if (line === null || !isPublished(instrument)) return line;
  return findInstrument(line) === instrument ? line : instrument.edition;
}

function rowsOf(table: AssessmentTable, { grid, form, columns, start, end }: TableSource): ExchangeRow[] {
  const rows: ExchangeRow[] = [];
  for (let i = start; i < end; i++) {
    // In a matrix every unit has a cell in every row; a blank one of no known indicator says nothing.
    if (form === 'matrix' && table.indicator[i]! < 0 && table.kind[i] === CellKind.blank) continue;
    const cell = (column: number): CellValue => (column < 0 ? null : entered(cellAt(grid, table.row[i]!, column)));
    // In a matrix nobody can say whose answer a correction overrules.
    const beside = (column: number): CellValue => (form === 'matrix' ? null : cell(column));
    rows.push({
      unit: columns.unit < 0 ? (table.units[table.unit[i]!] ?? null) : cell(columns.unit),
      product: cell(columns.product),
      code: cell(columns.code),
      name: cell(columns.name),
      respondent: cell(columns.respondent),
      value: cell(table.column[i]!),
      evidence: cell(columns.evidence),
      note: cell(columns.note),
      assessor: cell(columns.assessor),
      date: cell(columns.date),
      override: beside(columns.override),
      overrideReason: beside(columns.overrideReason),
    });
  }
  return rows;
}

/** The errors that a workbook can hold; what other programs add to them counts as #VALUE!. */
const ERRORS: ReadonlySet<string> = new Set([
  ...['#VALUE!', '#REF!', '#N/A', '#NAME?', '#NULL!', '#DIV/0!', '#NUM!', '#SPILL!', '#CALC!'],
]);

/** One spelling for what is the same: blank is null however it is blank, minus zero is zero. */
export function entered(cell: CellValue): CellValue {
  if (isBlank(cell)) return null;
  if (isCellError(cell)) return { error: ERRORS.has(cell.error) ? cell.error : '#VALUE!' };
  return typeof cell === 'number' ? cell + 0 : cell;
}
