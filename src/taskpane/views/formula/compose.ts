import type { Argument } from './argument';

export interface Composed {
  /** As in a plan: without "=", English notation. */
  readonly formula: string;
  /** What stands between the brackets as the host's users type it. */
  readonly arguments: readonly string[];
  /** With "=", ready to be pasted. */
  readonly local: string;
}

/** The formula of a function with its arguments; omitted ones at the end are left out. */
export function compose(id: string, args: readonly Argument[], mark: ',' | '.'): Composed {
  const last = args.findLastIndex(({ kind }) => kind !== 'omitted');
  const given = args.slice(0, last + 1);
  const formulas = given.map((each) => (each.kind === 'given' ? each.formula : ''));
  const locals = given.map((each) => (each.kind === 'given' ? each.local : ''));
  return {
    formula: `KEPATUHAN.${id}(${formulas.join(',')})`,
    arguments: locals,
    local: `=KEPATUHAN.${id}(${locals.join(mark === ',' ? ';' : ',')})`,
  };
}
