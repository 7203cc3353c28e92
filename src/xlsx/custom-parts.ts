import { zipSync, type Zippable } from 'fflate';
import { escapeAttribute } from '../core/xml-text';
import { FileProblem } from './file-problem';
import { guardPackage, type Package } from './guard';
import { inflateEntry } from './inflate';
import { appendElement } from './patch-xml';
import { addTaskPane, type TaskPanePart } from './task-pane';
import { textSheetXml, type TextLine } from './text-sheet';
import { readDirectory, readRelations, type WorkbookDirectory } from './workbook';
import { attribute } from './xml';

/** What is put into a workbook that exists: a sheet of text, and data that no cell shows. */
export interface Additions {
  /** Replaces the sheet of this name when `replaces` says so; otherwise a sheet is added behind the others. */
  readonly sheet: { readonly name: string; readonly lines: readonly TextLine[]; readonly replaces: boolean };
  /** A complete XML element in its namespace; an earlier part of that namespace is replaced. */
  readonly customXml: { readonly namespace: string; readonly xml: string };
  /** Opens the add-in's pane with the workbook, where the workbook does not say otherwise. */
  readonly taskPane?: TaskPanePart;
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument';
const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const TYPES = '[Content_Types].xml';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
/** Names our part among the custom parts of a workbook. */
const ITEM_ID = '{6F1C2E54-7B0A-4B58-9E1B-3A5D6C0F2E91}';

/** The custom XML part of a workbook whose root element stands in a namespace; null where there is none. Throws FileProblem. */
export function readCustomXml(bytes: Uint8Array, namespace: string): string | null {
  const pack = guardPackage(bytes);
  const path = customPart(pack, readDirectory(pack), namespace);
  return path === null ? null : textOf(contentOf(pack, path));
}

/** Whether a workbook carries digital signatures, which any change makes void. Throws FileProblem. */
export function isSigned(bytes: Uint8Array): boolean {
  return [...guardPackage(bytes).entries.keys()].some((name) => name.startsWith('_xmlsignatures/'));
}

/** The names of a workbook's sheets, empty ones included. Throws FileProblem. */
export function sheetNamesIn(bytes: Uint8Array): string[] {
  const pack = guardPackage(bytes);
  readDirectory(pack);
  const xml = textOf(contentOf(pack, workbookPart(pack)));
  return sheetTags(xml).map((tag) => attribute(tag, 'name') ?? '');
}

/**
 * A copy of a workbook with our parts added. Every other part keeps its bytes, save for the lists that must name the
 * new ones: content types, the workbook's sheets and its relations. Throws FileProblem.
 */
export function withAdditions(bytes: Uint8Array, { sheet, customXml, taskPane }: Additions): Uint8Array {
  const pack = guardPackage(bytes);
  const directory = readDirectory(pack);
  const files = new Map([...pack.entries.keys()].map((name) => [name, contentOf(pack, name)]));
  const edit = new PackageEdit(files, workbookPart(pack));

  const shown = textSheetXml(sheet.lines);
  const earlier = sheet.replaces ? directory.sheets.find(({ name }) => name === sheet.name) : undefined;
  if (earlier !== undefined) edit.put(earlier.part, shown);
  else edit.addSheet(sheet.name, shown);

  const path = customPart(pack, directory, customXml.namespace);
  if (path !== null) {
    edit.put(path, customXml.xml);
    if (!directory.customXml.includes(path)) edit.relateCustomXml(path);
  } else edit.addCustomXml(customXml.namespace, customXml.xml);
  if (taskPane !== undefined) addTaskPane(files, taskPane);

  // The zip format stores local time: a local date gives the same bytes in every time zone.
  return zipSync(Object.fromEntries(files) as Zippable, { level: 6, mtime: new Date(2020, 0, 1) });
}

function workbookPart(pack: Package): string {
  return readRelations(pack, '').find(({ type }) => type === 'officeDocument')!.target;
}

/** Chart sheets included. */
function sheetTags(workbook: string): string[] {
  return [...workbook.matchAll(/<(?:[\w.-]+:)?sheet(\s[^>]*)>/g)].map(([, tag]) => tag!);
}

/** Also a part that no relation names any more: LibreOffice keeps the part and drops the relation. */
function customPart(pack: Package, directory: WorkbookDirectory, namespace: string): string | null {
  const loose = [...pack.entries.keys()].filter((path) => /^customXml\/item\d+\.xml$/i.test(path));
  const found = [...new Set([...directory.customXml, ...loose])].find(
    (path) => pack.entries.has(path) && rootNamespaces(textOf(contentOf(pack, path))).has(namespace),
  );
  return found ?? null;
}

/** Namespaces that the root element of a part declares. Foreign parts may be anything, so nothing is parsed. */
function rootNamespaces(xml: string): Set<string> {
  const tag = /<(?![?!])[^>]*>/.exec(xml)?.[0] ?? '';
  return new Set([...tag.matchAll(/xmlns(?::[\w.-]+)?\s*=\s*["']([^"']*)["']/g)].map(([, uri]) => uri!));
}

class PackageEdit {
  private readonly folder: string;
  private readonly relations: string;
  private readonly base: string;

