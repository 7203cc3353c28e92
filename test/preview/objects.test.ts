import { openWorkbook } from './support/workbook';

/** Members of Excel's objects, called through the unmodified client, on the real grid. */

const REPORT = [
  ['Unit', 'Nilai'],
  ['Sekretariat', 79.39],
  ['Inspektorat', 54],
];

function withReport(): ReturnType<typeof openWorkbook> {
  const workbook = openWorkbook();
  REPORT.forEach((line, row) =>
    line.forEach((value, col) =>
      workbook.host.grid.run('UPDATE_CELL', { sheetId: 'Satu', row, col, content: String(value) }),
    ),
  );
  return workbook;
}

test('values, formulas and formats written are read back in the same sync', async () => {
  const { excel } = openWorkbook();
  const seen = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Satu');
    sheet.getRange('A1:B2').values = [
      ['Unit', true],
      [1.5, null],
    ];
    sheet.getRange('C1').formulas = [['=A2*2']];
    sheet.getRange('C1').numberFormat = [['0.00']];
    const range = sheet.getRange('A1:C2').load('values,formulas,text,numberFormat,valueTypes,address');
    await context.sync();
    return range.toJSON();
  });
  expect(seen).toEqual({
    address: 'Satu!A1:C2',
    values: [
      ['Unit', true, 3],
      [1.5, '', ''],
    ],
    formulas: [
      ['Unit', true, '=A2*2'],
      [1.5, '', ''],
    ],
    text: [
      ['Unit', 'TRUE', '3,00'],
      ['1,5', '', ''],
    ],
    numberFormat: [
      ['General', 'General', '0.00'],
      ['General', 'General', 'General'],
    ],
    valueTypes: [
      ['String', 'Boolean', 'Double'],
      ['Double', 'Empty', 'Empty'],
    ],
  });
});

test('a whole batch is one step of undo, the side store included', async () => {
  const { excel, host, undo, redo } = withReport();
  const state = (): unknown => [
    host.cells.values('Satu', { r: 5, c: 0, h: 1, w: 1 })[0],
    host.side.get('pageLayouts', 'Satu')?.orientation,
    host.side.entries('tables').map(([, { name }]) => name),
  ];
  const before = state();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Satu');
    sheet.getRange('A6').values = [['baru']];
    sheet.tables.add('A1:B3', true).name = 'tblNilai';
    sheet.pageLayout.orientation = 'Landscape';
    await context.sync();
  });
  const after = state();
  expect(after).toEqual([['baru'], 'Landscape', ['tblNilai']]);
  undo();
  expect(state()).toEqual(before);
  redo();
  expect(state()).toEqual(after);
});

test('a table: columns by header, rows added, its name in use', async () => {
  const { excel } = withReport();
  const seen = await excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem('Satu').tables.add('A1:B3', true);
    table.name = 'tblNilai';
    table.rows.add(undefined, [['Direktorat', 70]]);
    const column = table.columns.getItem('nilai').getDataBodyRange().load('values,address');
    const all = context.workbook.tables.load('items/name');
    await context.sync();
    return { values: column.values, address: column.address, names: all.items.map(({ name }) => name) };
  });
  expect(seen).toEqual({ values: [[79.39], [54], [70]], address: 'Satu!B2:B4', names: ['tblNilai'] });
});

test('page layout is kept for the file', async () => {
  const { excel, host } = openWorkbook();
  const seen = await excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem('Satu');
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = 'A4';
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.setPrintArea('A1:D20');
    pageLayout.setPrintTitleRows('$1:$1');
    pageLayout.headersFooters.defaultForAllPages.centerHeader = 'Rapor';
    pageLayout.load('orientation,paperSize');
    const area = pageLayout.getPrintAreaOrNullObject().load('address');
    await context.sync();
    return [pageLayout.orientation, pageLayout.paperSize, area.address];
  });
  expect(seen).toEqual(['Landscape', 'A4', 'Satu!A1:D20']);
  expect(host.side.get('pageLayouts', 'Satu')).toEqual({
    orientation: 'Landscape',
    paperSize: 9,
    zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
    printArea: 'A1:D20',
    titleRows: '1:1',
    headersFooters: { CenterHeader: 'Rapor' },
  });
});

test('conditional formats and validation reach the grid', async () => {
  const { excel, host } = withReport();
  const seen = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Satu').getRange('B2:B3');
    const format = range.conditionalFormats.add('CellValue');
    format.cellValue.format.fill.color = '#FFC7CE';
    format.cellValue.rule = { operator: 'LessThan', formula1: '=56.67' };
    range.dataValidation.errorAlert = { title: 'Nilai', message: '0-100', style: 'Stop', showAlert: true };
    range.dataValidation.rule = { decimal: { operator: 'Between', formula1: 0, formula2: 100 } };
    range.dataValidation.load('type,errorAlert,valid');
    const count = range.conditionalFormats.getCount();
    await context.sync();
    return [
      range.dataValidation.type,
      range.dataValidation.errorAlert.message,
      range.dataValidation.valid,
      count.value,
    ];
  });
  expect(seen).toEqual(['Decimal', '0-100', true, 1]);
  expect(host.g.getConditionalFormats('Satu')[0]?.rule).toMatchObject({ operator: 'isLessThan', values: ['56.67'] });
});

