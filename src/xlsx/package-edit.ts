import { strToU8 } from 'fflate';
import { FileProblem } from './file-problem';
import { CONTENT_TYPES, PACKAGE_RELATIONSHIPS } from './namespaces';
import type { PackageFiles } from './parts';
import { appendElement, tagsAt, type Place } from './patch-xml';
import { decoderFor } from './xml-encoding';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = '[Content_Types].xml';

/** The relations in a list of relations. */
export const relationsIn = (list: string): Place => ({
  part: list,
  namespaces: [PACKAGE_RELATIONSHIPS],
  path: ['Relationships', 'Relationship'],
});

/** The text of a part. Throws FileProblem `part-missing`, `xml-encoding` or `xml-damaged`. */
export function textOf(files: PackageFiles, part: string): string {
  const bytes = files.get(part);
  if (bytes === undefined) throw new FileProblem({ code: 'part-missing', data: { part } });
  return decoderFor(bytes, part)(bytes, true);
}

/** Writes a part of our own. */
export function put(files: PackageFiles, part: string, xml: string): void {
  files.set(part, strToU8(xml.startsWith('<?xml') ? xml : HEAD + xml));
}

/** Appends a child to the first element at a place. Throws FileProblem `xml-damaged` where there is none. */
export function append(files: PackageFiles, place: Place, child: (prefix: string) => string): void {
  const text = appendElement(textOf(files, place.part), place, child);
  if (text === null) throw new FileProblem({ code: 'xml-damaged', data: { part: place.part } });
  // What was UTF-16 is UTF-8 now, and must say so.
  const declared = text.replace(/^(<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["'])utf-16[a-z]{0,2}/i, '$1UTF-8');
  files.set(place.part, strToU8(declared));
}

/** Says of what kind a new part is. */
export function declare(files: PackageFiles, part: string, type: string): void {
  const place: Place = { part: TYPES, namespaces: [CONTENT_TYPES], path: ['Types'] };
  append(files, place, (prefix) => `<${prefix}Override PartName="/${part}" ContentType="${type}"/>`);
}

/** Adds a relation of a full type to a list; returns its id, the first of `stem`1, `stem`2 ... that is free. */
export function relate(files: PackageFiles, list: string, stem: string, type: string, target: string): string {
  const taken = new Set<string | undefined>();
  tagsAt(textOf(files, list), relationsIn(list), (tag) => taken.add(tag.get('Id')));
  let n = 1;
  while (taken.has(`${stem}${n}`)) n++;
  const id = `${stem}${n}`;
  const place: Place = { ...relationsIn(list), path: ['Relationships'] };
  append(files, place, (prefix) => `<${prefix}Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
  return id;
}

/** The first set of paths of which none is taken; names of parts do not tell capitals from small letters. */
export function free<Paths extends readonly string[]>(files: PackageFiles, paths: (n: number) => Paths): Paths {
  const taken = new Set([...files.keys()].map((path) => path.toLowerCase()));
  let n = 1;
  while (paths(n).some((path) => taken.has(path.toLowerCase()))) n++;
  return paths(n);
}
