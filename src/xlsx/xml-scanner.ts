import { FileProblem } from './file-problem';
import { COMPATIBILITY } from './namespaces';
import { ElementReader, type DocumentReader } from './xml-reader';
import { Scopes } from './xml-scopes';
import { Tag } from './xml-tag';
import { decodeText, hasOnlyNamed } from './xml-text';

const DEPTH_LIMIT = 100;
/** What taking up and taking back declarations costs, in tags. */
const DECLARING = 10;
/** Letters among references cost as much as a tag for each two to this power. */
const CODED = 3;
/** Takes the place of a reader where an element is passed over. */
const PASSED_OVER = new ElementReader({});

/** What an open element is to us. `alternatives` is an `mc:AlternateContent` that still waits for its choice. */
type Kind = 'element' | 'wrapper' | 'alternatives' | 'chosen';

/**
 * Goes through the XML of one part, piece by piece, without building a tree. Checks that it is well formed as far as
 * reading depends on it: names that match, attributes once, references and prefixes that are declared, one root. Throws
 * FileProblem.
 */
export class XmlScanner {
  /** Characters that could not be taken yet, because what they begin does not end in them. */
  pending = 0;
  /** Tags, attributes, comments and instructions so far: what reading costs beside the letters. */
  work = 0;
  private rest = '';
  private depth = 0;
  private isOver = false;
  private readonly tag = new Tag();
  private readonly scopes = new Scopes();
  private isMainStandard = false;
  private hasNoNamespace = false;
  // The open elements: raw names, what is done with their children and texts, and what they are.
  private readonly names: string[] = [];
  private readonly readers: ElementReader[] = [];
  private readonly kinds: Kind[] = [];
  /** At each depth, whose child the last element there was, where another of the same name is read in the same way. */
  private readonly parents: (ElementReader | null)[] = [];
  /** Where the next "&" and carriage return are, so that texts need not be searched one by one. */
  private ampersand = -1;
  private carriage = -1;

  constructor(
    private readonly part: string,
    private readonly document: DocumentReader,
  ) {}

  /** Takes more of the part. Tags tell their places in this text, which begins with what was pending. */
  push(more: string): void {
    const text = this.rest === '' ? more : this.rest + more;
    this.ampersand = this.carriage = -1;
    let at = 0;
    while (at < text.length) {
      const next = text.charCodeAt(at) === 60 ? this.markup(text, at) : this.characters(text, at);
      if (next < 0) break;
      at = next;
    }
    this.rest = at === text.length ? '' : text.slice(at);
    this.pending = this.rest.length;
  }

  end(): void {
    if (this.rest.trim() !== '' || this.depth !== 0 || !this.isOver) throw this.damaged();
  }

  private characters(text: string, at: number): number {
    const end = text.indexOf('<', at);
    if (end < 0) return -1;
    if (this.depth > 0) this.say(text, at, end, true);
    else if (text.slice(at, end).trim() !== '') throw this.damaged();
    return end;
  }

  /** Text goes to the innermost element; nobody listens in most of them, but references must be right everywhere. */
  private say(text: string, from: number, to: number, hasReferences: boolean): void {
    const listener = this.isBetween() ? undefined : this.readers[this.depth - 1]!.text;
    if (this.ampersand < from) this.ampersand = found(text, '&', from);
    const isCoded = hasReferences && this.ampersand < to;
    if (listener === undefined && !isCoded) return;
    const raw = text.slice(from, to);
    if (isCoded) this.work += raw.length >> CODED;
    if (listener === undefined && hasOnlyNamed(raw)) return;
    if (this.carriage < from) this.carriage = found(text, '\r', from);
    const isPlain = !isCoded && this.carriage >= to;
    const decoded = isPlain ? raw : hasReferences ? decodeText(raw) : raw.replace(/\r\n?/g, '\n');
    if (decoded === null) throw this.damaged();
    listener?.(decoded);
  }

