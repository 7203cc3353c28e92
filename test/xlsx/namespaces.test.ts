import { readWorkbook } from '../../src/xlsx/read';
import { MAIN, minimalWorkbook } from './packages';
import { problemOf, valuesOf, worksheet } from './support';

const SHEET = 'xl/worksheets/sheet1.xml';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const ROOT = ` xmlns:mc="${MC}" xmlns:x14="${X14}" xmlns:q="urn:q" mc:Ignorable="q"`;

/** What a cell holds that has a 0, and what else is given, before or behind it. */
const cellWith = (before: string, after: string) =>
  valuesOf('', worksheet(`<row r="1"><c r="A1">${before}<v>0</v>${after}</c></row>`, { root: ROOT }));

describe('elements by namespace and parent', () => {
  test.each([
    ['in the extensions of the cell', '<extLst><ext uri="{x}"><y:v xmlns:y="urn:y">2</y:v></ext></extLst>'],
    ['in the extensions, in the main namespace', '<extLst><ext><v>2</v></ext></extLst>'],
    ['under a foreign prefix', '<q:v>2</q:v>'],
    ['under a foreign namespace without a prefix', '<v xmlns="urn:q">2</v>'],
    ['in no namespace', '<v xmlns="">2</v>'],
    ['inside a foreign element', '<q:a><v>2</v></q:a>'],
    ['inside an element of the main namespace that no cell has', '<a><v>2</v></a>'],
    ['deeper', '<a><is><t>2</t></is><f>2</f><c r="A2"><v>2</v></c></a>'],
    ['in the namespace of an extension that Excel knows', '<x14:v>2</x14:v>'],
    ['behind a comment and an instruction', '<!--<v>2</v>--><?v 2?>'],
  ])('a second value %s is none', (_, other) => {
    expect([cellWith('', other), cellWith(other, '')]).toEqual([[[0]], [[0]]]);
  });

  test('rows, merged cells and columns count in their own place only', () => {
    const stray =
      '<row r="7" hidden="1"><c r="A7"><v>7</v></c></row><mergeCell ref="A1:A9"/><col min="1" max="9" hidden="1"/>';
    const foreign = `<q:sheetData>${stray}</q:sheetData><q:mergeCells>${stray}</q:mergeCells><q:cols>${stray}</q:cols>`;
    const data =
      '<row r="1"><c r="A1"><v>1</v></c></row><q:row r="2"><c r="A2"><v>2</v></c></q:row><extLst><row r="3"/></extLst>';
    const file = worksheet(data, {
      root: ROOT,
      before: stray + foreign,
      after: `<extLst><ext>${stray}</ext></extLst>`,
    });
    const { grid } = readWorkbook(minimalWorkbook('', file)).sheets[0]!;
    expect(grid.values).toEqual([[1]]);
    expect([grid.facts.merged, [...grid.facts.hiddenRows], [...grid.facts.hiddenColumns]]).toEqual([[], [], []]);
  });

  test.each([
    ['a row', '<Row r="1"><c r="A1"><v>1</v></c></Row>'],
    ['a cell', '<row r="1"><cell r="A1"><v>1</v></cell></row>'],
    ['a cell outside of a row', '<c r="A1"><v>1</v></c>'],
    ['a row, by its prefix', `<x:ROW xmlns:x="${MAIN}" r="1"/>`],
    [
      'a row among alternatives',
      `<mc:AlternateContent xmlns:mc="${MC}"><mc:Fallback><rows r="1"/></mc:Fallback></mc:AlternateContent>`,
    ],
  ])('%s that is none is a loss and refused', (_, data) => {
    const part = 'xl/worksheets/sheet1.xml';
    expect(problemOf(minimalWorkbook(data))).toEqual({
      code: 'xml-element',
      data: { part, found: expect.any(String) as string },
    });
  });

  test('so is a sheet of the list that is none', () => {
    const list =
      '<sheets><sheet name="Data" sheetId="1" r:id="r1"/><sheetx name="Dua" sheetId="2" r:id="r2"/></sheets>';
    const xml = `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${list}</workbook>`;
    expect(problemOf(minimalWorkbook('', { 'xl/workbook.xml': xml }))).toEqual({
      code: 'xml-element',
      data: { part: 'xl/workbook.xml', found: 'sheetx' },
    });
  });

  test('sheets, names and the date system of the workbook, too', () => {
    const xml =
      `<workbook xmlns="${MAIN}" xmlns:q="urn:q" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
      '<q:workbookPr date1904="1"/><workbookPr q:date1904="1"/><sheet name="Palsu" sheetId="9" r:id="r1"/><q:sheets><sheet name="Palsu" r:id="r1"/></q:sheets>' +
      '<sheets><q:sheet name="Palsu" r:id="r1"/><sheet q:name="Palsu" q:state="visible" name="Data" sheetId="1" state="hidden" q:id="r9" r:id="r1"/></sheets>' +
      '<definedNames><q:definedName name="a">1</q:definedName><definedName name="b">2<q:x>3</q:x></definedName></definedNames>' +
      `<extLst><ext><x14:workbookPr xmlns:x14="${X14}" date1904="1"/><workbookPr date1904="1"/></ext></extLst></workbook>`;
    const file = readWorkbook(minimalWorkbook('', { 'xl/workbook.xml': xml }));
    expect(file.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([['Data', 'hidden']]);
    expect(file.names).toEqual([{ name: 'b', refersTo: '2', sheet: null }]);
    expect(file.date1904).toBe(false);
  });

  test.each([
    ['the transitional namespace', MAIN],
    ['the strict one', STRICT],
    ['none at all', ''],
  ])('a sheet in %s is read', (_, namespace) => {
    const xml = `<worksheet xmlns="${namespace}"><sheetData><row r="1"><c r="A1"><v>1</v><q:v xmlns:q="urn:q">2</q:v></c></row></sheetData></worksheet>`;
    expect(valuesOf('', { [SHEET]: xml })).toEqual([[1]]);
  });

  test.each([
    ['a foreign namespace', '<worksheet xmlns="urn:q"/>', 'worksheet'],
    ['a foreign prefix', '<q:worksheet xmlns:q="urn:q"/>', 'q:worksheet'],
    ['another root', `<chartsheet xmlns="${MAIN}"/>`, 'chartsheet'],
  ])('a sheet with %s is refused', (_, xml, found) => {
    expect(problemOf(minimalWorkbook('', { [SHEET]: xml }))).toEqual({
      code: 'xml-root',
      data: { part: SHEET, found },
    });
  });

  test('declarations hold inside their element only', () => {
    const data =
      '<row r="1"><q:c r="A1" xmlns:q="urn:q"><q:v>1</q:v></q:c>' +
      `<m:c r="A1" xmlns:m="${MAIN}" xmlns="urn:q"><v>9</v><m:v>1</m:v></m:c><c r="B1"><v>2</v></c></row>`;
    expect(valuesOf('', worksheet(data))).toEqual([[1, 2]]);
  });
});

describe('markup compatibility (ISO/IEC 29500-3)', () => {
  const alternatives = (inside: string): string => `<mc:AlternateContent>${inside}</mc:AlternateContent>`;
  const cell = (inside: string, root = ROOT) =>
    valuesOf('', worksheet(`<row r="1"><c r="A1">${inside}</c></row>`, { root }));

  test.each([
    [
      'an unknown choice gives way',
      '<mc:Choice Requires="q"><v>1</v></mc:Choice><mc:Fallback><v>2</v></mc:Fallback>',
      2,
    ],
    [
      'a choice that Excel understands counts',
      '<mc:Choice Requires="x14"><v>1</v></mc:Choice><mc:Fallback><v>2</v></mc:Fallback>',
      1,
    ],
    [
      'all of its namespaces must be understood',
      '<mc:Choice Requires="x14 q"><v>1</v></mc:Choice><mc:Fallback><v>2</v></mc:Fallback>',
      2,
    ],
    [
      'the first of several',
      '<mc:Choice Requires="q"><v>1</v></mc:Choice><mc:Choice Requires="x14"><v>2</v></mc:Choice><mc:Choice Requires="x14"><v>3</v></mc:Choice><mc:Fallback><v>4</v></mc:Fallback>',
      2,
    ],
    ['no choice and no fallback', '<mc:Choice Requires="q"><v>1</v></mc:Choice>', null],
    [
      'a prefix nobody declared is not understood',
      '<mc:Choice Requires="zz"><v>1</v></mc:Choice><mc:Fallback><v>2</v></mc:Fallback>',
      2,
    ],
    [
      'a choice that requires nothing it names',
      '<mc:Choice><v>1</v></mc:Choice><mc:Fallback><v>2</v></mc:Fallback>',
      2,
    ],
    [
      'what stands between the choices',
      '<q:Choice Requires="x14"><v>2</v></q:Choice>5<mc:Fallback><v>3</v></mc:Fallback>',
      3,
    ],
    [
      'alternatives in alternatives',
      `<mc:Choice Requires="x14">${'<mc:AlternateContent><mc:Choice Requires="q"><v>1</v></mc:Choice><mc:Fallback><v>2</v></mc:Fallback></mc:AlternateContent>'}</mc:Choice>`,
      2,
    ],
  ])('%s', (_, inside, expected) => {
    expect(cell(alternatives(inside))[0]?.[0] ?? null).toBe(expected);
  });

  const FALLBACK = '<mc:Fallback><v>1</v></mc:Fallback>';
  test.each([
    ['a value between the choices', alternatives(`<v>2</v>${FALLBACK}`), 'v'],
    ['alternatives between the choices', alternatives(alternatives(FALLBACK) + FALLBACK), 'mc:AlternateContent'],
    ['the same after one that counts', alternatives(FALLBACK + alternatives(FALLBACK)), 'mc:AlternateContent'],
    ['a fallback without alternatives', FALLBACK, 'mc:Fallback'],
    ['a choice without alternatives', '<mc:Choice Requires="x14"><v>1</v></mc:Choice>', 'mc:Choice'],
    ['a fallback in a fallback', alternatives(`<mc:Fallback>${FALLBACK}</mc:Fallback>`), 'mc:Fallback'],
    ['an element that the standard does not have', alternatives(`<mc:Other/>${FALLBACK}`), 'mc:Other'],
  ])('%s cannot be read by two programs alike, and is refused', (_, inside, found) => {
    const file = worksheet(`<row r="1"><c r="A1">${inside}</c></row>`, { root: ROOT });
    expect(problemOf(minimalWorkbook('', file))).toMatchObject({ code: 'xml-element', data: { found } });
  });

  test('rows and merged cells may be alternatives', () => {
    const row = (value: number) => `<row r="1"><c r="A1"><v>${value}</v></c></row>`;
    const choose = (first: string, second: string) =>
      alternatives(`<mc:Choice Requires="q">${first}</mc:Choice><mc:Fallback>${second}</mc:Fallback>`);
    const after = `<mergeCells>${choose('<mergeCell ref="A1:A9"/>', '<mergeCell ref="A1:B1"/>')}</mergeCells>`;
    const file = worksheet(choose(row(1), row(2)), { root: ROOT, after });
    const { grid } = readWorkbook(minimalWorkbook('', file)).sheets[0]!;
    expect(grid.values).toEqual([[2]]);
    expect(grid.facts.merged).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });

  test('the content of a foreign element counts where the part says so, and there only', () => {
    const root = `${ROOT} mc:ProcessContent="q:wrap"`;
    expect(cell('<q:wrap><v>1</v></q:wrap>', root)).toEqual([[1]]);
    expect(cell('<q:other><v>1</v></q:other>', root)).toEqual([]);
    expect(cell('<q:other><v>1</v></q:other>', `${ROOT} mc:ProcessContent="q:*"`)).toEqual([[1]]);
    expect(cell('<q:wrap><v>1</v></q:wrap>')).toEqual([]);
    expect(cell('<q:a mc:ProcessContent="q:wrap"/><q:wrap><v>1</v></q:wrap>')).toEqual([]);
  });

  test('what a row says of foreign elements holds for its cells, whatever the row before had', () => {
    const row = (at: number, attribute: string) =>
      `<row r="${at}"${attribute}><c r="A${at}"><q:wrap><v>${at}</v></q:wrap></c><c r="B${at}"><v>0</v></c></row>`;
    const data = row(1, '') + row(2, ' mc:ProcessContent="q:wrap"') + row(3, '') + row(4, ' mc:ProcessContent="q:*"');
    expect(valuesOf('', worksheet(data, { root: ROOT }))).toEqual([
      [null, 0],
      [2, 0],
      [null, 0],
      [4, 0],
    ]);
  });

  test('an element of the same spelling is another one where its prefix is', () => {
    const cell = (at: number, declared: string) =>
      `<row r="${at}"><c r="A${at}"><p:v xmlns:p="${declared}">${at}</p:v></c></row>`;
    const data =
      cell(1, MAIN) + cell(2, 'urn:q') + cell(3, MAIN) + '<row r="4"><c r="A4"><v xmlns="urn:q">4</v></c></row>';
    expect(valuesOf('', worksheet(`${data}<row r="5"><c r="A5"><v>5</v></c></row>`))).toEqual([[1], [], [3], [], [5]]);
  });

  test('what must be understood and is not refuses the part', () => {
    const refused = problemOf(minimalWorkbook('', worksheet('', { root: `${ROOT} mc:MustUnderstand="q"` })));
    expect(refused).toEqual({ code: 'xml-must-understand', data: { part: SHEET } });
    expect(cell('<v>1</v>', `${ROOT} mc:MustUnderstand="x14"`)).toEqual([[1]]);
  });
});
