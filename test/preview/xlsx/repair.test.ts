import { addCustomXml, renameTable, repairSheet, repairWorkbook } from '../../../preview/xlsx/repair';

const NAMESPACE = 'KEPATUHAN';
const repaired = (xml: string, state: Partial<Parameters<typeof repairSheet>[1]> = {}): string =>
  repairSheet(xml, { name: 'Satu', validations: [], ...state }, NAMESPACE);

test('an error value becomes an error, and a code of the grid one that a file can hold', () => {
  expect(repaired('<c r="A1" t="str"><v>#BUSY!</v></c><c r="A2" t="str"><v>teks</v></c>')).toBe(
    '<c r="A1" t="e"><v>#N/A</v></c><c r="A2" t="str"><v>teks</v></c>',
  );
});

test('protection stands right after the cells', () => {
  const protectionXml = '<sheetProtection sheet="1"/>';
  expect(repaired('<sheetData></sheetData><mergeCells/>', { protectionXml })).toBe(
    `<sheetData></sheetData>${protectionXml}<mergeCells/>`,
  );
});

test('texts of a validation are written once, with their signs', () => {
  const xml = '<dataValidation allowBlank="1" sqref="A1:A9" errorStyle="" type="list">';
  const rule = { sqref: '$A$1:$A$9', errorAlert: { message: 'Pilih "TB" & $1', style: 'Warning', showAlert: true } };
  const [tag] = /<dataValidation[^>]*>/.exec(repaired(xml, { validations: [rule] })) ?? [];
  expect(tag).toContain('error="Pilih &quot;TB&quot; &amp; $1"');
  expect(tag).toContain('errorStyle="warning"');
  expect(tag?.match(/allowBlank=/g)).toHaveLength(1);
});

test('a table is found by place and headers', () => {
  const xml = '<table id="1" name="Table1" displayName="Table1" ref="A1:B3"><tableColumn name="Unit"/></table>';
  const tables = [
    { name: 'tblLain', ref: 'A1:B3', headers: ['Nilai'] },
    { name: 'tblNilai', ref: 'A1:B3', headers: ['Unit'] },
  ];
  expect(renameTable(xml, tables)).toContain('name="tblNilai" displayName="tblNilai"');
});

test('names come with scope and comment, and Excel calculates on opening', () => {
  const xml = repairWorkbook(
    '<workbook><sheets><sheet name="Dua" state="hidden"/></sheets></workbook>',
    [
      { name: 'Nilai', ref: "'A B'!$A$1", comment: '<c>' },
      { name: 'Lokal', ref: 'Dua!$A$1', sheet: 'Dua', hidden: true },
      { name: 'Hilang', ref: 'Tiada!$A$1', sheet: 'Tiada' },
    ],
    ['Satu', 'Dua'],
    new Set(['Dua']),
    NAMESPACE,
  );
  expect(xml).toBe(
    '<workbook><sheets><sheet name="Dua" state="veryHidden"/></sheets><definedNames>' +
      '<definedName name="Nilai" comment="&lt;c&gt;">\'A B\'!$A$1</definedName>' +
      '<definedName name="Lokal" localSheetId="1" hidden="1">Dua!$A$1</definedName>' +
      '</definedNames><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>',
  );
});

test('custom XML parts are files with a relationship each', () => {
  const files = { 'xl/_rels/workbook.xml.rels': '<Relationships></Relationships>' };
  addCustomXml(files, ['<a/>', '<b/>']);
  expect(files).toMatchObject({ 'customXml/item1.xml': '<a/>', 'customXml/item2.xml': '<b/>' });
  expect(files['xl/_rels/workbook.xml.rels'].match(/<Relationship /g)).toHaveLength(2);
});
