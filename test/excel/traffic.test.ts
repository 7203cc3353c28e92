import type { WorkbookPlan } from '../../src/core/report/plan';
import { recap, templateOfFive } from './plans';
import { fill, openPort, ownBatches, type OpenPort } from './support';

/** What each action costs: syncs, and kilobytes to Excel and back. A change of these numbers is to be a decision. */

beforeEach(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});

async function cost(workbook: OpenPort, act: () => Promise<unknown>): Promise<readonly [number, number, number]> {
  workbook.requests.splice(0);
  workbook.channel.resetTraffic();
  await act();
  const { requestBytes, responseBytes } = workbook.channel.traffic;
  return [ownBatches(workbook).length, Math.round(requestBytes / 1000), Math.round(responseBytes / 1000)];
}

test('reading a hundred rows', async () => {
  const workbook = openPort();
  const rows = Array.from({ length: 100 }, (_, row) => [`Unit ${row}`, String(row)]);
  fill(workbook, 'Satu', rows);
  expect(await cost(workbook, () => workbook.port.read())).toEqual([2, 4, 9]);
});

test('writing three cells', async () => {
  const workbook = openPort();
  fill(workbook, 'Satu', [['tb'], ['T.B.'], ['tb ']]);
  const cells = ['tb', 'T.B.', 'tb '].map((before, row) => ({ sheet: 'Satu', row, column: 0, before, after: 'TB' }));
  expect(await cost(workbook, () => workbook.port.write(cells))).toEqual([2, 4, 2]);
});

test('a recap, new and written again', async () => {
  const workbook = openPort();
  expect(await cost(workbook, () => workbook.port.putSheets(recap(80)))).toEqual([5, 36, 11]);
  expect(await cost(workbook, () => workbook.port.putSheets(recap(90)))).toEqual([9, 57, 18]);
});

test('a template of five units', async () => {
  const workbook = openPort();
  const [syncs, sent, received] = await cost(workbook, () => workbook.port.putSheets(templateOfFive()));
  expect(syncs).toBe(5);
  // The words of the template may change; what matters is that looks and values go by block.
  expect([Math.round(sent / 50), Math.round(received / 50)]).toEqual([5, 3]);
});

describe('a plan too large for one request', () => {
  const long: WorkbookPlan = {
    title: '',
    styles: {},
    sheets: [{ name: 'Panjang', rows: Array.from({ length: 145 }, (_, row) => [`${row} ${'x'.repeat(32_000)}`]) }],
  };

  test('goes in pieces that Excel on the web takes', async () => {
    const workbook = openPort();
    const told: number[] = [];
    await workbook.port.putSheets(long, { onProgress: (done) => told.push(done) });
    expect(ownBatches(workbook)).toHaveLength(5);
    expect(workbook.host.cells.usedArea(workbook.host.grid.findSheet('Panjang')!, true)?.h).toBe(145);
    expect(told.at(-1)).toBe(145);
  });

  test('and stopped between two of them leaves nothing', async () => {
    const workbook = openPort();
    let asked = 0;
    await expect(workbook.port.putSheets(long, { isCancelled: () => ++asked === 2 })).rejects.toMatchObject({
      fault: 'cancelled',
      workbook: 'unchanged',
    });
    expect(workbook.host.grid.sheetIds()).toEqual(['Satu', 'Dua']);
  });

  test('a text longer than a cell holds is refused', async () => {
    const workbook = openPort();
    const plan = { ...long, sheets: [{ name: 'X', rows: [['x'.repeat(32_767)], [null, 'x'.repeat(32_768)]] }] };
    await expect(workbook.port.putSheets(plan)).rejects.toMatchObject({
      ...{ fault: 'text-too-long', workbook: 'unchanged', place: 'X!B2' },
    });
    expect(workbook.host.grid.sheetIds()).toEqual(['Satu', 'Dua']);
  });
});

test('rows beyond the first two thousand are known too, and an edit among them is seen', async () => {
  const workbook = openPort();
  const rows = Array.from({ length: 2_100 }, (_, row) => [row]);
  const plan: WorkbookPlan = { title: '', styles: {}, sheets: [{ name: 'Panjang', rows }] };
  await workbook.port.putSheets(plan);
  await workbook.port.putSheets(plan);
  const sheetId = workbook.host.grid.findSheet('Panjang')!;
  workbook.host.grid.run('UPDATE_CELL', { sheetId, row: 2_050, col: 0, content: '7' });
  await expect(workbook.port.putSheets(plan)).rejects.toMatchObject({ fault: 'sheet-edited' });
});
