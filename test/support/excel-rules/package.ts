import { unzipSync } from 'fflate';
import { parsed, textIn, type Node } from '../../fuzz/plain-xml';

/** A workbook file taken apart: its parts by name, with what is wrong with them as XML. */
export class Parts {
  readonly faults: string[] = [];
  readonly roots = new Map<string, Node>();
  readonly names: readonly string[];

  constructor(bytes: Uint8Array) {
    const files = unzipSync(bytes);
    this.names = Object.keys(files);
    for (const [name, content] of Object.entries(files)) {
      if (!/\.(xml|rels)$/.test(name)) continue;
      const { root, faults } = parsed(content);
      for (const fault of faults) this.fault(name, fault);
      if (root !== null) this.roots.set(name, root);
    }
  }

  fault(part: string, what: string): void {
    this.faults.push(`${part}: ${what}`);
  }

  /** Relations of a part by id, with the part that each leads to; null outside the package. */
  relations(part: string): Map<string, { readonly type: string; readonly target: string | null }> {
    const slash = part.lastIndexOf('/') + 1;
    const root = this.roots.get(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
    const found = new Map<string, { type: string; target: string | null }>();
    for (const { attributes } of elements(root, 'Relationship')) {
      const { Id = '', Type = '', Target = '', TargetMode } = attributes;
      if (found.has(Id)) this.fault(part, `relation ${Id} twice`);
      const path = new URL(Target, `x://p/${part}`).pathname.slice(1);
      const target = TargetMode === 'External' ? null : decodeURIComponent(path);
      if (target !== null && !this.names.includes(target))
        this.fault(part, `relation ${Id} leads to nothing: ${target}`);
      found.set(Id, { type: Type.split('/').at(-1)!, target });
    }
    return found;
  }
}

export function elements(node: Node | undefined, local: string): Node[] {
  return (node?.children ?? []).filter((child): child is Node => typeof child !== 'string' && child.local === local);
}

export const first = (node: Node | undefined, local: string): Node | undefined => elements(node, local)[0];
export const text = (node: Node | undefined): string => (node === undefined ? '' : textIn(node));

/** Every element below a node, the node itself left out. */
export function* below(node: Node | undefined): Generator<Node> {
  for (const child of node?.children ?? []) {
    if (typeof child === 'string') continue;
    yield child;
    yield* below(child);
  }
}
