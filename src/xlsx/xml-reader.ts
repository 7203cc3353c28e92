import type { Tag } from './xml-tag';

/**
 * What is done with an element at its place in a part. Children are known by their local names in the main namespace;
 * an element that its parent does not name is passed over with all it holds, and so is every foreign one.
 */
export class ElementReader {
  readonly open: ((tag: Tag) => void) | undefined;
  /** Decoded text that stands directly in the element; it may come in several pieces. */
  readonly text: ((text: string) => void) | undefined;
  /** `tag` is the closing tag: its name and place; that of an empty element is its only one. */
  readonly close: ((tag: Tag) => void) | undefined;
  readonly children: ReadonlyMap<string, ElementReader>;
  /** An element that it does not know is no extension but a loss, unless it is foreign. */
  readonly isList: boolean;

  constructor({
    open,
    text,
    close,
    children = {},
    isList = false,
  }: {
    readonly open?: (tag: Tag) => void;
    readonly text?: (text: string) => void;
    readonly close?: (tag: Tag) => void;
    readonly children?: Readonly<Record<string, ElementReader>>;
    readonly isList?: boolean;
  }) {
    this.open = open;
    this.text = text;
    this.close = close;
    this.children = new Map(Object.entries(children));
    this.isList = isList;
  }
}

/** An element that matters for its children alone. */
export function inside(children: Readonly<Record<string, ElementReader>>): ElementReader {
  return new ElementReader({ children });
}

/** The same where each child counts, so that none may be passed over (ECMA-376 knows `extLst` beside them). */
export function listOf(children: Readonly<Record<string, ElementReader>>): ElementReader {
  return new ElementReader({ children: { ...children, extLst: new ElementReader({}) }, isList: true });
}

/** An element that matters for its attributes alone. */
export function onTag(open: (tag: Tag) => void): ElementReader {
  return new ElementReader({ open });
}

/** A part: the root element that it must have, the namespaces it may stand in, and what is done with it. */
export interface DocumentReader {
  /** Null where any root will do. */
  readonly root: string | null;
  /** All count as one. A part without any namespace is taken at its word: nothing in it can be foreign. */
  readonly namespaces: readonly string[];
  readonly element: ElementReader;
}
