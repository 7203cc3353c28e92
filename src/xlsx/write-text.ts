/** Opens the cached error of a formula in what the file library writes, until `finish` gives it its proper type. */
export const ERROR_MARK = '\uE000error:';

/** Texts the file library would take for an error value although they are text. */
const LOOKS_LIKE_ERROR = /^#[A-Z0-9/_]+[!?]?$/;

export function looksLikeError(text: string): boolean {
  return LOOKS_LIKE_ERROR.test(text);
}

/**
 * Text as a file stores it: what would be read as Excel's `_x000D_` spelling is spelled out itself, and characters
 * that XML cannot carry become U+FFFD. Other control characters are spelled out by the file library.
 */
export function storedText(text: string): string {
  return text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
    .replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF\uFFFE\uFFFF]/g, (found) =>
      found.length === 2 ? found : '\uFFFD',
    );
}

const OWN_FUNCTION = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\bKEPATUHAN\.([A-Z][A-Z0-9_.]*)(?=\()/g;

/**
 * A formula as a file stores it: functions of the add-in are `_xldudf_KEPATUHAN_...`, because a file with the dotted name
 * is reported to stay at #NAME? even after the add-in has loaded. `own` tells whether there was one.
 */
export function storedFormula(formula: string): { text: string; own: boolean } {
  let own = false;
  const text = formula.replace(OWN_FUNCTION, (whole, name?: string) => {
    if (name === undefined) return whole;
    own = true;
    return `_xldudf_KEPATUHAN_${name.replaceAll('.', '_')}`;
  });
  return { text, own };
}
