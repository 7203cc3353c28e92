import { escapeXml, unescapeXml } from './xml-text';

/** Where formulas stand in a file: cells, conditional formats, validation, names. */
const FORMULAS = /(<(f|formula|formula1|formula2|definedName)(?:\s[^>]*)?>)([^<]*)(<\/\2>)/g;

const outsideStrings = (formula: string, change: (code: string) => string): string =>
  formula.replace(/("(?:[^"]|"")*")|([^"]+)/g, (_all, text: string | undefined, code: string) => text ?? change(code));

const inFormulas = (xml: string, change: (code: string) => string): string =>
  xml.replace(
    FORMULAS,
    (_all, open: string, _tag: string, body: string, close: string) =>
      open + escapeXml(outsideStrings(unescapeXml(body), change)) + close,
  );

/** `_xldudf_KEPATUHAN_NILAI(` in a file -> `KEPATUHAN.NILAI(` as people read it. Text in quotes stays. */
export function storedToShown(xml: string, namespace: string): string {
  const stored = new RegExp(`_xldudf_${namespace}_([A-Za-z0-9_.]+)(?=\\()`, 'gi');
  return inFormulas(xml, (code) => code.replace(stored, `${namespace}.$1`));
}

/** The way back, when saving. */
export function shownToStored(xml: string, namespace: string): string {
  const shown = new RegExp(`(?<![A-Za-z0-9_.])${namespace}\\.([A-Za-z0-9_.]+)(?=\\()`, 'gi');
  return inFormulas(xml, (code) =>
    code.replace(shown, (_all, name: string) => `_xldudf_${namespace}_${name.toUpperCase()}`),
  );
}
