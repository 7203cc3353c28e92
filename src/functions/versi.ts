import { PUBLISHED } from '../app/editions';
import { VERSION } from '../app/version';
import { SPILL_WORDS as WORDS } from '../text/functions';
import { optional, TABLE, value, type CustomFunction } from './definition';
import { engineFacts } from './engine-facts';
import { optionalScalar } from './input';
import { refuse } from './outcome';

/** What VERSI shows when it is asked for that alone; as written in a formula, in either language. */
const ENGINE: readonly string[] = ['mesin', 'engine'];

export const VERSI = {
  id: 'VERSI',
  group: 'reference',
  parameters: [optional(value('about'))],
  result: TABLE,
  example: { written: '', args: [] },
  compute: versi,
} as const satisfies CustomFunction;

/**
 * VERSI([tentang]): versions of the product, of its engine and of every published instrument. `"mesin"`: what the runtime
 * of the functions has, fact by fact, for a report of what works in this Excel; #VALUE! for anything else.
 */
export function versi(tentang?: unknown): (string | boolean)[][] {
  const about = optionalScalar(tentang);
  if (about === null) {
    return [[WORDS.product, VERSION], [WORDS.engine, VERSION], ...PUBLISHED.map(({ id, version }) => [id, version])];
  }
  const found = String(about).trim().toLowerCase();
  if (!ENGINE.includes(found)) refuse({ code: 'versions-unknown', data: { found: String(about) } });
  return engineFacts().map(([name, fact]) => [name, fact]);
}
