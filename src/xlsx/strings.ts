import { FileProblem } from './file-problem';
import type { Effort } from './budget';
import { LIMITS, type Package } from './guard';
import { MAIN } from './namespaces';
import { readXml } from './xml';
import { ElementReader, inside } from './xml-reader';
import { hasForbidden } from './xml-text';

/** A sheet of 1,000,000 rows with 16 columns of texts that never repeat. */
const MAX_STRINGS = 16_000_000;

/** Excel ends at 32,767 characters; other programs go further, but not this far. */
export const MAX_TEXT = 1_000_000;

/** Reads the shared string table; rich text becomes its plain text, phonetic guides are left out. Throws FileProblem. */
export function readSharedStrings(pack: Package, part: string, effort: Effort): string[] {
  const strings: string[] = [];
  let current = '';
  const text = (piece: string): void => {
    current += piece;
    if (current.length <= MAX_TEXT) return;
    throw new FileProblem({ code: 'shared-text-too-long', data: { part, text: strings.length + 1, limit: MAX_TEXT } });
  };
  const si = new ElementReader({
    open: () => {
      if (strings.length < MAX_STRINGS) return;
      throw new FileProblem({ code: 'too-many-strings', data: { limit: MAX_STRINGS } });
    },
    close: () => {
      const plain = plainText(current);
      if (plain === null) throw new FileProblem({ code: 'xml-damaged', data: { part } });
      strings.push(plain);
      current = '';
    },
    children: textChildren(text),
  });
  readXml(pack, part, { root: 'sst', namespaces: MAIN, element: inside({ si }) }, effort, LIMITS.inflated);
  return strings;
}

/** Where the text of `<si>` and `<is>` stands: in `<t>`, or in the runs of rich text; not in phonetic guides. */
export function textChildren(text: (piece: string) => void): Readonly<Record<string, ElementReader>> {
  const t = new ElementReader({ text });
  return { t, r: inside({ t }) };
}

/**
 * The text that a person sees: Excel's `_x000D_` spelling of characters that XML cannot carry is undone. Null where such a
 * character stands in the file as it is, which no XML may hold.
 */
export function plainText(stored: string): string | null {
  if (hasForbidden(stored)) return null;
  if (!stored.includes('_x')) return stored;
  return stored.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
