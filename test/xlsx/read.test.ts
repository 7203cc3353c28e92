import ExcelJS from 'exceljs';
import { readWorkbook, type SheetFile } from '../../src/xlsx/read';
import { problemOf } from './support';
import { cell, DOCUMENT, MAIN, minimalWorkbook, RELATIONS, rowOf } from './packages';

async function saved(fill: (workbook: ExcelJS.Workbook) => void): Promise<readonly SheetFile[]> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  return readWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer())).sheets;
}

function values(sheetData: string, changes: Record<string, string> = {}) {
  return readWorkbook(minimalWorkbook(sheetData, changes)).sheets[0]!.grid.values;
}

describe('a workbook another program wrote', () => {
  test('numbers, texts, booleans, errors, rich texts and dates as stored', async () => {
    const [sheet] = await saved((workbook) => {
      const data = workbook.addWorksheet('Penilaian');
      data.addRow(['Unit', 'Kode', 'Nilai']);
      data.addRow(['Loka & <Balai> "ß" 漢字 😀', 'I.1', 3.25]);
      data.addRow([true, false, { error: '#N/A' }]);
      data.addRow([{ richText: [{ text: 'satu ' }, { text: 'dua', font: { bold: true } }] }, ' spasi ', 'dua\nbaris']);
      data.addRow([new Date(Date.UTC(2023, 8, 27)), -1e-7, 1e21]);
    });
    expect(sheet).toMatchObject({ name: 'Penilaian', visibility: 'visible' });
    expect(sheet!.grid).toMatchObject({ sheet: 'Penilaian', top: 0, left: 0 });
    expect(sheet!.grid.values).toEqual([
      ['Unit', 'Kode', 'Nilai'],
      ['Loka & <Balai> "ß" 漢字 😀', 'I.1', 3.25],
      [true, false, { error: '#N/A' }],
      ['satu dua', ' spasi ', 'dua\nbaris'],
      [45196, -1e-7, 1e21],
    ]);
  });

  test('formulas with their cached values, shared ones spelled out', async () => {
    const [sheet] = await saved((workbook) => {
      const data = workbook.addWorksheet('Hasil');
      data.getCell('A1').value = 2;
      data.getCell('B1').value = { formula: 'A1*2', result: 4 };
      data.getCell('B2').value = { sharedFormula: 'B1', result: 6 } as ExcelJS.CellValue;
      data.getCell('B1').value = {
        formula: 'A1*$A$1',
        result: 4,
        shareType: 'shared',
        ref: 'B1:B2',
      } as ExcelJS.CellValue;
      data.getCell('C1').value = { formula: '"A"&B1', result: 'A4' };
      data.getCell('D1').value = { formula: 'A1/0', result: { error: '#DIV/0!' } };
      data.getCell('E1').value = { formula: 'NOW()' } as ExcelJS.CellValue;
      data.getCell('F1').value = { formula: 'A1>1', result: true } as unknown as ExcelJS.CellValue;
    });
    expect(sheet!.grid.values).toEqual([
      [2, 4, 'A4', { error: '#DIV/0!' }, null, true],
      [null, 6],
    ]);
    const { formulas } = sheet!.grid.facts;
    expect([...formulas].map(([column, rows]) => [column, [...rows]])).toEqual([
      [
        1,
        [
          [0, 'A1*$A$1'],
          [1, 'A2*$A$1'],
        ],
      ],
      [2, [[0, '"A"&B1']]],
      [3, [[0, 'A1/0']]],
      [4, [[0, 'NOW()']]],
      [5, [[0, 'A1>1']]],
    ]);
  });

  test('hidden rows, merged areas, tables, hidden sheets', async () => {
    const sheets = await saved((workbook) => {
      const data = workbook.addWorksheet('Data');
      data.addTable({
        name: 'tblNilai',
        ref: 'B2',
        headerRow: true,
        columns: [{ name: 'Kode' }, { name: 'Nilai' }],
        rows: [
          ['I.1', 3],
          ['I.2', 4],
        ],
      });
      data.getRow(4).hidden = true;
      data.getRow(90).hidden = true;
      data.mergeCells('A1:C1');
      workbook.addWorksheet('Tersembunyi', { state: 'hidden' });
      workbook.addWorksheet('Rahasia', { state: 'veryHidden' });
    });
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Data', 'visible'],
      ['Tersembunyi', 'hidden'],
      ['Rahasia', 'veryHidden'],
    ]);
    expect(sheets.map(({ grid }) => grid.facts.hidden)).toEqual([false, true, true]);
    const { facts } = sheets[0]!.grid;
    expect([...facts.hiddenRows]).toEqual([3]);
    expect(facts.merged).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
    expect(facts.tables).toEqual([{ name: 'tblNilai', area: { top: 1, left: 1, bottom: 3, right: 2 } }]);
    expect(sheets[1]!.grid.values).toEqual([]);
  });

  test('where days count from 1904, times of a day and durations are the numbers they are', () => {
    const formats = [14, 18, 20, 21, 22, 27, 45, 46, 47, 50, 164, 165];
    const list = (type: string, at: number): string =>
      `<Relationship Id="r${at}" Type="${DOCUMENT}/${type}" Target="${['worksheets/sheet1.xml', 'styles.xml'][at - 1]}"/>`;
    const { sheets } = readWorkbook(
      minimalWorkbook(rowOf(...formats.map((_, at) => cell(`${'ABCDEFGHIJKL'[at]}1`, 3, `s="${at}"`))), {
        'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><workbookPr date1904="1"/><sheets><sheet name="Data" sheetId="1" r:id="r1"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONS}">${list('worksheet', 1)}${list('styles', 2)}</Relationships>`,
        'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="164" formatCode="hh:mm"/><numFmt numFmtId="165" formatCode="mmm"/></numFmts><cellXfs>${formats.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`,
      }),
    );
    const days = [14, 22, 27, 50, 165];
    expect(sheets[0]!.grid.values[0]).toEqual(formats.map((id) => (days.includes(id) ? 1465 : 3)));
  });

  test('where days count from 1904, a cell format without a list of them is missed', () => {
    const book = (attributes: string): Uint8Array =>
      minimalWorkbook(rowOf(cell('A1', 43_828, attributes)), {
        'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><workbookPr date1904="1"/><sheets><sheet name="Data" sheetId="1" r:id="r1"/></sheets></workbook>`,
      });
    expect(readWorkbook(book('')).sheets[0]!.grid.values).toEqual([[43_828]]);
    expect(problemOf(book('s="4"'))).toEqual({
      code: 'cell-style',
      data: { sheet: 'Data', cell: 'A1', found: '4', styles: 0 },
    });
  });

  test('defined names, and the 1904 date system shifted for dates only', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.properties.date1904 = true;
    const data = workbook.addWorksheet('Data saya');
    data.getCell('A1').value = new Date(Date.UTC(2023, 8, 27));
    data.getCell('B1').value = 40;
    data.getCell('C1').value = 0.5;
    data.getCell('C1').numFmt = '[h]:mm';
    workbook.definedNames.add("'Data saya'!$A$1:$B$1", 'Nilai');
    const file = readWorkbook(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(file.date1904).toBe(true);
    expect(file.sheets[0]!.grid.values).toEqual([[45196, 40, 0.5]]);
    expect(file.names).toEqual([{ name: 'Nilai', refersTo: "'Data saya'!$A$1:$B$1", sheet: null }]);
  });

  test('names that mean something to JavaScript are only names', async () => {
    const sheets = await saved((workbook) => {
      for (const name of ['__proto__', 'constructor', 'toString'])
        workbook.addWorksheet(name).addRow(['__proto__', name]);
    });
    expect(sheets.map(({ name, grid }) => [name, grid.sheet, grid.values])).toEqual(
      ['__proto__', 'constructor', 'toString'].map((name) => [name, name, [['__proto__', name]]]),
    );
    expect(({} as Record<string, unknown>)['name']).toBeUndefined();
  });

  test('a used range that only formatting stretches stays small', async () => {
    const [sheet] = await saved((workbook) => {
      const data = workbook.addWorksheet('Data');
      data.getCell('A1').value = 1;
      for (const address of ['XFD1', 'C1048576', 'Z500']) {
        data.getCell(address).fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFF0000' } };
      }
    });
    expect(sheet!.grid.values).toEqual([[1]]);
  });
});

