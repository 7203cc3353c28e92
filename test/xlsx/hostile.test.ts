import { strToU8, zipSync, type Zippable } from 'fflate';
import type { FileProblemDetail } from '../../src/core/file-problem';
import { FileProblem } from '../../src/xlsx/file-problem';
import { LIMITS } from '../../src/xlsx/guard';
import { readWorkbook } from '../../src/xlsx/read';
import { directoryRecords, DOCUMENT, minimalFiles, minimalWorkbook, RELATIONS, withField } from './packages';

const SHEET = 'xl/worksheets/sheet1.xml';

function problem(bytes: Uint8Array): FileProblemDetail {
  try {
    readWorkbook(bytes);
  } catch (error) {
    if (error instanceof FileProblem) return error.detail;
    throw error;
  }
  throw new Error('the file was read');
}

test('the hand-made workbook itself is read', () => {
  const { sheets } = readWorkbook(minimalWorkbook('<row r="2"><c r="B2"><v>3.5</v></c></row>'));
  expect(sheets[0]?.grid.values).toEqual([[], [null, 3.5]]);
});

describe('what is no workbook', () => {
  const ole = (text: string) => {
    const utf16 = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
    return new Uint8Array([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...new Array<number>(600).fill(0),
      ...utf16,
    ]);
  };
  const cases: [string, Uint8Array, string][] = [
    ['nothing', new Uint8Array(0), 'file-empty'],
    ['text', strToU8('Unit;Kode;Nilai\nA;I.1;3\n'), 'not-a-zip'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'not-a-zip'],
    ['an old .xls', ole('Workbook'), 'workbook-xls'],
    ['an encrypted workbook', ole('EncryptedPackage'), 'workbook-encrypted'],
    ['some zip', zipSync({ 'a.txt': strToU8('a') }), 'not-a-workbook'],
    ['an empty zip', zipSync({}), 'not-a-workbook'],
    ['an .ods', zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('<a/>') }), 'workbook-opendocument'],
    ['an .xlsb', zipSync({ ...minimalFiles(''), 'xl/workbook.bin': strToU8('x') }), 'workbook-xlsb'],
    ['a package without its workbook', minimalWorkbook('', { 'xl/workbook.xml': null }), 'not-a-workbook'],
    ['a package of nothing but names', minimalWorkbook('', { 'xl/workbook.xml': '' }), 'xml-damaged'],
    [
      'a workbook without sheets',
      minimalWorkbook('', { 'xl/workbook.xml': '<workbook><sheets/></workbook>' }),
      'no-sheets',
    ],
    ['a workbook whose sheet is missing', minimalWorkbook('', { [SHEET]: null }), 'sheet-part-missing'],
    ['a workbook without relations', minimalWorkbook('', { 'xl/_rels/workbook.xml.rels': null }), 'sheet-part-missing'],
    ['a text document', minimalWorkbook('', { 'xl/workbook.xml': '<w:document xmlns:w="urn:w"/>' }), 'not-a-workbook'],
    [
      'an .xlsb under another name',
      minimalWorkbook('', {
        '_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${DOCUMENT}/officeDocument" Target="XL/Book.BIN"/></Relationships>`,
        'xl/book.bin': 'x',
      }),
      'workbook-xlsb',
    ],
  ];
  test.each(cases)('%s', (_, bytes, code) => {
    expect(problem(bytes).code).toBe(code);
  });
});

