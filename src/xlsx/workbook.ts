import { FileProblem } from './file-problem';
import type { Package } from './guard';
import { attribute, flag, readXml } from './xml';

/** A link from one part of the package to another. */
export interface Relation {
  readonly id: string;
  /** Last piece of the type, for example "worksheet": the same in the strict and the transitional spelling. */
  readonly type: string;
  readonly target: string;
}

/** What workbook.xml says; parts are paths in the package. */
export interface WorkbookDirectory {
  readonly sheets: readonly { readonly name: string; readonly state: string; readonly part: string }[];
  readonly names: readonly { readonly name: string; readonly refersTo: string; readonly sheet: number | null }[];
  readonly date1904: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  readonly customXml: readonly string[];
}

/** Follows the package from its root to the workbook. Throws FileProblem. */
export function readDirectory(pack: Package): WorkbookDirectory {
  const root = readRelations(pack, '').find((relation) => relation.type === 'officeDocument');
  if (root === undefined || !pack.entries.has(root.target)) {
    throw new FileProblem({ code: 'not-a-workbook', data: {} });
  }
  const relations = readRelations(pack, root.target);
  const part = (type: string) => relations.find((relation) => relation.type === type)?.target ?? null;
  const { declared, names, date1904 } = readWorkbookPart(pack, root.target);
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  const sheets: { name: string; state: string; part: string }[] = [];
  const parts = new Set<string>();
  /** Position among all sheets, chart sheets included -> position in `sheets`. */
  const positions = new Map<number, number>();
  for (const [position, { name, state, id }] of declared.entries()) {
    const relation = byId.get(id);
    if (relation === undefined) throw new FileProblem({ code: 'part-missing', data: { part: name } });
    if (relation.type !== 'worksheet') continue;
    // One part read over and over would make a small file endless.
    if (parts.has(relation.target)) throw new FileProblem({ code: 'xml-damaged', data: { part: root.target } });
    parts.add(relation.target);
    positions.set(position, sheets.length);
    sheets.push({ name, state, part: relation.target });
  }
  return {
    sheets,
    names: names.map(({ position, ...rest }) => ({
      ...rest,
      sheet: position === null ? null : (positions.get(position) ?? null),
    })),
    date1904,
    sharedStrings: part('sharedStrings'),
    styles: part('styles'),
    customXml: relations.filter(({ type }) => type === 'customXml').map(({ target }) => target),
  };
}

function readWorkbookPart(pack: Package, part: string) {
  const declared: { name: string; state: string; id: string }[] = [];
  const names: { name: string; refersTo: string; position: number | null }[] = [];
  let date1904 = false;
  let current: (typeof names)[number] | null = null;
  readXml(pack, part, {
    open(name, tag) {
      if (name === 'workbookPr') date1904 = flag(tag, 'date1904');
      else if (name === 'sheet') {
        declared.push({
          name: attribute(tag, 'name') ?? '',
          state: attribute(tag, 'state') ?? 'visible',
          id: attribute(tag, 'id') ?? '',
        });
      } else if (name === 'definedName') {
        const scope = attribute(tag, 'localSheetId');
        current = {
          name: attribute(tag, 'name') ?? '',
          refersTo: '',
          position: scope === undefined ? null : Number(scope),
        };
        names.push(current);
      }
    },
    close(name) {
      if (name === 'definedName') current = null;
    },
    text(text) {
      if (current !== null) current.refersTo += text;
    },
  });
  return { declared, names, date1904 };
}

/** The relations of a part ("" for the package itself); none when it has no list. */
export function readRelations(pack: Package, part: string): Relation[] {
  const slash = part.lastIndexOf('/') + 1;
  const list = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  const relations: Relation[] = [];
  if (!pack.entries.has(list)) return relations;
  readXml(pack, list, {
    open(name, tag) {
      if (name !== 'Relationship' || attribute(tag, 'TargetMode') === 'External') return;
      const type = attribute(tag, 'Type') ?? '';
      relations.push({
        id: attribute(tag, 'Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: resolveTarget(part.slice(0, slash), attribute(tag, 'Target') ?? ''),
      });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return relations;
}

/** A relation's target, which may be relative to the part's folder, as a path in the package. */
export function resolveTarget(folder: string, target: string): string {
  const path: string[] = [];
  for (const piece of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (piece === '..') path.pop();
    else if (piece !== '' && piece !== '.') path.push(piece);
  }
  return path.join('/');
}
