const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
/** The last alternative finds an ampersand that begins no reference. */
const REFERENCE = /&(?:(lt|gt|amp|quot|apos)|#([0-9]+)|#x([0-9a-fA-F]+));|&/g;

/**
 * Character data as XML 1.0 means it: line ends become LF (2.11) before references are resolved (4.4), so that `&#13;`
 * stays a carriage return. Null where a reference names nothing or a character that no document may hold.
 */
export function decodeText(raw: string): string | null {
  return resolved(raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw);
}

/** The value of an attribute (3.3.3): white space becomes single spaces, what references stand for stays as it is. */
export function decodeAttribute(raw: string): string | null {
  return resolved(raw.replace(/\r\n?|[\n\t]/g, ' '));
}

/** Whether a text holds no reference but those by the five names, which are always right. */
export function hasOnlyNamed(text: string): boolean {
  return !/&(?!(?:lt|gt|amp|quot|apos);)/.test(text);
}

function resolved(text: string): string | null {
  if (!text.includes('&')) return text;
  let isWhole = true;
  const decoded = text.replace(REFERENCE, (_whole, name?: string, decimal?: string, hex?: string) => {
    if (name !== undefined) return NAMED[name]!;
    const code = decimal !== undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16);
    if (isCharacter(code)) return String.fromCodePoint(code);
    isWhole = false;
    return '';
  });
  return isWhole ? decoded : null;
}

/** The production Char of XML 1.0 (2.2). */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}

// eslint-disable-next-line no-control-regex -- control characters are what is being looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** Whether a text holds characters that no XML document may hold, written as they are. */
export function hasForbidden(text: string): boolean {
  return FORBIDDEN.test(text);
}
