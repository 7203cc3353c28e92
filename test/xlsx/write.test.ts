import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import type { CellValue } from '../../src/core/grid';
import type { PlanCell, SheetPlan, WorkbookPlan } from '../../src/core/report/plan';
import { FileProblem } from '../../src/xlsx/file-problem';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';
import { samplePlan } from './sample-plan';
import { runs } from '../support/runs';

function planOf(sheet: Partial<SheetPlan>): WorkbookPlan {
  return { title: 'Uji', styles: { tebal: { bold: true } }, sheets: [{ name: 'Data', rows: [], ...sheet }] };
}

async function partsOf(plan: WorkbookPlan, ...extras: [] | [Parameters<typeof writeWorkbook>[1]]) {
  return unzipSync(await writeWorkbook(plan, ...extras));
}

/** Read by a program that is not ours. */
async function reread(plan: WorkbookPlan): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await writeWorkbook(plan)).slice().buffer);
  return workbook;
}

describe('what another program reads', () => {
  let workbook: ExcelJS.Workbook;
  let sheet: ExcelJS.Worksheet;

  beforeAll(async () => {
    workbook = await reread(samplePlan);
    sheet = workbook.getWorksheet('Hasil 2023')!;
  });

  test('sheets, their visibility and tab colour', () => {
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['Hasil 2023', 'visible'],
      ['Daftar', 'hidden'],
    ]);
    expect(sheet.properties.tabColor).toMatchObject({ argb: 'FF1F7A3D' });
  });

  test('values, formulas and their cached values', () => {
    expect(sheet.getCell('A4').value).toBe('=HYPERLINK("http://x","y")');
    expect(sheet.getCell('A4').type).toBe(ExcelJS.ValueType.String);
    expect(sheet.getCell('B3').value).toBe(79.39);
    expect(sheet.getCell('B6').value).toMatchObject({ formula: 'AVERAGE(B3:B4)', result: 78.695 });
    expect(sheet.getCell('C6').value).toMatchObject({ result: { error: '#N/A' } });
    expect(sheet.getCell('B7').value).toMatchObject({
      formula: '_xldudf_KEPATUHAN_NILAI(B3:B4,"KEPATUHAN.NILAI(")',
      result: 79.39,
    });
    expect(sheet.getCell('B8').value).toMatchObject({ ref: 'B8:C9', shareType: 'array', result: 'Unit' });
    expect(sheet.getCell('C9').value).toBe(78);
  });

  test('the table', () => {
    const table = sheet.getTable('tblHasil') as unknown as { table: ExcelJS.TableProperties & { tableRef: string } };
    expect(table.table.tableRef).toBe('A2:C4');
    expect(table.table.columns.map(({ name }) => name)).toEqual(['Unit', 'Nilai', 'Zona']);
    expect(table.table.style?.theme).toBe('TableStyleLight9');
  });

  test('drop-downs and limits', () => {
    expect(sheet.getCell('C3').dataValidation).toEqual({
      type: 'list',
      allowBlank: true,
      showErrorMessage: true,
      showInputMessage: true,
      errorStyle: 'stop',
      errorTitle: 'Zona',
      error: 'Pilih dari daftar.',
      promptTitle: 'Zona',
      prompt: 'Hijau, Kuning, atau Merah',
      formulae: ['"Hijau,Kuning,Merah"'],
    });
    expect(sheet.getCell('B4').dataValidation).toMatchObject({
      type: 'decimal',
      operator: 'between',
      formulae: [0, 100],
      errorStyle: 'warning',
    });
    expect(sheet.getCell('D3').dataValidation).toMatchObject({ type: 'list', formulae: ['Daftar!$A$1:$A$3'] });
  });

  test('frozen rows, widths, heights, merged cells', () => {
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 2, showGridLines: false });
    expect([1, 2].map((column) => sheet.getColumn(column).width)).toEqual([40, 12]);
    expect(sheet.getRow(1).height).toBe(30);
    expect(sheet.getCell('C1').master.address).toBe('A1');
  });

  test('protection that leaves the entries open', () => {
    const { sheetProtection } = sheet as unknown as { sheetProtection: Record<string, unknown> };
    expect(sheetProtection).toMatchObject({ sheet: true, sort: true, autoFilter: true });
    expect(sheetProtection).not.toHaveProperty('hashValue');
    expect(sheet.getCell('B3').protection).toMatchObject({ locked: false });
    expect(sheet.getCell('D3').protection).toMatchObject({ locked: false });
    expect(sheet.getCell('A3').protection?.locked ?? true).toBe(true);
  });

  test('styles', () => {
    expect(sheet.getCell('A1').font).toMatchObject({
      bold: true,
      size: 16,
      name: 'Calibri',
      color: { argb: 'FFFFFFFF' },
    });
    expect(sheet.getCell('A1').fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FF1F7A3D' } });
    expect(sheet.getCell('B3').numFmt).toBe('0.00');
    expect(sheet.getCell('B3').border).toMatchObject({ bottom: { style: 'thin', color: { argb: 'FF808080' } } });
    expect(sheet.getCell('A3').alignment).toMatchObject({ wrapText: true, vertical: 'top' });
  });

  test('rules that colour by text', () => {
    const { conditionalFormattings } = sheet as unknown as {
      conditionalFormattings: { ref: string; rules: object[] }[];
    };
    expect(conditionalFormattings.map(({ ref }) => ref)).toEqual(['C3:C4']);
    expect(conditionalFormattings[0]?.rules).toMatchObject([
      { type: 'cellIs', priority: 1, operator: 'equal', formulae: ['"Hijau"'], style: { font: { bold: true } } },
      { type: 'expression', priority: 2, formulae: ['ISNUMBER(SEARCH("kun~?",C3))'] },
      { type: 'expression', priority: 3, formulae: ['LEFT(C3,3)="Mer"'] },
    ]);
  });

  test('names and the print layout', () => {
    expect(workbook.definedNames.getRanges('NilaiUnit').ranges).toEqual(["'Hasil 2023'!$B$3:$B$4"]);
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:2',
    });
    expect(sheet.headerFooter.oddFooter).toBe('&CPemeriksaan && penilaian');
  });
});

