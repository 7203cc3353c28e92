import { strToU8, zipSync } from 'fflate';
import { oneRuleEach, openXlsx, readableFills, inlineTexts } from '../../../preview/xlsx/open';

const WORKBOOK = `<workbook><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="Dua" sheetId="2" r:id="rId2"/><sheet name="A &amp; B" sheetId="1" r:id="rId1" state="veryHidden"/></sheets>
<definedNames><definedName name="Nilai" comment="c">Dua!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Dua!$A$1:$B$9</definedName><definedName name="Lokal" localSheetId="1" hidden="1">Dua!$A$2</definedName></definedNames></workbook>`;
const RELS = `<Relationships><Relationship Id="rId1" Type="t" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="t" Target="/xl/worksheets/sheet2.xml"/></Relationships>`;
const SHEET = `<worksheet><sheetData><row r="1"><c r="A1" s="1"><f>_xlfn.XLOOKUP(1,A:A,_xlfn._xlws.SORT(B:B))</f></c><c r="B1"><f>_xldudf_KEPATUHAN_NILAI(A1)</f></c></row></sheetData><sheetProtection sheet="1" formatCells="0"/><dataValidations><dataValidation type="list" sqref="A1" showErrorMessage="1" error="Pilih &quot;TB&quot;" errorStyle="warning"><formula1>"1,2"</formula1></dataValidation></dataValidations></worksheet>`;
const STYLES = `<styleSheet><fonts><font><sz val="11"/></font></fonts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="0"><protection locked="0"/></xf></cellXfs></styleSheet>`;
const TABLE = '<table displayName="tblNilai" ref="A1:B2"/>';

const file = (parts: Record<string, string>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));

const opened = openXlsx(
  file({
    'xl/workbook.xml': WORKBOOK,
    'xl/_rels/workbook.xml.rels': RELS,
    'xl/worksheets/sheet1.xml': '<worksheet/>',
    'xl/worksheets/sheet2.xml': SHEET,
    'xl/worksheets/_rels/sheet2.xml.rels':
      '<Relationships><Relationship Id="r" Target="../tables/table1.xml"/></Relationships>',
    'xl/tables/table1.xml': TABLE,
    'xl/styles.xml': STYLES,
    'xl/comments1.xml': '<comments/>',
    'customXml/item1.xml': '<segel/>',
  }),
  'KEPATUHAN',
);

test('an inline text, with its runs or without, becomes the value of its cell', () => {
  const plain = '<c r="A1" t="inlineStr"><is><t>a</t></is></c>';
  const runs =
    '<c t="inlineStr" s="1"><is><r><rPr><b/></rPr><t xml:space="preserve">79,</t></r><r><t>39</t></r></is></c>';
  const number = '<c r="B1"><v>3</v></c>';
  expect(inlineTexts(plain + number + runs)).toBe(
    `<c r="A1" t="str"><v>a</v></c>${number}<c t="str" s="1"><v>79,39</v></c>`,
  );
});

test('what the reader would drop is kept', () => {
  expect(opened.extras).toEqual({
    order: ['Dua', 'A & B'],
    active: 'A & B',
    veryHidden: ['A & B'],
    names: [
      { name: 'Nilai', ref: 'Dua!$A$1', comment: 'c' },
      { name: 'Lokal', ref: 'Dua!$A$2', sheet: 'A & B', hidden: true },
    ],
    tables: [{ sheet: 'Dua', ref: 'A1:B2', name: 'tblNilai' }],
    protections: [{ sheet: 'Dua', unlocked: ['A1'], xml: '<sheetProtection sheet="1" formatCells="0"/>' }],
    validations: [
      {
        sheet: 'Dua',
        sqref: 'A1',
        ignoreBlanks: false,
        errorAlert: { title: '', message: 'Pilih "TB"', showAlert: true, style: 'Warning' },
        prompt: { title: '', message: '', showPrompt: false },
      },
    ],
    pageLayouts: [{ sheet: 'Dua', layout: { printArea: 'A1:B9' } }],
    xmlParts: ['<segel/>'],
    baseFontSize: 11,
    lost: ['comments'],
  });
});

test('formulas reach the grid without prefixes, and sheets without a lock of the grid', () => {
  const xml = String(opened.files['xl/worksheets/sheet2.xml']);
  expect(xml).toContain('<f>XLOOKUP(1,A:A,SORT(B:B))</f>');
  expect(xml).toContain('<f>KEPATUHAN.NILAI(A1)</f>');
  expect(xml).not.toContain('sheetProtection');
});

test.each([
  ['no zip', strToU8('bukan zip')],
  ['a zip without a workbook', file({ 'a.txt': 'x' })],
])('%s is refused', (_what, bytes) => {
  expect(() => openXlsx(bytes, 'KEPATUHAN')).toThrow();
});

test('every rule of a conditional format gets its own element', () => {
  const xml =
    '<conditionalFormatting sqref="A1"><cfRule type="a"><formula>1</formula></cfRule><cfRule type="b"/></conditionalFormatting>';
  expect(oneRuleEach(xml)).toBe(
    '<conditionalFormatting sqref="A1"><cfRule type="a"><formula>1</formula></cfRule></conditionalFormatting>' +
      '<conditionalFormatting sqref="A1"><cfRule type="b"/></conditionalFormatting>',
  );
});

test('a fill of a rule keeps its colour', () => {
  const dxf = (type: string): string =>
    `<dxfs><dxf><fill><patternFill${type}><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>`;
  expect(readableFills(dxf(' patternType="solid"'))).toBe(dxf(''));
});
