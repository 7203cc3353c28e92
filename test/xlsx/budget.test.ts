import { strToU8, zipSync, type Zippable } from 'fflate';
import { openWorkbook } from '../../src/xlsx/open-workbook';
import { BUDGET, Budget } from '../../src/xlsx/budget';
import { FileProblem } from '../../src/xlsx/file-problem';
import { readWorkbook } from '../../src/xlsx/read';
import { XmlScanner } from '../../src/xlsx/xml-scanner';
import { DOCUMENT, MAIN, minimalFiles, minimalWorkbook, RELATIONS } from './packages';
import { problemOf, sheetOf, valuesOf, worksheet } from './support';

const SHEET = 'xl/worksheets/sheet1.xml';
const LIST = 'xl/_rels/workbook.xml.rels';

function packed(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = minimalFiles('');
  for (const [path, content] of Object.entries(parts))
    files[path] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(files, { level: 1 });
}

/** A workbook of many sheets that all look alike. */
function manySheets(count: number, xml: string): Uint8Array {
  const parts: Record<string, string> = {};
  let [sheets, list] = ['', ''];
  for (let at = 1; at <= count; at++) {
    sheets += `<sheet name="S${at}" sheetId="${at}" r:id="r${at}"/>`;
    list += `<Relationship Id="r${at}" Type="${DOCUMENT}/worksheet" Target="worksheets/sheet${at}.xml"/>`;
    parts[`xl/worksheets/sheet${at}.xml`] = xml;
  }
  return packed({
    ...parts,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets>${sheets}</sheets></workbook>`,
    [LIST]: `<Relationships xmlns="${RELATIONS}">${list}</Relationships>`,
  });
}

const sheet = (data: string, options = {}): string => worksheet(data, options)[SHEET]!;
const workbookWith = (inside: string, sheets = ''): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets><sheet name="Data" sheetId="1" r:id="r1"/>${sheets}</sheets>${inside}</workbook>`;
const relations = (inside: string): string =>
  `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${DOCUMENT}/worksheet" Target="worksheets/sheet1.xml"/>${inside}</Relationships>`;

describe('places', () => {
  const last = sheet('<row r="1048576"><c r="A1048576"><v>1</v></c></row>');

  test('one cell in the last row is a sheet of blank rows', () => {
    const { values } = readWorkbook(packed({ [SHEET]: last })).sheets[0]!.grid;
    expect([values.length, values[0], values[1_048_575]]).toEqual([1_048_576, [], [1]]);
  });

  test.each([
    ['cells in the last row of many sheets', manySheets(20, last), 'S5'],
    [
      'rows far from one another',
      manySheets(
        20,
        sheet([1, 350_000, 700_000, 1_048_576].map((r) => `<row r="${r}"><c r="A${r}"><v>1</v></c></row>`).join('')),
      ),
      'S5',
    ],
    [
      'cells in the last column of many sheets',
      manySheets(400, sheet('<row r="1"><c r="XFD1"><v>1</v></c></row>')),
      'S306',
    ],
    [
      'formulas in the last column of many sheets',
      manySheets(400, sheet('<row r="1"><c r="XFD1"><f>1</f></c></row>')),
      'S306',
    ],
    [
      'areas of array formulas over all columns',
      packed({
        [SHEET]: sheet(
          `<row r="1"><c r="XFD1"><v>1</v></c></row>${Array.from({ length: 50 }, (_, at) => `<row r="${at + 2}"><c r="A${at + 2}"><f t="array" ref="A${at + 2}:XFD${at + 2}">1</f></c></row>`).join('')}`,
        ),
      }),
      'Data',
    ],
    [
      'merged areas',
      packed({ [SHEET]: sheet('', { after: `<mergeCells>${'<mergeCell ref="A1"/>'.repeat(630_000)}</mergeCells>` }) }),
      'Data',
    ],
  ])('%s are refused before they take the memory', (_, bytes, name) => {
    const problem = problemOf(bytes);
    expect(problem).toMatchObject({ code: 'too-many-cells', data: { sheet: name } });
  });

  test('a row with content brings its own, so that large honest sheets pass', () => {
    const budget = new Budget();
    for (let row = 0; row < 1_000_000; row++) {
      budget.addRow();
      for (let cell = 0; cell < 38; cell++) budget.addCell(1, 'Data');
    }
    expect(() => budget.take(2_000_001, 'Data')).toThrow(FileProblem);
    const few = new Budget();
    few.addRow();
    expect(() => few.take(BUDGET.places + BUDGET.placesPerRow, 'Data')).not.toThrow();
    expect(() => few.take(1, 'Data')).toThrow(FileProblem);
  });
});

describe('formulas', () => {
  const shared = (text: string, cells: number): string =>
    `<row r="1"><c r="B1"><f t="shared" ref="B1:B${cells}" si="0">${text}</f><v>1</v></c></row>` +
    Array.from(
      { length: cells - 1 },
      (_, at) => `<row r="${at + 2}"><c r="B${at + 2}"><f t="shared" si="0"/><v>1</v></c></row>`,
    ).join('');

  test('a shared formula keeps its text once, however many cells have it', () => {
    const text = `A1${'+A1'.repeat(2_500)}`;
    const column = sheetOf(shared(text, 20_000)).grid.facts.formulas.get(1)!;
    const runs = [...(column as unknown as { runs(): Iterable<readonly [number, number, object]> }).runs()];
    expect(runs.map(([top, bottom]) => [top, bottom])).toEqual([[0, 19_999]]);
    expect(column.size).toBe(20_000);
    expect(column.get(19_999)).toBe(text.replaceAll('A1', 'A20000'));
  });

  test('longer than Excel holds it is refused, whoever has it', () => {
    const long = `1${'+1'.repeat(5_000)}`;
    for (const data of [shared(long, 40), `<row r="1"><c r="B1"><f t="array" ref="B1:B9">${long}</f></c></row>`]) {
      expect(problemOf(minimalWorkbook(data))).toMatchObject({
        code: 'formula-too-long',
        data: { cell: 'B1', length: 10_001 },
      });
    }
  });
});

describe('lists', () => {
  test.each([
    [
      'names',
      {
        'xl/workbook.xml': workbookWith(
          `<definedNames>${'<definedName name="a">1</definedName>'.repeat(100_001)}</definedNames>`,
        ),
      },
      { part: 'xl/workbook.xml', items: 'names', limit: 100_000 },
    ],
    [
      'sheets',
      { 'xl/workbook.xml': workbookWith('', '<sheet name="M"/>'.repeat(5_000)) },
      { part: 'xl/workbook.xml', items: 'sheets', limit: 5_000 },
    ],
    [
      'relations of the workbook',
      { [LIST]: relations('<Relationship/>'.repeat(10_000)) },
      { part: LIST, items: 'relations', limit: 10_000 },
    ],
    [
      'relations of a sheet',
      { 'xl/worksheets/_rels/sheet1.xml.rels': relations('<Relationship/>'.repeat(10_000)) },
      { part: 'xl/worksheets/_rels/sheet1.xml.rels', items: 'relations', limit: 10_000 },
    ],
    [
      'relations of the package',
      { '_rels/.rels': relations('<Relationship/>'.repeat(10_000)) },
      { part: '_rels/.rels', items: 'relations', limit: 10_000 },
    ],
  ])('too many %s are refused', (_, parts, data) => {
    expect(problemOf(packed(parts as Record<string, string>))).toEqual({ code: 'too-many-items', data });
  });

  test('links to the outside are counted by nobody: a sheet may have 65,530', () => {
    const link = `<Relationship Id="h" Type="${DOCUMENT}/hyperlink" Target="https://contoh.go.id" TargetMode="External"/>`;
    const list = relations(link.repeat(65_530));
    expect(valuesOf('', { 'xl/worksheets/_rels/sheet1.xml.rels': list })).toEqual([]);
  });

  test('one table a part', () => {
    const list = `<Relationships xmlns="${RELATIONS}"><Relationship Id="t" Type="${DOCUMENT}/table" Target="../tables/table1.xml"/></Relationships>`;
    const table = (inside: string): Record<string, string> => ({
      'xl/worksheets/_rels/sheet1.xml.rels': list,
      'xl/tables/table1.xml': `<table xmlns="${MAIN}" ref="A1:B2" displayName="T">${inside}</table>`,
    });
    expect(sheetOf('', table('<table ref="A1"/>'.repeat(50_000))).grid.facts.tables).toHaveLength(1);
    const root = { ...table(''), 'xl/tables/table1.xml': `<tables xmlns="${MAIN}"/>` };
    expect(problemOf(packed(root))).toEqual({
      code: 'xml-root',
      data: { part: 'xl/tables/table1.xml', found: 'tables' },
    });
  });
});

describe('effort', () => {
  const tooMuch = (part: string) => ({ code: 'too-much-work', data: { part, limit: expect.any(Number) as number } });

  test.each([
    ['elements that nobody knows', '<a/>'.repeat(1_700_000)],
    ['attributes that nobody asks for', '<a b="" c="" d="" e="" f=""/>'.repeat(300_000)],
    ['declarations', '<a xmlns:b="c"/>'.repeat(170_000)],
    ['comments', `<!--${'-'.repeat(996)}-->`.repeat(34_000)],
    ['instructions', `<?x ${'-'.repeat(996)}?>`.repeat(34_000)],
    ['white space', `${' '.repeat(1_000_000)}<a/>`.repeat(34)],
  ])('too much of %s in the list of sheets is refused', (_, inside) => {
    const part = 'xl/workbook.xml';
    expect(problemOf(packed({ [part]: workbookWith(inside) }))).toEqual(tooMuch(part));
  });

  test('so it is in a list of relations', () => {
    expect(problemOf(packed({ [LIST]: relations('<a/>'.repeat(1_700_000)) }))).toEqual(tooMuch(LIST));
  });

  test.each([
    ['elements that nobody knows', '<a xmlns="" b="" c="" d="" e="" f="" g="" h=""/>'.repeat(250_000)],
    ['blank cells', `<row>${'<c a="" b="" d="" e="" f="" g="" h=""/>'.repeat(16_384)}</row>`.repeat(25)],
  ])('the sheets share one budget: too much of %s in sheets of few rows is refused', (_, data) => {
    expect(problemOf(manySheets(4, sheet(data)))).toEqual(tooMuch('xl/worksheets/sheet3.xml'));
  });

  test('shared texts have their own, for they come before any row', () => {
    const strings = `<sst xmlns="${MAIN}">${'<si a="" b="" c="" d="" e="" f="" g="" h="" i="" j=""/>'.repeat(1_200_000)}</sst>`;
    const list = relations(`<Relationship Id="r2" Type="${DOCUMENT}/sharedStrings" Target="sharedStrings.xml"/>`);
    expect(problemOf(packed({ [LIST]: list, 'xl/sharedStrings.xml': strings }))).toEqual(
      tooMuch('xl/sharedStrings.xml'),
    );
  });
});

describe('what does not end', () => {
  /** Letters that the scanner looked at, those that it had seen before included. */
  function lettersFor(xml: string): number {
    let letters = 0;
    const push = XmlScanner.prototype.push;
    const spy = jest.spyOn(XmlScanner.prototype, 'push').mockImplementation(function (this: XmlScanner, more: string) {
      letters += this.pending + more.length;
      push.call(this, more);
    });
    const bytes = zipSync({ ...minimalFiles(''), [SHEET]: strToU8(xml) }, { level: 0 });
    try {
      readWorkbook(bytes);
    } catch (error) {
      expect(error).toBeInstanceOf(FileProblem);
    } finally {
      spy.mockRestore();
    }
    return letters;
  }

  const LONG = 6_000_000;

  test.each([
    ['a comment of ">"', sheet(`<!--${'>'.repeat(LONG)}-->`)],
    ['a comment that never ends', `${sheet('')}<!--${'>'.repeat(LONG)}`],
    ['character data of ">"', sheet(`<![CDATA[${'>'.repeat(LONG)}]]>`)],
    ['an attribute of ">"', sheet(`<a b="${'>'.repeat(LONG)}"/>`)],
    ['an attribute without ">"', sheet(`<a b="${'x'.repeat(LONG)}"/>`)],
    ['a tag that never ends', `<worksheet xmlns="${MAIN}"><a b="${'>'.repeat(LONG)}`],
    ['text of ">"', sheet('>'.repeat(LONG))],
    ['a name', sheet(`<${'a'.repeat(LONG)}/>`)],
    ['tags that do not end', sheet('<a '.repeat(LONG / 3))],
    ['"<" again and again', sheet('<'.repeat(LONG))],
  ])('%s is looked at a few times, not again with every piece', (_, xml) => {
    expect(lettersFor(xml)).toBeLessThan(4 * xml.length);
  });

  test('longer than any of them may be is damage', () => {
    const problem = problemOf(
      zipSync({ ...minimalFiles(''), [SHEET]: strToU8(sheet(`<!--${'x'.repeat(30_000_000)}-->`)) }),
    );
    expect(problem).toEqual({ code: 'xml-damaged', data: { part: SHEET } });
  });
});

describe('parts of other programs', () => {
  const custom = (content: string): Uint8Array =>
    packed({ 'customXml/item1.xml': content, 'customXml/item2.xml': '<a xmlns="urn:a">1</a>' });

  test.each([
    ['"<"', '<'.repeat(200_000)],
    ['comments that do not end', '<!--'.repeat(200_000)],
    ['instructions that do not end', '<?x '.repeat(200_000)],
    ['tags that do not end', '<a '.repeat(200_000)],
    ['declarations that do not end', '<a xmlns:b="'.repeat(100_000)],
    ['white space', ' '.repeat(1_000_000)],
    [
      'a root that declares much',
      `<a ${Array.from({ length: 100_000 }, (_, at) => `xmlns:p${at}="urn:a"`).join(' ')}/>`,
    ],
    ['nothing', ''],
  ])('a part of %s is looked at in its first letters only, and passed over', (_, content) => {
    expect(openWorkbook(custom(content)).record('urn:a')).toBe('<a xmlns="urn:a">1</a>');
  });
});
