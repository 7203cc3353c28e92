import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { AssessOutcome } from '../../../src/app/assess';
import { mappingXml, readMapping } from '../../../src/app/column-record';
import { findInstrument } from '../../../src/app/editions';
import { readingSteps } from '../../../src/app/reading';
import type { CellValue, Grid } from '../../../src/core/grid';
import { instrumentSheetRows } from '../../../src/core/instrument/sheet-rows';
import type { PlanCell } from '../../../src/core/report/plan';
import { finish } from '../../../src/core/steps';
import { assessed } from '../../../src/functions/data';
import { Refusal } from '../../../src/functions/outcome';
import { openWorkbook } from '../../../src/xlsx/open-workbook';
import { writeWorkbook } from '../../../src/xlsx/write';
import { fill, openPort } from '../support';
import type { Book, BookSheet, Rows } from './books';

/** What a face says of a workbook. */
export interface Said {
  readonly edition: string;
  readonly status: string;
  readonly institution: readonly unknown[];
  readonly units: readonly (readonly unknown[])[];
  /** Code and place of each mandatory issue; sheets have no names in a range. */
  readonly mandatory: readonly string[];
}

function saidBy(outcome: AssessOutcome): Said | string {
  if (!outcome.ok) return outcome.problem.code;
  const { instrument, isEditionAssumed, result, mandatory } = outcome.assessment;
  return {
    edition: `${instrument.edition}${isEditionAssumed ? ', assumed' : ''}`,
    status: result.status,
    institution: [result.institution.outcome, result.institution.band, result.institution.completeness],
    units: result.units.map(({ name, outcome: of, status }) => [name, of, status]),
    mandatory: mandatory.map(({ code, row, column, count }) => `${code} ${row} ${column} ${count ?? 1}`).sort(),
  };
}

/** The answers go through the record in which a workbook keeps them. */
function read(grids: readonly Grid[], { answers }: Book): AssessOutcome {
  const stored = readMapping(answers.length === 0 ? null : mappingXml([], answers));
  return finish(readingSteps(grids, stored, { edition: undefined, blank: 'refuse' }));
}

function instrumentRows(edition: string): Rows {
  return instrumentSheetRows(findInstrument(edition)!).map((row) => [...row]);
}

/** The sheets of a workbook, with the one of its instrument. */
function sheetsOf({ sheets, instrument }: Book): BookSheet[] {
  if (instrument === null) return [...sheets];
  const plain = { hidden: false, hiddenRows: [], hiddenColumns: [], percents: [], isNamedBySheet: false };
  return [...sheets, { name: 'Instrumen', rows: instrumentRows(instrument), ...plain }];
}

/** The command line: a file is written, and read as it reads it. */
export async function byFile(book: Book): Promise<Said | string> {
  const sheets = sheetsOf(book);
  const bytes = await writeWorkbook({
    title: '',
    styles: { percent: { format: '0.0%' } },
    sheets: sheets.map(({ name, rows, hidden, hiddenColumns, percents }) => ({
      name,
      rows: rows.map((cells, row) =>
        cells.map((value, column): PlanCell =>
          typeof value === 'number' && percents.some((at) => at[0] === row && at[1] === column)
            ? { value, style: 'percent' }
            : value,
        ),
      ),
      columns: Array.from({ length: 12 }, (_, column) => (hiddenColumns.includes(column) ? { hidden: true } : {})),
      visibility: hidden ? 'hidden' : 'visible',
    })),
  });
  return saidBy(read(openWorkbook(withHiddenRows(bytes, sheets)).grids, book));
}

function withHiddenRows(bytes: Uint8Array, sheets: readonly BookSheet[]): Uint8Array {
  const files = unzipSync(bytes);
  sheets.forEach(({ hiddenRows }, at) => {
    const part = `xl/worksheets/sheet${at + 1}.xml`;
    const hide = (xml: string, row: number): string =>
      xml.replace(`<row r="${row + 1}"`, `<row r="${row + 1}" hidden="1"`);
    files[part] = strToU8(hiddenRows.reduce(hide, strFromU8(files[part]!)));
  });
  return zipSync(files);
}

/** The pane: the same cells in the preview's grid, read through the Excel client. */
export async function byPane(book: Book): Promise<Said | string> {
  const workbook = openPort();
  const { grid } = workbook.host;
  for (const [at, { name, rows, hidden, hiddenRows, hiddenColumns, percents }] of sheetsOf(book).entries()) {
    grid.run('CREATE_SHEET', { sheetId: name, name, position: 2 + at, rows: rows.length + 5, cols: widthOf(rows) + 5 });
    fill(
      workbook,
      name,
      rows.map((cells) => cells.map(typed)),
    );
    if (hiddenRows.length > 0)
      grid.run('HIDE_COLUMNS_ROWS', { sheetId: name, dimension: 'ROW', elements: [...hiddenRows] });
    if (hiddenColumns.length > 0)
      grid.run('HIDE_COLUMNS_ROWS', { sheetId: name, dimension: 'COL', elements: [...hiddenColumns] });
    if (percents.length > 0) {
      await workbook.excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        for (const [row, column] of percents) sheet.getCell(row, column).numberFormat = [['0.0%']];
        await context.sync();
      });
    }
    if (hidden) grid.run('HIDE_SHEET', { sheetId: name });
  }
  return saidBy(read(await workbook.port.read(), book));
}

function widthOf(rows: Rows): number {
  return Math.max(...rows.map((cells) => cells.length));
}

function typed(cell: CellValue): string | null {
  if (cell === null) return null;
  return typeof cell === 'string' && /^[-+\d(]/.test(cell) ? `'${cell}` : String(cell);
}

/** Functions say more of a range that they cannot read. */
const REFUSALS: Readonly<Record<string, string>> = {
  'data-no-header': 'no-header',
  'data-transposed': 'no-header',
  'data-no-rows': 'no-rows',
  'edition-bands-only': 'bands-only',
};

/** `=REKAP(A:J)` of the one sheet, with the range of the sheet Instrumen where there is one. */
export function byFunction({ sheets, instrument }: Book): Said | string {
  const [{ rows }] = sheets as [BookSheet];
  const range = [...rows, []].map((cells) => Array.from({ length: widthOf(rows) }, (_, at) => cells[at] ?? null));
  try {
    return saidBy({ ok: true, assessment: assessed(range, instrument === null ? null : instrumentRows(instrument)) });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return REFUSALS[error.problem.code] ?? error.problem.code;
  }
}
