import { NO_FACTS, type CellValue, type Grid } from '../../core/grid';
import { readInstrumentSheet, INSTRUMENT_SHEET } from '../../core/instrument/sheet';
import { instrumentSheetRows } from '../../core/instrument/sheet-rows';
import type { SheetFault } from '../../core/instrument/sheet-log';
import type { Instrument } from '../../core/instrument/types';
import { foldedName } from '../../core/names';
import { columnKeyOf, type ColumnKey } from '../../core/sheet/headers';
import { csvField, readCsvField, readTextField, textField } from './csv-cell';
import { csvText, readCsv } from './csv-text';
import { isPublished, publishedVersion, settledInstrument } from '../editions';
import { entered, fieldsOf, ROW_FIELDS, settledDocument, type ExchangeDocument, type ExchangeRow } from './document';

/** First fields of the files we write; their version stands in the third. */
const MARK = ['Kepatuhan', 'penilaian'] as const;
/** With an end. Version 1 has none, so that nobody can prove such a file whole. */
const VERSION = '2';
const WITHOUT_END = '1';
/** Opens the last line: rows, units, and the institution's score and status. */
const END = 'Akhir';
const INFO = { institution: 'Instansi', kind: 'Jenis', edition: 'Edisi', instrument: 'Instrumen' } as const;
/** Opens a sheet: the rows below it are that sheet's. */
const SHEET = 'Lembar';
const ASSESSMENT = 'Penilaian';
const HEADINGS = [
  ...(['Unit', 'Produk', 'Kode', 'Indikator', 'Responden'] as const),
  ...(['Nilai', 'Bukti', 'Catatan', 'Penilai', 'Tanggal', 'Nilai Koreksi', 'Alasan Koreksi'] as const),
];

export type CsvProblem =
  | { readonly code: 'unclosed-quote'; readonly line: number }
  | { readonly code: 'unknown-version'; readonly found: string }
  /** The end is not there, or names other counts than there are. */
  | { readonly code: 'cut-off'; readonly named: Counts | null; readonly found: Counts }
  | { readonly code: 'missing-part'; readonly part: string }
  | { readonly code: 'unknown-instrument'; readonly id: string; readonly version: string }
  | { readonly code: 'sheet-faults'; readonly faults: readonly SheetFault[] };

export interface Counts {
  readonly rows: number;
  readonly units: number;
}

/** The institution's result when it was written: points, or null where there is no score. */
export interface NamedResult {
  readonly score: number | null;
  readonly status: string;
}

export type CsvDocument =
  | {
      readonly ok: true;
      readonly document: ExchangeDocument;
      /** Whether the file proves that nothing is missing at its end. */
      readonly isProvenWhole: boolean;
      readonly result: NamedResult | null;
    }
  /** Not a file of ours: its cells as a sheet, to be read as any other. */
  | { readonly ok: true; readonly grid: Grid }
  | { readonly ok: false; readonly problem: CsvProblem };

/**
 * The document as CSV text, without a byte order mark: info lines, a custom instrument as the rows of its sheet, then
 * the assessment rows below their headings, and the end that says how much there is. The columns of corrections are
 * there where a row has one.
 */
export function exchangeCsv({ info, instrument, rows }: ExchangeDocument, result?: NamedResult): string {
  const counts = countsOf(rows);
  const custom = isPublished(instrument)
    ? []
    : [[SHEET, INSTRUMENT_SHEET], ...instrumentSheetRows(instrument).map((row) => row.map((cell) => csvField(cell)))];
  const fields = fieldsOf(rows);
  return csvText([
    [...MARK, VERSION],
    [INFO.institution, textField(info.institution)],
    [INFO.kind, textField(info.kind)],
    [INFO.edition, textField(info.edition)],
    [INFO.instrument, textField(instrument.id), textField(instrument.version)],
    ...custom,
    [SHEET, ASSESSMENT],
    HEADINGS.slice(0, fields.length),
    ...rows.map((row) => fields.map((field) => csvField(row[field], field === 'date'))),
    [END, ...[counts.rows, counts.units].map(String), ...(result ? [csvField(result.score), result.status] : [])],
  ]);
}

/** Reads a file of ours whole, or any other CSV as a sheet. */
export function readExchangeCsv(text: string): CsvDocument {
  const read = readCsv(text);
  if (!read.ok) return failed({ code: 'unclosed-quote', line: read.line });
  const records = read.records.map(withoutBlankEnd);
  const [first = []] = records;
  if (first[0] === MARK[0] && first[1] === MARK[1]) return readOwn(records);
  const values = records.map((fields) => fields.map((field) => readCsvField(field, { date: false, own: false })));
  return { ok: true, grid: { sheet: ASSESSMENT, top: 0, left: 0, values, facts: NO_FACTS } };
}

