import { cellValues } from '../../src/excel/cell-values';
import { fill, openPort, ownBatches, type OpenPort } from './support';

beforeEach(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});

describe('reading all sheets', () => {
  test('gives values with their place, blanks as null, errors as errors', async () => {
    const workbook = openPort();
    fill(workbook, 'Satu', [[null], [null, 'Unit', 'Nilai'], [null, 'Dinas A', '3'], [null, '=1/0', null]]);
    const [grid, ...others] = await workbook.port.read();
    expect(others).toEqual([]);
    expect(grid).toMatchObject({ sheet: 'Satu', top: 1, left: 1 });
    expect(grid?.values).toEqual([
      ['Unit', 'Nilai'],
      ['Dinas A', 3],
      [{ error: '#DIV/0!' }, null],
    ]);
  });

  test('keeps formulas beside their values, and knows hidden sheets', async () => {
    const workbook = openPort();
    fill(workbook, 'Satu', [['1'], ['=A1*2'], ["'=A1"]]);
    fill(workbook, 'Dua', [['x']]);
    workbook.host.grid.run('HIDE_SHEET', { sheetId: 'Dua' });
    const [first, second] = await workbook.port.read();
    expect(first?.values).toEqual([[1], [2], ['=A1']]);
    expect(first?.facts?.formulas).toEqual(new Map([[0, new Map([[1, '=A1*2']])]]));
    expect([first?.facts?.hidden, second?.facts?.hidden]).toEqual([false, true]);
  });

  test('takes two syncs, however many sheets there are', async () => {
    const workbook = openPort();
    fill(workbook, 'Satu', [['a']]);
    fill(workbook, 'Dua', [['b']]);
    workbook.host.grid.run('CREATE_SHEET', { sheetId: 'Tiga', name: 'Tiga', position: 2, rows: 10, cols: 10 });
    expect((await workbook.port.read()).map(({ sheet }) => sheet)).toEqual(['Satu', 'Dua']);
    expect(ownBatches(workbook)).toHaveLength(2);
  });

  test('an empty workbook has no grids', async () => {
    expect(await openPort().port.read()).toEqual([]);
  });

  test('reads in smaller pieces when Excel refuses the answer as too large, and loses no row', async () => {
    const workbook = openPort();
    const rows = Array.from({ length: 90 }, (_, row) => [`r${row}`, String(row)]);
    fill(workbook, 'Satu', rows);
    // The names come first (1), then all sheets (2), their sizes alone (3), and the first piece (4).
    for (const batch of [2, 4]) workbook.channel.faults.fail(batch, { code: 'ResponsePayloadSizeLimitExceeded' });
    const [grid] = await workbook.port.read();
    expect(grid?.values).toEqual(rows.map(([name], row) => [name, row]));
  });

  test('gives up in words when even one row is too large', async () => {
    const workbook = openPort();
    fill(workbook, 'Satu', [['a'], ['b']]);
    for (const batch of [2, 4, 5]) workbook.channel.faults.fail(batch, { code: 'ResponsePayloadSizeLimitExceeded' });
    await expect(workbook.port.read()).rejects.toMatchObject({ fault: 'too-large', workbook: 'unchanged' });
  });
});

describe('a long reading', () => {
  test('tells how many rows have come, of how many', async () => {
    const workbook = openPort();
    const rows = Array.from({ length: 90 }, (_, row) => [`r${row}`]);
    fill(workbook, 'Satu', rows);
    fill(workbook, 'Dua', [['x']]);
    for (const batch of [2, 4]) workbook.channel.faults.fail(batch, { code: 'ResponsePayloadSizeLimitExceeded' });
    const told: [number, number][] = [];
    await workbook.port.read({ onProgress: (...each) => told.push(each) });
    expect(told).toEqual([
      [0, 91],
      [0, 91],
      [45, 91],
      [90, 91],
      [91, 91],
    ]);
  });

  test('can be stopped between two pieces', async () => {
    const workbook = openPort();
    fill(workbook, 'Satu', [['a'], ['b']]);
    workbook.channel.faults.fail(2, { code: 'ResponsePayloadSizeLimitExceeded' });
    let asked = 0;
    await expect(workbook.port.read({ isCancelled: () => ++asked > 1 })).rejects.toMatchObject({ fault: 'cancelled' });
    // The names, the sizes and one piece of the two.
    expect(ownBatches(workbook)).toHaveLength(3);
  });
});