test('names, settings and custom XML parts', async () => {
  const { excel } = withReport();
  const seen = await excel.run(async (context) => {
    const { names, settings, customXmlParts, worksheets } = context.workbook;
    names.add('NilaiUnit', worksheets.getItem('Satu').getRange('B2:B3'), 'nilai tiap unit');
    const name = names.getItem('nilaiunit').load('name,formula,comment');
    settings.add('bahasa', { kode: 'id' });
    const setting = settings.getItem('bahasa').load('value');
    customXmlParts.add('<segel xmlns="urn:uji"><a/></segel>');
    const part = customXmlParts.getByNamespace('urn:uji').getOnlyItem();
    const xml = part.getXml();
    const none = customXmlParts.getByNamespace('urn:lain').getOnlyItemOrNullObject();
    await context.sync();
    return [name.name, name.formula, name.comment, setting.value, xml.value, none.isNullObject];
  });
  expect(seen).toEqual([
    'NilaiUnit',
    '=Satu!$B$2:$B$3',
    'nilai tiap unit',
    { kode: 'id' },
    '<segel xmlns="urn:uji"><a/></segel>',
    true,
  ]);
});

test('a chart takes labels and series from its range', async () => {
  const { excel, host } = withReport();
  const seen = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Satu');
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns');
    chart.name = 'bagNilai';
    chart.title.text = 'Nilai per unit';
    const found = sheet.charts.getItemOrNullObject('bagNilai').load('name,chartType');
    await context.sync();
    return [found.name, found.chartType];
  });
  expect(seen).toEqual(['bagNilai', 'ColumnClustered']);
  const [id = ''] = host.g.getChartIds('Satu');
  expect(host.g.getChartDefinition(id)).toMatchObject({
    title: { text: 'Nilai per unit' },
    dataSource: { dataSetsHaveTitle: true, labelRange: 'Satu!A1:A3', dataSets: [{ dataRange: 'B1:B3' }] },
  });
});

test('a number format the grid cannot show is kept and given back', async () => {
  const { excel } = openWorkbook();
  const seen = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Satu').getRange('A1:A2');
    range.numberFormat = [['# ?/?'], ['[$-421]dd mmmm yyyy']];
    range.load('numberFormat');
    await context.sync();
    return range.numberFormat;
  });
  expect(seen).toEqual([['# ?/?'], ['[$-421]dd mmmm yyyy']]);
});

describe('events', () => {
  test('a value typed by the user is told with what it was before; the range of the event can be read', async () => {
    const { excel, type } = openWorkbook();
    type({ row: 1, col: 1 }, '3');
    const seen = new Promise<unknown[]>((resolve) => {
      void excel.run(async (context) => {
        context.workbook.worksheets.getItem('Satu').onChanged.add(async (event) => {
          const { address, changeType, triggerSource, details } = event;
          const values = await excel.run(async (inner) => {
            const range = event.getRange(inner).load('values');
            await inner.sync();
            return range.values;
          });
          resolve([address, changeType, triggerSource, details, values]);
        });
        await context.sync();
        type({ row: 1, col: 1 }, '4');
      });
    });
    expect(await seen).toEqual([
      'B2',
      'RangeEdited',
      'Unknown',
      { valueBefore: 3, valueAfter: 4, valueTypeBefore: 'Double', valueTypeAfter: 'Double' },
      [[4]],
    ]);
  });

  test('a block written by the add-in is one event, said to be its own', async () => {
    const { excel, host } = openWorkbook();
    const seen = new Promise<unknown[]>((resolve) => {
      void excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Satu');
        sheet.onChanged.add(({ address, triggerSource }) => Promise.resolve(resolve([address, triggerSource])));
        await context.sync();
        sheet.getRange('A1:B2').values = REPORT.slice(0, 2);
        await context.sync();
        host.grid.model.trigger('update');
      });
    });
    expect(await seen).toEqual(['A1:B2', 'ThisLocalAddin']);
  });
});

test('a hidden sheet can be deleted beside the last visible one, which itself cannot', async () => {
  const { excel, host } = openWorkbook();
  const names = (): string[] => host.grid.sheetIds().map((id) => host.grid.sheetName(id));
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('Dua').visibility = 'Hidden';
    await context.sync();
    worksheets.getItem('Dua').delete();
    await context.sync();
  });
  expect(names()).toEqual(['Satu']);
  const last = excel.run(async (context) => {
    context.workbook.worksheets.add('Tiga').visibility = 'Hidden';
    context.workbook.worksheets.getItem('Satu').delete();
    await context.sync();
  });
  await expect(last).rejects.toMatchObject({ code: 'InvalidOperation' });
});
