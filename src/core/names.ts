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

/** What the spellings of one name have in common: case, white space and composed letters make no other name. */
export function foldedName(name: string): string {
  return plainSpelling(name.normalize('NFC'));
}

/** A name as a seal spells it: case counts. Half a surrogate pair, which UTF-8 cannot write, is replaced. */
export function sealedName(name: string): string {
  return tidied(name.replace(/[\ud800-\udfff]/gu, '\ufffd').normalize('NFC'));
}
