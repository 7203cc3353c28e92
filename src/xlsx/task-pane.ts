import { escapeAttribute } from '../core/xml-text';
import { FileProblem } from './file-problem';
import { RELATIONSHIPS } from './namespaces';
import { relationsIn, type PackageEdit } from './package-edit';
import { folderOf, relationsOf, resolveTarget } from './part-name';
import type { Place } from './patch-xml';

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

const RELATION = 'http://schemas.microsoft.com/office/2011/relationships';
const EXTENSION = 'http://schemas.microsoft.com/office/webextensions';
const PART_TYPE = 'application/vnd.ms-office';
const AUTO_SHOW = 'Office.AutoShowTaskpaneWithDocument';
const ROOT = '_rels/.rels';
const PANES = `${EXTENSION}/taskpanes/2010/11`;
const WEB_EXTENSION = `${EXTENSION}/webextension/2010/11`;

/**
 * Makes Excel open the add-in's pane with the workbook, where the add-in is installed; elsewhere nothing happens and
 * nobody is asked to install it. Other add-ins of the workbook keep their parts. Where ours is there already, its word
 * on opening stands, also when that is "no". Throws FileProblem `xml-damaged` or `part-missing`.
 */
export function addTaskPane(edit: PackageEdit, pane: TaskPanePart): void {
  const list = related(edit, ROOT, '', 'webextensiontaskpanes')[0] ?? addPaneList(edit);
  const relations = relationsOf(list);
  const extensions = related(edit, relations, folderOf(list), 'webextension');
  const ours = extensions.find((path) => refersTo(edit, path, pane.id));
  if (ours !== undefined) return tagOurs(edit, ours);

  const row = nextRow(edit, list);
  const [extension] = edit.free((n) => [`xl/webextensions/webextension${n}.xml`]);
  edit.put(extension, extensionXml(pane));
  edit.declare(extension, `${PART_TYPE}.webextension+xml`);
  const id = edit.relate(relations, 'rIdPanel', `${RELATION}/webextension`, `/${extension}`);
  edit.append(
    panesIn(list, ['taskpanes']),
    (prefix) =>
      `<${prefix}taskpane dockstate="right" visibility="0" width="350" row="${row}">` +
      `<${prefix}webextensionref xmlns:r="${RELATIONSHIPS[0]}" r:id="${id}"/></${prefix}taskpane>`,
  );
}

function addPaneList(edit: PackageEdit): string {
  const [list] = edit.free((n) => [`xl/webextensions/taskpanes${n === 1 ? '' : n}.xml`]);
  edit.put(list, `<wetp:taskpanes xmlns:wetp="${PANES}"></wetp:taskpanes>`);
  edit.declare(list, `${PART_TYPE}.webextensiontaskpanes+xml`);
  edit.relate(ROOT, 'rIdPanel', `${RELATION}/webextensiontaskpanes`, list);
  return list;
}

function extensionXml({ id, version, from, otherwise = [] }: TaskPanePart): string {
  const reference = ({ store, storeType }: Catalog): string =>
    `<we:reference id="${escapeAttribute(id)}" version="${escapeAttribute(version)}" store="${escapeAttribute(store)}" storeType="${escapeAttribute(storeType)}"/>`;
  return (
    `<we:webextension xmlns:we="${WEB_EXTENSION}" id="{${escapeAttribute(id)}}">${reference(from)}` +
    `<we:alternateReferences>${otherwise.map(reference).join('')}</we:alternateReferences>` +
    `<we:properties><we:property name="${AUTO_SHOW}" value="true"/></we:properties>` +
    `<we:bindings/><we:snapshot xmlns:r="${RELATIONSHIPS[0]}"/></we:webextension>`
  );
}

/** Adds the wish to open to our own extension, as the pane would through its settings; one without settings keeps as it is. */
function tagOurs(edit: PackageEdit, part: string): void {
  let isTold = false;
  let hasSettings = false;
  edit.read(extensionIn(part, ['webextension', 'properties']), () => (hasSettings = true));
  edit.read(extensionIn(part, ['webextension', 'properties', 'property']), (tag) => {
    if (tag.get('name') === AUTO_SHOW) isTold = true;
  });
  if (isTold || !hasSettings) return;
  const wish = (prefix: string): string => `<${prefix}property name="${AUTO_SHOW}" value="true"/>`;
  edit.append(extensionIn(part, ['webextension', 'properties']), wish);
}

/** An extension that cannot be read is somebody else's. */
function refersTo(edit: PackageEdit, part: string, id: string): boolean {
  let isOurs = false;
  const take = (found: string | undefined): void => {
    if (found?.replace(/[{}]/g, '').toLowerCase() === id.toLowerCase()) isOurs = true;
  };
  try {
    edit.read(extensionIn(part, ['webextension', 'reference']), (tag) => take(tag.get('id')));
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
  }
  return isOurs;
}

/** Panes of one side stand below one another, in the order of their rows. */
function nextRow(edit: PackageEdit, list: string): number {
  let last = 3;
  edit.read(panesIn(list, ['taskpanes', 'taskpane']), (tag) => {
    last = Math.max(last, Number(tag.get('row') ?? 0) || 0);
  });
  return last + 1;
}

function panesIn(part: string, path: Place['path']): Place {
  return { part, namespaces: [PANES], path };
}

function extensionIn(part: string, path: Place['path']): Place {
  return { part, namespaces: [WEB_EXTENSION], path };
}

/** Paths of the parts that a list of relations names with a type, those that are missing left out. */
function related(edit: PackageEdit, list: string, folder: string, type: string): string[] {
  if (!edit.has(list)) return [];
  const paths: string[] = [];
  edit.read(relationsIn(list), (tag) => {
    if (tag.get('Type')?.endsWith(`/${type}`) === true) paths.push(resolveTarget(folder, tag.get('Target') ?? ''));
  });
  return paths.filter((path) => edit.has(path));
}
