import { HostError } from '../../preview/protocol/host-error';
import { ExcelPort } from '../../src/excel/excel-port';
import { recap } from './plans';
import { openPort, ownBatches, type OpenPort } from './support';

/** Panes, gridlines and pages come last, and never take anything back. */

beforeEach(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});

const looks = ({ host: { grid, g, side, cells } }: OpenPort) => {
  const id = grid.findSheet('Rekap')!;
  const { xSplit, ySplit } = g.getPaneDivisions(id);
  const { orientation, headersFooters } = side.get('pageLayouts', id) ?? {};
  return {
    frozen: [ySplit, xSplit],
    gridlines: g.getGridLinesVisibility(id),
    page: [orientation, headersFooters?.CenterFooter],
    isVisible: g.isSheetVisible(id),
    filled: cells
      .values(id, { r: 0, c: 0, h: 7, w: 3 })
      .flat()
      .filter((value) => value !== '').length,
  };
};

/** The grid does not freeze columns through a merged area. */
const WHOLE = { frozen: [3, 0], gridlines: false, page: ['Landscape', 'A && B'], isVisible: true };

test('a new sheet and one written again have them, although the host refuses them on hidden sheets', async () => {
  const workbook = openPort();
  const refused = jest.fn();
  await workbook.port.putSheets(recap(80), { onLooksRefused: refused });
  expect(looks(workbook)).toMatchObject(WHOLE);
  await workbook.port.putSheets(recap(90), { onLooksRefused: refused });
  expect(looks(workbook)).toMatchObject(WHOLE);
  expect(refused).not.toHaveBeenCalled();
});

test('a host that will not freeze loses nothing else: contents, pages and gridlines stand, and it is told', async () => {
  const workbook = openPort();
  const { grid } = workbook.host;
  const run = grid.run.bind(grid);
  jest.spyOn(grid, 'run').mockImplementation((type, payload) => {
    if (String(type).startsWith('FREEZE')) throw new HostError('GeneralException', 'refused');
    return run(type, payload);
  });
  const refused = jest.fn();
  await workbook.port.putSheets(recap(80), { onLooksRefused: refused });
  expect(refused).toHaveBeenCalledTimes(1);
  expect(looks(workbook)).toMatchObject({ ...WHOLE, frozen: [0, 0] });
  expect(workbook.host.xmlParts.size).toBe(0);
});

test.each([
  // Tried again one by one.
  ['fail', 0],
  ['lose', 1],
  ['lose-done', 1],
])('the batch of looks: %s', async (accident, told) => {
  const counted = openPort();
  await counted.port.putSheets(recap(80));
  const last = counted.requests.findIndex(({ Actions = [] }) => Actions.some(({ Name }) => Name === 'FreezeAt')) + 1;
  expect(last).toBeGreaterThan(4);
  const workbook = openPort();
  const port = new ExcelPort({ limit: 25 });
  if (accident === 'fail') workbook.channel.faults.fail(last);
  else workbook.channel.faults.drop(last, { applied: accident === 'lose-done' });
  const refused = jest.fn();
  await port.putSheets(recap(80), { onLooksRefused: refused });
  expect(looks(workbook)).toMatchObject({ isVisible: true, filled: 13 });
  expect(refused).toHaveBeenCalledTimes(told);
});

test('a sheet without looks of its own costs no batch more', async () => {
  const workbook = openPort();
  await workbook.port.putSheets({ title: '', styles: {}, sheets: [{ name: 'X', rows: [['a']] }] });
  expect(ownBatches(workbook)).toHaveLength(4);
});