describe('spellings other programs use', () => {
  test('prefixed names, missing addresses, comments, character data', () => {
    const sheet =
      `<?xml version="1.0"?><!-- a > b --><x:worksheet xmlns:x="${MAIN}"><x:sheetData>` +
      '<x:row><x:c><x:v>1</x:v></x:c><x:c t="str"><x:v><![CDATA[a<b&c]]></x:v></x:c></x:row>' +
      "<x:row r='3'><x:c r='C3' t='inlineStr'><x:is><x:t>&#x41;&#66;&lt;</x:t><x:rPh><x:t>no</x:t></x:rPh></x:is></x:c></x:row>" +
      '</x:sheetData></x:worksheet>';
    expect(values('', { 'xl/worksheets/sheet1.xml': sheet })).toEqual([[1, 'a<b&c'], [], [null, null, 'AB<']]);
  });

  test('a tag with ">" inside an attribute, and white space in odd places', () => {
    expect(values('<row r = "1" note="a>b" ><c  r="A1"\n t="b" ><v>1</v ></c ></row >')).toEqual([[true]]);
  });

  test('control characters spelled out, and what only looks like it', () => {
    expect(values('<row r="1"><c r="A1" t="str"><v>a_x000D_b_x005F_x0041_</v></c></row>')).toEqual([['a\rb_x0041_']]);
  });

  test.each([
    ['1900-01-01', 1],
    ['1900-02-28', 59],
    ['1900-03-01', 61],
    ['2023-09-27', 45196],
    ['2024-02-29T06:00:00', 45351.25],
    ['2000-12-31T12:00:00.000Z', 36891.5],
  ])('the ISO date %s', (text, serial) => {
    expect(values(`<row r="1"><c r="A1" t="d"><v>${text}</v></c></row>`)).toEqual([[serial]]);
  });

  test('a formula that fills an area marks every cell it fills', () => {
    const data =
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B2">_xldudf_KEPATUHAN_REKAP(D1:D9)</f><v>1</v></c><c r="B1"><v>2</v></c></row>' +
      '<row r="2"><c r="A2" t="str"><v>x</v></c><c r="C2"><v>9</v></c></row>';
    const { grid } = readWorkbook(minimalWorkbook(data)).sheets[0]!;
    expect(grid.values).toEqual([
      [1, 2],
      ['x', null, 9],
    ]);
    const marked = [...grid.facts.formulas].flatMap(([column, rows]) => [...rows.keys()].map((row) => [row, column]));
    expect(marked).toEqual([
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ]);
  });

  test('a very long text that is cut between pieces of the archive', () => {
    const text = Array.from({ length: 32_000 }, (_, i) => String.fromCharCode(0x4e00 + ((i * 7919) % 20_000))).join('');
    expect(values(`<row r="1"><c r="A1" t="str"><v>${text}</v></c></row>`)).toEqual([[text]]);
  });
});
