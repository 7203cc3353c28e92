import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import ExcelJS from 'exceljs';
import { freeSheetName } from '../../src/core/sheet-names';
import { openWorkbook, type Additions } from '../../src/xlsx/open-workbook';
import { appendElement } from '../../src/xlsx/patch-xml';
import { readWorkbook } from '../../src/xlsx/read';
import { minimalFiles, minimalWorkbook, utf16, withField } from './packages';

const withAdditions = (bytes: Uint8Array, added: Additions): Uint8Array => openWorkbook(bytes).with(added);
const readCustomXml = (bytes: Uint8Array, namespace: string): string | null => openWorkbook(bytes).record(namespace);

const OURS = 'urn:contoh:segel';
const DATA = '<row r="1"><c r="A1"><v>7</v></c></row>';

function additions(text = 'satu', sheet: Partial<Additions['sheet']> = {}): Additions {
  return {
    sheet: { name: 'Segel', lines: [[{ text: 'Kode', bold: true }, { text }]], replaces: false, ...sheet },
    customXml: { namespace: OURS, xml: `<segel xmlns="${OURS}">${text}</segel>` },
  };
}

/** A workbook of another program, with parts that we do not know. */
async function foreignWorkbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Data');
  sheet.getCell('A1').value = 'Unit';
  sheet.getCell('A1').note = 'komentar orang lain';
  sheet.getCell('B2').value = { formula: 'SUM(1,2)', result: 3 };
  sheet.getCell('B2').font = { bold: true, color: { argb: 'FF112233' } };
  sheet.addConditionalFormatting({
    ref: 'A1:B2',
    rules: [{ type: 'expression', formulae: ['$A1="x"'], style: { font: { bold: true } }, priority: 1 }],
  });
  const files: Zippable = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
  const add = (path: string, xml: string) => void (files[path] = strToU8(xml));
  add('customXml/item1.xml', '<lain xmlns="urn:milik-orang">&amp; data</lain>');
  add('customXml/itemProps1.xml', '<ds:datastoreItem xmlns:ds="urn:x" ds:itemID="{1}"/>');
  add('xl/webextensions/webextension1.xml', '<we:webextension xmlns:we="urn:we" id="{add-in-lain}"/>');
  add('xl/charts/chart1.xml', '<c:chartSpace xmlns:c="urn:c"/>');
  add('xl/vbaProject.bin', '\u0001\u0002bukan xml');
  const relations = strFromU8(files['xl/_rels/workbook.xml.rels'] as Uint8Array).replace(
    '</Relationships>',
    '<Relationship Id="rIdKepatuhan1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>',
  );
  add('xl/_rels/workbook.xml.rels', relations);
  return zipSync(files);
}

const LISTS = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels'];

it('keeps every other part byte for byte: charts, comments, foreign data, other add-ins', async () => {
  const before = await foreignWorkbook();
  const after = unzipSync(withAdditions(before, additions()));
  const changed = Object.entries(unzipSync(before)).filter(
    ([path, bytes]) => Buffer.compare(Buffer.from(bytes), Buffer.from(after[path] ?? [])) !== 0,
  );
  expect(changed.map(([path]) => path).sort()).toEqual([...LISTS].sort());
  const added = Object.keys(after).filter((path) => !(path in unzipSync(before)));
  expect(added.sort()).toEqual([
    'customXml/_rels/item2.xml.rels',
    'customXml/item2.xml',
    'customXml/itemProps2.xml',
    'xl/worksheets/sheet2.xml',
  ]);
});

it('only adds to the lists that must name the new parts', async () => {
  const before = await foreignWorkbook();
  const [old, now] = [unzipSync(before), unzipSync(withAdditions(before, additions()))];
  for (const path of LISTS) {
    const [from, to] = [strFromU8(old[path]!), strFromU8(now[path]!)];
    let common = 0;
    while (from[common] === to[common]) common++;
    expect(to.endsWith(from.slice(common))).toBe(true);
  }
  expect(strFromU8(now['xl/_rels/workbook.xml.rels']!)).toContain('Id="rIdKepatuhan2"');
});

it('is opened by another program, with the new sheet behind the others and the old cells as they were', async () => {
  const book = new ExcelJS.Workbook();
  const bytes = withAdditions(await foreignWorkbook(), additions('<a> & "b"\u0007'));
  await book.xlsx.load(bytes.slice().buffer);
  expect(book.worksheets.map(({ name }) => name)).toEqual(['Data', 'Segel']);
  expect(book.getWorksheet('Data')!.getCell('A1').note).toBe('komentar orang lain');
  expect(book.getWorksheet('Data')!.getCell('B2').font).toMatchObject({ bold: true, color: { argb: 'FF112233' } });
  expect(readWorkbook(bytes).sheets[1]!.grid.values).toEqual([['Kode', '<a> & "b"\u0007']]);
});

