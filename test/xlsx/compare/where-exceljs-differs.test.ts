import ExcelJS from 'exceljs';
import { DOCUMENT, MAIN, minimalFiles, minimalWorkbook, RELATIONS } from '../packages';
import { sheetOf, valuesOf, worksheet } from '../support';

const SHEET = 'xl/worksheets/sheet1.xml';
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const cell = (inside: string, attributes = ''): string => `<row r="1"><c r="A1"${attributes}>${inside}</c></row>`;

/**
 * Where exceljs 4.4.0 reads something else than the standards say: what they say, the sheet data (or the parts), our value of
 * A1 and its. Should a later exceljs read it as the standard has it, its column here has to go.
 */
const CASES: readonly (readonly [
  rule: string,
  file: string | Record<string, string>,
  ours: unknown,
  theirs: unknown,
])[] = [
  [
    'a cell may hold extensions (ECMA-376 Part 1, 18.3.1.4)',
    cell('<v>1</v><extLst><ext uri="{x}"><y:v xmlns:y="urn:y">2</y:v></ext></extLst>'),
    1,
    null,
  ],
  [
    'a prefix is only a spelling of its namespace (Namespaces in XML 1.0, 3)',
    {
      [SHEET]: `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    },
    1,
    'Error',
  ],
  [
    'an element of another namespace is another element (Namespaces in XML 1.0, 5)',
    cell('<v>1</v><v xmlns="urn:q">2</v>'),
    1,
    12,
  ],
  ['character data is text (XML 1.0, 2.7)', cell('<v>a<![CDATA[b]]></v>', ' t="str"'), 'ab', 'a'],
  ['references are resolved once (XML 1.0, 4.4)', cell('<v>&amp;lt;</v>', ' t="str"'), '&lt;', '<'],
  [
    'of alternatives the fallback counts where no choice is understood (ISO/IEC 29500-3, 7.5)',
    worksheet(
      cell(
        '<mc:AlternateContent><mc:Choice Requires="q"><v>2</v></mc:Choice><mc:Fallback><v>1</v></mc:Fallback></mc:AlternateContent>',
      ),
      { root: ` xmlns:mc="${MC}" xmlns:q="urn:q"` },
    ),
    1,
    null,
  ],
  ['a row and a cell need no address (18.3.1.73, 18.3.1.4)', '<row><c><v>1</v></c></row>', 1, 'Error'],
  ['"false" is a boolean of XML Schema (18.18.11)', cell('<v>false</v>', ' t="b"'), false, true],
  ['a date is written as ISO 8601 has it (18.18.11)', cell('<v>2023-09-27</v>', ' t="d"'), 45_196, 2023],
  [
    'a phonetic guide is no part of the text (18.4.6)',
    cell('<is><t>a</t><rPh sb="0" eb="1"><t>b</t></rPh></is>', ' t="inlineStr"'),
    'a',
    null,
  ],
  ['an inline text stands in <is> (18.18.11)', cell('<is><t>a</t></is><v>b</v>', ' t="inlineStr"'), 'a', 'ab'],
  ['_x000D_ is a carriage return (22.9.2.19)', cell('<v>a_x000D_b</v>', ' t="str"'), 'a\rb', 'a_x000D_b'],
  [
    'the result of a formula may be a shared text (18.18.11)',
    {
      ...worksheet(cell('<f>1+1</f><v>0</v>', ' t="s"')),
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${DOCUMENT}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${DOCUMENT}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
      'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>a</t></si></sst>`,
    },
    'a',
    0,
  ],
  ['an empty text is the result of this formula', cell('<f>""</f><v></v>', ' t="str"'), '', null],
  [
    'names of parts do not tell capitals from small letters (ISO/IEC 29500-2, 6.2.2.3)',
    {
      [SHEET]: '',
      'xl/worksheets/SHEET1.xml': new TextDecoder().decode(minimalFiles(cell('<v>1</v>'))[SHEET] as Uint8Array),
    },
    1,
    'Error',
  ],
];

test.each(CASES)('%s', async (_, file, own, other) => {
  const [data, changes] = typeof file === 'string' ? [file, {}] : ['', withoutBlank(file)];
  expect(valuesOf(data, changes)[0]?.[0]).toEqual(own);
  expect(await theirs(minimalWorkbook(data, changes))).toEqual(other);
});

/** ECMA-376 Part 1, 18.3.1.40: a formula that is filled right moves its references to whole columns, too. */
test('a shared formula moves references to whole columns', async () => {
  const data =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:B1" si="0">SUM(C:C)</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c></row>';
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(minimalWorkbook(data).slice().buffer);
  expect(workbook.worksheets[0]!.getCell('B1').formula).toBe('SUM(C:C)');
  expect(sheetOf(data).grid.facts.formulas.get(1)?.get(0)).toBe('SUM(D:D)');
});

/** A damaged number is no number: exceljs reads the digits before the comma, and calls the rest of it nothing. */
test.each([
  ['1,5', 1],
  ['NaN', Number.NaN],
])('%s is refused by us and read by exceljs', async (text, other) => {
  const bytes = minimalWorkbook(cell(`<v>${text}</v>`));
  expect(() => valuesOf(cell(`<v>${text}</v>`))).toThrow('cell-value');
  expect(await theirs(bytes)).toEqual(other);
});

async function theirs(bytes: Uint8Array): Promise<unknown> {
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(bytes.slice().buffer);
    const a1 = workbook.worksheets[0]!.getCell('A1');
    return (a1.type === ExcelJS.ValueType.Formula ? a1.result : a1.value) ?? null;
  } catch {
    return 'Error';
  }
}

function withoutBlank(parts: Record<string, string>): Record<string, string | null> {
  return Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, xml === '' ? null : xml]));
}
