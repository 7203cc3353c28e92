import { strFromU8, strToU8 } from 'fflate';
import { escapeAttribute } from '../core/xml-text';

/** The files of a package by path. */
export interface PackageFiles {
  has(path: string): boolean;
  get(path: string): Uint8Array | undefined;
  set(path: string, content: Uint8Array): unknown;
  keys(): Iterable<string>;
}

/** Our own data, kept with the workbook where no cell shows it. */
export interface CustomXmlPart {
  readonly namespace: string;
  /** A complete XML element in that namespace. */
  readonly xml: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DOCUMENT_RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Names the part inside the package; a constant, so that the same plan gives the same bytes. */
const CUSTOM_XML_ID = '{B5A1F3C0-8C1E-4E0F-9B1C-2F9B4B0C7A11}';

/** Adds a custom XML part to the workbook. */
export function addCustomXml(files: PackageFiles, part: CustomXmlPart): void {
  files.set('customXml/item1.xml', strToU8(part.xml));
  const schema = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
  put(
    files,
    'customXml/itemProps1.xml',
    `<ds:datastoreItem ds:itemID="${CUSTOM_XML_ID}" xmlns:ds="${schema}"><ds:schemaRefs>` +
      `<ds:schemaRef ds:uri="${escapeAttribute(part.namespace)}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  put(
    files,
    'customXml/_rels/item1.xml.rels',
    relations(relation('rId1', `${DOCUMENT_RELATION}/customXmlProps`, 'itemProps1.xml')),
  );
  declare(files, 'customXml/itemProps1.xml', 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml');
  relate(
    files,
    'xl/_rels/workbook.xml.rels',
    'rIdCustomXml',
    `${DOCUMENT_RELATION}/customXml`,
    '../customXml/item1.xml',
  );
}

/** Replaces something that must be in a part exactly as expected. */
export function patch(files: PackageFiles, path: string, from: string | RegExp, to: string): void {
  const bytes = files.get(path);
  const text = bytes === undefined ? '' : strFromU8(bytes);
  const patched = text.replace(from, () => to);
  if (patched === text) throw new Error(`${path} does not hold ${from}`);
  files.set(path, strToU8(patched));
}

function put(files: PackageFiles, path: string, xml: string): void {
  files.set(path, strToU8(HEAD + xml));
}

function declare(files: PackageFiles, path: string, type: string): void {
  patch(files, '[Content_Types].xml', '</Types>', `<Override PartName="/${path}" ContentType="${type}"/></Types>`);
}

function relate(files: PackageFiles, list: string, id: string, type: string, target: string): void {
  patch(files, list, '</Relationships>', `${relation(id, type, target)}</Relationships>`);
}

function relations(list: string): string {
  return `<Relationships xmlns="${RELATIONS}">${list}</Relationships>`;
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
}
