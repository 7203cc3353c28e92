import { strFromU8, strToU8, unzipSync } from 'fflate';
import { openWorkbook, type Additions } from '../../src/xlsx/open-workbook';
import { PackageEdit } from '../../src/xlsx/package-edit';
import { readWorkbook } from '../../src/xlsx/read';
import { addTaskPane, type TaskPanePart } from '../../src/xlsx/task-pane';
import { minimalWorkbook } from './packages';

const DATA = '<row r="1"><c r="A1"><v>7</v></c></row>';
const OURS: TaskPanePart = {
  id: '0C9DF8E7-6f64-40b8-95c0-59aed3a00c9d',
  version: '1.2.3.4',
  from: { store: 'EXCatalog', storeType: 'EXCatalog' },
  otherwise: [{ store: 'developer', storeType: 'Registry' }],
};
const WE = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
const WETP = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
const TYPE = 'http://schemas.microsoft.com/office/2011/relationships';

function files(parts: Readonly<Record<string, string>> = {}): Map<string, Uint8Array> {
  const made = new Map(Object.entries(unzipSync(minimalWorkbook(DATA))));
  for (const [path, text] of Object.entries(parts)) made.set(path, strToU8(text));
  return made;
}

const text = (of: Map<string, Uint8Array>, path: string): string => strFromU8(of.get(path)!);

/** A workbook of another add-in, whose pane stands in row 7 and whose parts have a prefix of their own. */
function otherAddIn(extension = 'lain-1'): Record<string, string> {
  const root = strFromU8(unzipSync(minimalWorkbook(DATA))['_rels/.rels']!);
  return {
    '_rels/.rels': root.replace(
      '</Relationships>',
      `<Relationship Id="rIdPanel1" Type="${TYPE}/webextensiontaskpanes" Target="/xl/panes/list.xml"/></Relationships>`,
    ),
    'xl/panes/list.xml': `<p:taskpanes xmlns:p="${WETP}"><p:taskpane dockstate="right" visibility="1" width="200" row="7"><p:webextensionref r:id="x1" xmlns:r="r"/></p:taskpane></p:taskpanes>`,
    'xl/panes/_rels/list.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="x1" Type="${TYPE}/webextension" Target="../webextensions/webextension1.xml"/></Relationships>`,
    'xl/webextensions/webextension1.xml': `<we:webextension xmlns:we="${WE}" id="{9}"><we:reference id="${extension}" version="1.0.0.0" store="en-US" storeType="OMEX"/><we:properties><we:property name="warna" value="&quot;biru&quot;"/></we:properties></we:webextension>`,
  };
}

it('opens the pane of the add-in that an administrator deployed, and of one under development', () => {
  const made = files();
  addTaskPane(new PackageEdit(made), OURS);
  const extension = text(made, 'xl/webextensions/webextension1.xml');
  expect(extension).toContain(`id="${OURS.id}" version="1.2.3.4" store="EXCatalog" storeType="EXCatalog"/>`);
  expect(extension).toMatch(
    /<we:alternateReferences><we:reference [^>]*store="developer" storeType="Registry"\/><\/we:alternateReferences>/,
  );
  expect(extension).toContain('<we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/>');
  expect(text(made, '_rels/.rels')).toContain('Target="xl/webextensions/taskpanes.xml"');
  const list = text(made, 'xl/webextensions/taskpanes.xml');
  expect(list).toContain('<wetp:webextensionref ');
  // 1 would ask people without the add-in to install it, and would take the choice from those who have it.
  expect(list).toContain('visibility="0"');
  const types = text(made, '[Content_Types].xml');
  for (const part of ['webextension1', 'taskpanes'])
    expect(types).toContain(`PartName="/xl/webextensions/${part}.xml"`);
});