describe('the package', () => {
  test('the same plan gives the same bytes', async () => {
    const first = await writeWorkbook(samplePlan);
    expect(Buffer.compare(first, await writeWorkbook(samplePlan))).toBe(0);
  });

  test('keeps cached values: no calculation on load is asked for', async () => {
    const parts = await partsOf(samplePlan);
    const workbook = strFromU8(parts['xl/workbook.xml']!);
    expect(workbook).not.toContain('fullCalcOnLoad');
    expect(workbook).toContain('<calcPr calcId="191029"/>');
    expect(strFromU8(parts['docProps/app.xml']!)).toContain('<Application>Microsoft Excel</Application>');
    expect(strFromU8(parts['docProps/core.xml']!)).toContain('2020-01-01T00:00:00Z</dcterms:modified>');
  });

  test('our functions are stored as Excel stores them', async () => {
    const parts = await partsOf(samplePlan);
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
    expect(sheet).toMatch(/<sheetProtection [^>]*sheet="1"[^>]* sort="0" autoFilter="0"\/>/);
    expect(sheet).toMatch(
      /<c r="B8"[^>]* cm="1"[^>]*><f t="array" ref="B8:C9">_xldudf_KEPATUHAN_REKAP\(A3:B4\)<\/f><v>Unit<\/v><\/c>/,
    );
    expect(sheet).toMatch(/<c r="B7"[^>]* cm="1"><f t="array" ref="B7">_xldudf_KEPATUHAN_NILAI\(/);
    expect(sheet).toMatch(/<c r="C6"[^>]*t="e"><f>VLOOKUP\([^<]*<\/f><v>#N\/A<\/v>/);
    expect(strFromU8(parts['xl/metadata.xml']!)).toContain('XLDAPR');
  });

  test('the chart names its cells and colours', async () => {
    const chart = strFromU8((await partsOf(samplePlan))['xl/charts/chart1.xml']!);
    expect(chart).toContain("<c:f>'Hasil 2023'!$B$3:$B$4</c:f>");
    expect(chart).toContain("<c:f>'Hasil 2023'!$A$3:$A$4</c:f>");
    expect(chart).toContain('<c:barDir val="col"/>');
    expect(chart).toMatch(/srgbClr val="1F7A3D"/);
    expect(chart).toMatch(/<c:max val="100"\/>/);
  });

  test('a line chart leaves gaps, marks without a line and limits without marks', async () => {
    const column = (left: number) => ({ top: 0, bottom: 1, left, right: left });
    const series = { sheet: 'L', categories: column(0), color: '0F6CBD' };
    const chart = {
      kind: 'line',
      title: 'T',
      altText: 'T',
      place: column(5),
      legend: 'none',
      series: [
        { ...series, name: 'a', values: column(1), labelled: true },
        { ...series, name: 'b', values: column(1), look: 'marks' },
        { ...series, name: 'c', values: column(2), look: 'limit' },
      ],
    } as const;
    const rows = [
      ['x', 1, 2],
      ['y', null, 2],
    ];
    const parts = await partsOf({ title: 'L', styles: {}, sheets: [{ name: 'L', rows, charts: [chart] }] });
    const xml = strFromU8(parts['xl/charts/chart1.xml']!);
    const [a, b, c] = xml.split('<c:ser>').slice(1) as [string, string, string];
    expect(xml).toContain('<c:lineChart>');
    expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
    expect(a).toMatch(/<a:ln w="28575"><a:solidFill><a:srgbClr val="0F6CBD"\/>/);
    expect(a).toContain('<c:showVal val="1"/>');
    expect(b).toContain('<a:ln w="3175">');
    expect(b).toMatch(/<c:marker><c:symbol val="circle"\/>.*<a:srgbClr val="0F6CBD"\/>.*<\/c:marker>/);
    expect(c).toContain('<a:prstDash val="dash"/>');
    expect(c).toContain('<c:symbol val="none"/>');
    expect(c).not.toContain('<c:showVal val="1"/>');
  });

  test('the parts of the task pane are declared and related', async () => {
    const parts = await partsOf(samplePlan, {
      taskPane: {
        id: '6f1c1c5e-5a5a-4d0e-9c0a-0a7d4c4a1b11',
        version: '1.0.0.0',
        from: { store: 'EXCatalog', storeType: 'EXCatalog' },
      },
    });
    const text = (path: string) => strFromU8(parts[path]!);
    expect(text('xl/webextensions/webextension1.xml')).toContain(
      'name="Office.AutoShowTaskpaneWithDocument" value="true"',
    );
    expect(text('_rels/.rels')).toContain('Target="xl/webextensions/taskpanes.xml"');
    expect(text('[Content_Types].xml')).toContain('PartName="/xl/webextensions/taskpanes.xml"');
  });
});

describe('reading back', () => {
  const values = async (rows: readonly (readonly PlanCell[])[]) =>
    readWorkbook(await writeWorkbook(planOf({ rows }))).sheets[0]!.grid.values;

  test('the whole sample', async () => {
    const { sheets, names } = readWorkbook(await writeWorkbook(samplePlan));
    const { grid } = sheets[0]!;
    expect(grid.values[5]).toEqual(['Rata-rata', 78.695, { error: '#N/A' }]);
    expect(grid.values.slice(7)).toEqual([
      [null, 'Unit', 'Nilai'],
      [null, 'Balai A', 78],
    ]);
    expect(grid.facts.formulas.get(1)?.get(7)).toBe('_xldudf_KEPATUHAN_REKAP(A3:B4)');
    expect([...grid.facts.formulas.get(2)!.keys()]).toEqual([5, 7, 8]);
    expect(grid.facts.tables).toEqual([{ name: 'tblHasil', area: { top: 1, left: 0, bottom: 3, right: 2 } }]);
    expect(grid.facts.merged).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
    expect(sheets.map(({ visibility }) => visibility)).toEqual(['visible', 'hidden']);
    expect(names).toContainEqual({ name: 'NilaiUnit', refersTo: "'Hasil 2023'!$B$3:$B$4", sheet: null });
  });

  test.each([
    '=1+1',
    '+62 21',
    '-',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '\0x',
    '#N/A',
    '#REF!',
    'a_x0041_b',
    ' x ',
    'true',
    '1e5',
    "'x",
    '<&>"',
  ])('the text %j stays text', async (text) => {
    const bytes = await writeWorkbook(planOf({ rows: [[text, { value: text, style: 'tebal' }]] }));
    const { values, facts } = readWorkbook(bytes).sheets[0]!.grid;
    expect(values).toEqual([[text, text]]);
    expect(facts.formulas.size).toBe(0);
  });

  test('any values come back as they were', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
    const ascii = fc.string({
      unit: fc.integer({ min: 0, max: 127 }).map((code) => String.fromCharCode(code)),
      minLength: 1,
    });
    const number = fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .map((value) => (Object.is(value, -0) ? 0 : value));
    const error = fc.constantFrom('#N/A', '#REF!', '#DIV/0!', '#VALUE!', '#NAME?', '#NUM!').map((error) => ({ error }));
    const value: fc.Arbitrary<CellValue> = fc.oneof(text, ascii, number, fc.boolean(), error);
    const row = fc.array(value, { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 6 }), async (rows) => {
        expect(await values(rows)).toEqual(rows);
        const formulas = rows.map((cells) => cells.map((result) => ({ formula: 'A1', result })));
        expect(await values(formulas)).toEqual(rows);
      }),
      { numRuns: runs(25) },
    );
  });
});

