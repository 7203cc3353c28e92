import type { DESCRIPTIONS } from '../text/functions/descriptions';
import type { FunctionGroup } from '../text/functions/groups';
import type { PARAMETERS } from '../text/functions/parameters';
import type { Example } from './sample';

/** The functions that have a description, which are those of the registry. */
export type FunctionId = keyof typeof DESCRIPTIONS;

/** An argument of a custom function. A range may also be given as a single value. */
export interface Parameter {
  /** Of its name and description in `text/functions/parameters`. */
  readonly key: keyof typeof PARAMETERS;
  readonly shape: 'range' | 'value';
  readonly optional: boolean;
  /** Excel may hand over a value with a format or a card, which lets this one function give such a value too. */
  readonly rich: boolean;
}

/**
 * A custom function as its own file declares it. Words stand in `text/functions` alone and are joined to it where they
 * are needed (`catalogue.ts`), so that functions.js holds none.
 */
export interface CustomFunction {
  /** Name after "KEPATUHAN."; the same in every language. */
  readonly id: FunctionId;
  /** Where it is looked for. */
  readonly group: FunctionGroup;
  readonly parameters: readonly Parameter[];
  readonly result: { readonly type: 'number' | 'string' | 'any'; readonly spills: boolean };
  /** Worked in docs/fungsi.md. */
  readonly example: Example;
  readonly compute: (...args: unknown[]) => unknown;
}

export const NUMBER = { type: 'number', spills: false } as const;
export const TEXT = { type: 'string', spills: false } as const;
export const TABLE = { type: 'any', spills: true } as const;
export const CARD = { type: 'any', spills: false } as const;

export function range(key: Parameter['key']): Parameter {
  return { key, shape: 'range', optional: false, rich: false };
}

export function value(key: Parameter['key']): Parameter {
  return { key, shape: 'value', optional: false, rich: false };
}

export function richValue(key: Parameter['key']): Parameter {
  return { ...value(key), rich: true };
}

export function optional(parameter: Parameter): Parameter {
  return { ...parameter, optional: true };
}

/** The last argument of most functions. */
export const EDITION = optional(range('edition'));