it('stands beside the pane of another add-in, whose parts keep every letter', () => {
  const parts = otherAddIn();
  const made = files(parts);
  addTaskPane(new PackageEdit(made), OURS);
  expect(text(made, 'xl/webextensions/webextension1.xml')).toBe(parts['xl/webextensions/webextension1.xml']);
  expect(text(made, 'xl/webextensions/webextension2.xml')).toContain(OURS.id);
  const list = text(made, 'xl/panes/list.xml');
  expect(list.startsWith(parts['xl/panes/list.xml']!.replace('</p:taskpanes>', ''))).toBe(true);
  expect(list).toMatch(/row="8"><p:webextensionref xmlns:r="[^"]*" r:id="rIdPanel1"\/><\/p:taskpane><\/p:taskpanes>$/);
  expect(text(made, 'xl/panes/_rels/list.xml.rels')).toContain('Id="rIdPanel1"');
  expect(text(made, '_rels/.rels')).toBe(parts['_rels/.rels']);
  expect([...made.keys()].filter((path) => path.includes('taskpanes'))).toEqual([]);
});

it('does not take the name of an extension that stands in a sheet', () => {
  const made = files({ 'xl/webextensions/webextension1.xml': '<we:webextension/>' });
  addTaskPane(new PackageEdit(made), OURS);
  expect(text(made, 'xl/webextensions/webextension1.xml')).toBe('<we:webextension/>');
  expect(text(made, 'xl/webextensions/_rels/taskpanes.xml.rels')).toContain('webextension2.xml');
});

it('changes nothing where our pane is tagged already, or was told not to open', () => {
  const made = files();
  addTaskPane(new PackageEdit(made), OURS);
  const once = new Map(made);
  addTaskPane(new PackageEdit(made), OURS);
  expect(made).toEqual(once);
  const path = 'xl/webextensions/webextension1.xml';
  made.set(path, strToU8(text(made, path).replace('value="true"', 'value="false"')));
  const declined = new Map(made);
  addTaskPane(new PackageEdit(made), OURS);
  expect(made).toEqual(declined);
});

it('tags our extension where it is known but says nothing on opening', () => {
  const made = files(otherAddIn(`{${OURS.id.toUpperCase()}}`));
  addTaskPane(new PackageEdit(made), OURS);
  expect(text(made, 'xl/webextensions/webextension1.xml')).toContain(
    '<we:property name="warna" value="&quot;biru&quot;"/><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/></we:properties>',
  );
  expect(made.has('xl/webextensions/webextension2.xml')).toBe(false);
});

it.each([
  ['a list without panes', 'xl/panes/list.xml', '<p:other/>', 'xml-damaged'],
  ['content types without a list', '[Content_Types].xml', '<x/>', 'xml-damaged'],
])('refuses %s', (_, path, damaged, code) => {
  expect(() => addTaskPane(new PackageEdit(files({ ...otherAddIn(), [path]: damaged })), OURS)).toThrow(
    expect.objectContaining({ code }) as Error,
  );
});

it('is added together with a seal, and the workbook reads as before', () => {
  const additions: Additions = {
    sheet: { name: 'Segel', lines: [[{ text: 'Kode' }]], replaces: false },
    customXml: { namespace: 'urn:contoh', xml: '<s xmlns="urn:contoh"/>' },
    taskPane: OURS,
  };
  const before = minimalWorkbook(DATA, otherAddIn());
  const bytes = openWorkbook(before).with(additions);
  const after = new Map(Object.entries(unzipSync(bytes)));
  const lists = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels'];
  const changed = Object.entries(unzipSync(before)).filter(
    ([path, old]) => strFromU8(old) !== strFromU8(after.get(path) ?? new Uint8Array()),
  );
  expect(changed.map(([path]) => path).sort()).toEqual(
    [...lists, 'xl/panes/list.xml', 'xl/panes/_rels/list.xml.rels'].sort(),
  );
  expect(text(after, 'xl/webextensions/webextension2.xml')).toContain(OURS.id);
  expect(readWorkbook(bytes).sheets.map(({ name }) => name)).toEqual(['Data', 'Segel']);
});
