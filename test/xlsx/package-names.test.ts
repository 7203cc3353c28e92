import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { partKey, partName, resolveTarget } from '../../src/xlsx/part-name';
import { readWorkbook } from '../../src/xlsx/read';
import { DOCUMENT, MAIN, minimalFiles, minimalWorkbook, RELATIONS } from './packages';
import { problemOf, valuesOf } from './support';

const DATA = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>7</v></c></row>';
const LIST = 'xl/_rels/workbook.xml.rels';
const STRINGS = `<sst xmlns="${MAIN}"><si><t>a</t></si></sst>`;

function listOf(relations: Readonly<Record<string, string>>): string {
  const lines = Object.entries(relations).map(
    ([type, target], at) =>
      `<Relationship Id="r${at + 1}" Type="${type.includes('/') ? type : `${DOCUMENT}/${type}`}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${RELATIONS}">${lines.join('')}</Relationships>`;
}

const SHEET_AND_STRINGS = listOf({ worksheet: 'worksheets/sheet1.xml', sharedStrings: 'sharedStrings.xml' });

/** The files of a workbook with a shared text, each name or list changed. */
function renamed(rename: (path: string) => string, list = SHEET_AND_STRINGS): Uint8Array {
  const files = minimalFiles(DATA, { [LIST]: list, 'xl/sharedStrings.xml': STRINGS });
  const changed: Zippable = {};
  for (const [path, content] of Object.entries(files)) changed[rename(path)] = content;
  return zipSync(changed);
}

describe('names of parts', () => {
  test.each([
    ['in capitals', (path: string) => path.toUpperCase()],
    ['in small letters', (path: string) => path.toLowerCase()],
    ['with backslashes', (path: string) => path.replaceAll('/', '\\')],
    ['with both', (path: string) => path.replace('/', '\\').toUpperCase()],
    ['in percent-encoding', (path: string) => path.replace('sheet1', '%73heet%31')],
    ['with an encoded slash', (path: string) => path.replace('worksheets/', 'worksheets%2F')],
    ['of the shared texts alone in other letters', (path: string) => path.replace('sharedStrings', 'SharedStrings')],
    ['of the list of relations in other letters', (path: string) => path.replace('_rels/workbook', '_Rels/Workbook')],
  ])('%s', (_, rename) => {
    expect(readWorkbook(renamed(rename)).sheets[0]!.grid.values).toEqual([['a', 7]]);
  });

  test.each([
    ['with a space as %20', 'worksheets/lembar%201.xml', 'xl/worksheets/lembar 1.xml'],
    ['with a space as it is', 'worksheets/lembar 1.xml', 'xl/worksheets/lembar%201.xml'],
    ['from the root', '/xl/worksheets/lembar%201.xml', 'xl/worksheets/lembar 1.xml'],
    ['with backslashes', 'worksheets\\lembar1.xml', 'xl/worksheets/lembar1.xml'],
    ['from the root, with backslashes', '\\xl\\worksheets\\lembar1.xml', 'xl/worksheets/lembar1.xml'],
    ['by a detour', './../xl/./worksheets/lembar1.xml', 'xl/worksheets/lembar1.xml'],
    ['with letters beyond ASCII', 'worksheets/penilai%C3%A4n.xml', 'xl/worksheets/penilaiän.xml'],
    ['with a percent sign that encodes nothing', 'worksheets/100%25.xml', 'xl/worksheets/100%.xml'],
    ['in other letters', 'WORKSHEETS/Lembar1.XML', 'xl/worksheets/lembar1.xml'],
    ['in white space', ' worksheets/lembar1.xml\n', 'xl/worksheets/lembar1.xml'],
  ])('targets %s', (_, target, path) => {
    const list = listOf({ worksheet: target, sharedStrings: 'sharedStrings.xml' });
    expect(
      readWorkbook(renamed((name) => (name.includes('sheet1') ? path : name), list)).sheets[0]!.grid.values,
    ).toEqual([['a', 7]]);
  });

  test.each([
    ['case', 'XL/Worksheets/Sheet1.xml'],
    ['backslashes', 'xl\\worksheets\\sheet1.xml'],
    ['percent-encoding', 'xl/worksheets/%73heet1.xml'],
  ])('two names that differ by %s alone are one name twice', (_, name) => {
    const bytes = zipSync({ ...minimalFiles(DATA), [name]: strToU8('<a/>') });
    expect(problemOf(bytes)).toEqual({ code: 'entry-duplicate', data: { entry: name } });
  });

  test('a target never leads out of the package, and is decoded once', () => {
    expect(resolveTarget('xl/', '../../../etc/passwd')).toBe('etc/passwd');
    expect(resolveTarget('xl/', '..%5C..%2Fa.xml')).toBe('a.xml');
    expect(partName('%2541.xml')).toBe('%41.xml');
    expect(partName('%zz%C3.xml')).toBe('%zz%C3.xml');
    expect(partKey('Xl/İ.XML')).toBe('xl/İ.xml');
  });
});

describe('a part is missed where it is needed', () => {
  const without = (path: string, data: string) =>
    minimalWorkbook(data, { [LIST]: SHEET_AND_STRINGS, 'xl/sharedStrings.xml': STRINGS, [path]: null });

  test('shared texts, by the cell that has one', () => {
    expect(problemOf(without('xl/sharedStrings.xml', DATA))).toEqual({
      code: 'part-missing',
      data: { part: 'xl/sharedStrings.xml' },
    });
    const numbers = readWorkbook(without('xl/sharedStrings.xml', '<row r="1"><c r="A1"><v>7</v></c></row>'));
    expect(numbers.sheets[0]!.grid.values).toEqual([[7]]);
  });

  test('a cell with a shared text where the workbook tells of none', () => {
    expect(problemOf(minimalWorkbook(DATA))).toEqual({
      code: 'cell-text-index',
      data: { sheet: 'Data', cell: 'A1', found: '0', texts: 0 },
    });
  });

  test('styles, where dates cannot be told without them', () => {
    const list = listOf({ worksheet: 'worksheets/sheet1.xml', styles: 'styles.xml' });
    const data = '<row r="1"><c r="A1" s="1"><v>7</v></c></row>';
    expect(valuesOf(data, { [LIST]: list })).toEqual([[7]]);
    const workbook = `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><workbookPr date1904="1"/><sheets><sheet name="Data" sheetId="1" r:id="r1"/></sheets></workbook>`;
    expect(problemOf(minimalWorkbook(data, { [LIST]: list, 'xl/workbook.xml': workbook }))).toEqual({
      code: 'part-missing',
      data: { part: 'xl/styles.xml' },
    });
  });

  test('tables never', () => {
    const list = `<Relationships xmlns="${RELATIONS}"><Relationship Id="t1" Type="${DOCUMENT}/table" Target="../tables/table1.xml"/></Relationships>`;
    expect(
      valuesOf('<row r="1"><c r="A1"><v>7</v></c></row>', { 'xl/worksheets/_rels/sheet1.xml.rels': list }),
    ).toEqual([[7]]);
  });

  test('a relation of a foreign type does not stand for one of ours', () => {
    const list = listOf({
      worksheet: 'worksheets/sheet1.xml',
      'urn:q/sharedStrings': 'other.xml',
      sharedStrings: 'sharedStrings.xml',
    });
    const other = `<sst xmlns="${MAIN}"><si><t>b</t></si></sst>`;
    expect(valuesOf(DATA, { [LIST]: list, 'xl/other.xml': other, 'xl/sharedStrings.xml': STRINGS })).toEqual([
      ['a', 7],
    ]);
  });
});

describe('sheets of the list that are not read', () => {
  const sheets = (more: string, list = '') => {
    const workbook = `<workbook xmlns="${MAIN}" xmlns:rel="${DOCUMENT}"><sheets>${more}<sheet name="Data" sheetId="1" rel:id="r1"/></sheets><definedNames><definedName name="a" localSheetId="1">1</definedName></definedNames></workbook>`;
    return minimalWorkbook('<row r="1"><c r="A1"><v>7</v></c></row>', {
      'xl/workbook.xml': workbook,
      [LIST]: listOf({ worksheet: 'worksheets/sheet1.xml' }).replace('</Relationships>', `${list}</Relationships>`),
    });
  };
  const relation = (type: string, target = 'x.xml'): string =>
    `<Relationship Id="r9" Type="${type}" Target="${target}"/>`;
  const MICROSOFT = 'http://schemas.microsoft.com/office/2006/relationships';

  test.each([
    '',
    'sheetId="0"',
    'sheetId="A0"',
    'sheetId="-1"',
    'sheetId="4294967296"',
    'x:sheetId="1" xmlns:x="urn:x"',
  ])('one that is not numbered is damage: %s', (id) => {
    const workbook = `<workbook xmlns="${MAIN}" xmlns:rel="${DOCUMENT}"><sheets><sheet name="Data" ${id} rel:id="r1"/></sheets></workbook>`;
    const list = listOf({ worksheet: 'worksheets/sheet1.xml' });
    const file = minimalWorkbook('<row r="1"><c r="A1"><v>7</v></c></row>', {
      'xl/workbook.xml': workbook,
      [LIST]: list,
    });
    expect(problemOf(file)).toEqual({ code: 'xml-damaged', data: { part: 'xl/workbook.xml' } });
  });

  test.each([
    ['a macro module without a relation', '<sheet name="M" state="veryHidden" rel:id=""/>', '', 'no-part'],
    ['one without the attribute', '<sheet name="M" sheetId="2"/>', '', 'no-part'],
    ['one whose relation is not there', '<sheet name="M" state="veryHidden" rel:id="r9"/>', '', 'no-part'],
    [
      'one whose part is not there',
      '<sheet name="M" state="veryHidden" rel:id="r9"/>',
      relation(`${DOCUMENT}/worksheet`),
      'no-part',
    ],
    ['a chart sheet', '<sheet name="M" rel:id="r9"/>', relation(`${DOCUMENT}/chartsheet`), 'chart'],
    ['a dialog sheet', '<sheet name="M" rel:id="r9"/>', relation(`${DOCUMENT}/dialogsheet`), 'dialog'],
    ['a macro sheet', '<sheet name="M" rel:id="r9"/>', relation(`${MICROSOFT}/xlMacrosheet`), 'macro'],
    [
      'an international macro sheet',
      '<sheet name="M" rel:id="r9"/>',
      relation(`${MICROSOFT}/xlIntlMacrosheet`),
      'macro',
    ],
    ['a sheet of a kind to come', '<sheet name="M" rel:id="r9"/>', relation(`${MICROSOFT}/xlFuture`), 'other'],
  ])('%s is skipped, and told', (_, more, list, why) => {
    const file = readWorkbook(sheets(more, list));
    expect(file.sheets.map(({ name, grid }) => [name, grid.values])).toEqual([['Data', [[7]]]]);
    expect(file.skipped).toEqual([{ sheet: 'M', why }]);
    // Names count sheets as the list does.
    expect(file.names).toEqual([{ name: 'a', refersTo: '1', sheet: 'Data' }]);
  });

  test.each([
    ['whose relation is not there', '<sheet name="Dinas B" rel:id="r9"/>', '', 'r9'],
    ['whose part is not there', '<sheet name="Dinas B" rel:id="r9"/>', relation(`${DOCUMENT}/worksheet`), 'xl/x.xml'],
    ['that is hidden', '<sheet name="Dinas B" state="hidden" rel:id="r9"/>', '', 'r9'],
  ])('a sheet with cells %s is missed: its units would be lost', (_, more, list, part) => {
    expect(problemOf(sheets(more, list))).toEqual({ code: 'sheet-part-missing', data: { sheet: 'Dinas B', part } });
  });

  test('a workbook with nothing else has no sheets', () => {
    const workbook = `<workbook xmlns="${MAIN}"><sheets><sheet name="M" sheetId="1"/></sheets></workbook>`;
    expect(problemOf(minimalWorkbook('', { 'xl/workbook.xml': workbook })).code).toBe('no-sheets');
  });
});

test('the archive itself keeps its names', () => {
  expect(Object.keys(unzipSync(renamed((path) => path.toUpperCase())))).toContain('XL/SHAREDSTRINGS.XML');
});
