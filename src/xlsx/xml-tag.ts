import { COMPATIBILITY } from './namespaces';
import { decodeAttribute } from './xml-text';

/** Above this many attributes a set finds the duplicates, below it looking is quicker. */
const FEW = 12;
/** Numbers kept for each attribute: where its name and its value begin and end, its key, and what is in it. */
const STRIDE = 6;
const PREFIXED = 1;
const CODED = 2;
/** Room for so many attributes at first. */
const ROOM = 32;

/** The namespace and local part of an attribute with a prefix; undefined where nobody declared that prefix. */
export type ResolveAttribute = (name: string) => { readonly namespace: string; readonly local: string } | undefined;

/**
 * An opening tag: its name and attributes. One object serves a whole part, so a reader must not keep it.
 * Attributes are asked for by their name without a namespace; a foreign attribute of the same local name is another one.
 */
export class Tag {
  /** Where the tag begins ("<") and ends (after ">") in the text that is being read. */
  start = 0;
  end = 0;
  empty = false;
  /** How many attributes there are. */
  count = 0;
  /** The name as written, prefix included, and where its local part begins. */
  name = '';
  local = 0;
  /** Whether some attribute has a prefix, or declares a namespace. */
  prefixed = false;
  declares = false;
  /** Whether some value holds references or white space. */
  coded = false;
  /** Whether markup compatibility says something here. */
  isCompatibility = false;
  private text = '';
  private marks = new Int32Array(ROOM * STRIDE);
  private resolveAttribute: ResolveAttribute = () => undefined;

  /**
   * Reads the tag that begins at `start` of `text`. Returns where it ends, -1 where it is not complete yet, and
   * null where it is not well formed (XML 1.0, 3.1). Where the name is `likely`, it becomes that very string, which is
   * quicker to compare than a new one.
   */
  parse(text: string, start: number, likely = ''): number | null {
    this.text = text;
    this.start = start;
    this.count = 0;
    this.local = 0;
    this.prefixed = this.declares = this.coded = this.isCompatibility = false;
    let at = start + 1;
    let code = text.charCodeAt(at);
    for (; code > 32 && code !== 62 && code !== 47; code = text.charCodeAt(++at)) {
      if (code === 58) this.local = at - start;
      else if (code === 60 || code === 61 || code === 34 || code === 39) return null;
    }
    if (at >= text.length) return -1;
    if (at === start + 1) return null;
    const isLikely = at - start - 1 === likely.length && text.startsWith(likely, start + 1);
    this.name = isLikely ? likely : text.slice(start + 1, at);
    if (code !== 62) return this.attributes(text, at);
    this.empty = false;
    return (this.end = at + 1);
  }

  /** Becomes the closing tag of an element, which has a name and a place only. */
  closing(name: string, start: number, end: number): void {
    this.name = name;
    this.start = start;
    this.end = end;
    this.empty = false;
    this.count = 0;
  }

  /** The value of an attribute without a namespace, decoded, or undefined. */
  get(name: string): string | undefined {
    const { text, marks } = this;
    const end = this.count * STRIDE;
    const key = keyOf(name.length, name.charCodeAt(0));
    for (let i = 0; i < end; i += STRIDE) {
      if (marks[i + 4] === key && (name.length === 1 || isName(text, marks, i, name))) return this.value(i);
    }
    return undefined;
  }

  /** Whether an attribute of XML Schema type boolean is there and true. */
  flag(name: string): boolean {
    const value = this.get(name)?.trim();
    return value === '1' || value === 'true';
  }

  /** The value of an attribute in a namespace, whatever its prefix. */
  inNamespace(namespaces: readonly string[], name: string): string | undefined {
    if (!this.prefixed) return undefined;
    for (let i = 0; i < this.count * STRIDE; i += STRIDE) {
      if ((this.marks[i + 5]! & PREFIXED) === 0) continue;
      const found = this.resolveAttribute(this.nameAt(i));
      if (found?.local === name && namespaces.includes(found.namespace)) return this.value(i);
    }
    return undefined;
  }

  /** Prefix ("" for the default) and namespace of each declaration of this tag. */
  *declarations(): Generator<readonly [prefix: string, namespace: string]> {
    for (let i = 0; i < this.count * STRIDE; i += STRIDE) {
      const name = this.nameAt(i);
      if (name === 'xmlns') yield ['', this.value(i)];
      else if (name.startsWith('xmlns:')) yield [name.slice(6), this.value(i)];
    }
  }

