import type { CellValue } from '../../src/core/grid';
import type { FileProblemDetail } from '../../src/core/file-problem';
import { FileProblem } from '../../src/xlsx/file-problem';
import { readWorkbook, type SheetFile, type WorkbookFile } from '../../src/xlsx/read';
import { MAIN, minimalWorkbook } from './packages';

/** The one sheet of a workbook whose sheet data or other parts are given. */
export function sheetOf(sheetData: string, changes: Record<string, string | null> = {}): SheetFile {
  return readWorkbook(minimalWorkbook(sheetData, changes)).sheets[0]!;
}

export function valuesOf(sheetData: string, changes: Record<string, string | null> = {}) {
  return sheetOf(sheetData, changes).grid.values;
}

/** The value of the one cell that stands in the first row, whose inside and type are given. */
export function valueOf(inside: string, type = 'n'): CellValue | undefined {
  return valuesOf(`<row r="1"><c r="A1" t="${type}">${inside}</c></row>`)[0]?.[0];
}

/** A whole worksheet part; `root` is what else the root element declares. */
export function worksheet(data: string, { root = '', before = '', after = '' } = {}): Record<string, string> {
  const xml = `<worksheet xmlns="${MAIN}"${root}>${before}<sheetData>${data}</sheetData>${after}</worksheet>`;
  return { 'xl/worksheets/sheet1.xml': xml };
}

/** Why a file is refused; throws where it is read. */
export function problemOf(bytes: Uint8Array): FileProblemDetail {
  let file: WorkbookFile;
  try {
    file = readWorkbook(bytes);
  } catch (error) {
    if (error instanceof FileProblem) return error.detail;
    throw error;
  }
  const read = JSON.stringify(file.sheets.slice(0, 3).map(({ grid }) => grid.values.slice(0, 3)));
  throw new Error(`the file was read: ${read.slice(0, 300)}`);
}
