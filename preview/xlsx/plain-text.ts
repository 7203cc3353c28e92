/** A string of a file that the grid would read as something else: a number, a date, a boolean, a formula, a link. */
const LOOKS_LIKE_MORE = /^\s*(?:[^\p{L}\s]|(?:true|false)\s*$)/iu;

const FIRST_TEXT = /(<(?:si|is)>(?:<r>(?:<rPr>[\s\S]*?<\/rPr>)?)?<t(?:\s[^>]*)?>)([^<]*)/g;

/**
 * Marks texts of a file as text, as a person does by typing an apostrophe: without it the grid would read the text
 * "1.234" as a number and "=A1" as a formula, which Excel does not. For shared and inline strings.
 */
export const keepTexts = (xml: string): string =>
  xml.replace(FIRST_TEXT, (all, open: string, text: string) => (LOOKS_LIKE_MORE.test(text) ? `${open}'${text}` : all));

/** The way back: the grid writes the apostrophe into the file, where Excel would show it. */
export const unmarkTexts = (sharedStrings: string): string =>
  sharedStrings.replace(
    FIRST_TEXT,
    (_all, open: string, text: string) => open + text.replace(/^(?:'|&apos;|&#39;)/, ''),
  );
