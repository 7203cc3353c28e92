import { escapeAttribute } from '../core/xml-text';
import { MAIN, RELATIONSHIPS } from './namespaces';
import type { PackageEdit } from './package-edit';
import { folderOf, relationsOf } from './part-name';
import type { WorkbookDirectory } from './workbook';

const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
/** Names our part among the custom parts of a workbook. */
const ITEM_ID = '{6F1C2E54-7B0A-4B58-9E1B-3A5D6C0F2E91}';

/** Adds sheets and custom XML parts to a workbook, in the dialect of that workbook. */
export class WorkbookEdit {
  private readonly folder: string;
  /** What types of relations begin with in this workbook, which may be a strict one. */
  private readonly relationships: string;
  /** The prefix that the workbook has for relations: some programs know no other. */
  private readonly prefix: string | null;

  constructor(
    private readonly edit: PackageEdit,
    private readonly directory: WorkbookDirectory,
  ) {
    this.folder = folderOf(directory.part);
    const declared: (readonly [string, string])[] = [];
    edit.read({ ...this.place, path: ['workbook'] }, (tag) => {
      declared.push(...tag.declarations());
    });
    const own = declared.find(([prefix, namespace]) => prefix !== '' && RELATIONSHIPS.includes(namespace));
    const isStrict = own === undefined && declared.some(([, namespace]) => namespace === MAIN[1]);
    this.relationships = own?.[1] ?? RELATIONSHIPS[isStrict ? 1 : 0]!;
    this.prefix = own?.[0] ?? null;
  }

  addSheet(name: string, xml: string): void {
    const [file] = this.edit.free((n) => [`${this.folder}worksheets/sheet${n}.xml`]);
    this.edit.put(file, xml);
    this.edit.declare(file, SHEET_TYPE);
    const id = this.relate('worksheet', file.slice(this.folder.length));
    const relation =
      this.prefix === null ? `xmlns:r="${this.relationships}" r:id="${id}"` : `${this.prefix}:id="${id}"`;
    const sheetId = this.directory.lastSheetId + 1;
    const place = { ...this.place, path: ['workbook', 'sheets'] } as const;
    this.edit.append(
      place,
      (prefix) => `<${prefix}sheet name="${escapeAttribute(name)}" sheetId="${sheetId}" ${relation}/>`,
    );
  }

  addCustomXml(namespace: string, xml: string): void {
    const [item, properties] = this.edit.free((n) => [
      `customXml/item${n}.xml`,
      `customXml/itemProps${n}.xml`,
      `customXml/_rels/item${n}.xml.rels`,
    ]) as [string, string, string];
    const fileName = properties.slice(folderOf(properties).length);
    this.edit.put(item, xml);
    this.edit.put(
      properties,
      `<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${CUSTOM_XML}"><ds:schemaRefs>` +
        `<ds:schemaRef ds:uri="${escapeAttribute(namespace)}"/></ds:schemaRefs></ds:datastoreItem>`,
    );
    this.edit.relate(relationsOf(item), 'rId', `${this.relationships}/customXmlProps`, fileName);
    this.edit.declare(item, 'application/xml');
    this.edit.declare(properties, PROPERTIES_TYPE);
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
    return this.edit.relate(list, 'rIdKepatuhan', `${this.relationships}/${type}`, target);
  }
}
