import ExcelJS from 'exceljs';
import { randomIntegers } from '../../support/random';
import { cellAddress } from '../../../src/core/address';
import type { CellValue } from '../../../src/core/grid';
import { readWorkbook } from '../../../src/xlsx/read';
import { FORMATS, randomSheet, type SheetModel } from './model';
import { COMMON, STANDARD, type Oddity, type Spelling } from './spelling';
import { writeSheet } from './write';

/** Packages of each comparison. */
const SHEETS = 300;

function spelling(seed: number, oddities: readonly Oddity[]): Spelling {
  const random = randomIntegers(seed * 7919 + 1);
  // Each package has its own oddities, and those it has stand at some places and not at others.
  const own = new Set(oddities.filter(() => random(2) === 0));
  return { random, odd: (oddity) => own.has(oddity) && random(2) === 0 };
}

/** What a reader says of a sheet, cell by cell. */
interface Told {
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: Readonly<Record<string, string>>;
  readonly merged: readonly string[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

function truthOf({ cells, merged, hiddenRows, hiddenColumns }: SheetModel): Told {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const formulas = Object.fromEntries(
    cells.flatMap((row, r) =>
      row.flatMap((cell, c) => (typeof cell?.formula === 'string' ? [[cellAddress(r, c), cell.formula] as const] : [])),
    ),
  );
  return {
    values: cells.map((row) => row.map((cell) => cell?.value ?? null)),
    formulas,
    merged: merged.map(({ top, left, bottom, right }) => `${cellAddress(top, left)}:${cellAddress(bottom, right)}`),
    hiddenRows: hiddenRows.filter((row) => row < cells.length),
    hiddenColumns: hiddenColumns.filter((column) => column < width),
  };
}

/** Numbers with the format of their cell, by address. */
function shownIn({ cells }: SheetModel): Record<string, string> {
  const shown: [string, string][] = [];
  cells.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (typeof cell?.value !== 'number') return;
      const kind = FORMATS[cell.format]!.shows[cell.value < 0 ? 1 : 0];
      if (kind !== null) shown.push([cellAddress(r, c), kind]);
    }),
  );
  return Object.fromEntries(shown);
}

function ours(bytes: Uint8Array): { told: Told; shown: Record<string, string> } {
  const { values, facts } = readWorkbook(bytes).sheets[0]!.grid;
  const byCell = <T>(map: ReadonlyMap<number, ReadonlyMap<number, T>>): Record<string, T> =>
    Object.fromEntries([...map].flatMap(([c, rows]) => [...rows].map(([r, value]) => [cellAddress(r, c), value])));
  const area = ({ top, left, bottom, right }: (typeof facts.merged)[number]): string =>
    `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
  const told = {
    values,
    formulas: byCell(facts.formulas),
    merged: facts.merged.map(area),
    hiddenRows: [...facts.hiddenRows],
    hiddenColumns: [...facts.hiddenColumns],
  };
  return { told, shown: byCell(facts.formats) };
}

/** The same as exceljs says it, in our words. */
async function theirs(bytes: Uint8Array, { cells, merged }: SheetModel): Promise<{ told: Told; codes: object }> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  const sheet = workbook.worksheets[0]!;
  const formulas: [string, string][] = [];
  const codes: [string, string][] = [];
  const values = cells.map((row, r) =>
    row.map((_, c): CellValue => {
      const cell = sheet.getCell(r + 1, c + 1);
      // exceljs shows the value of the first cell in all cells of a merged area.
      if (cell.isMerged && cell.master !== cell) return null;
      if (cell.formula !== undefined) formulas.push([cellAddress(r, c), cell.formula]);
      const value = plain(cell.formula === undefined ? cell.value : (cell.result as ExcelJS.CellValue));
      if (typeof value === 'number') codes.push([cellAddress(r, c), cell.numFmt ?? 'General']);
      return value;
    }),
  );
  const count = Math.max(0, ...cells.map((row) => row.length));
  const told = {
    values,
    formulas: Object.fromEntries(formulas),
    merged: merged.length === 0 ? [] : (sheet.model as unknown as { merges: string[] }).merges,
    hiddenRows: cells.map((_, r) => r).filter((r) => sheet.getRow(r + 1).hidden),
    hiddenColumns: Array.from({ length: count }, (_, c) => c).filter((c) => sheet.getColumn(c + 1).hidden),
  };
  return { told, codes: Object.fromEntries(codes) };
}

function plain(value: ExcelJS.CellValue | undefined): CellValue {
  if (value === undefined || value === null) return null;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if (typeof value !== 'object') return value;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('error' in value) return { error: String(value.error) };
  throw new Error(`unexpected ${JSON.stringify(value)}`);
}

const codesIn = ({ cells }: SheetModel): object =>
  Object.fromEntries(
    cells.flatMap((row, r) =>
      row.flatMap((cell, c) =>
        typeof cell?.value === 'number' ? [[cellAddress(r, c), FORMATS[cell.format]!.code] as const] : [],
      ),
    ),
  );

/** A number that exceljs turned into a date has lost what is less than a millisecond. */
const near = (told: Told, { cells }: SheetModel): Told => ({
  ...told,
  values: told.values.map((row, r) =>
    row.map((value, c) => {
      const cell = cells[r]![c];
      const isDate = FORMATS[cell?.format ?? 0]!.shows[0] === 'date';
      return isDate && typeof value === 'number' ? Number(value.toFixed(7)) + 0 : value;
    }),
  ),
});

describe('generated workbooks', () => {
  test('are read as they were meant, in every spelling of the standards', () => {
    for (let seed = 0; seed < SHEETS; seed++) {
      const sheet = randomSheet(seed);
      for (const oddities of [[], COMMON, [...COMMON, ...STANDARD]]) {
        const { told, shown } = ours(writeSheet(sheet, spelling(seed, oddities)));
        expect({ seed, told, shown }).toEqual({ seed, told: truthOf(sheet), shown: shownIn(sheet) });
      }
    }
  });

  test('are read by exceljs as by us, plainly written', async () => {
    for (let seed = 0; seed < SHEETS; seed++) await sameAsExceljs(seed, []);
  });

  test('are read by exceljs as by us, in the spellings that it knows', async () => {
    for (let seed = 0; seed < SHEETS; seed++) await sameAsExceljs(seed, COMMON);
  });
});

async function sameAsExceljs(seed: number, oddities: readonly Oddity[]): Promise<void> {
  const sheet = randomSheet(seed);
  const bytes = writeSheet(sheet, spelling(seed, oddities));
  const { told, codes } = await theirs(bytes, sheet);
  expect({ seed, told: near(told, sheet), codes }).toEqual({
    seed,
    told: near(ours(bytes).told, sheet),
    codes: codesIn(sheet),
  });
}
