import { readFileSync, writeFileSync } from 'node:fs';
import type { CellValue } from '../../src/core/grid';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';
import { sheetOf } from '../app/assessed';
import { at, kepatuhan } from './support';

/** "Dinas A" has 75,00 and "Dinas B" has 25,00. */
async function workbook(units: Readonly<Record<string, CellValue>> = { 'Dinas A': 3, 'Dinas B': 1 }): Promise<string> {
  const filling = Object.fromEntries(Object.entries(units).map(([unit, level]) => [unit, () => level]));
  const { sheet, values } = sheetOf({ units: filling });
  writeFileSync(
    at('u.xlsx'),
    await writeWorkbook({ title: '', styles: {}, sheets: [{ name: sheet, rows: [...values] }] }),
  );
  return at('u.xlsx');
}

describe('--unit', () => {
  it.each([
    ['Dinas A', 'Dinas A', 75],
    ['DINAS B', 'Dinas B', 25],
    ['\u00a0dinas  b\u200b', 'Dinas B', 25],
  ])('explains the unit of that identity: %j', async (asked, unit, nilai) => {
    const { code, out } = await kepatuhan('urai', await workbook(), '--unit', asked, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ unit, nilai });
  });

  it('counts spellings of one identity as one unit, with a finding', async () => {
    const target = await workbook({ 'Dinas A': 3, 'DINAS  A': 1 });
    const { code, out } = await kepatuhan('periksa', target, '--json');
    const codes = new Set((JSON.parse(out) as { kode: string }[]).map(({ kode }) => kode));
    expect([code, codes]).toEqual([1, new Set(['respondent-count', 'unit-name-variant', 'duplicate-row'])]);
  });

  it('does without case and repeated spaces where one unit alone can be meant', async () => {
    const { code, out } = await kepatuhan('urai', await workbook({ 'Dinas A': 3 }), '--unit', '  DINAS   a ', '--json');
    expect([code, JSON.parse(out)]).toMatchObject([0, { unit: 'Dinas A', nilai: 75 }]);
  });

  it('shows only the unit asked for in nilai', async () => {
    const { out } = await kepatuhan('nilai', await workbook(), '--unit', 'DINAS B', '--json');
    expect(JSON.parse(out)).toMatchObject({ unit: [{ nama: 'Dinas B', nilai: 25 }] });
  });
});

describe('kepatuhan rapor --unit', () => {
  const unitsIn = (file: string): unknown[] => {
    const { sheets } = readWorkbook(readFileSync(file));
    const { values } = sheets.find(({ grid }) => grid.sheet === 'Tindak Lanjut')!.grid;
    const header = values.findIndex((row) => row.includes('Unit'));
    const column = values[header]!.indexOf('Unit');
    return [...new Set(values.slice(header + 1).map((row) => row[column]))].filter(
      (cell) => cell !== null && cell !== '',
    );
  };

  it('takes a unit once, however it is spelled', async () => {
    const args = ['--unit', 'Dinas B', 'DINAS  B', '--json'];
    const { code, out } = await kepatuhan('rapor', await workbook(), '-o', at('r.xlsx'), ...args);
    expect([code, JSON.parse(out)]).toMatchObject([0, { unit: 1 }]);
    expect(unitsIn(at('r.xlsx'))).toEqual(['Dinas B']);
  });

  it('takes none where a name is of no unit', async () => {
    const { code, err } = await kepatuhan('rapor', await workbook(), '-o', at('r.xlsx'), '--unit', 'Dinas C');
    expect({ code, err }).toEqual({ code: 2, err: 'Unit "Dinas C" tidak ada. Unit yang ada: "Dinas A", "Dinas B".\n' });
  });
});
