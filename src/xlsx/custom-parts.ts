import { escapeAttribute } from '../core/xml-text';
import { BUDGET, FixedEffort } from './budget';
import { entryOf, guardPackage, type Package } from './guard';
import { MAIN, PACKAGE_RELATIONSHIPS, RELATIONSHIPS } from './namespaces';
import { contentOf, OpenPackage } from './open-package';
import { append, declare, free, put, relate, textOf } from './package-edit';
import { folderOf, partKey, relationsOf } from './part-name';
import type { PackageFiles } from './parts';
import { tagsAt } from './patch-xml';
import { rootNamespace } from './root-namespace';
import { addTaskPane, type TaskPanePart } from './task-pane';
import { textSheetXml, type TextLine } from './text-sheet';
import { readDirectory, type WorkbookDirectory } from './workbook';
import { decoderFor } from './xml-encoding';

/** What is put into a workbook that exists: a sheet of text, and data that no cell shows. */
export interface Additions {
  /** Replaces the sheet of this name when `replaces` says so; otherwise a sheet is added behind the others. */
  readonly sheet: { readonly name: string; readonly lines: readonly TextLine[]; readonly replaces: boolean };
  /** A complete XML element in its namespace; an earlier part of that namespace is replaced. */
  readonly customXml: { readonly namespace: string; readonly xml: string };
  /** Opens the add-in's pane with the workbook, where the workbook does not say otherwise. */
  readonly taskPane?: TaskPanePart;
}

const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
/** Names our part among the custom parts of a workbook. */
const ITEM_ID = '{6F1C2E54-7B0A-4B58-9E1B-3A5D6C0F2E91}';

/** The custom XML part of a workbook whose root element stands in a namespace; null where there is none. Throws FileProblem. */
export function readCustomXml(bytes: Uint8Array, namespace: string): string | null {
  const pack = guardPackage(bytes);
  const path = customPart(pack, readDirectory(pack), namespace);
  if (path === null) return null;
  const content = contentOf(pack, path)!;
  return decoderFor(content, path)(content, true);
}

/** Whether a workbook carries digital signatures, which any change makes void. Throws FileProblem. */
export function isSigned(bytes: Uint8Array): boolean {
  return [...guardPackage(bytes).entries.keys()].some((key) => key.startsWith('_xmlsignatures/'));
}

/** The names of a workbook's sheets, empty ones and those that are passed over included. Throws FileProblem. */
export function sheetNamesIn(bytes: Uint8Array): string[] {
  const { sheets, skipped } = readDirectory(guardPackage(bytes));
  return [...sheets.map(({ name }) => name), ...skipped.map(({ sheet }) => sheet)];
}

/**
 * A copy of a workbook with our parts added. Every other part keeps its bytes, save for the lists that must name the
 * new ones: content types, the workbook's sheets and its relations. Throws FileProblem.
 */
export function withAdditions(bytes: Uint8Array, { sheet, customXml, taskPane }: Additions): Uint8Array {
  const pack = guardPackage(bytes);
  const directory = readDirectory(pack);
  const files = new OpenPackage(pack);
  const edit = new WorkbookEdit(files, directory);

  const shown = textSheetXml(sheet.lines);
  const earlier = sheet.replaces ? directory.sheets.find(({ name }) => name === sheet.name) : undefined;
  if (earlier !== undefined) put(files, earlier.part, shown);
  else edit.addSheet(sheet.name, shown);

  const path = customPart(pack, directory, customXml.namespace);
  if (path === null) edit.addCustomXml(customXml.namespace, customXml.xml);
  else {
    put(files, path, customXml.xml);
    if (!directory.customXml.some((part) => partKey(part) === partKey(path))) edit.relateCustomXml(path);
  }
  if (taskPane !== undefined) addTaskPane(files, taskPane);
  return files.bytes();
}

/** Also a part that no relation names any more: LibreOffice keeps the part and drops the relation. */
function customPart(pack: Package, directory: WorkbookDirectory, namespace: string): string | null {
  const loose = [...pack.entries].filter(([key]) => /^customxml\/item\d+\.xml$/.test(key)).map(([, { name }]) => name);
  const effort = new FixedEffort(BUDGET.directoryEffort);
  const seen = new Set<string>();
  for (const path of [...directory.customXml, ...loose]) {
    if (seen.has(partKey(path)) || entryOf(pack, path) === undefined) continue;
    seen.add(partKey(path));
    if (rootNamespace(pack, path, effort) === namespace) return path;
  }
  return null;
}

class WorkbookEdit {
  private readonly folder: string;
  /** What types of relations begin with in this workbook, which may be a strict one. */
  private readonly relationships: string;
  /** The prefix that the workbook has for relations: some programs know no other. */
  private readonly prefix: string | null;

  constructor(
    private readonly files: PackageFiles,
    private readonly directory: WorkbookDirectory,
  ) {
    this.folder = folderOf(directory.part);
    const declared: (readonly [string, string])[] = [];
    tagsAt(textOf(files, directory.part), { ...this.place, path: ['workbook'] }, (tag) => {
      declared.push(...tag.declarations());
    });
    const own = declared.find(([prefix, namespace]) => prefix !== '' && RELATIONSHIPS.includes(namespace));
    const isStrict = own === undefined && declared.some(([, namespace]) => namespace === MAIN[1]);
    this.relationships = own?.[1] ?? RELATIONSHIPS[isStrict ? 1 : 0]!;
    this.prefix = own?.[0] ?? null;
  }

  addSheet(name: string, xml: string): void {
    const [file] = free(this.files, (n) => [`${this.folder}worksheets/sheet${n}.xml`]);
    put(this.files, file, xml);
    declare(this.files, file, SHEET_TYPE);
    const id = this.relate('worksheet', file.slice(this.folder.length));
    const relation =
      this.prefix === null ? `xmlns:r="${this.relationships}" r:id="${id}"` : `${this.prefix}:id="${id}"`;
    const sheetId = this.directory.lastSheetId + 1;
    const place = { ...this.place, path: ['workbook', 'sheets'] } as const;
    append(
      this.files,
      place,
      (prefix) => `<${prefix}sheet name="${escapeAttribute(name)}" sheetId="${sheetId}" ${relation}/>`,
    );
  }

  addCustomXml(namespace: string, xml: string): void {
    const [item, properties] = free(this.files, (n) => [
      `customXml/item${n}.xml`,
      `customXml/itemProps${n}.xml`,
      `customXml/_rels/item${n}.xml.rels`,
    ]) as [string, string, string];
    const fileName = properties.slice(folderOf(properties).length);
    put(this.files, item, xml);
    put(
      this.files,
      properties,
      `<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${CUSTOM_XML}"><ds:schemaRefs>` +
        `<ds:schemaRef ds:uri="${escapeAttribute(namespace)}"/></ds:schemaRefs></ds:datastoreItem>`,
    );
    put(
      this.files,
      relationsOf(item),
      `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"><Relationship Id="rId1" Type="${this.relationships}/customXmlProps" Target="${fileName}"/></Relationships>`,
    );
    declare(this.files, item, 'application/xml');
    declare(this.files, properties, PROPERTIES_TYPE);
    this.relateCustomXml(item);
  }

  relateCustomXml(item: string): void {
    this.relate('customXml', `${this.folder.replace(/[^/]+/g, '..')}${item}`);
  }

  private get place() {
    return { part: this.directory.part, namespaces: MAIN };
  }

  private relate(type: string, target: string): string {
    const list = relationsOf(this.directory.part);
    return relate(this.files, list, 'rIdKepatuhan', `${this.relationships}/${type}`, target);
  }
}