describe('plans that cannot be written', () => {
  const problem = async (plan: WorkbookPlan) => {
    const error: unknown = await writeWorkbook(plan).catch((reason: unknown) => reason);
    if (!(error instanceof FileProblem)) throw error;
    return error.detail;
  };

  test.each(['', 'x'.repeat(32), 'a/b', 'a\\b', "'a", "a'", 'a[1]', 'a:b', 'a*', 'a?', 'History'])(
    'a sheet named %j',
    async (name) => {
      expect(await problem(planOf({ name }))).toEqual({ code: 'sheet-name-invalid', data: { sheet: name } });
    },
  );

  test('a sheet whose name has a control character, which no sentence repeats', async () => {
    const detail = await problem(planOf({ name: 'a\nb' }));
    expect(detail).toEqual({ code: 'sheet-name-invalid', data: { sheet: 'a\ufffdb' } });
  });

  test('two sheets whose names differ only by case', async () => {
    const plan = planOf({});
    const twice = { ...plan, sheets: [...plan.sheets, { name: 'DATA', rows: [] }] };
    expect(await problem(twice)).toEqual({ code: 'sheet-name-invalid', data: { sheet: 'DATA' } });
  });

  test('a text longer than a cell', async () => {
    expect(await problem(planOf({ rows: [[], [null, 'x'.repeat(32_768)]] }))).toEqual({
      code: 'text-too-long',
      data: { sheet: 'Data', cell: 'B2', length: 32_768, limit: 32_767 },
    });
  });

  const area = { top: 0, left: 0, bottom: 1, right: 1 };
  test.each<[string, Partial<SheetPlan>]>([
    [
      'a table whose header says something else',
      { rows: [['A', 'b']], tables: [{ name: 't', area, columns: ['A', 'B'] }] },
    ],
    [
      'a table without rows',
      { rows: [['A', 'B']], tables: [{ name: 't', area: { ...area, bottom: 0 }, columns: ['A', 'B'] }] },
    ],
    ['a table with equal columns', { rows: [['A', 'a']], tables: [{ name: 't', area, columns: ['A', 'a'] }] }],
    ['an unknown style', { rows: [[{ value: 1, style: 'toString' }]] }],
    ['a spill over content', { rows: [[{ formula: 'X()', result: [[1, 2]] }, 3]] }],
  ])('%s', async (_, sheet) => {
    await expect(writeWorkbook(planOf(sheet))).rejects.toThrow(RangeError);
  });
});
