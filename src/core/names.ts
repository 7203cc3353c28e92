/**
 * How names that people typed are compared. Which two spellings are one name is said here and nowhere else: units,
 * products, respondents and institutions are looked up, matched and sealed through these.
 */

/** A text without white space around it, and with one space wherever it has white space inside. */
export function tidied(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A text without case and repeated spaces, for comparing what people typed. */
export function plainSpelling(text: string): string {
  return tidied(text).toLowerCase();
}

/** Marks that show nothing: zero-width spaces and joiners, marks of direction, the soft hyphen, the byte order mark. */
const UNSEEN = /\p{Cf}/gu;
/** White space of every kind; a next line counts too, which `\s` leaves out. */
const SPACES = /[\s\u0085]+/g;
/** In such a name nothing is composed, and the only white space is the space. */
const SIMPLE = /^[\x20-\x7e]*$/;

/**
 * The identity of a name: two spellings with the same identity are one unit, product, respondent or institution. Case,
 * white space of any kind, composed letters and marks that show nothing make no other name.
 */
export function foldedName(name: string): string {
  if (SIMPLE.test(name)) return name.toLowerCase().replace(/ {2,}/g, ' ').trim();
  return name.normalize('NFC').replace(UNSEEN, '').replace(SPACES, ' ').trim().toLowerCase();
}

/** A name as a seal of format 1 spells it: case counts. Half a surrogate pair, which UTF-8 cannot write, is replaced. */
export function sealedName(name: string): string {
  return tidied(name.replace(/[\ud800-\udfff]/gu, '\ufffd').normalize('NFC'));
}

/** Half a surrogate pair, which UTF-8 cannot write, and the mark that begins a text which has one. */
const UNWRITABLE = /^\ufffd|[\ud800-\udfff]/u;

/** A text as a seal keeps it: white space does not count, and two texts stay two whatever they are made of. */
export function sealedText(text: string): string {
  const kept = tidied(text.normalize('NFC'));
  if (!UNWRITABLE.test(kept)) return kept;
  const escape = (letter: string): string => `\\${letter.charCodeAt(0).toString(16)}`;
  return `\ufffd${kept.replace(/[\\\ud800-\udfff]/gu, escape)}`;
}