describe('damage', () => {
  const whole = minimalWorkbook('<row r="1"><c r="A1"><v>1</v></c></row>'.padEnd(3000));

  test('every truncation is recognised', () => {
    for (let length = 1; length < whole.length; length += 7) {
      expect(['not-a-zip', 'zip-damaged']).toContain(problem(whole.subarray(0, length)).code);
    }
  });

  test('a flipped byte of content never passes for another value', () => {
    const start =
      new DataView(whole.buffer).getUint32(directoryRecords(whole).get(SHEET)! + 42, true) + 30 + SHEET.length;
    for (let i = 0; i < 20; i++) {
      const copy = whole.slice();
      copy[start + i]! ^= 0x10;
      expect(['entry-damaged', 'entry-size-false', 'xml-damaged']).toContain(problem(copy).code);
    }
  });

  test('a wrong checksum', () => {
    expect(problem(withField(whole, SHEET, 16, 12345))).toEqual({ code: 'entry-damaged', data: { entry: SHEET } });
  });

  test.each([
    ['an unclosed row', '<row r="1"><c r="A1"><v>1</v></c>'],
    ['a closing tag too many', '</sheetData></worksheet></x>'],
    ['a closing tag of another name', '<row r="1"></c></row>'],
  ])('%s', (_, data) => {
    expect(problem(minimalWorkbook(data))).toEqual({ code: 'xml-damaged', data: { part: SHEET } });
  });

  test('bytes that are no UTF-8', () => {
    const files = minimalFiles('');
    files[SHEET] = new Uint8Array([...strToU8('<worksheet>'), 0xff, 0xfe, ...strToU8('</worksheet>')]);
    expect(problem(zipSync(files)).code).toBe('xml-damaged');
  });
});

describe('archives made to harm', () => {
  const blank = (bytes: number) => new Uint8Array(bytes).fill(32);

  test('a bomb is refused by its ratio before it goes off', () => {
    const files = minimalFiles('');
    files[SHEET] = blank(LIMITS.ratioFrom + 1);
    const found = problem(zipSync(files));
    expect(found).toMatchObject({ code: 'ratio-too-high', data: { entry: SHEET, limit: LIMITS.ratio } });
  });

  test('declared sizes that add up to too much', () => {
    const files = minimalFiles('');
    for (let i = 0; i < 17; i++) files[`xl/media/image${i}.png`] = strToU8(`${i}`);
    let bytes: Uint8Array = zipSync(files, { level: 0 });
    for (let i = 0; i < 17; i++) {
      bytes = withField(bytes, `xl/media/image${i}.png`, 24, LIMITS.ratioFrom);
      new DataView(bytes.buffer).setUint16(directoryRecords(bytes).get(`xl/media/image${i}.png`)! + 10, 8, true);
    }
    expect(problem(bytes).code).toBe('inflates-too-far');
  });

  test.each([
    ['less', -1],
    ['more', 1],
  ])('a part that declares %s than it holds', (_, difference) => {
    const content = '<row r="1"><c r="A1"><v>1</v></c></row>'.padEnd(5_000);
    const bytes = minimalWorkbook(content);
    const declared = new DataView(bytes.buffer).getUint32(directoryRecords(bytes).get(SHEET)! + 24, true) + difference;
    expect(problem(withField(bytes, SHEET, 24, declared))).toEqual({
      code: 'entry-size-false',
      data: { entry: SHEET, declared },
    });
  });

  test('a bomb that declares itself small stops at what it declares', () => {
    const files = minimalFiles('');
    files[SHEET] = blank(40_000_000);
    expect(problem(withField(zipSync(files), SHEET, 24, 1_000)).code).toBe('entry-size-false');
  });

  test('too many entries', () => {
    const files: Zippable = minimalFiles('');
    for (let i = 0; i < LIMITS.entries; i++) files[`x/${i}`] = new Uint8Array(0);
    const found = problem(zipSync(files, { level: 0 }));
    expect(found).toEqual({ code: 'too-many-entries', data: { entries: LIMITS.entries + 5, limit: LIMITS.entries } });
  });

  test.each([
    '../evil.xml',
    'xl/../../evil',
    '/etc/passwd',
    'C:evil.xml',
    'a/..',
    '..\\evil.xml',
    'xl\\..\\..\\evil',
    '\\\\server\\share',
    'C:\\evil.xml',
    '%2e%2e/evil.xml',
    'xl/%2E%2E%5Cevil.xml',
    '%2fetc/passwd',
    'c%3aevil.xml',
    'xl/a%00.xml',
  ])('a name like %s', (name) => {
    expect(problem(zipSync({ ...minimalFiles(''), [name]: strToU8('x') }))).toEqual({
      code: 'entry-path',
      data: { entry: name },
    });
  });

  test('two entries of one name', () => {
    const bytes = zipSync({ ...minimalFiles(''), 'xl/worksheets/sheet2.xml': strToU8('<a/>') });
    const at = directoryRecords(bytes).get('xl/worksheets/sheet2.xml')! + 46;
    bytes.set(strToU8(SHEET), at);
    expect(problem(bytes)).toEqual({ code: 'entry-duplicate', data: { entry: SHEET } });
  });

  test('two entries over the same bytes', () => {
    const bytes = zipSync({ ...minimalFiles(''), 'xl/other.xml': strToU8('<a/>') });
    const records = directoryRecords(bytes);
    const target = new DataView(bytes.buffer).getUint32(records.get(SHEET)! + 42, true);
    expect(problem(withField(bytes, 'xl/other.xml', 42, target)).code).toBe('entry-overlap');
  });

  /** JSZip, and with it exceljs, believes the name before the data. */
  test.each([
    ['name', 30, 'y'.charCodeAt(0)],
    ['length of the name', 26, 3],
    ['compression', 8, 0],
    ['encryption', 6, 1],
  ])('a part that has another %s before its data', (_, field, value) => {
    const bytes = minimalWorkbook('');
    const view = new DataView(bytes.buffer);
    const local = view.getUint32(directoryRecords(bytes).get(SHEET)! + 42, true);
    if (field === 30) bytes[local + field] = value;
    else view.setUint16(local + field, value, true);
    expect(problem(bytes)).toEqual({ code: 'zip-damaged', data: {} });
  });

  /** Readers that believe another of the fields would see another workbook. */
  test.each([
    ['one part less in both', [10, 8], -1],
    ['one part less on this disk', [8], -1],
    ['one part less in all', [10], -1],
    ['one part more in both', [10, 8], 1],
    ['another disk', [4], 1],
    ['a directory on another disk', [6], 1],
  ])('an end that tells of %s', (_, fields, difference) => {
    const bytes = zipSync({ ...minimalFiles(''), 'customXml/item1.xml': strToU8('<a/>') });
    const view = new DataView(bytes.buffer);
    for (const field of fields) {
      const at = bytes.length - 22 + field;
      view.setUint16(at, view.getUint16(at, true) + difference, true);
    }
    expect(problem(bytes)).toEqual({ code: 'zip-damaged', data: {} });
  });

  test('an encrypted entry and an unknown compression', () => {
    const bytes = minimalWorkbook('');
    const record = directoryRecords(bytes).get(SHEET)!;
    const locked = bytes.slice();
    new DataView(locked.buffer).setUint16(record + 8, 1, true);
    expect(problem(locked).code).toBe('entry-method');
    const lzma = bytes.slice();
    new DataView(lzma.buffer).setUint16(record + 10, 14, true);
    expect(problem(lzma)).toEqual({ code: 'entry-method', data: { entry: SHEET, method: 14 } });
  });

  test('an entry that points outside the file', () => {
    expect(problem(withField(minimalWorkbook(''), SHEET, 42, 4_000_000_000)).code).toBe('zip-damaged');
  });
});

