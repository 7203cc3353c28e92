import { COMPATIBILITY, isUnderstood, XML } from './namespaces';
import type { ResolveAttribute, Tag } from './xml-tag';

const MOST_KNOWN = 1_000;

/** What the open elements declare: prefixes, and what markup compatibility says of foreign elements. */
export class Scopes {
  private readonly prefixes = new Map<string, string>([['xml', XML]]);
  /** Foreign elements whose content counts as if they were not there: "namespace local", or "namespace *". */
  private readonly unwrapped = new Set<string>();
  /** For each open element that declares something: its depth, and what to put back when it closes. */
  private readonly undo: { readonly depth: number; readonly restore: () => void }[] = [];
  /** The depth of the innermost element that declares something, so that closing others costs one comparison. */
  innermost = -1;

  /** Attributes with a prefix that were looked up under the present declarations. */
  private readonly known = new Map<string, { readonly namespace: string; readonly local: string }>();

  lookUp(prefix: string): string | undefined {
    return this.prefixes.get(prefix);
  }

  readonly resolveAttribute: ResolveAttribute = (name) => {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const colon = name.indexOf(':');
    const namespace = this.prefixes.get(name.slice(0, colon));
    const local = name.slice(colon + 1);
    if (namespace === undefined || local === '') return undefined;
    const found = { namespace, local };
    if (this.known.size < MOST_KNOWN) this.known.set(name, found);
    return found;
  };

  /** The namespace of elements without a prefix. */
  get standard(): string {
    return this.prefixes.get('') ?? '';
  }

  /** Takes up what a tag declares, before its own name is looked up. */
  enter(tag: Tag, depth: number): void {
    this.known.clear();
    const before = [...tag.declarations()].map(([prefix, namespace]) => {
      const old = this.prefixes.get(prefix);
      // An empty namespace takes a declaration back.
      if (namespace === '') this.prefixes.delete(prefix);
      else this.prefixes.set(prefix, namespace);
      return [prefix, old] as const;
    });
    this.remember(depth, () => {
      for (const [prefix, old] of before.reverse()) {
        if (old === undefined) this.prefixes.delete(prefix);
        else this.prefixes.set(prefix, old);
      }
    });
  }

  /** Takes back what the element of this depth declared; call where it is `innermost`. */
  leave(depth: number): void {
    this.known.clear();
    while (this.undo.at(-1)?.depth === depth) this.undo.pop()!.restore();
    this.innermost = this.undo.at(-1)?.depth ?? -1;
  }

  /**
   * Takes up `mc:ProcessContent` and checks `mc:MustUnderstand` (ISO/IEC 29500-3, 10). False where a namespace must be
   * understood and is not. `mc:Ignorable` needs nothing: foreign elements are passed over with or without it.
   */
  comply(tag: Tag, depth: number): boolean {
    const must = tag.inNamespace([COMPATIBILITY], 'MustUnderstand');
    if (must !== undefined && !this.understands(must)) return false;
    const added = words(tag.inNamespace([COMPATIBILITY], 'ProcessContent') ?? '').flatMap((name) => {
      const colon = name.indexOf(':');
      const namespace = this.prefixes.get(name.slice(0, Math.max(0, colon)));
      const key = `${namespace} ${name.slice(colon + 1)}`;
      return namespace === undefined || isUnderstood(namespace) || this.unwrapped.has(key) ? [] : [key];
    });
    for (const key of added) this.unwrapped.add(key);
    if (added.length > 0) {
      this.remember(depth, () => {
        for (const key of added) this.unwrapped.delete(key);
      });
    }
    return true;
  }

  /** Whether Excel understands every namespace of a list of prefixes. */
  understands(prefixes: string): boolean {
    return words(prefixes).every((prefix) => isUnderstood(this.prefixes.get(prefix)));
  }

  isUnwrapped(namespace: string, local: string): boolean {
    return (
      this.unwrapped.size > 0 && (this.unwrapped.has(`${namespace} ${local}`) || this.unwrapped.has(`${namespace} *`))
    );
  }

  private remember(depth: number, restore: () => void): void {
    this.undo.push({ depth, restore });
    this.innermost = depth;
  }
}

function words(list: string): string[] {
  return list.split(' ').filter((word) => word !== '');
}