test('tables are known, still in two syncs', async () => {
  const workbook = openPort();
  fill(workbook, 'Satu', [[null], [null, 'Unit', 'Nilai'], [null, 'Dinas A', '3']]);
  await workbook.excel.run(async (context) => {
    context.workbook.worksheets.getItem('Satu').tables.add('B2:C3', true).name = 'Nilai';
    await context.sync();
  });
  workbook.requests.splice(0);
  const [grid] = await workbook.port.read();
  expect(grid?.facts?.tables).toEqual([{ name: 'Nilai', area: { top: 1, left: 1, bottom: 2, right: 2 } }]);
  expect(ownBatches(workbook)).toHaveLength(2);
});

describe('number formats', () => {
  /** Writes number formats through the client, as a person sets them. */
  async function format(workbook: OpenPort, address: string, code: string): Promise<void> {
    await workbook.excel.run(async (context) => {
      context.workbook.worksheets.getItem('Satu').getRange(address).numberFormat = [[code]];
      await context.sync();
    });
  }

  test('of numbers are known where they show percentages or dates, still in two syncs', async () => {
    const workbook = openPort();
    fill(workbook, 'Satu', [
      [null, null, null],
      [null, '0.75', '45000'],
      [null, '=0.5', "'75%"],
      [null, '3', '-1'],
    ]);
    await format(workbook, 'B2', '0.0%');
    await format(workbook, 'B3', '0%');
    await format(workbook, 'B4', '0"%"');
    await format(workbook, 'C2', 'dd/mm/yyyy');
    await format(workbook, 'C3', '0%');
    await format(workbook, 'C4', '0%;0');
    workbook.requests.splice(0);
    const [grid] = await workbook.port.read();
    expect(grid?.values).toEqual([
      [0.75, 45_000],
      [0.5, '75%'],
      [3, -1],
    ]);
    const formats = [...(grid?.facts?.formats ?? [])].map(([column, rows]) => [column, [...rows]]);
    expect(formats).toEqual([
      [
        1,
        [
          [1, 'percent'],
          [2, 'percent'],
        ],
      ],
      [2, [[1, 'date']]],
    ]);
    expect(ownBatches(workbook)).toHaveLength(2);
  });

  test('are known in every piece of a long sheet', async () => {
    const workbook = openPort();
    const rows = Array.from({ length: 90 }, (_, row) => [`r${row}`, '0.5']);
    fill(workbook, 'Satu', rows);
    await format(workbook, 'B1', '0%');
    await format(workbook, 'B60', '0%');
    workbook.requests.splice(0);
    for (const batch of [2, 4]) workbook.channel.faults.fail(batch, { code: 'ResponsePayloadSizeLimitExceeded' });
    const [grid] = await workbook.port.read();
    expect([...(grid?.facts?.formats.get(1) ?? [])]).toEqual([
      [0, 'percent'],
      [59, 'percent'],
    ]);
  });
});

test('a formula that gives an empty text is no blank cell', async () => {
  const workbook = openPort();
  fill(workbook, 'Satu', [['a', '=""', null]]);
  const [grid] = await workbook.port.read();
  expect(grid?.values).toEqual([['a', '']]);
  expect(grid?.facts?.formulas.get(1)?.get(0)).toBe('=""');
  expect(cellValues([['', '', '']], [['Empty', 'String', 'String']], [['', '=""', '=""']])).toEqual([[null, '', '']]);
});

test('an error is told from text that only looks like one by its type', () => {
  expect(cellValues([['#N/A', '#N/A', '', 3, true]], [['Error', 'String', 'Empty', 'Double', 'Boolean']])).toEqual([
    [{ error: '#N/A' }, '#N/A', null, 3, true],
  ]);
});

describe('what Excel refuses becomes a fault with a sentence', () => {
  test.each([
    ['InvalidOperationInCellEditMode', 'busy-editing'],
    ['AccessDenied', 'protected'],
    ['ItemNotFound', 'sheet-gone'],
    ['ApiNotFound', 'unsupported'],
    ['GeneralException', 'other'],
  ])('%s is %s', async (code, fault) => {
    const workbook = openPort();
    workbook.channel.faults.fail(1, { code });
    await expect(workbook.port.read()).rejects.toMatchObject({ name: 'PortError', fault, hostCode: code });
  });

  test('a reading that failed does not block the next one', async () => {
    const workbook = openPort();
    fill(workbook, 'Satu', [['a']]);
    workbook.channel.faults.fail(1);
    await expect(workbook.port.read()).rejects.toMatchObject({ fault: 'other' });
    expect(await workbook.port.read()).toHaveLength(1);
  });
});

test.each([
  ['id-ID', 'id'],
  ['en-US', 'en'],
  ['de-DE', 'id'],
])('an Excel in %s is served in %s', (display, language) => {
  expect(openPort(display).port.language).toBe(language);
});