  /** Handles the markup at `at` and returns where it ends, or -1 when it is not complete yet. */
  private markup(text: string, at: number): number {
    switch (text.charCodeAt(at + 1)) {
      case 47:
        return this.close(text, at);
      case 63:
        this.work++;
        return after(text, '?>', at + 2);
      case 33:
        return this.declaration(text, at);
      default:
        return this.open(text, at);
    }
  }

  private declaration(text: string, at: number): number {
    this.work++;
    if (text.startsWith('<!--', at)) return after(text, '-->', at + 4);
    if (text.startsWith('<![CDATA[', at)) {
      const end = text.indexOf(']]>', at + 9);
      if (end < 0) return -1;
      if (this.depth === 0) throw this.damaged();
      this.say(text, at + 9, end, false);
      return end + 3;
    }
    if ('<!--'.startsWith(text.slice(at, at + 4)) || '<![CDATA['.startsWith(text.slice(at, at + 9))) return -1;
    throw new FileProblem({ code: 'xml-doctype', data: { part: this.part } });
  }

  private open(text: string, at: number): number {
    const { tag, scopes, depth } = this;
    const end = tag.parse(text, at, this.names[depth]);
    if (end === null || (depth === 0 && this.isOver)) throw this.damaged();
    if (end < 0) return -1;
    this.work += 1 + tag.count + (tag.declares ? DECLARING : 0) + (tag.coded ? (end - at) >> CODED : 0);
    if (tag.declares) {
      scopes.enter(tag, depth);
      this.forget();
      this.isMainStandard = this.isMain(scopes.standard);
    }
    if ((tag.prefixed || tag.coded) && !tag.resolve(scopes.resolveAttribute)) throw this.damaged();
    let reader: ElementReader;
    const parent = depth === 0 ? PASSED_OVER : this.readers[depth - 1]!;
    if (tag.name === this.names[depth] && this.parents[depth] === parent && depth > 0) reader = this.readers[depth]!;
    else {
      reader = depth === 0 ? this.openRoot() : this.openChild(parent);
      this.names[depth] = tag.name;
      this.readers[depth] = reader;
      // Wrappers and alternatives are looked at anew each time.
      this.parents[depth] = this.kinds[depth] === 'element' && !this.isBetween() ? parent : null;
    }
    if (reader !== PASSED_OVER && tag.isCompatibility) this.comply(depth);
    if (this.kinds[depth] === 'element') reader.open?.(tag);
    this.depth++;
    if (tag.empty) this.closeElement();
    else if (this.depth > DEPTH_LIMIT) {
      throw new FileProblem({ code: 'xml-depth', data: { part: this.part, limit: DEPTH_LIMIT } });
    }
    return end;
  }

  private comply(depth: number): void {
    if (!this.scopes.comply(this.tag, depth)) {
      throw new FileProblem({ code: 'xml-must-understand', data: { part: this.part } });
    }
    this.forget();
  }

  private openRoot(): ElementReader {
    const { document, tag } = this;
    const namespace = this.namespaceOf(tag);
    this.hasNoNamespace = namespace === '';
    this.isMainStandard = this.isMain(this.scopes.standard);
    this.kinds[0] = 'element';
    const local = tag.name.slice(tag.local);
    if (!this.isMain(namespace) || (document.root !== null && document.root !== local)) {
      throw new FileProblem({ code: 'xml-root', data: { part: this.part, found: tag.name } });
    }
    return document.element;
  }

  /** The reader of the element that the tag opens, and what it is; foreign ones may be wrappers of known ones. */
  private openChild(parent: ElementReader): ElementReader {
    const { tag, depth } = this;
    this.kinds[depth] = 'element';
    if (tag.local === 0) {
      if (!this.isMainStandard) return this.openForeign(parent, this.scopes.standard);
      if (this.isBetween()) throw this.misplaced();
      return parent.children.get(tag.name) ?? this.unknown(parent);
    }
    const namespace = this.namespaceOf(tag);
    if (parent === PASSED_OVER || !this.isMain(namespace)) return this.openForeign(parent, namespace);
    if (this.isBetween()) throw this.misplaced();
    return parent.children.get(tag.name.slice(tag.local)) ?? this.unknown(parent);
  }

