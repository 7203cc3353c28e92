import { strFromU8, strToU8 } from 'fflate';
import { escapeAttribute } from '../core/xml-text';
import { FileProblem } from './file-problem';
import type { PackageFiles } from './parts';
import { appendElement } from './patch-xml';
import { resolveTarget } from './workbook';
import { attribute } from './xml';

/** The add-in whose pane opens together with the workbook, for those who have it. */
export interface TaskPanePart {
  /** The add-in's id, a GUID without braces, as in its manifest. */
  readonly id: string;
  /** Four numbers, as in its manifest. */
  readonly version: string;
  /** Where Excel looks for the add-in first. */
  readonly from: Catalog;
  /** Where it looks next. */
  readonly otherwise?: readonly Catalog[];
}

export interface Catalog {
  /** "EXCatalog" for central deployment, "OMEX" for the store, "Registry" while developing. */
  readonly storeType: string;
  readonly store: string;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const RELATION = 'http://schemas.microsoft.com/office/2011/relationships';
const EXTENSION = 'http://schemas.microsoft.com/office/webextensions';
const PART_TYPE = 'application/vnd.ms-office';
const AUTO_SHOW = 'Office.AutoShowTaskpaneWithDocument';
const ROOT = '_rels/.rels';
const TYPES = '[Content_Types].xml';

/**
 * Makes Excel open the add-in's pane with the workbook, where the add-in is installed; elsewhere nothing happens and
 * nobody is asked to install it. Other add-ins of the workbook keep their parts. Where ours is there already, its word
 * on opening stands, also when that is "no". Throws FileProblem `xml-damaged` or `part-missing`.
 */
export function addTaskPane(files: PackageFiles, pane: TaskPanePart): void {
  const panes = related(files, ROOT, '', 'webextensiontaskpanes')[0];
  const list = panes === undefined ? addPaneList(files) : panes;
  const slash = list.lastIndexOf('/') + 1;
  const relations = `${list.slice(0, slash)}_rels/${list.slice(slash)}.rels`;
  const extensions = related(files, relations, list.slice(0, slash), 'webextension');
  const ours = extensions.find((path) => refersTo(textOf(files, path), pane.id));
  if (ours !== undefined) return tag(files, ours);

  if (!files.has(relations)) put(files, relations, `<Relationships xmlns="${PACKAGE}"/>`);
  const extension = free(files, (n) => `xl/webextensions/webextension${n}.xml`);
  put(files, extension, extensionXml(pane));
  declare(files, extension, `${PART_TYPE}.webextension+xml`);
  const id = relate(files, relations, 'webextension', `/${extension}`);
  append(
    files,
    list,
    'taskpanes',
    (prefix) =>
      `<${prefix}taskpane dockstate="right" visibility="0" width="350" row="${nextRow(textOf(files, list))}">` +
      `<${prefix}webextensionref xmlns:r="${OFFICE}" r:id="${id}"/></${prefix}taskpane>`,
  );
}

function addPaneList(files: PackageFiles): string {
  const list = free(files, (n) => `xl/webextensions/taskpanes${n === 1 ? '' : n}.xml`);
  put(files, list, `<wetp:taskpanes xmlns:wetp="${EXTENSION}/taskpanes/2010/11"></wetp:taskpanes>`);
  declare(files, list, `${PART_TYPE}.webextensiontaskpanes+xml`);
  relate(files, ROOT, 'webextensiontaskpanes', list);
  return list;
}

function extensionXml({ id, version, from, otherwise = [] }: TaskPanePart): string {
  const reference = ({ store, storeType }: Catalog): string =>
    `<we:reference id="${escapeAttribute(id)}" version="${escapeAttribute(version)}" store="${escapeAttribute(store)}" storeType="${escapeAttribute(storeType)}"/>`;
  return (
    `<we:webextension xmlns:we="${EXTENSION}/webextension/2010/11" id="{${escapeAttribute(id)}}">${reference(from)}` +
    `<we:alternateReferences>${otherwise.map(reference).join('')}</we:alternateReferences>` +
    `<we:properties><we:property name="${AUTO_SHOW}" value="true"/></we:properties>` +
    `<we:bindings/><we:snapshot xmlns:r="${OFFICE}"/></we:webextension>`
  );
}

/** Adds the wish to open to our own extension, as the pane would through its settings; one without settings keeps as it is. */
function tag(files: PackageFiles, path: string): void {
  const extension = textOf(files, path);
  if (extension.includes(`"${AUTO_SHOW}"`)) return;
  const wish = (prefix: string): string => `<${prefix}property name="${AUTO_SHOW}" value="true"/>`;
  files.set(path, strToU8(appendElement(extension, 'properties', wish) ?? extension));
}

function refersTo(extension: string, id: string): boolean {
  return elements(extension, 'reference').some(
    (reference) => attribute(reference, 'id')?.replace(/[{}]/g, '').toLowerCase() === id.toLowerCase(),
  );
}

/** Panes of one side stand below one another, in the order of their rows. */
function nextRow(list: string): number {
  return Math.max(3, ...elements(list, 'taskpane').map((pane) => Number(attribute(pane, 'row') ?? 0))) + 1;
}

/** Paths of the parts that a list of relations names with a type, those that are missing left out. */
function related(files: PackageFiles, list: string, folder: string, type: string): string[] {
  if (!files.has(list)) return [];
  return elements(textOf(files, list), 'Relationship')
    .filter((relation) => attribute(relation, 'Type')?.endsWith(`/${type}`))
    .map((relation) => resolveTarget(folder, attribute(relation, 'Target') ?? ''))
    .filter((path) => files.has(path));
}

/** The attributes of each element of a name, whatever its prefix. */
function elements(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<(?:[\\w.-]+:)?${name}(\\s[^<>]*)>`, 'g'))].map(([, attributes]) => attributes!);
}

function relate(files: PackageFiles, list: string, type: string, target: string): string {
  const known = textOf(files, list);
  let [n, id] = [1, 'rIdPanel1'];
  while (known.includes(`"${id}"`) || known.includes(`'${id}'`)) id = `rIdPanel${++n}`;
  append(
    files,
    list,
    'Relationships',
    (prefix) => `<${prefix}Relationship Id="${id}" Type="${RELATION}/${type}" Target="${target}"/>`,
  );
  return id;
}

function declare(files: PackageFiles, path: string, type: string): void {
  append(files, TYPES, 'Types', (prefix) => `<${prefix}Override PartName="/${path}" ContentType="${type}"/>`);
}

/** The first of the paths that is not taken; names of parts do not tell capitals from small letters. */
function free(files: PackageFiles, path: (n: number) => string): string {
  const taken = new Set([...files.keys()].map((name) => name.toLowerCase()));
  let n = 1;
  while (taken.has(path(n).toLowerCase())) n++;
  return path(n);
}

function append(files: PackageFiles, path: string, element: string, child: (prefix: string) => string): void {
  const text = appendElement(textOf(files, path), element, child);
  if (text === null) throw new FileProblem({ code: 'xml-damaged', data: { part: path } });
  files.set(path, strToU8(text));
}

function put(files: PackageFiles, path: string, xml: string): void {
  files.set(path, strToU8(HEAD + xml));
}

function textOf(files: PackageFiles, path: string): string {
  const bytes = files.get(path);
  if (bytes === undefined) throw new FileProblem({ code: 'part-missing', data: { part: path } });
  return strFromU8(bytes);
}