describe('XML made to harm', () => {
  test('entities that multiply are refused where they are declared', () => {
    const lol = '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><workbook>&b;</workbook>';
    for (const part of ['xl/workbook.xml', SHEET, '_rels/.rels']) {
      expect(problem(minimalWorkbook('', { [part]: lol }))).toEqual({ code: 'xml-doctype', data: { part } });
    }
  });

  test('nesting without end', () => {
    const deep = minimalWorkbook('<extLst>'.repeat(200_000) + '</extLst>'.repeat(200_000));
    expect(problem(deep)).toEqual({ code: 'xml-depth', data: { part: SHEET, limit: 100 } });
  });

  test('a sheet that is listed again and again is read once', () => {
    const sheet = '<sheet name="S" sheetId="1" id="r1"/>';
    const found = problem(
      minimalWorkbook('', { 'xl/workbook.xml': `<workbook><sheets>${sheet}${sheet}</sheets></workbook>` }),
    );
    expect(found).toEqual({ code: 'xml-damaged', data: { part: 'xl/workbook.xml' } });
  });

  test('cells in the last column of many rows', () => {
    let rows = '';
    for (let row = 1; row <= 2_500; row++) rows += `<row r="${row}"><c r="XFD${row}"><v>1</v></c></row>`;
    expect(problem(minimalWorkbook(rows))).toMatchObject({ code: 'too-many-cells', data: { sheet: 'Data' } });
  });
});
