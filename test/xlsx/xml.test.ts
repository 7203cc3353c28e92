import { strToU8, zipSync } from 'fflate';
import { readWorkbook } from '../../src/xlsx/read';
import { MAIN, minimalFiles, minimalWorkbook, utf16 } from './packages';
import { problemOf, valueOf, valuesOf, worksheet } from './support';

const SHEET = 'xl/worksheets/sheet1.xml';
const DAMAGED = { code: 'xml-damaged', data: { part: SHEET } };
const problem = (sheetData: string, changes: Record<string, string> = {}) =>
  problemOf(minimalWorkbook(sheetData, changes));

describe('text as XML 1.0 means it', () => {
  test.each([
    ['CR LF is one line end', 'Dinas\r\nA', 'Dinas\nA'],
    ['CR alone is one too', 'Dinas\rA', 'Dinas\nA'],
    ['LF stays', 'Dinas\nA', 'Dinas\nA'],
    ['CR CR LF is two', 'a\r\r\nb', 'a\n\nb'],
    ['a reference to CR stays a carriage return', 'a&#13;b', 'a\rb'],
    ['so does one in hexadecimal, before a real LF', 'a&#xD;\nb', 'a\r\nb'],
    ['line ends are mended before references are resolved', 'a\r&#10;b', 'a\n\nb'],
    ['references to letters beyond the first plane', '&#128512;&#x1F600;', '😀😀'],
    ['leading zeros', '&#00065;&#x0042;', 'AB'],
    ['the five names', '&lt;&gt;&amp;&quot;&apos;', '<>&"\''],
    ['what a reference gives is no markup and no reference', '&amp;lt;&#38;#65;', '&lt;&#65;'],
    ['character data knows no references', '<![CDATA[a&lt;b\r\nc]]>', 'a&lt;b\nc'],
    ['character data in pieces', 'a<![CDATA[<]]><![CDATA[]]]]><![CDATA[>]]>b', 'a<]]>b'],
    ['comments and instructions are no text', 'a<!-- <v>&nix; -->b<?x <v>&nix; ?>c', 'abc'],
  ])('%s', (_, text, expected) => {
    expect(valueOf(`<v>${text}</v>`, 'str')).toBe(expected);
    expect(valueOf(`<is><t>${text}</t></is>`, 'inlineStr')).toBe(expected);
  });

  test('line ends of shared texts too', () => {
    const strings = `<sst xmlns="${MAIN}"><si><t>Dinas\r\nA</t></si><si><r><t>a\r</t></r><r><t>\nb</t></r></si></sst>`;
    const relations = minimalFiles('');
    const list = new TextDecoder()
      .decode(relations['xl/_rels/workbook.xml.rels'] as Uint8Array)
      .replace(
        '</Relationships>',
        '<Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
      );
    const data = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v> 1\r\n</v></c></row>';
    const changes = { 'xl/sharedStrings.xml': strings, 'xl/_rels/workbook.xml.rels': list };
    // Each element ends its own line: CR in one and LF in the next are two.
    expect(valuesOf(data, changes)).toEqual([['Dinas\nA', 'a\n\nb']]);
  });

  test.each([
    ['a name nobody declared', '&nbsp;'],
    ['a name in capitals', '&LT;'],
    ['an ampersand alone', 'Loka & Balai'],
    ['a reference without its end', '&#65'],
    ['a reference to nothing', '&#;'],
    ['the character of number 0', '&#0;'],
    ['a control character', '&#x1F;'],
    ['half a character', '&#xD800;'],
    ['a number beyond all characters', '&#x110000;'],
    ['a number without end', `&#${'9'.repeat(400)};`],
    ['hexadecimal with a capital X', '&#X41;'],
    ['a control character as it is', 'a\u0001b'],
  ])('%s is refused', (_, text) => {
    const found = problem(`<row r="1"><c r="A1" t="str"><v>${text}</v></c></row>`);
    expect([found.code, 'found' in found.data || found]).toEqual(
      text.includes('\u0001') ? ['cell-value', true] : ['xml-damaged', DAMAGED],
    );
  });

  test('references are checked where nobody reads, too', () => {
    expect(problem('', worksheet('', { after: '<extLst><ext>&nix;</ext></extLst>' }))).toEqual(DAMAGED);
    expect(problem('', worksheet('', { after: '<pageSetup r="&nix;"/>' }))).toEqual(DAMAGED);
  });
});

