import { findInstrument } from '../../src/app/editions';
import { earlierPlan } from '../../src/app/report-card';
import { columnLetters } from '../../src/core/address';
import { profileRows } from '../support/table';
import { followUp, previousOf, tableRows, valueOf } from '../core/report/follow-up/support';
import { openPort } from './support';

const of2023 = findInstrument('2023')!;
const of2024 = findInstrument('2024')!;
const rows = [
  ...profileRows('Dinas A', { I: 3, P: 3, O: 3, G: 3 }, of2023),
  ...profileRows('Dinas B', { I: 4, P: 4, O: 2, G: 4 }, of2023),
];
const better = [
  ...profileRows('Dinas A', { I: 4, P: 3, O: 4, G: 4 }, of2023),
  ...profileRows('Dinas B', { I: 4, P: 4, O: 2, G: 4 }, of2023),
];

beforeEach(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});

describe('report card and action plan in the open workbook', () => {
  test('count their progress there as they do in a file', async () => {
    const made = followUp(better, of2023, { previous: previousOf(followUp(rows, of2023)) });
    const { port, host } = openPort();
    await port.putSheets(made.plan);
    const sheet = made.plan.sheets[1]!;
    const id = host.grid.findSheet('Tindak Lanjut')!;
    let formulas = 0;
    sheet.rows.forEach((cells, r) =>
      cells.forEach((cell, c) => {
        if (typeof cell !== 'object' || cell === null || !('formula' in cell)) return;
        formulas++;
        const [[value]] = host.cells.values(id, { r, c, h: 1, w: 1 }) as [[unknown]];
        expect([`${columnLetters(c)}${r + 1}`, value]).toEqual([`${columnLetters(c)}${r + 1}`, cell.result]);
      }),
    );
    expect(formulas).toBeGreaterThan(100);
    expect(host.g.getCoreTables(id)).toHaveLength(2);
    expect(host.g.getDataValidationRules(id)).toHaveLength(4);
    expect(host.g.getChartIds(id)).toHaveLength(1);
  });

  test('are read back from there as they were written, and are no assessment', async () => {
    const made = followUp(rows, of2023);
    const { port } = openPort();
    await port.putSheets(made.plan);
    const plan = earlierPlan(await port.read())!;
    expect(plan.edition).toBe('2023');
    expect(plan.rows.map(({ cells }) => [cells.unit, cells.code, cells.status])).toEqual(
      tableRows(made).map((row) => [row['Unit'], row['Kode'], row['Status']]),
    );
    expect(valueOf(made.plan.sheets[0]!.rows[0]![0])).toMatch(/^Rapor/);
  });

  test('are not written over once somebody has filled them in', async () => {
    const { port, host } = openPort();
    const made = followUp(rows, of2023);
    await port.putSheets(made.plan);
    await port.putSheets(made.plan);
    const id = host.grid.findSheet('Tindak Lanjut')!;
    const { top } = made.plan.sheets[1]!.tables![0]!.area;
    host.grid.run('UPDATE_CELL', { sheetId: id, row: top + 1, col: 8, content: 'Ibu Sari' });
    await expect(port.putSheets(made.plan)).rejects.toMatchObject({ fault: 'sheet-edited', place: 'Tindak Lanjut' });
    expect(host.cells.values(id, { r: top + 1, c: 8, h: 1, w: 1 })).toEqual([['Ibu Sari']]);
  });

  test('stand beside the plan of another edition whose sheet was renamed, and carry it over', async () => {
    const { port, host } = openPort();
    const old = followUp(rows, of2023);
    await port.putSheets(old.plan);
    const id = host.grid.findSheet('Tindak Lanjut')!;
    const { top } = old.plan.sheets[1]!.tables![0]!.area;
    host.grid.run('UPDATE_CELL', { sheetId: id, row: top + 1, col: 8, content: 'Ibu Sari' });
    for (const [name, newName] of [
      ['Tindak Lanjut', 'Tindak Lanjut 2023'],
      ['Rapor', 'Rapor 2023'],
    ] as const)
      host.grid.run('RENAME_SHEET', { sheetId: host.grid.findSheet(name)!, oldName: name, newName });
    const next = followUp(rows, of2024, { previous: earlierPlan(await port.read()) });
    await port.putSheets(next.plan);
    expect(tableRows(next)[0]).toMatchObject({ 'Penanggung jawab': 'Ibu Sari', Asal: 'Lanjutan 2023' });
    expect(host.grid.findSheet('Tindak Lanjut 2023')).toBe(id);
  });
});
