import { FileProblem } from './file-problem';
import { scanXml } from './scan-xml';
import { ElementReader, inside } from './xml-reader';
import type { Tag } from './xml-tag';

/** Where elements stand in a part: the local names from the root down, in namespaces of which all count as one. */
export interface Place {
  readonly part: string;
  readonly namespaces: readonly string[];
  readonly path: readonly [root: string, ...below: string[]];
}

/** Calls `take` for each element at a place; none where the root is another. Throws FileProblem where the XML is damaged. */
export function tagsAt(xml: string, place: Place, take: (tag: Tag) => void): void {
  scanAt(xml, place, new ElementReader({ open: take }));
}

/**
 * The XML text with a child appended to the first element at a place, whatever prefix its namespace has there; the child is
 * given that prefix ("" or "x:"). Null where there is no such element. Everything else keeps its letters.
 */
export function appendElement(xml: string, place: Place, child: (prefix: string) => string): string | null {
  const found: { readonly at: number; readonly isEmpty: boolean; readonly name: string }[] = [];
  const element = new ElementReader({
    close: ({ start, end, empty, name }) => {
      if (found.length === 0) found.push({ at: empty ? end : start, isEmpty: empty, name });
    },
  });
  scanAt(xml, place, element);
  const [first] = found;
  if (first === undefined) return null;
  const { at, isEmpty, name } = first;
  const prefix = name.slice(0, name.indexOf(':') + 1);
  if (!isEmpty) return xml.slice(0, at) + child(prefix) + xml.slice(at);
  return `${xml.slice(0, at - '/>'.length)}>${child(prefix)}</${name}>${xml.slice(at)}`;
}

function scanAt(xml: string, { part, namespaces, path }: Place, last: ElementReader): void {
  const [root, ...below] = path;
  const element = below.reduceRight((reader, name) => inside({ [name]: reader }), last);
  try {
    scanXml(xml, part, { root, namespaces, element });
  } catch (error) {
    if (!(error instanceof FileProblem) || error.code !== 'xml-root') throw error;
  }
}
