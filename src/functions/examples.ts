import type { FunctionId } from './definition';
import { ALL } from './functions';
import type { Example } from './sample';

/** One worked example of every function; docs/fungsi.md shows what it gives. */
export const EXAMPLES = Object.fromEntries(ALL.map(({ id, example }) => [id, example as Example])) as Readonly<
  Record<FunctionId, Example>
>;
