import { ExcelPort } from '../../src/excel/excel-port';
import { ACTION, type BatchRequest } from '../../preview/protocol/wire';
import { openWorkbook, type TestWorkbook } from '../preview/support/workbook';

export interface OpenPort extends TestWorkbook {
  readonly port: ExcelPort;
}

/** The Excel port on the unmodified Excel client, which talks to the preview's engine and grid. `apiVersion` 9 is ExcelApi 1.9. */
export function openPort(displayLanguage = 'id-ID', apiVersion = 17): OpenPort {
  const workbook = openWorkbook();
  const requirements = { isSetSupported: (_set: string, version: string) => Number(version.slice(2)) <= apiVersion };
  Object.assign(globalThis, { Excel: workbook.excel, Office: { context: { displayLanguage, requirements } } });
  return { ...workbook, port: new ExcelPort() };
}

/** Fills a sheet as a file or a person would; text that looks like a number takes an apostrophe. */
export function fill({ host }: TestWorkbook, sheet: string, rows: readonly (readonly (string | null)[])[]): void {
  rows.forEach((line, row) =>
    line.forEach((content, col) => {
      if (content !== null) host.grid.run('UPDATE_CELL', { sheetId: sheet, row, col, content });
    }),
  );
}

/** The batches that do something: without those in which the client only gives references back. */
export function ownBatches({ requests }: TestWorkbook): BatchRequest[] {
  return requests.filter(({ Actions = [] }) =>
    Actions.some(({ ActionType, Name }) => ActionType !== ACTION.instantiate && Name !== '_RemoveReference'),
  );
}
