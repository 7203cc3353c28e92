import type { Effort } from './budget';
import { FileProblem } from './file-problem';
import { entryOf, type Package } from './guard';
import { inflateHead } from './inflate';
import { decoderFor } from './xml-encoding';
import { Tag } from './xml-tag';

/** The tag of the root element ends within so many bytes in every part of ours. */
const HEAD_BYTES = 4 * 1024;

/**
 * The namespace in which the root element of a part stands, "" for none; null where the part does not begin like XML.
 * Only its beginning is looked at: parts of other programs may hold anything.
 */
export function rootNamespace(pack: Package, part: string, effort: Effort): string | null {
  const head = inflateHead(pack, entryOf(pack, part)!, HEAD_BYTES);
  effort.charge(head.length, 1, part);
  let text: string;
  try {
    text = decoderFor(head, part)(head, false);
  } catch (error) {
    if (error instanceof FileProblem) return null;
    throw error;
  }
  const at = rootAt(text);
  const tag = new Tag();
  const end = at < 0 ? null : tag.parse(text, at);
  if (end === null || end < 0) return null;
  const prefix = tag.name.slice(0, Math.max(0, tag.local - 1));
  for (const [declared, namespace] of tag.declarations()) if (declared === prefix) return namespace;
  return prefix === '' ? '' : null;
}

/** Where the first tag begins, behind declaration, comments and instructions; -1 where something else comes first. */
function rootAt(text: string): number {
  let at = 0;
  for (;;) {
    const open = text.indexOf('<', at);
    if (open < 0 || text.slice(at, open).trim() !== '') return -1;
    const close = text.startsWith('<?', open) ? '?>' : text.startsWith('<!--', open) ? '-->' : null;
    if (close === null) return text.startsWith('<!', open) ? -1 : open;
    const end = text.indexOf(close, open);
    if (end < 0) return -1;
    at = end + close.length;
  }
}
