import type { Effort } from './budget';
import { FileProblem } from './file-problem';
import { entryOf, type Package } from './guard';
import { PACKAGE_RELATIONSHIPS, RELATIONSHIPS } from './namespaces';
import { folderOf, relationsOf, resolveTarget } from './part-name';
import { readXml } from './xml';
import { inside, onTag } from './xml-reader';

/** Honest lists name each part of the package once; a package has 5,000 at most. */
const MOST_RELATIONS = 10_000;

/** A link from one part of the package to another. */
export interface Relation {
  readonly id: string;
  /** Last piece of the type, for example "worksheet": the same in the strict and the transitional spelling. */
  readonly type: string;
  readonly target: string;
}

/**
 * The relations of a part inside the package ("" for the package itself); none when it has no list. Types of other
 * namespaces than those of documents and of Microsoft are left out, unless the list knows no other. Throws FileProblem.
 */
export function readRelations(pack: Package, part: string, effort: Effort): Relation[] {
  const list = relationsOf(part);
  if (entryOf(pack, list) === undefined) return [];
  const relations: (Relation & { readonly isKnown: boolean })[] = [];
  const relationship = onTag((tag) => {
    if (tag.get('TargetMode') === 'External') return;
    if (relations.length >= MOST_RELATIONS) {
      throw new FileProblem({
        code: 'too-many-items',
        data: { part: list, items: 'relations', limit: MOST_RELATIONS },
      });
    }
    const type = (tag.get('Type') ?? '').trim();
    const slash = type.lastIndexOf('/');
    relations.push({
      id: tag.get('Id') ?? '',
      type: type.slice(slash + 1),
      target: resolveTarget(folderOf(part), (tag.get('Target') ?? '').trim()),
      isKnown: KNOWN.has(type.slice(0, Math.max(0, slash))),
    });
  });
  const element = inside({ Relationship: relationship });
  readXml(pack, list, { root: 'Relationships', namespaces: [PACKAGE_RELATIONSHIPS], element }, effort);
  const known = relations.filter(({ isKnown }) => isKnown);
  return known.length > 0 ? known : relations;
}

const MICROSOFT = 'http://schemas.microsoft.com/office';
const KNOWN: ReadonlySet<string> = new Set([
  ...RELATIONSHIPS,
  `${PACKAGE_RELATIONSHIPS}/metadata`,
  `${MICROSOFT}/2006/relationships`,
  `${MICROSOFT}/2007/relationships`,
  `${MICROSOFT}/2011/relationships`,
  `${MICROSOFT}/2017/06/relationships`,
  `${MICROSOFT}/2017/10/relationships`,
]);
