import ExcelJS from 'exceljs';
import type { CellValue } from '../../src/core/grid';
import type { Cells } from './plain-reader';

/** How long exceljs may take; it has promises that are never settled. */
const PATIENCE = 10_000;

/** Stands where a number became a day that JavaScript cannot tell. */
export const NO_DAY = Number.POSITIVE_INFINITY;

/** What exceljs sees; null where it cannot read the file. */
export async function readByExceljs(bytes: Uint8Array): Promise<Cells | null | 'hangs'> {
  const workbook = new ExcelJS.Workbook();
  let clock: NodeJS.Timeout | undefined;
  const silence = new Promise<'hangs'>((resolve) => (clock = setTimeout(() => resolve('hangs'), PATIENCE)));
  try {
    const loaded = workbook.xlsx.load(bytes.slice().buffer);
    if ((await Promise.race([loaded, silence])) === 'hangs') return 'hangs';
    return new Map(workbook.worksheets.map((sheet) => [sheet.name, cellsOf(sheet)]));
  } catch {
    return null;
  } finally {
    clearTimeout(clock);
  }
}

function cellsOf(sheet: ExcelJS.Worksheet): Map<string, CellValue> {
  const cells = new Map<string, CellValue>();
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      // exceljs shows the value of the first cell in all cells of a merged area.
      if (cell.isMerged && cell.master !== cell) return;
      const value = plain(cell.formula === undefined ? cell.value : (cell.result as ExcelJS.CellValue));
      if (value !== null) cells.set(cell.address, value);
    }),
  );
  return cells;
}

function plain(value: ExcelJS.CellValue | undefined): CellValue {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) {
    const days = value.getTime() / 86_400_000 + 25_569;
    return Number.isNaN(days) ? NO_DAY : days;
  }
  if (typeof value !== 'object') return value;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('error' in value) return { error: String(value.error) };
  // What exceljs makes of an empty <is>.
  return Object.keys(value).length === 0 ? '' : JSON.stringify(value);
}