  /** An element of the main namespace that its parent does not know. */
  private unknown(parent: ElementReader): ElementReader {
    if (!parent.isList) return PASSED_OVER;
    throw this.misplaced();
  }

  private misplaced(): FileProblem {
    return new FileProblem({ code: 'xml-element', data: { part: this.part, found: this.tag.name } });
  }

  /** Markup compatibility (ISO/IEC 29500-3): the first choice that Excel understands, otherwise the fallback. */
  private openForeign(parent: ElementReader, namespace: string): ElementReader {
    const { tag, depth, kinds, scopes } = this;
    if (parent === PASSED_OVER) return PASSED_OVER;
    const local = tag.name.slice(tag.local);
    if (namespace === COMPATIBILITY && !this.isBetween() && local === 'AlternateContent') {
      kinds[depth] = 'alternatives';
      return parent;
    }
    if (this.isBetween()) {
      if (namespace !== COMPATIBILITY) return PASSED_OVER;
      if (local !== 'Choice' && local !== 'Fallback') throw this.misplaced();
      if (kinds[depth - 1] === 'chosen') return PASSED_OVER;
      const isTaken = local === 'Fallback' || (local === 'Choice' && scopes.understands(tag.get('Requires') ?? '?'));
      if (!isTaken) return PASSED_OVER;
      kinds[depth - 1] = 'chosen';
      kinds[depth] = 'wrapper';
      return parent;
    }
    if (namespace === COMPATIBILITY) throw this.misplaced();
    if (!scopes.isUnwrapped(namespace, local)) return PASSED_OVER;
    kinds[depth] = 'wrapper';
    return parent;
  }

  /** Whether the tag stands directly inside `mc:AlternateContent`, where only choices count. */
  private isBetween(): boolean {
    const kind = this.kinds[this.depth - 1];
    return kind === 'alternatives' || kind === 'chosen';
  }

  private close(text: string, at: number): number {
    const name = this.names[this.depth - 1];
    if (this.depth === 0 || name === undefined) throw this.damaged();
    let end = at + 2 + name.length;
    if (end >= text.length) {
      if (text.indexOf('>', at) >= 0) throw this.damaged();
      return -1;
    }
    if (!text.startsWith(name, at + 2)) throw this.damaged();
    let code = text.charCodeAt(end);
    while (code === 32 || code === 10 || code === 13 || code === 9) code = text.charCodeAt(++end);
    if (end >= text.length) return -1;
    if (code !== 62) throw this.damaged();
    this.tag.closing(name, at, end + 1);
    this.closeElement();
    return end + 1;
  }

  private closeElement(): void {
    const depth = --this.depth;
    if (this.kinds[depth] === 'element') this.readers[depth]!.close?.(this.tag);
    if (depth === this.scopes.innermost) {
      this.scopes.leave(depth);
      this.forget();
      this.isMainStandard = this.isMain(this.scopes.standard);
    }
    if (depth === 0) this.isOver = true;
  }

  /** Names may mean something else from here on. */
  private forget(): void {
    this.parents.length = 0;
  }

  private namespaceOf(tag: Tag): string {
    const prefix = tag.local === 0 ? '' : tag.name.slice(0, tag.local - 1);
    const namespace = this.scopes.lookUp(prefix);
    if (namespace === undefined && prefix !== '') throw this.damaged();
    return namespace ?? '';
  }

  private isMain(namespace: string): boolean {
    return namespace === '' ? this.hasNoNamespace : this.document.namespaces.includes(namespace);
  }

  private damaged(): FileProblem {
    return new FileProblem({ code: 'xml-damaged', data: { part: this.part } });
  }
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

/** Where a letter comes next; the end of the text where it does not. */
function found(text: string, letter: string, from: number): number {
  const at = text.indexOf(letter, from);
  return at < 0 ? text.length : at;
}
