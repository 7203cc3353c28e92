import type { ShownAs } from '../../src/core/number-format';
import { DOCUMENT, MAIN, minimalFiles, minimalWorkbook } from './packages';
import { problemOf, sheetOf, worksheet } from './support';

const LIST = 'xl/_rels/workbook.xml.rels';
const RELATIONS = new TextDecoder().decode(minimalFiles('')[LIST] as Uint8Array);

/** A styles part with cell formats of these number formats, the first plain; numbers are built in, texts are codes. */
function stylesOf(...formats: readonly (number | string)[]): Record<string, string> {
  const codes = formats.filter((format) => typeof format === 'string');
  const numFmts = codes.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code}"/>`).join('');
  const xfs = formats.map(
    (format) => `<xf numFmtId="${typeof format === 'number' ? format : 164 + codes.indexOf(format)}"/>`,
  );
  return {
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts>${numFmts}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf/>${xfs.join('')}</cellXfs><cellStyles/></styleSheet>`,
    [LIST]: RELATIONS.replace(
      '</Relationships>',
      `<Relationship Id="r2" Type="${DOCUMENT}/styles" Target="styles.xml"/></Relationships>`,
    ),
  };
}

function formatsOf(data: string, changes: Record<string, string>): [number, [number, ShownAs][]][] {
  const { formats } = sheetOf(data, changes).grid.facts;
  return [...formats].map(([column, rows]) => [column, [...rows]]);
}

const formulasOf = (data: string, changes = {}) =>
  [...sheetOf(data, changes).grid.facts.formulas].map(([column, rows]) => [column, [...rows]]);

describe('hidden columns', () => {
  const DATA = '<row r="1"><c r="A1"><v>1</v></c><c r="F1"><v>1</v></c></row>';
  const hidden = (before: string): number[] => [...sheetOf('', worksheet(DATA, { before })).grid.facts.hiddenColumns];

  test.each([
    ['one', '<cols><col min="2" max="2" width="9" hidden="1"/></cols>', [1]],
    ['in words', '<cols><col min="2" max="2" hidden="true"/></cols>', [1]],
    ['not', '<cols><col min="2" max="2" width="9" hidden="0"/></cols>', []],
    ['a run', '<cols><col min="2" max="4" hidden="1"/></cols>', [1, 2, 3]],
    [
      'a run to the last column of all ends with the used ones',
      '<cols><col min="5" max="16384" hidden="1"/></cols>',
      [4, 5],
    ],
    ['beyond the used ones', '<cols><col min="7" max="9" hidden="1"/></cols>', []],
    ['of no width', '<cols><col min="3" max="3" width="0"/></cols>', [2]],
    ['of no width in other figures', '<cols><col min="3" max="3" width="0.0" customWidth="1"/></cols>', [2]],
    ['narrow is not hidden', '<cols><col min="3" max="3" width="0.1"/></cols>', []],
    [
      'several',
      '<cols><col min="1" max="1" width="9"/><col min="2" max="2" hidden="1"/><col min="4" max="5" width="0"/></cols>',
      [1, 3, 4],
    ],
    ['overlapping', '<cols><col min="2" max="4" hidden="1"/><col min="3" max="5" hidden="1"/></cols>', [1, 2, 3, 4]],
    [
      'what is no column',
      '<cols><col min="0" max="2" hidden="1"/><col max="2" hidden="1"/><col min="3" max="2" hidden="1"/><col min="x" max="3" hidden="1"/></cols>',
      [],
    ],
    [
      'a standard of no width',
      '<sheetFormatPr defaultRowHeight="15" defaultColWidth="0"/><cols><col min="2" max="3" width="9"/></cols>',
      [0, 3, 4, 5],
    ],
    ['a standard of some width', '<sheetFormatPr defaultRowHeight="15" defaultColWidth="9"/>', []],
  ])('%s', (_, before, expected) => {
    expect(hidden(before)).toEqual(expected);
  });

  test('a sheet without cells has none', () => {
    const file = worksheet('', { before: '<cols><col min="1" max="16384" hidden="1"/></cols>' });
    expect([...sheetOf('', file).grid.facts.hiddenColumns]).toEqual([]);
  });
});

describe('number formats', () => {
  const numbers = (...styles: readonly number[]): string =>
    styles.map((style, at) => `<row r="${at + 1}"><c r="A${at + 1}" s="${style}"><v>0.75</v></c></row>`).join('');

  test('built-in ones by their number', () => {
    const ids = Array.from({ length: 82 }, (_, id) => id);
    const [column] = formatsOf(numbers(...ids.map((id) => id + 1)), stylesOf(...ids));
    const shown = new Map(column![1]);
    const by = (kind: ShownAs) => ids.filter((id) => shown.get(id) === kind);
    expect(by('percent')).toEqual([9, 10]);
    expect(by('date')).toEqual([
      ...[14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47],
      ...[50, 51, 52, 53, 54, 55, 56, 57, 58],
    ]);
  });

  test('custom ones by their code, with references resolved, of any number', () => {
    const styles = stylesOf('0.0%', '0&quot;%&quot;', 'dd/mm/yyyy', '0\\%');
    expect(formatsOf(numbers(0, 1, 2, 3, 4), styles)).toEqual([
      [
        0,
        [
          [1, 'percent'],
          [3, 'date'],
        ],
      ],
    ]);
    const own = {
      ...styles,
      'xl/styles.xml': styles['xl/styles.xml']!.replaceAll('"164"', '"9"').replace('0.0%', '0.0'),
    };
    expect(formatsOf(numbers(1), own)).toEqual([]);
  });

  test('those of alternatives that Excel takes', () => {
    const styles = stylesOf(164);
    const numFmts =
      '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x16r2" xmlns:x16r2="http://schemas.microsoft.com/office/spreadsheetml/2015/02/main"><numFmt numFmtId="164" formatCode="0%"/></mc:Choice><mc:Fallback><numFmt numFmtId="164" formatCode="0"/></mc:Fallback></mc:AlternateContent>';
    const xml = styles['xl/styles.xml']!.replace('<numFmts></numFmts>', `<numFmts>${numFmts}</numFmts>`);
    expect(formatsOf(numbers(1), { ...styles, 'xl/styles.xml': xml })).toEqual([[0, [[0, 'percent']]]]);
  });

  test('of numbers only, also those of formulas, and by the section that the number falls into', () => {
    const data =
      '<row r="1"><c r="A1" s="1" t="str"><v>75%</v></c><c r="B1" s="1"/><c r="C1" s="1"><f>1</f><v>1</v></c><c r="D1" s="1"><f>1</f></c><c r="E1" s="1" t="b"><v>1</v></c><c r="F1" s="1" t="e"><v>#N/A</v></c></row>' +
      '<row r="2"><c r="A2" s="2"><v>1</v></c><c r="B2" s="2"><v>-1</v></c><c r="C2" s="2"><v>0</v></c><c r="D2" s="3" t="d"><v>2023-09-27</v></c></row>';
    expect(formatsOf(data, stylesOf('0%', '0%;0', 14))).toEqual([
      [
        2,
        [
          [0, 'percent'],
          [1, 'percent'],
        ],
      ],
      [0, [[1, 'percent']]],
      [3, [[1, 'date']]],
    ]);
  });

  /** ECMA-376 Part 1, 18.3.1.4: `s` is 0 where it is not written, whatever its row or column is. */
  test('a cell has its own format alone: that of its row or column is for cells that are not there', () => {
    const data =
      '<row r="1" s="1" customFormat="1"><c r="A1"><v>0.75</v></c><c r="B1" s="1"><v>0.75</v></c><c r="C1" s="0"><v>0.75</v></c></row>';
    const file = worksheet(data, { before: '<cols><col min="1" max="3" style="1"/></cols>' });
    expect(formatsOf('', { ...stylesOf(9), ...file })).toEqual([[1, [[0, 'percent']]]]);
  });

  test('a column of a million percentages is one run', () => {
    const { formats } = sheetOf(numbers(...Array.from({ length: 5_000 }, () => 1)), stylesOf(9)).grid.facts;
    const runs = formats.get(0) as unknown as { runs(): Iterable<readonly [number, number, string]> };
    expect([...runs.runs()]).toEqual([[0, 4_999, 'percent']]);
    expect(formats.get(0)!.size).toBe(5_000);
  });

  test('more cell formats than Excel opens are refused', () => {
    const styles = stylesOf();
    const xml = styles['xl/styles.xml']!.replace('<cellXfs>', `<cellXfs>${'<xf/>'.repeat(65_536)}`);
    expect(problemOf(minimalWorkbook('', { ...styles, 'xl/styles.xml': xml }))).toEqual({
      code: 'too-many-items',
      data: { part: 'xl/styles.xml', items: 'styles', limit: 65_536 },
    });
  });
});

describe('formulas', () => {
  test('one that was never calculated is no blank, and no empty text', () => {
    const data =
      '<row r="1"><c r="A1"><f>B1*2</f></c><c r="B1"/><c r="C1" t="str"><f>""</f><v></v></c><c r="D1"><f>1</f><v/></c><c r="E1" t="str"><f>"a"</f></c></row>' +
      '<row r="2"><c r="B2"><f>A1</f></c></row>';
    const { values, facts } = sheetOf(data).grid;
    expect(values).toEqual([
      [null, null, '', null, null],
      [null, null],
    ]);
    const cells = [...facts.formulas].flatMap(([column, rows]) => [...rows].map(([row, text]) => [row, column, text]));
    expect(cells).toEqual([
      [0, 0, 'B1*2'],
      [0, 2, '""'],
      [0, 3, '1'],
      [0, 4, '"a"'],
      [1, 1, 'A1'],
    ]);
  });

  test('shared ones move their text to each cell, down, right, and up', () => {
    const data =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:B3" si="0">C1+$C1+SUM(D:D)</f><v>1</v></c><c r="B1"><f t="shared" si="0"/></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c><c r="B2"><f>9</f></c><c r="C2"><f t="shared" ref="C2" si="1">C1</f></c></row>' +
      '<row r="3"><c r="A3"><f t="shared" si="0"></f></c><c r="B3"><f t="shared" si="1"/></c><c r="C3"><f t="shared" si="7"/></c></row>';
    expect(formulasOf(data)).toEqual([
      [
        0,
        [
          [0, 'C1+$C1+SUM(D:D)'],
          [1, 'C2+$C2+SUM(D:D)'],
          [2, 'C3+$C3+SUM(D:D)'],
        ],
      ],
      [
        1,
        [
          [0, 'D1+$C1+SUM(E:E)'],
          [1, '9'],
          [2, 'B2'],
        ],
      ],
      [
        2,
        [
          [1, 'C1'],
          [2, ''],
        ],
      ],
    ]);
  });

  test('array formulas count in every cell they fill, whether it holds a value or not', () => {
    const data =
      '<row r="1"><c r="A1"><f t="array" ref="A1:B3">X</f><v>1</v></c><c r="B1"><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><f>own</f></c></row><row r="3"><c r="C3"><v>3</v></c></row>';
    expect(formulasOf(data)).toEqual([
      [
        0,
        [
          [0, 'X'],
          [1, 'own'],
          [2, 'X'],
        ],
      ],
      [
        1,
        [
          [0, 'X'],
          [1, 'X'],
          [2, 'X'],
        ],
      ],
    ]);
  });

  test('areas that overlap or go far keep to the used cells, and the first one counts', () => {
    const data =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A1048576">X</f><v>1</v></c></row>' +
      '<row r="2"><c r="B2"><f t="array" ref="A2:XFD9">Y</f><v>1</v></c></row><row r="4"><c r="A4"><v>4</v></c></row>';
    expect(formulasOf(data)).toEqual([
      [0, [0, 1, 2, 3].map((row) => [row, 'X'])],
      [1, [1, 2, 3].map((row) => [row, 'Y'])],
    ]);
  });

  test.each([
    ['one input for columns', 'dtr="0" r1="A1"', 'TABLE(,A1)'],
    ['one input for rows', 'dtr="1" r1="A1"', 'TABLE(A1,)'],
    ['two inputs', 'dt2D="1" dtr="1" r1="A1" r2="B1"', 'TABLE(A1,B1)'],
  ])('a data table with %s', (_, attributes, text) => {
    const data = `<row r="1"><c r="B1"><f t="dataTable" ref="B1:B2" ${attributes}/><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>`;
    expect(formulasOf(data)).toEqual([
      [
        1,
        [
          [0, text],
          [1, text],
        ],
      ],
    ]);
  });
});
