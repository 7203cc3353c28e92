import { SaxesParser, type SaxesAttributeNS } from 'saxes';
import { COMPATIBILITY, isUnderstood } from '../../src/xlsx/namespaces';

/** An element with all that it holds, as the second parser (saxes) sees it. */
export interface Node {
  readonly uri: string;
  readonly local: string;
  /** By local name where they have no namespace, otherwise "namespace local". */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Node | string)[];
}

export interface Parsed {
  readonly root: Node | null;
  /** What the parser had against the text. */
  readonly faults: readonly string[];
}

/** Text of a part in the encoding that its first bytes tell. */
export function partText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** The whole tree of a part; of alternatives only what a reader takes (ISO/IEC 29500-3, 7.5). */
export function parsed(bytes: Uint8Array): Parsed {
  const faults: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  const top: { node: Mutable; prefixes: Map<string, string> }[] = [];
  let root: Node | null = null;
  const add = (text: string): void => void top.at(-1)?.node.children.push(text);
  parser.on('error', ({ message }) => void faults.push(message));
  parser.on('doctype', () => void faults.push('doctype'));
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('opentag', ({ uri, local, attributes, ns }) => {
    const prefixes = new Map([...(top.at(-1)?.prefixes ?? []), ...Object.entries(ns)]);
    const node: Mutable = { uri, local, attributes: named(attributes), children: [], prefixes };
    top.push({ node, prefixes });
  });
  parser.on('closetag', () => {
    const closed = top.pop();
    if (closed === undefined) return;
    const node = { ...closed.node, children: closed.node.children.flatMap(taken) };
    if (top.length === 0) root ??= node;
    else top.at(-1)!.node.children.push(node);
  });
  parser.write(partText(bytes)).close();
  return { root, faults };
}

interface Mutable extends Node {
  readonly children: (Node | string)[];
  readonly prefixes: ReadonlyMap<string, string>;
}

function named(attributes: Readonly<Record<string, SaxesAttributeNS>>): Record<string, string> {
  const list = Object.values(attributes).filter(({ prefix, name }) => prefix !== 'xmlns' && name !== 'xmlns');
  return Object.fromEntries(list.map(({ uri, local, value }) => [uri === '' ? local : `${uri} ${local}`, value]));
}

function taken(child: Node | string): readonly (Node | string)[] {
  if (typeof child === 'string' || child.uri !== COMPATIBILITY || child.local !== 'AlternateContent') return [child];
  const options = child.children.filter(
    (option): option is Mutable => typeof option !== 'string' && option.uri === COMPATIBILITY,
  );
  const chosen = options.find(({ local, attributes, prefixes }) => {
    const wanted = (attributes.Requires ?? '?').split(' ').filter((prefix) => prefix !== '');
    return local === 'Fallback' || (local === 'Choice' && wanted.every((prefix) => isUnderstood(prefixes.get(prefix))));
  });
  return chosen?.children ?? [];
}

export const elementsIn = (node: Node | undefined, local: string, isOurs: (uri: string) => boolean): Node[] =>
  (node?.children ?? []).filter(
    (child): child is Node => typeof child !== 'string' && child.local === local && isOurs(child.uri),
  );

export const textIn = (node: Node): string => node.children.filter((child) => typeof child === 'string').join('');