describe('attributes', () => {
  const name = (written: string): string | undefined =>
    readWorkbook(
      minimalWorkbook('', {
        'xl/workbook.xml': `<workbook xmlns="${MAIN}"><sheets><sheet name="${written}" sheetId="1" xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships" q:id="r1"/></sheets></workbook>`,
      }),
    ).sheets[0]?.name;

  test.each([
    ['white space becomes single spaces', 'a\tb\nc\r\nd', 'a b c d'],
    ['what references stand for stays', 'a&#9;b&#10;c&#13;d', 'a\tb\nc\rd'],
    ['references and the other quote', "a&amp;b'c&quot;d&#x41;", 'a&b\'c"dA'],
    ['">" needs no reference', 'a>b', 'a>b'],
  ])('%s', (_, written, expected) => {
    expect(name(written)).toBe(expected);
  });

  test.each([
    ['the same twice', '<c r="A1" r="B1"><v>1</v></c>'],
    ['the same twice, among many', '<c a="" b="" c="" d="" e="" f="" g="" h="" i="" j="" k="" l="" m="" a=""/>'],
    ['the same by two prefixes of one namespace', '<c xmlns:p="urn:1" xmlns:q="urn:1" p:a="" q:a="" r="A1"/>'],
    ['"<" as it is', '<c r="A1" a="<"/>'],
    ['a prefix that nobody declared', '<c r="A1" q:t="s"/>'],
    ['no white space between two', '<c r="A1"t="n"/>'],
    ['no quotes', '<c r=A1/>'],
    ['no value', '<c r/>'],
    ['no name', '<c ="A1"/>'],
    ['a slash in the middle', '<c / r="A1"/>'],
  ])('%s is refused', (_, cell) => {
    expect(problem(`<row r="1">${cell}</row>`)).toEqual(DAMAGED);
  });

  test('a foreign attribute of the same name is another one, wherever it stands', () => {
    const root = ' xmlns:q="urn:q"';
    const data =
      '<row q:r="9" r="1" q:hidden="1"><c q:r="Z1" q:t="b" r="A1" t="str" q:s="99"><v>a</v></c></row>' +
      '<row r="2" q:hidden="0" hidden="1" ht="15" q:ht="0"><c r="A2"><v>1</v></c></row>';
    const after = '<mergeCells><mergeCell q:ref="XFD9:XFD9" ref="A1:B2"/></mergeCells>';
    const before = '<cols><col q:hidden="1" min="1" max="1" q:max="9"/></cols>';
    const { grid } = readWorkbook(minimalWorkbook('', worksheet(data, { root, before, after }))).sheets[0]!;
    expect(grid.values).toEqual([['a'], [1]]);
    expect([...grid.facts.hiddenRows]).toEqual([1]);
    expect([...grid.facts.hiddenColumns]).toEqual([]);
    expect(grid.facts.merged).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  });

  test('an attribute with the prefix of the main namespace is not the one without (Namespaces in XML, 6.2)', () => {
    const data = '<x:row r="1" x:hidden="1"><x:c r="A1" x:t="b"><x:v>1</x:v></x:c></x:row>';
    const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData>${data}</x:sheetData></x:worksheet>`;
    const { grid } = readWorkbook(minimalWorkbook('', { [SHEET]: xml })).sheets[0]!;
    expect([grid.values, [...grid.facts.hiddenRows]]).toEqual([[[1]], []]);
  });
});

describe('encodings', () => {
  const data = '<row r="1"><c r="A1" t="str"><v>Loka ß 漢字 😀</v></c></row>';
  const bytes = (content: Uint8Array): Uint8Array => zipSync({ ...minimalFiles(''), [SHEET]: content });
  const xml = (declaration: string): string => declaration + worksheet(data)[SHEET]!;
  const long = xml('<?xml version="1.0" encoding="UTF-16"?>').replace(
    '<sheetData>',
    `<sheetPr/>${'<!-- 漢字 > -->'.repeat(20_000)}<sheetData>`,
  );

  test.each([
    ['UTF-8 without a word', strToU8(xml(''))],
    ['UTF-8 with its mark', strToU8(`\ufeff${xml('<?xml version="1.0" encoding="utf-8"?>')}`)],
    ['UTF-8 in white space and quotes of the other kind', strToU8(xml("<?xml version='1.0'\n encoding = 'UTF-8' ?>"))],
    ['UTF-16, least byte first', utf16(xml('<?xml version="1.0" encoding="UTF-16"?>'))],
    ['UTF-16, greatest byte first', utf16(xml('<?xml version="1.0" encoding="utf-16"?>'), true)],
    ['UTF-16 without a word', utf16(xml(''))],
    ['UTF-16 in several pieces', utf16(long)],
  ])('%s is read', (_, content) => {
    expect(readWorkbook(bytes(content)).sheets[0]!.grid.values).toEqual([['Loka ß 漢字 😀']]);
  });

  test.each([
    ['Latin 1', strToU8(xml('<?xml version="1.0" encoding="ISO-8859-1"?>')), 'ISO-8859-1'],
    ['Windows', strToU8(xml('<?xml version="1.0" encoding="windows-1252"?>')), 'windows-1252'],
    ['UTF-8 that calls itself UTF-16', strToU8(xml('<?xml version="1.0" encoding="UTF-16"?>')), 'UTF-16'],
    ['UTF-16 that calls itself UTF-8', utf16(xml('<?xml version="1.0" encoding="UTF-8"?>')), 'UTF-8'],
    ['UTF-16 without its mark', utf16(xml('')).subarray(2), 'UTF-16, UTF-32'],
  ])('%s is refused', (_, content, encoding) => {
    expect(problemOf(bytes(content))).toEqual({ code: 'xml-encoding', data: { part: SHEET, encoding } });
  });

  test('half a character of UTF-16 at the end is damage', () => {
    const content = utf16(xml(''));
    expect(problemOf(bytes(content.subarray(0, content.length - 1)))).toEqual(DAMAGED);
  });
});

test.each([
  ['text before the root', `x<worksheet xmlns="${MAIN}"/>`],
  ['text behind the root', `<worksheet xmlns="${MAIN}"/>x`],
  ['a second root', `<worksheet xmlns="${MAIN}"/><worksheet xmlns="${MAIN}"/>`],
  ['no root', '<?xml version="1.0"?><!-- -->'],
  ['a comment without end', `<worksheet xmlns="${MAIN}"/><!-- `],
  ['character data without end', `<worksheet xmlns="${MAIN}"><![CDATA[ `],
  ['an instruction without end', `<worksheet xmlns="${MAIN}"/><?x `],
  ['elements that cross', `<worksheet xmlns="${MAIN}"><a><b></a></b></worksheet>`],
  ['a closing tag with an attribute', `<worksheet xmlns="${MAIN}"></worksheet a="1">`],
  ['a closing tag that is longer', `<worksheet xmlns="${MAIN}"></worksheets>`],
  ['a tag without a name', `<worksheet xmlns="${MAIN}">< a/></worksheet>`],
  ['an element whose prefix nobody declared', `<worksheet xmlns="${MAIN}"><q:a/></worksheet>`],
])('%s is damage', (_, xml) => {
  expect(problem('', { [SHEET]: xml })).toEqual(DAMAGED);
});
