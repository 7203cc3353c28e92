/** A fact that a sentence can be told of: its code, and the data that belongs to that code. `D` lists them all. */
export type Facts<D> = { readonly [C in keyof D]: { readonly code: C; readonly data: D[C] } }[keyof D];
