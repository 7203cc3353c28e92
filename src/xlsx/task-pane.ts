import { escapeAttribute } from '../core/xml-text';
import { FileProblem } from './file-problem';
import { PACKAGE_RELATIONSHIPS, RELATIONSHIPS } from './namespaces';
import { append, declare, free, put, relate, relationsIn, textOf } from './package-edit';
import { folderOf, relationsOf, resolveTarget } from './part-name';
import type { PackageFiles } from './parts';
import { tagsAt, type Place } from './patch-xml';

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
export function addTaskPane(files: PackageFiles, pane: TaskPanePart): void {
  const list = related(files, ROOT, '', 'webextensiontaskpanes')[0] ?? addPaneList(files);
  const relations = relationsOf(list);
  const extensions = related(files, relations, folderOf(list), 'webextension');
  const ours = extensions.find((path) => refersTo(files, path, pane.id));
  if (ours !== undefined) return tagOurs(files, ours);

  const row = nextRow(files, list);
  if (!files.has(relations)) put(files, relations, `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"/>`);
  const [extension] = free(files, (n) => [`xl/webextensions/webextension${n}.xml`]);
  put(files, extension, extensionXml(pane));
  declare(files, extension, `${PART_TYPE}.webextension+xml`);
  const id = relate(files, relations, 'rIdPanel', `${RELATION}/webextension`, `/${extension}`);
  append(
    files,
    panesIn(list, ['taskpanes']),
    (prefix) =>
      `<${prefix}taskpane dockstate="right" visibility="0" width="350" row="${row}">` +
      `<${prefix}webextensionref xmlns:r="${RELATIONSHIPS[0]}" r:id="${id}"/></${prefix}taskpane>`,
  );
}

function addPaneList(files: PackageFiles): string {
  const [list] = free(files, (n) => [`xl/webextensions/taskpanes${n === 1 ? '' : n}.xml`]);
  put(files, list, `<wetp:taskpanes xmlns:wetp="${PANES}"></wetp:taskpanes>`);
  declare(files, list, `${PART_TYPE}.webextensiontaskpanes+xml`);
  relate(files, ROOT, 'rIdPanel', `${RELATION}/webextensiontaskpanes`, list);
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
function tagOurs(files: PackageFiles, part: string): void {
  let isTold = false;
  let hasSettings = false;
  tagsAt(textOf(files, part), extensionIn(part, ['webextension', 'properties']), () => (hasSettings = true));
  tagsAt(textOf(files, part), extensionIn(part, ['webextension', 'properties', 'property']), (tag) => {
    if (tag.get('name') === AUTO_SHOW) isTold = true;
  });
  if (isTold || !hasSettings) return;
  const wish = (prefix: string): string => `<${prefix}property name="${AUTO_SHOW}" value="true"/>`;
  append(files, extensionIn(part, ['webextension', 'properties']), wish);
}

/** An extension that cannot be read is somebody else's. */
function refersTo(files: PackageFiles, part: string, id: string): boolean {
  let isOurs = false;
  const take = (found: string | undefined): void => {
    if (found?.replace(/[{}]/g, '').toLowerCase() === id.toLowerCase()) isOurs = true;
  };
  try {
    tagsAt(textOf(files, part), extensionIn(part, ['webextension', 'reference']), (tag) => take(tag.get('id')));
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
  }
  return isOurs;
}

/** Panes of one side stand below one another, in the order of their rows. */
function nextRow(files: PackageFiles, list: string): number {
  let last = 3;
  tagsAt(textOf(files, list), panesIn(list, ['taskpanes', 'taskpane']), (tag) => {
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
function related(files: PackageFiles, list: string, folder: string, type: string): string[] {
  if (!files.has(list)) return [];
  const paths: string[] = [];
  tagsAt(textOf(files, list), relationsIn(list), (tag) => {
    if (tag.get('Type')?.endsWith(`/${type}`) === true) paths.push(resolveTarget(folder, tag.get('Target') ?? ''));
  });
  return paths.filter((path) => files.has(path));
}
