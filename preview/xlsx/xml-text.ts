/** Small work on XML as text: the files come from o-spreadsheet or Excel, and only single tags are touched. */

export const unescapeXml = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The value of an attribute of an opening tag. */
export function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? undefined : unescapeXml(found);
}

/** The opening tags of all elements of a name, with or without namespace prefix. */
export const openingTags = (xml: string, name: string): string[] =>
  xml.match(new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])[^>]*>`, 'g')) ?? [];

/** Attributes that have a value, as text of a tag. */
export const attributes = (values: Readonly<Record<string, string | number | boolean | undefined>>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => ` ${name}="${escapeXml(value === true ? '1' : String(value))}"`)
    .join('');

/** Relationship ids -> targets inside the package, given the folder the relationships belong to. */
export function relationships(xml: string, folder: string): Map<string, string> {
  const found = openingTags(xml, 'Relationship').map((tag): [string, string] => {
    const target = attribute(tag, 'Target') ?? '';
    return [attribute(tag, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : resolve(folder, target)];
  });
  return new Map(found);
}

function resolve(folder: string, target: string): string {
  const parts = folder.split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  return parts.join('/');
}
