/**
 * The XML text with a child appended to an element, whatever prefix its namespace has there; the child is given that
 * prefix ("" or "x:"). Null where there is no such element. Everything else keeps its letters.
 */
export function appendElement(xml: string, element: string, child: (prefix: string) => string): string | null {
  const ends = [...xml.matchAll(new RegExp(`</((?:[\\w.-]+:)?)${element}\\s*>`, 'g'))];
  const end = ends.at(-1);
  if (end !== undefined) return xml.slice(0, end.index) + child(end[1]!) + xml.slice(end.index);
  const empty = new RegExp(`<((?:[\\w.-]+:)?)${element}((?:\\s[^<>]*?)?)\\s*/>`).exec(xml);
  if (empty === null) return null;
  const [whole, prefix = '', attributes = ''] = empty;
  const filled = `<${prefix}${element}${attributes}>${child(prefix)}</${prefix}${element}>`;
  return xml.slice(0, empty.index) + filled + xml.slice(empty.index + whole.length);
}
