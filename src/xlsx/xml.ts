import { FileProblem } from './file-problem';
import { LIMITS, type Package } from './guard';
import { inflateEntry } from './inflate';

/** Receives a part's elements in order. Names come without their namespace prefix. */
export interface XmlHandler {
  /** `tag` is the raw inside of the opening tag; ask it with `attribute`. An empty element is opened and closed. */
  open(name: string, tag: string): void;
  close(name: string): void;
  /** Decoded text; it may come in several pieces. */
  text(text: string): void;
}

const DEPTH_LIMIT = 100;
/** A single tag or text longer than this is no workbook's (a cell holds 32,767 characters). */
const TOKEN_LIMIT = 8 * 2 ** 20;
const GREATER = 0x3e;

/** Reads one XML part of a package without building a tree. Throws FileProblem. */
export function readXml(pack: Package, part: string, handler: XmlHandler, limit: number = LIMITS.smallPart): void {
  const entry = pack.entries.get(part);
  if (entry === undefined) throw new FileProblem({ code: 'part-missing', data: { part } });
  if (entry.inflated > limit)
    throw new FileProblem({ code: 'inflates-too-far', data: { bytes: entry.inflated, limit } });
  const scanner = new XmlScanner(part, handler);
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let rest: Uint8Array = new Uint8Array(0);
  const decode = (bytes: Uint8Array): string => {
    try {
      return decoder.decode(bytes);
    } catch (error) {
      throw new FileProblem({ code: 'xml-damaged', data: { part } }, error);
    }
  };
  inflateEntry(pack, entry, (piece) => {
    // Cut after a ">", which is never part of a longer character.
    const cut = piece.lastIndexOf(GREATER) + 1;
    if (cut === 0) rest = join(rest, piece);
    else {
      scanner.push(decode(join(rest, piece.subarray(0, cut))));
      rest = piece.slice(cut);
    }
    if (rest.length > TOKEN_LIMIT) throw new FileProblem({ code: 'xml-damaged', data: { part } });
  });
  scanner.push(decode(rest));
  scanner.end();
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const all = new Uint8Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
}

class XmlScanner {
  private rest = '';
  private depth = 0;
  private seen = false;

  constructor(
    private readonly part: string,
    private readonly handler: XmlHandler,
  ) {}

  push(more: string): void {
    const text = this.rest === '' ? more : this.rest + more;
    let at = 0;
    while (at < text.length) {
      const next = text.charCodeAt(at) === 60 ? this.tag(text, at) : this.characters(text, at);
      if (next < 0) break;
      at = next;
    }
    this.rest = text.slice(at);
    if (this.rest.length > TOKEN_LIMIT) throw this.damaged();
  }

  end(): void {
    if (this.rest.trim() !== '' || this.depth !== 0 || !this.seen) throw this.damaged();
  }

  private characters(text: string, at: number): number {
    const end = text.indexOf('<', at);
    if (end < 0) return -1;
    if (this.depth > 0) this.handler.text(decodeEntities(text.slice(at, end)));
    return end;
  }

  /** Handles the markup at `at` and returns where it ends, or -1 when it is not complete yet. */
  private tag(text: string, at: number): number {
    switch (text.charCodeAt(at + 1)) {
      case 47: {
        const end = text.indexOf('>', at);
        if (end < 0) return -1;
        if (--this.depth < 0) throw this.damaged();
        this.handler.close(localName(text, at + 2, end));
        return end + 1;
      }
      case 63:
        return after(text, '?>', at);
      case 33:
        return this.declaration(text, at);
      default:
        return this.element(text, at);
    }
  }

  private declaration(text: string, at: number): number {
    if (text.startsWith('<!--', at)) return after(text, '-->', at + 4);
    if (text.startsWith('<![CDATA[', at)) {
      const end = text.indexOf(']]>', at);
      if (end < 0) return -1;
      if (this.depth > 0) this.handler.text(text.slice(at + 9, end));
      return end + 3;
    }
    if ('<!--'.startsWith(text.slice(at, at + 4)) || '<![CDATA['.startsWith(text.slice(at, at + 9))) return -1;
    throw new FileProblem({ code: 'xml-doctype', data: { part: this.part } });
  }

  private element(text: string, at: number): number {
    const end = tagEnd(text, at + 1);
    if (end < 0) return -1;
    const empty = text.charCodeAt(end - 1) === 47;
    const inside = empty ? end - 1 : end;
    let nameEnd = at + 1;
    while (nameEnd < inside && text.charCodeAt(nameEnd) > 32) nameEnd++;
    if (nameEnd === at + 1) throw this.damaged();
    this.seen = true;
    const name = localName(text, at + 1, nameEnd);
    this.handler.open(name, text.slice(nameEnd, inside));
    if (empty) this.handler.close(name);
    else if (++this.depth > DEPTH_LIMIT) {
      throw new FileProblem({ code: 'xml-depth', data: { part: this.part, limit: DEPTH_LIMIT } });
    }
    return end + 1;
  }

  private damaged(): FileProblem {
    return new FileProblem({ code: 'xml-damaged', data: { part: this.part } });
  }
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

/** The ">" that ends a tag: one inside a quoted attribute does not count. */
function tagEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 62) return at;
    if (code !== 34 && code !== 39) continue;
    at = text.indexOf(code === 34 ? '"' : "'", at + 1);
    if (at < 0) return -1;
  }
  return -1;
}

function localName(text: string, from: number, to: number): string {
  let start = from;
  let end = from;
  for (; end < to; end++) {
    const code = text.charCodeAt(end);
    if (code === 58) start = end + 1;
    else if (code <= 32) break;
  }
  return text.slice(start, end);
}

/** The value of an attribute by its local name ("id" finds `r:id`), or undefined. */
export function attribute(tag: string, name: string): string | undefined {
  let from = 0;
  for (;;) {
    const equals = tag.indexOf('=', from);
    if (equals < 0) return undefined;
    let open = equals + 1;
    while (tag.charCodeAt(open) <= 32) open++;
    const close = tag.indexOf(tag.charAt(open), open + 1);
    if (close < 0) return undefined;
    const key = tag.slice(from, equals).trim();
    if (key === name || key.endsWith(`:${name}`)) return decodeEntities(tag.slice(open + 1, close));
    from = close + 1;
  }
}

/** Whether an attribute of XML Schema type boolean is there and true. */
export function flag(tag: string, name: string): boolean {
  const value = attribute(tag, name);
  return value === '1' || value === 'true';
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-fA-F]{1,6}|#[0-9]{1,7}|[a-z]+);/g, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES.get(name) ?? whole;
    const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
