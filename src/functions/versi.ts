import { PUBLISHED } from '../app/editions';
import { SPILL_WORDS as WORDS } from '../text/functions';
import { VERSION } from '../app/version';
import { TABLE, type CustomFunction } from './definition';

export const VERSI = {
  id: 'VERSI',
  group: 'reference',
  parameters: [],
  result: TABLE,
  example: { written: '', args: [] },
  compute: versi,
} as const satisfies CustomFunction;

/** VERSI(): versions of the product, of its engine and of every published instrument. */
export function versi(): string[][] {
  return [[WORDS.product, VERSION], [WORDS.engine, VERSION], ...PUBLISHED.map(({ id, version }) => [id, version])];
}
