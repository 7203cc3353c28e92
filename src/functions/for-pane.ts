import { describeFunctionProblem } from '../text/functions';
import { BLANKS } from './blank-evidence';
import { CATALOGUE } from './catalogue';
import { FUNCTIONS } from './functions';
import { Refusal } from './outcome';

/** What a function gives, or the error of its cell with the one sentence that goes with it. */
export type Computed =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: '#VALUE!' | '#N/A'; readonly sentence: string };

/** Every function as the formula helper of the pane needs it, which is handed this and imports none of them. */
export const LIBRARY = { catalogue: CATALOGUE, compute };

/** The function as Excel would call it, with cell values as its arguments; an omitted argument is null. */
function compute(id: string, args: readonly unknown[]): Computed {
  const call = (FUNCTIONS as Readonly<Record<string, (...all: unknown[]) => unknown>>)[id];
  try {
    if (call === undefined) throw new RangeError(id);
    return { ok: true, value: BLANKS.known(() => call(...args)) };
  } catch (error) {
    if (error instanceof Refusal) {
      return { ok: false, error: error.kind === 'na' ? '#N/A' : '#VALUE!', sentence: error.message };
    }
    const why = error instanceof Error ? error.message : '';
    return { ok: false, error: '#VALUE!', sentence: describeFunctionProblem({ code: 'unexpected', data: { why } }) };
  }
}
