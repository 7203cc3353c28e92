import { readFileSync, writeFileSync } from 'node:fs';
import type { CellValue } from '../../src/core/grid';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';
import { sheetOf } from '../app/assessed';
import { at, kepatuhan } from './support';

/** Units are told apart by case, so both of these are there: "Dinas A" has 75,00 and "DINAS A" has 25,00. */
async function workbook(units: Readonly<Record<string, CellValue>> = { 'Dinas A': 3, 'DINAS A': 1 }): Promise<string> {
  const filling = Object.fromEntries(Object.entries(units).map(([unit, level]) => [unit, () => level]));
  const { sheet, values } = sheetOf({ units: filling });
  writeFileSync(
    at('u.xlsx'),
    await writeWorkbook({ title: '', styles: {}, sheets: [{ name: sheet, rows: [...values] }] }),
  );
  return at('u.xlsx');
}

const AMBIGUOUS =
  'Unit "dinas a" cocok dengan lebih dari satu ejaan: "Dinas A", "DINAS A". Tulis persis seperti di lembar, atau samakan ejaannya.\n';

describe('--unit', () => {
  it.each([
    ['Dinas A', 75],
    ['DINAS A', 25],
  ])('explains the unit that is spelled so: %s', async (unit, nilai) => {
    const { code, out } = await kepatuhan('urai', await workbook(), '--unit', unit, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ unit, nilai });
  });

  it.each(['urai', 'nilai'])('says of which units a name may be, and takes none (%s)', async (command) => {
    expect(await kepatuhan(command, await workbook(), '--unit', 'dinas a')).toEqual({
      ...{ code: 2, out: '' },
      err: AMBIGUOUS,
    });
  });

  it('says so in English too', async () => {
    const { err } = await kepatuhan('urai', await workbook(), '--unit', 'dinas a', '--bahasa', 'en');
    expect(err).toBe(
      'Unit "dinas a" fits more than one spelling: "Dinas A", "DINAS A". Write it exactly as on the sheet, or make the spellings agree.\n',
    );
  });

  it('does without case and repeated spaces where one unit alone can be meant', async () => {
    const { code, out } = await kepatuhan('urai', await workbook({ 'Dinas A': 3 }), '--unit', '  DINAS   a ', '--json');
    expect([code, JSON.parse(out)]).toMatchObject([0, { unit: 'Dinas A', nilai: 75 }]);
  });

  it('shows only the unit asked for in nilai', async () => {
    const { out } = await kepatuhan('nilai', await workbook(), '--unit', 'DINAS A', '--json');
    expect(JSON.parse(out)).toMatchObject({ unit: [{ nama: 'DINAS A', nilai: 25 }] });
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

  it('takes the unit that is spelled so, once', async () => {
    const args = ['--unit', 'DINAS A', 'DINAS A', '--json'];
    const { code, out } = await kepatuhan('rapor', await workbook(), '-o', at('r.xlsx'), ...args);
    expect([code, JSON.parse(out)]).toMatchObject([0, { unit: 1 }]);
    expect(unitsIn(at('r.xlsx'))).toEqual(['DINAS A']);
  });

  it('takes none where more than one may be meant', async () => {
    const { code, err } = await kepatuhan('rapor', await workbook(), '-o', at('r.xlsx'), '--unit', 'dinas a');
    expect({ code, err }).toEqual({ code: 2, err: AMBIGUOUS });
  });
});
