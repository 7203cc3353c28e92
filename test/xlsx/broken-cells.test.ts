import { describeCommandProblem } from '../../src/text/command-problems';
import { MAIN, minimalFiles, minimalWorkbook } from './packages';
import { problemOf, valueOf, valuesOf, worksheet } from './support';

const row = (cells: string, attributes = 'r="1"'): string => `<row ${attributes}>${cells}</row>`;
const RELATIONS = new TextDecoder().decode(minimalFiles('')['xl/_rels/workbook.xml.rels'] as Uint8Array);
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Two shared texts and two cell formats. */
const SHARED = {
  'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>a</t></si><si><t>b</t></si></sst>`,
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><cellStyleXfs><xf/><xf/><xf/></cellStyleXfs><cellXfs><xf/><xf/></cellXfs></styleSheet>`,
  'xl/_rels/workbook.xml.rels': RELATIONS.replace(
    '</Relationships>',
    `<Relationship Id="r2" Type="${DOCUMENT}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="r3" Type="${DOCUMENT}/styles" Target="styles.xml"/></Relationships>`,
  ),
};

const D = { sheet: 'Data' };
type Case = readonly [what: string, data: string, problem: object];
const CASES: readonly Case[] = [
  ['NaN', row('<c r="F1"><v>NaN</v></c>'), { code: 'cell-value', data: { ...D, cell: 'F1', type: 'n', found: 'NaN' } }],
  ['INF', row('<c r="F1"><v>INF</v></c>'), { code: 'cell-value', data: { ...D, cell: 'F1', type: 'n', found: 'INF' } }],
  [
    'Infinity',
    row('<c><v>Infinity</v></c>'),
    { code: 'cell-value', data: { ...D, cell: 'A1', type: 'n', found: 'Infinity' } },
  ],
  [
    'a number too large',
    row('<c><v>1e999</v></c>'),
    { code: 'cell-value', data: { ...D, cell: 'A1', type: 'n', found: '1e999' } },
  ],
  [
    'a decimal comma',
    row('<c r="A1"><v>1,5</v></c>'),
    { code: 'cell-value', data: { ...D, cell: 'A1', type: 'n', found: '1,5' } },
  ],
  [
    'a hexadecimal number',
    row('<c r="A1" t="n"><v> 0x1F</v></c>'),
    { code: 'cell-value', data: { ...D, cell: 'A1', type: 'n', found: ' 0x1F' } },
  ],
  [
    'text without its type',
    row('<c r="A1"><v>TB</v></c>'),
    { code: 'cell-value', data: { ...D, cell: 'A1', type: 'n', found: 'TB' } },
  ],
  [
    'NaN of a formula',
    row('<c r="A1"><f>1/B1</f><v>NaN</v></c>'),
    { code: 'cell-value', data: { ...D, cell: 'A1', type: 'n', found: 'NaN' } },
  ],
  [
    'neither true nor false',
    row('<c r="A1" t="b"><v>2</v></c>'),
    { code: 'cell-value', data: { ...D, cell: 'A1', type: 'b', found: '2' } },
  ],
  [
    'an inline text in a cell without a type, which is one of numbers',
    row('<c r="A1"><is><t>3</t></is></c>'),
    { code: 'cell-value', data: { ...D, cell: 'A1', type: 'n', found: '3' } },
  ],
  ...['n', 'x', 's', 'b', 'e', 'd'].map((type): Case => [
    `an inline text in a cell of type ${type}`,
    row(`<c r="A1" t="${type}"><is><t>3</t></is></c>`),
    { code: 'cell-value', data: { ...D, cell: 'A1', type, found: '3' } },
  ]),
  [
    'a type that nobody knows',
    row('<c r="A1" t="x"><v>3</v></c>'),
    { code: 'cell-value', data: { ...D, cell: 'A1', type: 'x', found: '3' } },
  ],
  [
    'a shared text too far',
    row('<c r="B1" t="s"><v>2</v></c>'),
    { code: 'cell-text-index', data: { ...D, cell: 'B1', found: '2', texts: 2 } },
  ],
  [
    'a shared text before the first',
    row('<c t="s"><v>-1</v></c>'),
    { code: 'cell-text-index', data: { ...D, cell: 'A1', found: '-1', texts: 2 } },
  ],
  [
    'half a shared text',
    row('<c t="s"><v>0.5</v></c>'),
    { code: 'cell-text-index', data: { ...D, cell: 'A1', found: '0.5', texts: 2 } },
  ],
  [
    'a shared text by name',
    row('<c t="s"><v>length</v></c>'),
    { code: 'cell-text-index', data: { ...D, cell: 'A1', found: 'length', texts: 2 } },
  ],
  [
    'a format too far',
    row('<c r="C1" s="2"><v>1</v></c>'),
    { code: 'cell-style', data: { ...D, cell: 'C1', found: '2', styles: 2 } },
  ],
  [
    'a format of a blank cell',
    row('<c r="C1" s="9"/>'),
    { code: 'cell-style', data: { ...D, cell: 'C1', found: '9', styles: 2 } },
  ],
  [
    'a format that is no number',
    row('<c s="x"/>'),
    { code: 'cell-style', data: { ...D, cell: 'A1', found: 'x', styles: 2 } },
  ],
  ['half a format', row('<c s="0.5"/>'), { code: 'cell-style', data: { ...D, cell: 'A1', found: '0.5', styles: 2 } }],
  [
    'an address of another row',
    row('<c r="A2"><v>1</v></c>'),
    { code: 'cell-address', data: { ...D, found: 'A2', row: 1 } },
  ],
  [
    'an address without a row',
    row('<c r="A"><v>1</v></c>'),
    { code: 'cell-address', data: { ...D, found: 'A', row: 1 } },
  ],
  [
    'an address without a column',
    row('<c r="1"><v>1</v></c>'),
    { code: 'cell-address', data: { ...D, found: '1', row: 1 } },
  ],
  [
    'an address with a zero',
    row('<c r="A01"><v>1</v></c>'),
    { code: 'cell-address', data: { ...D, found: 'A01', row: 1 } },
  ],
  [
    'an area for an address',
    row('<c r="A1:B1"><v>1</v></c>'),
    { code: 'cell-address', data: { ...D, found: 'A1:B1', row: 1 } },
  ],
  ['nothing for an address', row('<c r=""><v>1</v></c>'), { code: 'cell-address', data: { ...D, found: '', row: 1 } }],
  [
    'a column beyond the last',
    row('<c r="XFE1"><v>1</v></c>'),
    { code: 'cell-address', data: { ...D, found: 'XFE1', row: 1 } },
  ],
  [
    'a column of four letters',
    row('<c r="AAAA1"><v>1</v></c>'),
    { code: 'cell-address', data: { ...D, found: 'AAAA1', row: 1 } },
  ],
  [
    'no address behind the last column',
    row('<c r="XFD1"/><c/>'),
    { code: 'cell-address', data: { ...D, found: '16385', row: 1 } },
  ],
  [
    'a cell twice',
    row('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>'),
    { code: 'cell-order', data: { ...D, cell: 'A1', after: 'A1' } },
  ],
  [
    'cells out of order',
    row('<c r="B1"><v>1</v></c><c r="A1"><v>2</v></c>'),
    { code: 'cell-order', data: { ...D, cell: 'A1', after: 'B1' } },
  ],
  ['a row twice', row('') + row('<c r="A1"><v>1</v></c>'), { code: 'row-order', data: { ...D, row: 1, after: 1 } }],
  ['rows out of order', row('', 'r="5"') + row('', 'r="3"'), { code: 'row-order', data: { ...D, row: 3, after: 5 } }],
  ['a row of number 0', row('', 'r="0"'), { code: 'row-number', data: { ...D, found: '0' } }],
  ['a row beyond the last', row('', 'r="1048577"'), { code: 'row-number', data: { ...D, found: '1048577' } }],
  [
    'no number behind the last row',
    `${row('', 'r="1048576"')}<row/>`,
    { code: 'row-number', data: { ...D, found: '1048577' } },
  ],
  ['a row that is no number', row('', 'r="x"'), { code: 'row-number', data: { ...D, found: 'x' } }],
  ['half a row', row('', 'r="1.5"'), { code: 'row-number', data: { ...D, found: '1.5' } }],
  [
    'two values',
    row('<c r="D1"><v>0</v><v>2</v></c>'),
    { code: 'cell-twice', data: { ...D, cell: 'D1', element: 'v' } },
  ],
  [
    'two formulas',
    row('<c r="D1"><f>1</f><f>2</f></c>'),
    { code: 'cell-twice', data: { ...D, cell: 'D1', element: 'f' } },
  ],
  [
    'two inline texts',
    row('<c r="D1" t="inlineStr"><is/><is/></c>'),
    { code: 'cell-twice', data: { ...D, cell: 'D1', element: 'is' } },
  ],
  [
    'a text nobody could type',
    row(`<c r="A1" t="str"><v>${'x'.repeat(1_100_000)}</v></c>`),
    { code: 'cell-text-too-long', data: { ...D, cell: 'A1', limit: 1_000_000 } },
  ],
  [
    'a text nobody could type, in pieces',
    row(`<c r="A1" t="inlineStr"><is>${`<r><t>${'x'.repeat(9_999)}</t></r>`.repeat(101)}</is></c>`),
    { code: 'cell-text-too-long', data: { ...D, cell: 'A1', limit: 1_000_000 } },
  ],
  [
    'a formula longer than Excel holds',
    row(`<c r="A1"><f>1${'+1'.repeat(4_096)}</f></c>`),
    { code: 'formula-too-long', data: { ...D, cell: 'A1', length: 8_193, limit: 8_192 } },
  ],
];

