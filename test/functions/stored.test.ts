import { readFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { functionsSamplePlan, storedFunctions } from '../../scripts/samples/functions';
import { cellAddress } from '../../src/core/address';
import { CATALOGUE } from '../../src/functions/catalogue';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';

const ASSET = path.join(__dirname, '../../assets/contoh-fungsi.xlsx');

let bytes: Uint8Array;
let sheet: ExcelJS.Worksheet;

beforeAll(async () => {
  bytes = await writeWorkbook(functionsSamplePlan());
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  sheet = workbook.getWorksheet('Fungsi')!;
});

const cases = storedFunctions().map((stored) => [stored.entry.id, stored] as const);

describe('a workbook with every function', () => {
  it('has each function of the catalogue once', () => {
    expect(cases.map(([id]) => id)).toEqual(CATALOGUE.map(({ id }) => id));
  });

  it('is the sample that `npm run sample` writes', () => {
    expect(Buffer.compare(readFileSync(ASSET), bytes)).toBe(0);
  });

  it.each(cases)('%s is stored as Excel stores it: an array formula over all of its result', (_, stored) => {
    const { row, formula, result } = stored;
    const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!);
    const tag = new RegExp(`<c r="${cellAddress(row, 0)}"([^>]*)><f t="array" ref="([A-Z0-9:]+)">([^<]*)</f>`);
    const [, attributes, ref, text] = tag.exec(xml) ?? [];
    expect(attributes).toContain('cm="1"');
    expect(text!.replace(/&quot;/g, '"')).toBe(formula.replace(/^KEPATUHAN\./, '_xldudf_KEPATUHAN_'));
    const last = cellAddress(row + result.length - 1, result[0]!.length - 1);
    expect(ref).toBe(last === cellAddress(row, 0) ? last : `${cellAddress(row, 0)}:${last}`);
  });

  it.each(cases)('%s shows its stored result to a program that is not ours, in every cell it fills', (_, stored) => {
    const { row, result } = stored;
    const seen = result.map((cells, r) =>
      cells.map((_cell, c) => {
        const { value, result: cached } = sheet.getCell(row + r + 1, c + 1);
        return r === 0 && c === 0 ? cached : (value ?? '');
      }),
    );
    expect(seen).toEqual(result);
  });

  it('gives our own reader formulas and results alike', () => {
    const { grid } = readWorkbook(bytes).sheets[0]!;
    for (const [, { row, formula, result }] of cases) {
      expect(grid.facts?.formulas.get(0)?.get(row)).toContain(formula.slice('KEPATUHAN.'.length));
      expect(result.map((cells, r) => cells.map((_, c) => grid.values[row + r]?.[c] ?? ''))).toEqual(result);
    }
  });
});
