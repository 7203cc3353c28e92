import { openWorkbook, type TestWorkbook } from './support/workbook';

/** What Excel refuses, at its limit and one beyond. */

beforeEach(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});

type Act = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

async function codeOf(act: Act, { excel }: TestWorkbook = openWorkbook()): Promise<string> {
  try {
    await excel.run(async (context) => {
      act(context.workbook.worksheets.getItem('Satu'), context);
      await context.sync();
    });
    return 'taken';
  } catch (error) {
    return (error as { code: string }).code;
  }
}

const letters = (count: number): string => 'x'.repeat(count);
const cell = (sheet: Excel.Worksheet): Excel.Range => sheet.getRange('A1');
const alert = (title: string, message: string) => ({ title, message, showAlert: true, style: 'Stop' as const });

test.each<[string, number, (size: number) => Act]>([
  ['letters of a cell', 32_767, (size) => (sheet) => void (cell(sheet).values = [[letters(size)]])],
  ['letters after an apostrophe', 32_767, (size) => (sheet) => void (cell(sheet).values = [[`'${letters(size)}`]])],
  ['letters of a formula', 8_192, (size) => (sheet) => void (cell(sheet).formulas = [[`=1${' '.repeat(size - 2)}`]])],
  ['a text in a formula', 255, (size) => (sheet) => void (cell(sheet).formulas = [[`="${letters(size)}"`]])],
  [
    'a footer',
    253,
    (size) => (sheet) => void (sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = letters(size)),
  ],
  [
    'a list',
    255,
    (size) => (sheet) =>
      void (cell(sheet).dataValidation.rule = { list: { inCellDropDown: true, source: letters(size) } }),
  ],
  [
    'the title of an error',
    32,
    (size) => (sheet) => void (cell(sheet).dataValidation.errorAlert = alert(letters(size), '')),
  ],
  [
    'the text of an error',
    225,
    (size) => (sheet) => void (cell(sheet).dataValidation.errorAlert = alert('', letters(size))),
  ],
  [
    'the text of a hint',
    255,
    (size) => (sheet) =>
      void (cell(sheet).dataValidation.prompt = { title: '', message: letters(size), showPrompt: true }),
  ],
  ['a name', 255, (size) => (sheet) => void sheet.names.add(letters(size), '=1')],
  ['the text of a name', 255, (size) => (sheet) => void sheet.names.add('Catatan', `="${letters(size)}"`)],
  ['the height of a row', 409.5, (size) => (sheet) => void (cell(sheet).format.rowHeight = size)],
  [
    'the height of rows set together',
    409.5,
    (size) => (sheet) => void cell(sheet).setRowProperties([{ format: { rowHeight: size } }]),
  ],
])('%s', async (_what, most, act) => {
  expect([await codeOf(act(most)), await codeOf(act(most + 1))]).toEqual(['taken', 'InvalidArgument']);
});

test.each(['A1', 'xfd1', 'R1C1', 'r2c', 'R', 'c', '1a', 'a b'])('the name %s', async (name) => {
  expect(await codeOf((sheet) => void sheet.names.add(name, '=1'))).toBe('InvalidArgument');
});

test('what begins with a sign is a formula, unless it is a number or the cell holds text', async () => {
  const typed = (content: string, format = 'General') =>
    codeOf((sheet) => {
      cell(sheet).numberFormat = [[format]];
      cell(sheet).values = [[content]];
    });
  expect([await typed('-Unit A'), await typed('+1+1')]).toEqual(['InvalidArgument', 'InvalidArgument']);
  expect([await typed('-5'), await typed('+2.5'), await typed("'-Unit A"), await typed('-Unit A', '@')]).toEqual([
    ...['taken', 'taken', 'taken', 'taken'],
  ]);
});

test.each<[string, Act]>([
  ['panes', (sheet) => void sheet.freezePanes.freezeRows(1)],
  ['panes in both directions', (sheet) => void sheet.freezePanes.freezeAt(sheet.getRange('A1:B2'))],
  ['gridlines', (sheet) => void (sheet.showGridlines = false)],
  ['a page', (sheet) => void (sheet.pageLayout.orientation = 'Landscape')],
])('%s of a hidden sheet are refused, as some builds do', async (_what, act) => {
  const workbook = openWorkbook();
  expect(await codeOf(act, workbook)).toBe('taken');
  expect(await codeOf((sheet) => void (sheet.visibility = 'Hidden'), workbook)).toBe('taken');
  expect(await codeOf(act, workbook)).toBe('GeneralException');
});
