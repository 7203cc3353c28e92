import { hiddenLines } from '../../src/excel/hidden-lines';
import { fill, openPort, ownBatches } from './support';

beforeEach(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});

interface Told {
  /** What the range says of all its lines: hidden, not, or (null) both. */
  readonly hidden: boolean | null;
  /** What it says of each, when asked. */
  readonly lines: readonly boolean[];
  readonly first?: number;
}

const SHOWN: Told = { hidden: false, lines: [false] };

/** A range as Excel answers for it. */
function range(rows: Told, columns: Told = SHOWN): Excel.Range {
  const told = {
    isNullObject: false,
    ...{ rowIndex: rows.first ?? 5, rowCount: rows.lines.length, rowHidden: rows.hidden },
    ...{ columnIndex: columns.first ?? 2, columnCount: columns.lines.length, columnHidden: columns.hidden },
    getRowProperties: jest.fn(() => ({ value: rows.lines.map((rowHidden) => ({ rowHidden })) })),
    getColumnProperties: jest.fn(() => ({ value: columns.lines.map((columnHidden) => ({ columnHidden })) })),
  };
  return told as unknown as Excel.Range;
}

function hostThat(sync: () => Promise<void>): { context: Excel.RequestContext; syncs: jest.Mock } {
  const syncs = jest.fn(sync);
  return { context: { sync: syncs } as unknown as Excel.RequestContext, syncs };
}

const works = (): Promise<void> => Promise.resolve();
const lines = (rows: readonly number[], columns: readonly number[] = []) => ({
  rows: new Set(rows),
  columns: new Set(columns),
});

test('lines are asked for only where some are hidden and some are not, all in one sync', async () => {
  const { context, syncs } = hostThat(works);
  const mixed: Told = { hidden: null, lines: [false, true, true] };
  const ranges = [
    range(SHOWN),
    range(mixed),
    range(SHOWN, mixed),
    range({ ...mixed, first: 0 }, { ...mixed, first: 0 }),
  ];
  expect(await hiddenLines(context, ranges)).toEqual([
    lines([]),
    lines([6, 7]),
    lines([], [3, 4]),
    lines([1, 2], [1, 2]),
  ]);
  expect(syncs).toHaveBeenCalledTimes(1);
  expect(ranges[0]!.getColumnProperties).not.toHaveBeenCalled();
  expect(ranges[1]!.getColumnProperties).not.toHaveBeenCalled();
  expect(ranges[2]!.getRowProperties).not.toHaveBeenCalled();
});

test('a sheet hidden line by line, or not at all, costs nothing', async () => {
  const { context, syncs } = hostThat(works);
  const all: Told = { hidden: true, lines: [true, true] };
  expect(await hiddenLines(context, [range(all), range(SHOWN, all), range(SHOWN)])).toEqual([
    lines([5, 6]),
    lines([], [2, 3]),
    lines([]),
  ]);
  expect(syncs).not.toHaveBeenCalled();
});

test('a sheet without content has none', async () => {
  const blank = { isNullObject: true } as Excel.Range;
  expect(await hiddenLines(hostThat(works).context, [blank])).toEqual([lines([])]);
});

test('a host that cannot tell gives none, one that fails is heard', async () => {
  const rejects = (code: string) => hostThat(() => Promise.reject(Object.assign(new Error(code), { code }))).context;
  const mixed: Told = { hidden: null, lines: [true, false] };
  const all: Told = { hidden: true, lines: [true] };
  expect(await hiddenLines(rejects('ApiNotFound'), [range(mixed, mixed), range(mixed, all)])).toEqual([
    lines([]),
    lines([], [2]),
  ]);
  await expect(hiddenLines(rejects('GeneralException'), [range(mixed)])).rejects.toThrow('GeneralException');
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

test('hidden columns are known too, together with hidden rows, in one sync more', async () => {
  const workbook = openPort();
  fill(workbook, 'Satu', [
    [null, null, null, null],
    [null, 'a', 'b', 'c'],
    [null, 'd', 'e', 'f'],
  ]);
  fill(workbook, 'Dua', [['x', 'y']]);
  workbook.host.grid.run('HIDE_COLUMNS_ROWS', { sheetId: 'Satu', dimension: 'COL', elements: [2] });
  workbook.host.grid.run('HIDE_COLUMNS_ROWS', { sheetId: 'Satu', dimension: 'ROW', elements: [2] });
  workbook.host.grid.run('HIDE_COLUMNS_ROWS', { sheetId: 'Dua', dimension: 'COL', elements: [1] });
  const [first, second] = await workbook.port.read();
  expect(first).toMatchObject({
    top: 1,
    left: 1,
    values: [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ],
  });
  expect(first?.facts?.hiddenColumns).toEqual(new Set([2]));
  expect(first?.facts?.hiddenRows).toEqual(new Set([2]));
  expect(second?.facts?.hiddenColumns).toEqual(new Set([1]));
  expect(ownBatches(workbook)).toHaveLength(3);
});

test('where all used columns are hidden, no further sync is needed', async () => {
  const workbook = openPort();
  fill(workbook, 'Satu', [['a', 'b']]);
  workbook.host.grid.run('HIDE_COLUMNS_ROWS', { sheetId: 'Satu', dimension: 'COL', elements: [0, 1] });
  const [grid] = await workbook.port.read();
  expect(grid?.facts?.hiddenColumns).toEqual(new Set([0, 1]));
  expect(ownBatches(workbook)).toHaveLength(2);
});
