import { strToU8 } from 'fflate';
import { FileProblem } from './file-problem';
import { CONTENT_TYPES, PACKAGE_RELATIONSHIPS } from './namespaces';
import { appendElement, tagsAt, type Place } from './patch-xml';
import { decoderFor } from './xml-encoding';
import type { Tag } from './xml-tag';

/** The files of a package by path. */
export interface PackageFiles {
  has(path: string): boolean;
  get(path: string): Uint8Array | undefined;
  set(path: string, content: Uint8Array): unknown;
  keys(): Iterable<string>;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = '[Content_Types].xml';

/** The relations in a list of relations. */
export const relationsIn = (list: string): Place => ({
  part: list,
  namespaces: [PACKAGE_RELATIONSHIPS],
  path: ['Relationships', 'Relationship'],
});

/**
 * All that is ever done to the XML of a package, whether it is being made or was opened: parts of ours are put beside
 * the others, and the lists that must name them get one element more. Nothing else changes a letter.
 */
export class PackageEdit {
  constructor(private readonly files: PackageFiles) {}

  has(part: string): boolean {
    return this.files.has(part);
  }

  /** Calls `take` for each element at a place. Throws FileProblem `part-missing`, `xml-encoding` or `xml-damaged`. */
  read(place: Place, take: (tag: Tag) => void): void {
    tagsAt(this.textOf(place.part), place, take);
  }

  /** Writes a part of our own. */
  put(part: string, xml: string): void {
    this.files.set(part, strToU8(xml.startsWith('<?xml') ? xml : HEAD + xml));
  }

  /** Appends a child to the first element at a place. Throws FileProblem `xml-damaged` where there is none. */
  append(place: Place, child: (prefix: string) => string): void {
    const text = appendElement(this.textOf(place.part), place, child);
    if (text === null) throw new FileProblem({ code: 'xml-damaged', data: { part: place.part } });
    // What was UTF-16 is UTF-8 now, and must say so.
    const declared = text.replace(/^(<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["'])utf-16[a-z]{0,2}/i, '$1UTF-8');
    this.files.set(place.part, strToU8(declared));
  }

  /** Says of what kind a new part is. */
  declare(part: string, type: string): void {
    const place: Place = { part: TYPES, namespaces: [CONTENT_TYPES], path: ['Types'] };
    this.append(place, (prefix) => `<${prefix}Override PartName="/${part}" ContentType="${type}"/>`);
  }

  /** Adds a relation of a full type to a list, which is made where there is none; returns its id: the first `stem`N that is free. */
  relate(list: string, stem: string, type: string, target: string): string {
    if (!this.has(list)) this.put(list, `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"/>`);
    const taken = new Set<string | undefined>();
    this.read(relationsIn(list), (tag) => taken.add(tag.get('Id')));
    let n = 1;
    while (taken.has(`${stem}${n}`)) n++;
    const id = `${stem}${n}`;
    const place: Place = { ...relationsIn(list), path: ['Relationships'] };
    this.append(place, (prefix) => `<${prefix}Relationship Id="${id}" Type="${type}" Target="${target}"/>`);
    return id;
  }

  /** The first set of paths of which none is taken; names of parts do not tell capitals from small letters. */
  free<Paths extends readonly string[]>(paths: (n: number) => Paths): Paths {
    const taken = new Set([...this.files.keys()].map((path) => path.toLowerCase()));
    let n = 1;
    while (paths(n).some((path) => taken.has(path.toLowerCase()))) n++;
    return paths(n);
  }

  private textOf(part: string): string {
    const bytes = this.files.get(part);
    if (bytes === undefined) throw new FileProblem({ code: 'part-missing', data: { part } });
    return decoderFor(bytes, part)(bytes, true);
  }
}
