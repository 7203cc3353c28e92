import { hiddenRows } from '../../src/excel/hidden-rows';
import { fill, openPort, ownBatches } from './support';

beforeEach(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});

/** A range as Excel answers for it; `rows` is what it tells row by row. */
function range(rowHidden: boolean | null, rows: readonly boolean[], rowIndex = 5): Excel.Range {
  const getRowProperties = jest.fn(() => ({ value: rows.map((hidden) => ({ rowHidden: hidden })) }));
  const told = { isNullObject: false, rowIndex, rowCount: rows.length, rowHidden, getRowProperties };
  return told as unknown as Excel.Range;
}

function hostThat(sync: () => Promise<void>): { context: Excel.RequestContext; syncs: jest.Mock } {
  const syncs = jest.fn(sync);
  return { context: { sync: syncs } as unknown as Excel.RequestContext, syncs };
}

const works = (): Promise<void> => Promise.resolve();

test('rows are asked for only where some are hidden and some are not, in one sync', async () => {
  const { context, syncs } = hostThat(works);
  const ranges = [range(false, [false]), range(null, [false, true, true]), range(null, [true, false], 0)];
  expect(await hiddenRows(context, ranges)).toEqual([new Set(), new Set([6, 7]), new Set([0])]);
  expect(syncs).toHaveBeenCalledTimes(1);
});

test('a sheet hidden row by row, or not at all, costs nothing', async () => {
  const { context, syncs } = hostThat(works);
  expect(await hiddenRows(context, [range(true, [true, true]), range(false, [false])])).toEqual([
    new Set([5, 6]),
    new Set(),
  ]);
  expect(syncs).not.toHaveBeenCalled();
});

test('a host that cannot tell gives none, one that fails is heard', async () => {
  const rejects = (code: string) => hostThat(() => Promise.reject(Object.assign(new Error(code), { code }))).context;
  expect(await hiddenRows(rejects('ApiNotFound'), [range(null, [true, false])])).toEqual([new Set()]);
  await expect(hiddenRows(rejects('GeneralException'), [range(null, [true, false])])).rejects.toThrow(
    'GeneralException',
  );
});

test('a sheet with hidden rows is read whole, and they are known, in one sync more', async () => {
  const workbook = openPort();
  fill(workbook, 'Satu', [['a'], ['b'], ['c']]);
  workbook.host.grid.run('HIDE_COLUMNS_ROWS', { sheetId: 'Satu', dimension: 'ROW', elements: [1] });
  const [grid] = await workbook.port.read();
  expect(grid?.values).toEqual([['a'], ['b'], ['c']]);
  expect(grid?.facts?.hiddenRows).toEqual(new Set([1]));
  expect(ownBatches(workbook)).toHaveLength(3);
});
