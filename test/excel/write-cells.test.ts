import type { CellWrite } from '../../src/app/workbook-port';
import type { CellValue } from '../../src/core/grid';
import { fill, openPort, ownBatches, type OpenPort } from './support';

beforeEach(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});

const change = (row: number, column: number, before: CellValue, after: CellValue): CellWrite => ({
  ...{ sheet: 'Satu', row, column },
  ...{ before, after },
});

async function contents({ port }: OpenPort): Promise<unknown> {
  return (await port.read()).map(({ values }) => values);
}

/** Three cells in two columns, so two ranges: a text that becomes a number, and two spellings of TB. */
function withMistakes(): { workbook: OpenPort; writes: CellWrite[] } {
  const workbook = openPort();
  fill(workbook, 'Satu', [
    ["'3,5", 'tb'],
    ['2', 'T.B.'],
  ]);
  return { workbook, writes: [change(0, 0, '3,5', 3.5), change(0, 1, 'tb', 'TB'), change(1, 1, 'T.B.', 'TB')] };
}

const BEFORE = [
  [
    ['3,5', 'tb'],
    [2, 'T.B.'],
  ],
];
const AFTER = [
  [
    [3.5, 'TB'],
    [2, 'TB'],
  ],
];

test('writes the cells and nothing beside them', async () => {
  const { workbook, writes } = withMistakes();
  await workbook.port.write(writes);
  expect(await contents(workbook)).toEqual(AFTER);
});

test('takes two syncs: look, then write and look on both sides of it', async () => {
  const { workbook, writes } = withMistakes();
  await workbook.port.write(writes);
  expect(ownBatches(workbook)).toHaveLength(2);
});

test('the way back restores text as text', async () => {
  const { workbook, writes } = withMistakes();
  await workbook.port.write(writes);
  await workbook.port.write(writes.map((write) => ({ ...write, before: write.after, after: write.before })));
  expect(await contents(workbook)).toEqual(BEFORE);
});

test.each<[string, CellValue]>([
  ['a formula', '=1+1'],
  ['a number with a comma', '3,5'],
  ['a date', '3/7'],
  ['a truth value', 'TRUE'],
  ['an at sign', '@x'],
  ['a name with a number', 'Dinas 1'],
])('text that looks like %s stays text', async (_what, text) => {
  const workbook = openPort();
  fill(workbook, 'Satu', [['x']]);
  await workbook.port.write([change(0, 0, 'x', text)]);
  expect(await contents(workbook)).toEqual([[[text]]]);
});

test('a number goes as a number into a cell of text format', async () => {
  const workbook = openPort();
  const { cells } = workbook.host;
  cells.setNumberFormat('Satu', { r: 0, c: 0, h: 1, w: 1 }, '@');
  fill(workbook, 'Satu', [['3']]);
  await workbook.port.write([change(0, 0, '3', 3)]);
  expect(await contents(workbook)).toEqual([[[3]]]);
});

describe('nothing is written', () => {
  test('when one cell changed since it was read', async () => {
    const { workbook, writes } = withMistakes();
    fill(workbook, 'Satu', [
      [null, null],
      [null, 'TB!'],
    ]);
    const before = await contents(workbook);
    await expect(workbook.port.write(writes)).rejects.toMatchObject({
      fault: 'changed-meanwhile',
      workbook: 'unchanged',
    });
    expect(await contents(workbook)).toEqual(before);
  });

  test('over a formula, even when it shows the same value', async () => {
    const workbook = openPort();
    fill(workbook, 'Satu', [['="tb"']]);
    await expect(workbook.port.write([change(0, 0, 'tb', 'TB')])).rejects.toMatchObject({ fault: 'changed-meanwhile' });
    expect((await workbook.port.read())[0]?.facts?.formulas.size).toBe(1);
  });

  test('on a protected sheet', async () => {
    const { workbook, writes } = withMistakes();
    workbook.host.protection.protect('Satu', { options: {} });
    await expect(workbook.port.write(writes)).rejects.toMatchObject({ fault: 'protected', workbook: 'unchanged' });
    expect(await contents(workbook)).toEqual(BEFORE);
  });

  test('on a sheet that is gone', async () => {
    const { workbook, writes } = withMistakes();
    fill(workbook, 'Dua', [['x']]);
    workbook.host.grid.run('DELETE_SHEET', { sheetId: 'Satu', sheetName: 'Satu' });
    await expect(workbook.port.write(writes)).rejects.toMatchObject({ fault: 'sheet-gone', workbook: 'unchanged' });
  });
});

describe('a batch that fails halfway', () => {
  const actions = Array.from({ length: 12 }, (_, count) => count);

  test.each([1, 2].flatMap((batch) => actions.map((after) => [batch, after])))(
    'batch %i after %i actions leaves the workbook as it was, and says so',
    async (batch, afterActions) => {
      const { workbook, writes } = withMistakes();
      workbook.channel.faults.fail(batch, { afterActions });
      await expect(workbook.port.write(writes)).rejects.toMatchObject({ workbook: 'unchanged' });
      expect(await contents(workbook)).toEqual(BEFORE);
    },
  );

  test('says that it does not know when Excel no longer answers', async () => {
    const { workbook, writes } = withMistakes();
    for (const batch of [2, 3]) workbook.channel.faults.fail(batch, { afterActions: batch === 2 ? 3 : 0 });
    await expect(workbook.port.write(writes)).rejects.toMatchObject({ workbook: 'unknown' });
  });
});
