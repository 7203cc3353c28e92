import type { Facts } from '../core/fact';

/** What is told of each fact of a family, by its code; mostly a sentence. */
export type Sentences<D, T = string> = { readonly [C in keyof D]: (data: D[C]) => T };

/** Tells a fact. */
export function tell<D, T>(sentences: Sentences<D, T>, fact: Facts<D>): T {
  const { code, data } = fact as { readonly code: keyof D; readonly data: D[keyof D] };
  return sentences[code](data);
}
