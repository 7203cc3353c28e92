import { FileProblem } from './file-problem';
import { LIMITS, type Package } from './guard';
import { readXml, type XmlHandler } from './xml';

/** A sheet of 1,000,000 rows with 16 columns of texts that never repeat. */
const MAX_STRINGS = 16_000_000;

/** Reads the shared string table; rich text becomes its plain text, phonetic guides are left out. */
export function readSharedStrings(pack: Package, part: string): string[] {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let phonetic = false;
  const handler: XmlHandler = {
    open(name) {
      if (name === 'si') {
        current = '';
        if (strings.length >= MAX_STRINGS) {
          throw new FileProblem({ code: 'too-many-strings', data: { limit: MAX_STRINGS } });
        }
      } else if (name === 't') inText = !phonetic;
      else if (name === 'rPh') phonetic = true;
    },
    close(name) {
      if (name === 'si') strings.push(unescapeText(current));
      else if (name === 't') inText = false;
      else if (name === 'rPh') phonetic = false;
    },
    text(text) {
      if (inText) current += text;
    },
  };
  readXml(pack, part, handler, LIMITS.inflated);
  return strings;
}

/** Undoes Excel's `_x000D_` spelling of characters that XML cannot carry. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
