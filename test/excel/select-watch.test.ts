import { turn } from '../support/turn';
import { recap } from './plans';
import { fill, openPort } from './support';

beforeEach(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});

test('selecting shows the sheet and selects the area', async () => {
  const workbook = openPort();
  await workbook.port.select('Dua', { top: 2, left: 1, bottom: 4, right: 3 });
  const { g } = workbook.host;
  expect(g.getActiveSheetId()).toBe('Dua');
  expect(g.getSelectedZone()).toMatchObject({ top: 2, left: 1, bottom: 4, right: 3 });
});

test('selecting on a sheet that is gone is a fault, and the next request works', async () => {
  const workbook = openPort();
  const cell = { top: 0, left: 0, bottom: 0, right: 0 };
  await expect(workbook.port.select('Tiada', cell)).rejects.toMatchObject({ fault: 'sheet-gone' });
  await workbook.port.select('Dua', cell);
  expect(workbook.host.g.getActiveSheetId()).toBe('Dua');
});

test('edits of a person and of the port itself are told, until watching stops', async () => {
  const workbook = openPort();
  let told = 0;
  const stop = await workbook.port.watch(() => told++);
  workbook.type({ row: 0, col: 0 }, 'tb');
  await turn();
  expect(told).toBe(1);
  await stop();
  workbook.type({ row: 1, col: 0 }, '3');
  await turn();
  expect(told).toBe(1);
});

test('a sheet that is renamed, hidden or deleted is told, other cells chosen are not', async () => {
  const { host, port } = openPort();
  let told = 0;
  await port.watch(() => told++);
  const seen: number[] = [];
  for (const act of [
    () => host.grid.activate('Dua'),
    () => host.grid.run('RENAME_SHEET', { sheetId: 'Satu', oldName: 'Satu', newName: 'Lain' }),
    () => host.grid.run('HIDE_SHEET', { sheetId: 'Satu' }),
    () => host.grid.run('SHOW_SHEET', { sheetId: 'Satu' }),
    () => host.grid.run('DELETE_SHEET', { sheetId: 'Satu', sheetName: 'Lain' }),
  ]) {
    act();
    host.grid.model.trigger('update');
    await turn();
    seen.push(told);
  }
  expect(seen).toEqual([0, 1, 2, 3, 4]);
});

test('the many events of writing a plan are told as one', async () => {
  const { port } = openPort();
  let told = 0;
  await port.watch(() => told++);
  let during = 0;
  await port.putSheets(recap(80), { onProgress: () => (during = told) });
  expect([during, told]).toEqual([0, 1]);
});

test('a write waits for the reading before it', async () => {
  const workbook = openPort();
  fill(workbook, 'Satu', [['tb']]);
  const reading = workbook.port.read();
  const writing = workbook.port.write([{ sheet: 'Satu', row: 0, column: 0, before: 'tb', after: 'TB' }]);
  expect((await reading)[0]?.values).toEqual([['tb']]);
  await writing;
  expect((await workbook.port.read())[0]?.values).toEqual([['TB']]);
});