function readOwn(records: readonly (readonly string[])[]): CsvDocument {
  const [[, , version = ''] = []] = records;
  if (version !== VERSION && version !== WITHOUT_END) return failed({ code: 'unknown-version', found: version });
  const start = records.findIndex((fields) => opens(fields, ASSESSMENT));
  const header = records[start + 1];
  if (start < 0 || header === undefined) return failed({ code: 'missing-part', part: `${SHEET};${ASSESSMENT}` });
  const columns = columnsOf(header);
  for (const [at, field] of ROW_FIELDS.entries()) {
    if ((field === 'code' || field === 'value') && !columns.has(field)) {
      return failed({ code: 'missing-part', part: HEADINGS[at]! });
    }
  }
  const head = records.slice(1, start);
  const chosen = instrumentIn(head);
  if (!chosen.ok) return chosen;
  const line = (label: string) => readTextField(head.find((fields) => fields[0] === label)?.[1]);
  const info = { institution: line(INFO.institution), kind: line(INFO.kind), edition: line(INFO.edition) };
  const lines = records.slice(start + 2).filter((fields) => fields.length > 0);
  const isProvenWhole = version === VERSION;
  const end = isProvenWhole ? endOf(lines.at(-1)) : null;
  const rows = (end === null ? lines : lines.slice(0, -1)).map((fields) => rowOf(fields, columns));
  const found = countsOf(rows);
  if (isProvenWhole && (end === null || end.rows !== found.rows || end.units !== found.units)) {
    return failed({ code: 'cut-off', named: end, found });
  }
  const document = settledDocument(info, chosen.instrument, rows);
  return { ok: true, document, isProvenWhole, result: end?.result ?? null };
}

function endOf(fields: readonly string[] = []): (Counts & { readonly result: NamedResult | null }) | null {
  const [mark, rows = '', units = '', score = '', status, ...more] = fields;
  if (mark !== END || more.length > 0 || ![rows, units].every((count) => /^\d{1,9}$/.test(count))) return null;
  const points = readCsvField(score, { date: false, own: true });
  const result = status === undefined ? null : { score: typeof points === 'number' ? points : null, status };
  return { rows: Number(rows), units: Number(units), result };
}

function countsOf(rows: readonly ExchangeRow[]): Counts {
  const units = new Set(rows.map(({ unit }) => (typeof unit === 'string' ? foldedName(unit) : JSON.stringify(unit))));
  return { rows: rows.length, units: units.size };
}

function instrumentIn(
  head: readonly (readonly string[])[],
): { readonly ok: true; readonly instrument: Instrument } | { readonly ok: false; readonly problem: CsvProblem } {
  const sheetAt = head.findIndex((fields) => opens(fields, INSTRUMENT_SHEET));
  if (sheetAt >= 0) {
    const values = head
      .slice(sheetAt + 1)
      .map((fields) => fields.map((field) => readCsvField(field, { date: false, own: true })));
    const read = readInstrumentSheet({ sheet: INSTRUMENT_SHEET, top: 0, left: 0, values });
    return read.ok
      ? { ok: true, instrument: settledInstrument(read.instrument) }
      : failed({ code: 'sheet-faults', faults: read.faults });
  }
  const line = head.find((fields) => fields[0] === INFO.instrument);
  const [id, version] = [readTextField(line?.[1]) ?? '', readTextField(line?.[2]) ?? ''];
  const instrument = publishedVersion(id, version);
  return instrument === null ? failed({ code: 'unknown-instrument', id, version }) : { ok: true, instrument };
}

function columnsOf(header: readonly string[]): Map<ColumnKey, number> {
  const columns = new Map<ColumnKey, number>();
  header.forEach((heading, at) => {
    const key = columnKeyOf(heading);
    if (key !== null && !columns.has(key)) columns.set(key, at);
  });
  return columns;
}

function rowOf(fields: readonly string[], columns: ReadonlyMap<ColumnKey, number>): ExchangeRow {
  const cell = (key: ColumnKey): CellValue =>
    entered(readCsvField(fields[columns.get(key) ?? -1] ?? '', { date: key === 'date', own: true }));
  return Object.fromEntries(ROW_FIELDS.map((key) => [key, cell(key)])) as unknown as ExchangeRow;
}

/** A spreadsheet that saves the file fills short lines up to the width of the longest. */
function withoutBlankEnd(fields: readonly string[]): readonly string[] {
  let end = fields.length;
  while (end > 0 && fields[end - 1] === '') end--;
  return fields.slice(0, end);
}

function opens(fields: readonly string[], sheet: string): boolean {
  return fields.length === 2 && fields[0] === SHEET && fields[1] === sheet;
}

function failed<P extends CsvProblem>(problem: P): { readonly ok: false; readonly problem: P } {
  return { ok: false, problem };
}