  constructor(
    private readonly files: Map<string, Uint8Array>,
    private readonly workbook: string,
  ) {
    const slash = workbook.lastIndexOf('/') + 1;
    this.folder = workbook.slice(0, slash);
    this.relations = `${this.folder}_rels/${workbook.slice(slash)}.rels`;
    this.base = this.text(workbook).includes(`${STRICT}/`) ? STRICT : TRANSITIONAL;
  }

  put(path: string, xml: string): void {
    const head = xml.startsWith('<?xml') ? '' : '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
    this.files.set(path, new TextEncoder().encode(head + xml));
  }

  addSheet(name: string, xml: string): void {
    const file = this.free((n) => [`${this.folder}worksheets/sheet${n}.xml`])[0]!;
    this.put(file, xml);
    this.declare(file, SHEET_TYPE);
    const id = this.relate('worksheet', file.slice(this.folder.length));
    const ids = sheetTags(this.text(this.workbook)).map((tag) => Number(attribute(tag, 'sheetId') ?? 0));
    const sheetId = Math.max(0, ...ids) + 1;
    this.append(
      this.workbook,
      'sheets',
      (prefix) => `<${prefix}sheet name="${escapeAttribute(name)}" sheetId="${sheetId}" ${this.relationId(id)}/>`,
    );
  }

  addCustomXml(namespace: string, xml: string): void {
    const [item, properties, list] = this.free((n) => [
      `customXml/item${n}.xml`,
      `customXml/itemProps${n}.xml`,
      `customXml/_rels/item${n}.xml.rels`,
    ]) as [string, string, string];
    const fileName = properties.slice(properties.lastIndexOf('/') + 1);
    this.put(item, xml);
    this.put(
      properties,
      `<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${CUSTOM_XML}"><ds:schemaRefs>` +
        `<ds:schemaRef ds:uri="${escapeAttribute(namespace)}"/></ds:schemaRefs></ds:datastoreItem>`,
    );
    this.put(
      list,
      `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${this.base}/relationships/customXmlProps" Target="${fileName}"/></Relationships>`,
    );
    this.declare(item, 'application/xml');
    this.declare(properties, PROPERTIES_TYPE);
    this.relateCustomXml(item);
  }

  relateCustomXml(item: string): void {
    this.relate('customXml', `${this.folder.replace(/[^/]+/g, '..')}${item}`);
  }

  /** The attribute for a relation, with the prefix that the workbook has for it: some programs know no other. */
  private relationId(id: string): string {
    const namespace = `${this.base}/relationships`;
    const declared = new RegExp(`xmlns:([\\w.-]+)\\s*=\\s*["']${namespace}["']`);
    const root = /<(?![?!])[^>]*>/.exec(this.text(this.workbook))?.[0] ?? '';
    const prefix = declared.exec(root)?.[1];
    return prefix === undefined ? `xmlns:r="${namespace}" r:id="${id}"` : `${prefix}:id="${id}"`;
  }

  private declare(path: string, type: string): void {
    this.append(TYPES, 'Types', (prefix) => `<${prefix}Override PartName="/${path}" ContentType="${type}"/>`);
  }

  private relate(type: string, target: string): string {
    const known = this.text(this.relations);
    let [n, id] = [1, 'rIdKepatuhan1'];
    while (known.includes(`"${id}"`) || known.includes(`'${id}'`)) id = `rIdKepatuhan${++n}`;
    this.append(
      this.relations,
      'Relationships',
      (prefix) => `<${prefix}Relationship Id="${id}" Type="${this.base}/relationships/${type}" Target="${target}"/>`,
    );
    return id;
  }

  /** The first set of paths of which none is taken; names of parts do not tell capitals from small letters. */
  private free(paths: (n: number) => string[]): string[] {
    const taken = new Set([...this.files.keys()].map((path) => path.toLowerCase()));
    let n = 1;
    while (paths(n).some((path) => taken.has(path.toLowerCase()))) n++;
    return paths(n);
  }

  private append(path: string, element: string, child: (prefix: string) => string): void {
    const text = appendElement(this.text(path), element, child);
    if (text === null) throw new FileProblem({ code: 'xml-damaged', data: { part: path } });
    this.files.set(path, new TextEncoder().encode(text));
  }

  private text(path: string): string {
    const bytes = this.files.get(path);
    if (bytes === undefined) throw new FileProblem({ code: 'part-missing', data: { part: path } });
    return textOf(bytes);
  }
}

function contentOf(pack: Package, name: string): Uint8Array {
  const entry = pack.entries.get(name)!;
  const content = new Uint8Array(entry.inflated);
  let at = 0;
  inflateEntry(pack, entry, (piece) => {
    content.set(piece, at);
    at += piece.length;
  });
  return content;
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