  /**
   * Resolves prefixes and references, once the tag's own declarations are known. False where one leads nowhere, or an
   * attribute is there twice by its namespace (Namespaces in XML, 6.3).
   */
  resolve(resolveAttribute: ResolveAttribute): boolean {
    this.resolveAttribute = resolveAttribute;
    let seen = '';
    let many: Set<string> | null = null;
    for (let i = 0; i < this.count * STRIDE; i += STRIDE) {
      const flags = this.marks[i + 5]!;
      if ((flags & CODED) !== 0 && decodeAttribute(this.raw(i)) === null) return false;
      if ((flags & PREFIXED) === 0) continue;
      const name = this.nameAt(i);
      if (name.startsWith('xmlns:')) continue;
      const found = resolveAttribute(name);
      if (found === undefined) return false;
      if (found.namespace === COMPATIBILITY) this.isCompatibility = true;
      const key = `${found.namespace} ${found.local}`;
      if (seen === '') seen = key;
      else if ((many ??= new Set([seen])).has(key)) return false;
      else many.add(key);
    }
    return true;
  }

  private attributes(text: string, nameEnd: number): number | null {
    let { marks } = this;
    let at = nameEnd;
    let mark = 0;
    let all = 0;
    let code = text.charCodeAt(at);
    for (;;) {
      const before = at;
      while (isSpace(code)) code = text.charCodeAt(++at);
      if (code === 62 || code === 47) break;
      if (at === before) return at < text.length ? null : -1;
      const nameStart = at;
      let flags = 0;
      for (; code > 62 || (code > 32 && code !== 61); code = text.charCodeAt(++at)) {
        if (code > 62) continue;
        if (code === 58) flags |= PREFIXED;
        else if (code === 62 || code === 60 || code === 47 || code === 34 || code === 39) return null;
      }
      const end = at;
      while (isSpace(code)) code = text.charCodeAt(++at);
      if (code !== 61 || end === nameStart) return at < text.length ? null : -1;
      code = text.charCodeAt(++at);
      while (isSpace(code)) code = text.charCodeAt(++at);
      if (code !== 34 && code !== 39) return at < text.length ? null : -1;
      const quote = code;
      const valueStart = ++at;
      while ((code = text.charCodeAt(at)) !== quote) {
        at++;
        // Digits and letters need no look; the end of the text is no number at all.
        if (code > 60 || (code > 47 && code < 60)) continue;
        if (code === 60) return null;
        if (code === 38 || code < 32) flags |= CODED;
        else if (at > text.length) return -1;
      }
      if (end - nameStart >= 5 && text.startsWith('xmlns', nameStart)) this.declares = true;
      all |= flags;
      if (mark === marks.length) marks = this.grow();
      marks[mark] = nameStart;
      marks[mark + 1] = end;
      marks[mark + 2] = valueStart;
      marks[mark + 3] = at;
      marks[mark + 4] = keyOf(end - nameStart, text.charCodeAt(nameStart));
      marks[mark + 5] = flags;
      mark += STRIDE;
      code = text.charCodeAt(++at);
    }
    this.count = mark / STRIDE;
    this.prefixed = (all & PREFIXED) !== 0;
    this.coded = (all & CODED) !== 0;
    this.empty = code === 47;
    if (this.empty && ++at >= text.length) return -1;
    if (text.charCodeAt(at) !== 62) return null;
    return this.hasDuplicate() ? null : (this.end = at + 1);
  }

  private hasDuplicate(): boolean {
    const { marks, text, count } = this;
    if (count < 2) return false;
    if (count > FEW) {
      const names = new Set<string>();
      for (let i = 0; i < count * STRIDE; i += STRIDE) names.add(this.nameAt(i));
      return names.size < count;
    }
    for (let i = STRIDE; i < count * STRIDE; i += STRIDE) {
      const key = marks[i + 4]!;
      for (let j = 0; j < i; j += STRIDE) {
        if (marks[j + 4] === key && isName(text, marks, j, this.nameAt(i))) return true;
      }
    }
    return false;
  }

  private grow(): Int32Array<ArrayBuffer> {
    const more = new Int32Array(2 * this.marks.length);
    more.set(this.marks);
    return (this.marks = more);
  }

  private value(mark: number): string {
    const raw = this.raw(mark);
    // A tag whose values cannot be decoded was refused before anybody could ask.
    return (this.marks[mark + 5]! & CODED) === 0 ? raw : (decodeAttribute(raw) ?? raw);
  }

  private raw(mark: number): string {
    return this.text.slice(this.marks[mark + 2]!, this.marks[mark + 3]!);
  }

  private nameAt(mark: number): string {
    return this.text.slice(this.marks[mark]!, this.marks[mark + 1]!);
  }
}

function isSpace(code: number): boolean {
  return code <= 32 && (code === 32 || code === 10 || code === 13 || code === 9);
}

/** Two names with different keys differ: the key is made of the length and the first letter. */
function keyOf(length: number, first: number): number {
  return (length << 16) | first;
}

function isName(text: string, marks: Int32Array, mark: number, name: string): boolean {
  return marks[mark + 1]! - marks[mark]! === name.length && text.startsWith(name, marks[mark]!);
}
