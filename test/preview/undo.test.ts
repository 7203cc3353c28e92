import { openWorkbook, type TestWorkbook } from './support/workbook';

/** Excel's documentation, "Undo capabilities of add-ins": what has no undo takes the whole history with it. */

beforeEach(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});

const act = ({ excel }: TestWorkbook, work: (sheets: Excel.WorksheetCollection) => void): Promise<void> =>
  excel.run(async (context) => {
    work(context.workbook.worksheets);
    await context.sync();
  });

test.each<[string, (sheets: Excel.WorksheetCollection) => void]>([
  ['adding a sheet', (sheets) => void sheets.add('Baru')],
  ['copying a sheet', (sheets) => void sheets.getItem('Satu').copy('End')],
  ['deleting a sheet', (sheets) => sheets.getItem('Dua').delete()],
  ['protecting a sheet', (sheets) => sheets.getItem('Satu').protection.protect()],
  ['unprotecting a sheet', (sheets) => sheets.getItem('Dua').protection.unprotect()],
])('%s leaves nothing to undo', async (_what, work) => {
  const workbook = openWorkbook();
  await act(workbook, (sheets) => sheets.getItem('Dua').protection.protect());
  await act(workbook, (sheets) => void (sheets.getItem('Satu').getRange('A1').values = [[1]]));
  expect(workbook.host.g.canUndo()).toBe(true);
  await act(workbook, work);
  expect(workbook.host.g.canUndo()).toBe(false);
  await act(workbook, (sheets) => void (sheets.getItem('Satu').getRange('B9').format.font.bold = true)).catch(
    () => undefined,
  );
  workbook.undo();
  expect(workbook.host.cells.values('Satu', { r: 0, c: 0, h: 1, w: 1 })).toEqual([[1]]);
});

test('writing cells and looks can be undone', async () => {
  const workbook = openWorkbook();
  await act(workbook, (sheets) => void (sheets.getItem('Satu').getRange('A1').values = [[1]]));
  await act(workbook, (sheets) => void (sheets.getItem('Satu').getRange('A1').values = [[2]]));
  workbook.undo();
  expect(workbook.host.cells.values('Satu', { r: 0, c: 0, h: 1, w: 1 })).toEqual([[1]]);
});