it('finds its own part among others, and replaces it together with its sheet', async () => {
  const before = await foreignWorkbook();
  expect(readCustomXml(before, OURS)).toBeNull();
  expect(readCustomXml(before, 'urn:milik-orang')).toBe('<lain xmlns="urn:milik-orang">&amp; data</lain>');
  const first = withAdditions(before, additions('satu'));
  const second = withAdditions(first, additions('dua', { replaces: true }));
  expect(readCustomXml(second, OURS)).toContain('>dua</segel>');
  expect(Object.keys(unzipSync(second)).sort()).toEqual(Object.keys(unzipSync(first)).sort());
  expect(readWorkbook(second).sheets.map(({ name, grid }) => [name, grid.values.at(-1)])).toEqual([
    ['Data', [null, 3]],
    ['Segel', ['Kode', 'dua']],
  ]);
});

it('finds its part where another program dropped the relation, and relates it again', () => {
  const files = unzipSync(withAdditions(minimalWorkbook(DATA), additions('satu')));
  const list = 'xl/_rels/workbook.xml.rels';
  files[list] = strToU8(strFromU8(files[list]!).replace(/<Relationship [^>]*customXml"[^>]*>/, ''));
  const loose = zipSync(files);
  expect(strFromU8(unzipSync(loose)[list]!)).not.toContain('customXml');
  expect(readCustomXml(loose, OURS)).toContain('satu');
  const again = withAdditions(loose, additions('dua', { replaces: true }));
  expect(strFromU8(unzipSync(again)[list]!)).toContain('Target="../customXml/item1.xml"');
  expect(Object.keys(unzipSync(again)).sort()).toEqual(Object.keys(files).sort());
  expect(readCustomXml(again, OURS)).toContain('dua');
});

it('adds its sheet again where someone removed it', () => {
  const bytes = withAdditions(minimalWorkbook(DATA), additions('satu', { replaces: true }));
  expect(readWorkbook(bytes).sheets.map(({ name }) => name)).toEqual(['Data', 'Segel']);
});

it.each([
  [
    'a prefix for the main namespace',
    (xml: string) => xml.replaceAll(/<(\/?)(workbook|sheets|sheet)/g, '<$1x:$2').replace('xmlns=', 'xmlns:x='),
  ],
  [
    'strict namespaces',
    (xml: string) =>
      xml.replace(/http:\/\/schemas[^"]*relationships/, 'http://purl.oclc.org/ooxml/officeDocument/relationships'),
  ],
  ['a byte order mark', (xml: string) => `\ufeff${xml}`],
])('adds to a workbook part with %s', (_, change) => {
  const plain = strFromU8(minimalFiles(DATA)['xl/workbook.xml'] as Uint8Array);
  const bytes = withAdditions(minimalWorkbook(DATA, { 'xl/workbook.xml': change(plain) }), additions());
  expect(readWorkbook(bytes).sheets.map(({ name, grid }) => [name, grid.values])).toEqual([
    ['Data', [[7]]],
    ['Segel', [['Kode', 'satu']]],
  ]);
  expect(readCustomXml(bytes, OURS)).toContain('satu');
});

it('chooses a sheet name that is free, whatever its capitals', () => {
  const taken = openWorkbook(minimalWorkbook(DATA)).sheetNames;
  expect(taken).toEqual(['Data']);
  expect(freeSheetName('Segel', taken)).toBe('Segel');
  expect(freeSheetName('data', taken)).toBe('data 2');
});

it('finds the parts of a package whatever the case of their names, and keeps those names', () => {
  const plain = minimalFiles(DATA);
  const files: Zippable = {};
  for (const [path, content] of Object.entries(plain)) files[path.toUpperCase()] = content;
  files['CUSTOMXML/ITEM1.XML'] = strToU8(`<lama xmlns="${OURS}"/>`);
  const bytes = withAdditions(zipSync(files), additions('dua'));
  const names = Object.keys(unzipSync(bytes));
  expect(names.slice(0, Object.keys(files).length)).toEqual(Object.keys(files));
  expect(names.filter((name) => /item1\.xml$/i.test(name))).toEqual(['CUSTOMXML/ITEM1.XML']);
  expect(readCustomXml(bytes, OURS)).toContain('>dua</segel>');
  expect(readWorkbook(bytes).sheets.map(({ name }) => name)).toEqual(['Data', 'Segel']);
});

it('adds to lists in UTF-16, which are UTF-8 from then on', () => {
  const files = minimalFiles(DATA);
  const text = strFromU8(files['xl/workbook.xml'] as Uint8Array);
  files['xl/workbook.xml'] = utf16(`<?xml version="1.0" encoding="UTF-16"?>${text}`);
  const bytes = withAdditions(zipSync(files), additions());
  const now = strFromU8(unzipSync(bytes)['xl/workbook.xml']!);
  expect(now.startsWith('<?xml version="1.0" encoding="UTF-8"?><workbook')).toBe(true);
  expect(readWorkbook(bytes).sheets.map(({ name }) => name)).toEqual(['Data', 'Segel']);
});

it('does not decompress what it does not change: a part may even be damaged', () => {
  const files = minimalFiles(DATA);
  const picture = Uint8Array.from({ length: 100_000 }, (_, at) => (at * at) % 251);
  const before = zipSync({ ...files, 'xl/media/image1.png': picture, 'xl/media/image2.png': [picture, { level: 0 }] });
  const after = unzipSync(withAdditions(before, additions()));
  expect(after['xl/media/image1.png']).toEqual(picture);
  expect(after['xl/media/image2.png']).toEqual(picture);
  const damaged = withField(before, 'xl/media/image1.png', 16, 12_345);
  expect(readWorkbook(withAdditions(damaged, additions())).sheets).toHaveLength(2);
});

it('knows its part by the namespace of the root element, not by any that is declared there', () => {
  const loose = (xml: string) => minimalWorkbook(DATA, { 'customXml/item1.xml': xml });
  expect(readCustomXml(loose(`<lain xmlns="urn:lain" xmlns:s="${OURS}"/>`), OURS)).toBeNull();
  expect(readCustomXml(loose(`<s:a xmlns:s="${OURS}"/>`), OURS)).toBe(`<s:a xmlns:s="${OURS}"/>`);
  expect(readCustomXml(loose(`<?xml version="1.0"?><!-- < --><a xmlns='${OURS}'/>`), OURS)).toContain('<a ');
  for (const rubbish of ['', '<', '<<<<', 'x', '<!-- ', '<!DOCTYPE a><a/>', '<a', '<a xmlns="', '\u0000']) {
    expect(readCustomXml(loose(rubbish), OURS)).toBeNull();
  }
});

it('gives the same bytes every time', () => {
  expect(withAdditions(minimalWorkbook(DATA), additions())).toEqual(withAdditions(minimalWorkbook(DATA), additions()));
});

it('tells whether a workbook is signed', () => {
  expect(openWorkbook(minimalWorkbook(DATA)).isSigned).toBe(false);
  expect(openWorkbook(minimalWorkbook(DATA, { '_xmlsignatures/sig1.xml': '<s/>' })).isSigned).toBe(true);
});

describe('appendElement', () => {
  const place = (...path: readonly [string, ...string[]]) => ({ part: 'p', namespaces: ['urn:n'], path });
  const append = (xml: string, ...path: readonly [string, ...string[]]) =>
    appendElement(xml, place(...path), (prefix) => `<${prefix}c/>`);

  it.each([
    ['<a><b/></a>', '<a><b/><c/></a>'],
    ['<x:a xmlns:x="urn:n" n="1"></x:a>', '<x:a xmlns:x="urn:n" n="1"><x:c/></x:a>'],
    ['<a n="1"/>', '<a n="1"><c/></a>'],
    ['<a n = "/>" />', '<a n = "/>" ><c/></a>'],
    ['<x:a xmlns:x="urn:n"/>', '<x:a xmlns:x="urn:n"><x:c/></x:a>'],
    [
      '\ufeff<?xml version="1.0"?><!-- </a> --><a>1</a ><!-- -->',
      '\ufeff<?xml version="1.0"?><!-- </a> --><a>1<c/></a ><!-- -->',
    ],
  ])('of %s gives %s', (xml, expected) => {
    expect(append(xml, 'a')).toBe(expected);
  });

  it('means the element of that namespace at that place, and no other of its name', () => {
    const xml = '<a xmlns="urn:n"><q:b xmlns:q="urn:q"/><x><b/></x><![CDATA[<b/>]]><b></b></a>';
    expect(append(xml, 'a', 'b')).toBe(xml.replace('<b></b>', '<b><c/></b>'));
  });

  it('is null without the element', () => {
    expect(append('<ab/>', 'a')).toBeNull();
    expect(append('<a><c/></a>', 'a', 'b')).toBeNull();
    expect(append('<a xmlns="urn:other"/>', 'a')).toBeNull();
  });
});