test.each(CASES)('%s: the sentence names the place', (_, data, expected) => {
  const detail = problemOf(minimalWorkbook(data, SHARED));
  expect(detail).toEqual(expected);
  const shown = 'cell' in detail.data ? `Data!${detail.data.cell}` : '"Data"';
  for (const language of ['id', 'en'] as const) {
    const sentence = describeCommandProblem(detail, language);
    expect(sentence).toContain(shown);
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(sentence).not.toMatch(/undefined|null|\[object/);
  }
});

test('merged cells that are no area name their sheet', () => {
  const bad = (ref: string) =>
    problemOf(minimalWorkbook('', worksheet('', { after: `<mergeCells><mergeCell ${ref}/></mergeCells>` })));
  expect(bad('ref="A1:"')).toEqual({ code: 'merge-area', data: { ...D, found: 'A1:' } });
  expect(bad('')).toEqual({ code: 'merge-area', data: { ...D, found: '' } });
});

test('what a sentence quotes is short and has no control characters', () => {
  const detail = problemOf(minimalWorkbook(row(`<c r="A1"><v>${'9&#13;'.repeat(100)}</v></c>`)));
  expect(detail.data).toEqual({ ...D, cell: 'A1', type: 'n', found: `${'9\ufffd'.repeat(60)}...` });
});

describe('what a cell may well be', () => {
  test.each([
    ['numbers with white space', '<v> 3.5\n</v>', 'n', 3.5],
    ['with a sign', '<v>+3</v>', 'n', 3],
    ['with an exponent', '<v>1.5E-3</v>', 'n', 0.0015],
    ['without a leading zero', '<v>.5</v>', 'n', 0.5],
    ['no number', '<v/>', 'n', undefined],
    ['white space for a number', '<v> </v>', 'n', undefined],
    ['true in words', '<v>true</v>', 'b', true],
    ['false', '<v> 0 </v>', 'b', false],
    ['no truth', '<v/>', 'b', undefined],
    ['an error', '<v>#N/A</v>', 'e', { error: '#N/A' }],
    ['an error of newer functions', '<v>#SPILL!</v>', 'e', { error: '#SPILL!' }],
    ['no error', '<v/>', 'e', undefined],
    ['a text', '<v> a </v>', 'str', ' a '],
    ['an empty text', '<v></v>', 'str', ''],
    ['no text', '', 'str', undefined],
    ['an inline text', '<is><t>a</t></is>', 'inlineStr', 'a'],
    ['an empty inline text', '<is><t/></is>', 'inlineStr', ''],
    [
      'an inline text in runs, without its phonetic guide',
      '<is><r><rPr><b/></rPr><t>a</t></r><r><t>b</t></r><rPh sb="0" eb="1"><t>no</t></rPh></is>',
      'inlineStr',
      'ab',
    ],
    ['both: the inline text counts', '<is><t>I.1</t></is><v>9</v>', 'inlineStr', 'I.1'],
    ['both, in the other order', '<v>9</v><is><t>I.1</t></is>', 'inlineStr', 'I.1'],
    ['only a value where an inline text is announced', '<v>I.1</v>', 'inlineStr', 'I.1'],
    ['an inline text in a cell of texts', '<is><r><t>a</t></r></is>', 'str', 'a'],
    ['a value beside it counts there', '<v>b</v><is><t>a</t></is>', 'str', 'b'],
    ['a value beside it counts in a cell of numbers too', '<is><t>3</t></is><v>4</v>', 'n', 4],
    ['a date', '<v>2023-09-27</v>', 'd', 45_196],
    ['a date of no month stays a text', '<v>2023-13-01</v>', 'd', '2023-13-01'],
    ['a date of no day stays a text', '<v>2023-02-29</v>', 'd', '2023-02-29'],
    ['an hour of no day stays a text', '<v>2023-02-28T24:00</v>', 'd', '2023-02-28T24:00'],
    ['a number where a date is announced stays a text', '<v>45196</v>', 'd', '45196'],
  ])('%s', (_, inside, type, expected) => {
    expect(valueOf(inside, type)).toEqual(expected);
  });

  test('a format where the workbook has no formats at all', () => {
    expect(valuesOf(row('<c r="A1" s="7"><v>1</v></c>'))).toEqual([[1]]);
  });

  test('a prefix that nobody typed does not make a formula too long', () => {
    const formula = `${'_xlfn.STDEV.S(1)+'.repeat(700)}1`;
    expect(formula.length).toBeGreaterThan(8_192);
    expect(valuesOf(row(`<c r="A1"><f>${formula}</f><v>1</v></c>`))).toEqual([[1]]);
  });
});
