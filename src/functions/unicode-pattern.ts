import { UNICODE_CLASSES } from './unicode-classes';

/**
 * A pattern with Unicode classes (`\p{L}`), also in an engine that does not know them: there each class is spelled out as
 * the characters it has. webpack/unicode-patterns.js calls this in functions.js in place of a literal.
 */
export function unicodePattern(source: string, flags: string): RegExp {
  try {
    return new RegExp(source, flags);
  } catch {
    return new RegExp(spelledOut(source), flags);
  }
}

/** The pattern with every `\p{...}` as ranges of characters, in brackets of its own where it stands outside of any. */
export function spelledOut(source: string): string {
  let isInBrackets = false;
  return source.replace(/\\p\{(\w+)\}|\\[^]|[[\]]/g, (token: string, name?: string) => {
    if (name !== undefined) return isInBrackets ? rangesOf(name) : `[${rangesOf(name)}]`;
    if (token === '[' || token === ']') isInBrackets = token === '[';
    return token;
  });
}

const RANGES = new Map<string, string>();

/** The characters of a class, as they stand between brackets. */
function rangesOf(name: string): string {
  const known = RANGES.get(name);
  if (known !== undefined) return known;
  const steps = UNICODE_CLASSES[name];
  if (steps === undefined) throw new SyntaxError(`No table of the Unicode class ${name}`);
  const escaped = (point: number): string => `\\u{${point.toString(16)}}`;
  let [end, ranges] = [0, ''];
  const edges = steps.split(' ').map((step) => (end += parseInt(step, 36)));
  for (let at = 0; at < edges.length; at += 2) ranges += `${escaped(edges[at]!)}-${escaped(edges[at + 1]! - 1)}`;
  RANGES.set(name, ranges);
  return ranges;
}
