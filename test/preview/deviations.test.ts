import { openWorkbook } from './support/workbook';

/**
 * What Excel does and the stand-in does not: D documented, K known to those who use it, to be settled by the same probe in
 * Excel. A row that no longer holds is to go; one that is new is to be mended or written down.
 */
beforeEach(() => {
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});

type Probe = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<unknown>;

const typed =
  (content: string, format: string | null = null): Probe =>
  async (sheet, context) => {
    const cell = sheet.getRange('A1');
    if (format !== null) cell.numberFormat = [[format]];
    cell.values = [[content]];
    cell.load('values,formulas');
    await context.sync();
    return [cell.values[0]![0], cell.formulas[0]![0]];
  };

const headings =
  (...texts: readonly (string | number)[]): Probe =>
  async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    range.values = [[...texts], [1, 2]];
    const table = sheet.tables.add('A1:B2', true);
    const shown = table.getHeaderRowRange().load('values');
    await context.sync();
    return shown.values[0];
  };

const DEVIATIONS: readonly (readonly [
  name: string,
  source: 'D' | 'K',
  probe: Probe,
  excel: unknown,
  standIn: unknown,
])[] = [
  ['a day that is typed as text stays text', 'D', typed('15/01/2024'), ['15/01/2024', '15/01/2024'], [45_306, 45_306]],
  ['a formula in a cell of text format is text', 'K', typed('=1+1', '@'), ['=1+1', '=1+1'], ['2', '=1+1']],
  [
    'all values of a column are too many',
    'D',
    async (sheet, context) => {
      const range = sheet.getRange('A:A').load('values');
      await context.sync();
      return (range.values as unknown[] | null)?.length ?? null;
    },
    null,
    100,
  ],
  ['equal headings of a table differ', 'K', headings('Nilai', 'Nilai'), ['Nilai', 'Nilai2'], ['Nilai', 'Nilai']],
  ['a blank heading of a table gets a name', 'K', headings('Nilai', ''), ['Nilai', 'Column1'], ['Nilai', '']],
  ['a heading of a table is text', 'K', headings('Nilai', 2023), ['Nilai', '2023'], ['Nilai', 2023]],
  [
    'a formula that ends too soon is refused',
    'K',
    async (sheet, context) => {
      sheet.getRange('A1').formulas = [['=SUM(']];
      await context.sync();
      return 'taken';
    },
    'InvalidArgument',
    'taken',
  ],
  [
    'colours by rule on a locked sheet are refused',
    'K',
    async (sheet, context) => {
      sheet.protection.protect();
      sheet.getRange('A1').conditionalFormats.add('ContainsText');
      await context.sync();
      return 'taken';
    },
    'AccessDenied',
    'taken',
  ],
  [
    'a chart on a hidden sheet is refused by some builds',
    'K',
    async (sheet, context) => {
      sheet.getRange('A1:A2').values = [['a'], [1]];
      sheet.visibility = 'Hidden';
      sheet.charts.add('BarClustered', sheet.getRange('A1:A2'));
      await context.sync();
      return 'taken';
    },
    'GeneralException',
    'taken',
  ],
  [
    'a name may stand for one thing in the workbook and for another on a sheet',
    'K',
    async (sheet, context) => {
      context.workbook.names.add('Nilai', sheet.getRange('A1'));
      sheet.names.add('Nilai', sheet.getRange('B1'));
      await context.sync();
      return 'taken';
    },
    'taken',
    'ItemAlreadyExists',
  ],
];

test.each(DEVIATIONS)('%s (%s)', async (_name, _source, probe, excel, standIn) => {
  const workbook = openWorkbook();
  const found = await workbook.excel
    .run((context) => probe(context.workbook.worksheets.getItem('Satu'), context))
    .catch((error: unknown) => (error as { code: string }).code);
  expect(found).toEqual(standIn);
  expect(found).not.toEqual(excel);
});
