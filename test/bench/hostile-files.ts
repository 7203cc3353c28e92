import { strToU8, zipSync, type Zippable } from 'fflate';
import { minimalFiles } from '../xlsx/packages';
import {
  SHEET,
  WORKBOOK,
  MAIN,
  TABLE,
  sheetXml,
  relation,
  relations,
  workbookXml,
  packed,
  sealable,
  inPart,
  manySheets,
  withStrings,
  withStyles,
  filled,
  digits,
  columnsRow,
  MB,
  manySheetsOf,
  sharedFormula,
  arrayFormulas,
  filledStrings,
  manyTexts,
  unitRows,
} from './hostile-packages';

/** A small file that asks for much work, and the command that meets it. */
export interface Hostile {
  readonly what: string;
  readonly command: 'read' | 'nilai' | 'segel';
  readonly make: () => Uint8Array | Promise<Uint8Array>;
}

export const HOSTILE: Readonly<Record<string, Hostile>> = {
  'similar-names': {
    what: 'two unit names of 32,767 letters, one letter apart',
    command: 'nilai',
    make: () => packed({}, unitRows(['x'.repeat(32_767), `${'x'.repeat(32_766)}y`])),
  },
  'similar-products': {
    what: '600 unit names of 2,000 letters, each one letter apart from the next',
    command: 'nilai',
    make: () => packed({}, unitRows(Array.from({ length: 600 }, (_, at) => `${'ab'.repeat(1_000)}${at}`))),
  },
  'ids-as-units': {
    what: 'a column of ids called "Unit", 20,000 rows',
    command: 'nilai',
    make: () => packed({}, unitRows(Array.from({ length: 20_000 }, (_, at) => `ID-${at * 7919}`))),
  },
  'ids-as-units-many': {
    what: 'a column of ids called "Unit", 200,000 rows, all alike but for a digit',
    command: 'nilai',
    make: () => packed({}, unitRows(Array.from({ length: 200_000 }, (_, at) => `Unit Kerja ${at}`))),
  },
  'custom-lt': {
    what: 'a custom part of 200,000 "<"',
    command: 'nilai',
    make: () => packed({ 'customXml/item1.xml': '<'.repeat(200_000) }),
  },
  'custom-attributes': {
    what: 'a custom part whose root has 2 million attributes',
    command: 'nilai',
    make: () =>
      packed({ 'customXml/item1.xml': `<a ${Array.from({ length: 2_000_000 }, (_, i) => `a${i}=""`).join(' ')}/>` }),
  },
  'custom-many': {
    what: '900 custom parts of 1 MB, none of them ours',
    command: 'nilai',
    make: () => {
      const part = strToU8(`<a>${' '.repeat(MB)}</a>`);
      return packed(Object.fromEntries(Array.from({ length: 900 }, (_, i) => [`customXml/item${i}.xml`, part])));
    },
  },
  'shared-long': {
    what: 'one shared formula of 990,000 letters, 40 cells',
    command: 'nilai',
    make: () => packed({}, sharedFormula('A1' + '+A1'.repeat(329_999), 40)),
  },
  'shared-many': {
    what: 'one shared formula of 8,000 letters, 1,000,000 cells',
    command: 'nilai',
    make: () => packed({}, sharedFormula('A1' + '+A1'.repeat(2_665), 1_000_000)),
  },
  'array-wide': {
    what: '50,000 array formulas over all columns of the sheet',
    command: 'read',
    make: () => packed({}, arrayFormulas(50_000)),
  },
  'last-rows': {
    what: '4,900 sheets with one cell in the last row',
    command: 'nilai',
    make: () => manySheets(4_900, sheetXml('<row r="1048576"><c r="A1048576"><v>1</v></c></row>')),
  },
  'last-columns': {
    what: '4,900 sheets with one cell in the last column, all columns hidden',
    command: 'nilai',
    make: () =>
      manySheets(
        4_900,
        sheetXml('<row r="1"><c r="XFD1"><v>1</v></c></row>', '<cols><col min="1" max="16384" hidden="1"/></cols>'),
      ),
  },
  'col-elements': {
    what: '2 million elements that hide all columns',
    command: 'read',
    make: () =>
      packed({
        [SHEET]: sheetXml(
          '<row r="1"><c r="XFD1"><v>1</v></c></row>',
          `<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(1_700_000)}</cols>`,
        ),
      }),
  },
  'hidden-rows': {
    what: '14 sheets of 1,000,000 hidden rows without a cell',
    command: 'read',
    make: () =>
      manySheets(14, sheetXml(Array.from({ length: 1_000_000 }, (_, r) => `<row r="${r + 1}" hidden="1"/>`).join(''))),
  },
  names: {
    what: '2.4 million defined names',
    command: 'nilai',
    make: () =>
      packed({
        [WORKBOOK]: workbookXml(
          '<sheet name="Data" sheetId="1" r:id="r1"/>',
          `<definedNames>${'<definedName name="a">1</definedName>'.repeat(1_700_000)}</definedNames>`,
        ),
      }),
  },
  sheets: {
    what: '1.5 million sheets that have no part',
    command: 'nilai',
    make: () =>
      packed({
        [WORKBOOK]: workbookXml(
          '<sheet name="Data" sheetId="1" r:id="r1"/>' + '<sheet name="M" r:id=""/>'.repeat(1_500_000),
        ),
      }),
  },
  tables: {
    what: 'four parts of 3 million tables',
    command: 'nilai',
    make: () => {
      const table = `<tables xmlns="${MAIN}">${'<table ref="A1"/>'.repeat(3_000_000)}</tables>`;
      return packed({
        'xl/worksheets/_rels/sheet1.xml.rels': relations(
          [1, 2, 3, 4].map((at) => relation(`t${at}`, 'table', `../tables/table${at}.xml`)).join(''),
        ),
        ...Object.fromEntries([1, 2, 3, 4].map((at) => [`xl/tables/table${at}.xml`, table])),
      });
    },
  },
  relations: {
    what: 'a list of 4 million relations',
    command: 'nilai',
    make: () =>
      packed({
        'xl/_rels/workbook.xml.rels': relations(
          relation('r1', 'worksheet', 'worksheets/sheet1.xml') + '<Relationship/>'.repeat(4_000_000),
        ),
      }),
  },
  merges: {
    what: '3 million merged areas',
    command: 'nilai',
    make: () =>
      packed({
        [SHEET]: sheetXml(TABLE, '', `<mergeCells>${'<mergeCell ref="A1"/>'.repeat(3_000_000)}</mergeCells>`),
      }),
  },
  styles: {
    what: '12 million cell formats',
    command: 'nilai',
    make: () => withStyles(`<cellXfs>${'<xf/>'.repeat(12_000_000)}</cellXfs>`),
  },
  'format-code': {
    what: 'a number format of 2 million "["',
    command: 'nilai',
    make: () =>
      withStyles(
        `<numFmts><numFmt numFmtId="200" formatCode="${'['.repeat(2_000_000)}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs>`,
      ),
  },
  'types-spaces': {
    what: '150,000 spaces in a tag of [Content_Types].xml that nothing closes',
    command: 'segel',
    make: () => sealable(inPart('[Content_Types].xml', () => `<Types${' '.repeat(150_000)}>`)),
  },
  'types-tags': {
    what: '1 million times "<Types " in a comment of [Content_Types].xml',
    command: 'segel',
    make: () =>
      sealable(inPart('[Content_Types].xml', (text) => `${text}<!--${'<Types </Types '.repeat(1_000_000)}-->`)),
  },
  'ids-taken': {
    what: '60,000 relations with the names of ours',
    command: 'segel',
    make: () =>
      sealable(
        inPart('xl/_rels/workbook.xml.rels', (text) => {
          const taken = (_: unknown, at: number): string =>
            `<Relationship Id="rIdKepatuhan${at + 1}" Type="x" Target="y" TargetMode="External"/>`;
          return text.replace('</Relationships>', `${Array.from({ length: 60_000 }, taken).join('')}</Relationships>`);
        }),
      ),
  },
  'media-large': {
    what: '15 foreign parts of 60 MB',
    command: 'segel',
    make: () =>
      sealable((files) => {
        for (let at = 0; at < 15; at++) files[`xl/media/image${at}.png`] = new Uint8Array(60 * MB);
      }),
  },
  deep: {
    what: '200,000 elements inside one another',
    command: 'nilai',
    make: () => packed({}, '<extLst>'.repeat(200_000)),
  },
  'spaces-sheets': {
    what: '15 sheets of 60 MB of spaces',
    command: 'nilai',
    make: () => manySheetsOf(15, filled(`${' '.repeat(MB)}<q:a/>`, 60 * MB)),
  },
  'empty-rows': {
    what: '15 sheets of 60 MB of empty rows',
    command: 'nilai',
    make: () => manySheetsOf(15, filled('<row/>', 6 * MB)),
  },
  'empty-cells': {
    what: '15 sheets of 60 MB of empty cells',
    command: 'nilai',
    make: () => manySheetsOf(15, filled(columnsRow(1, '<c/>', 16_384).replace(' r="1"', ''), 60 * MB)),
  },
  'foreign-elements': {
    what: '15 sheets of 60 MB of elements nobody knows',
    command: 'nilai',
    make: () => manySheetsOf(15, filled('<q:a/>', 60 * MB)),
  },
  comments: {
    what: '15 sheets of 60 MB of comments',
    command: 'nilai',
    make: () => manySheetsOf(15, filled('<!---->', 60 * MB)),
  },
  entities: {
    what: '15 sheets of 60 MB of entities',
    command: 'nilai',
    make: () => manySheetsOf(15, filled(`<q:a>${'&lt;'.repeat(99)}</q:a>`, 60 * MB)),
  },
  'attributes-many': {
    what: '15 sheets of 60 MB of attributes',
    command: 'nilai',
    make: () => manySheetsOf(15, filled('<q:a b="" c="" d="" e="" f="" g=""/>', 60 * MB)),
  },
  namespaces: {
    what: '15 sheets of 60 MB of namespaces',
    command: 'nilai',
    make: () => manySheetsOf(15, filled('<q:a xmlns:b="c" xmlns="d"/>', 60 * MB)),
  },
  strings: {
    what: '12 million shared texts, none used',
    command: 'nilai',
    make: () => withStrings(filledStrings('<si/>', 60 * MB)),
  },
  'strings-used': {
    what: '900 MB of shared texts',
    command: 'nilai',
    make: () => withStrings(manyTexts(900 * MB)),
  },
  'rich-text': {
    what: 'one shared text of 5 million pieces',
    command: 'nilai',
    make: () => withStrings(`<sst xmlns="${MAIN}"><si>${'<r><t>a</t></r>'.repeat(4_000_000)}</si></sst>`),
  },
  'wide-cells': {
    what: '40 million cells in 2,440 rows',
    command: 'nilai',
    make: () => packed({ [SHEET]: filled(columnsRow(1, digits(), 1).replace(' r="1"', ''), 590 * MB) }),
  },
  'long-texts': {
    what: '900 cells of 1,000,000 letters',
    command: 'nilai',
    make: () => manySheetsOf(15, filled(`<row><c t="str"><v>${'x'.repeat(999_990)}</v></c></row>`, 60 * MB)),
  },
  'formulas-long': {
    what: '100,000 formulas of 8,000 letters',
    command: 'nilai',
    make: () => manySheetsOf(15, filled(`<row><c><f>1${'+1'.repeat(4_000)}</f><v>1</v></c></row>`, 60 * MB)),
  },
  ole: {
    what: 'an OLE file of 250 MB of "E"',
    command: 'nilai',
    make: () => {
      const bytes = new Uint8Array(250 * MB).fill(0x45);
      bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
      return bytes;
    },
  },
  'stored-token': {
    what: '250 MB of text without a tag, stored',
    command: 'nilai',
    make: () => {
      const files: Zippable = minimalFiles(TABLE);
      files[SHEET] = filled(' '.repeat(7 * MB) + '<q:a/>', 240 * MB);
      return zipSync(files, { level: 0 });
    },
  },
};
