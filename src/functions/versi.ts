import { PUBLISHED } from '../app/editions';
import { SPILL_WORDS as WORDS } from '../text/functions';
import { VERSION } from '../app/version';

/** VERSI(): versions of the product, of its engine and of every published instrument. */
export function versi(): string[][] {
  return [[WORDS.product, VERSION], [WORDS.engine, VERSION], ...PUBLISHED.map(({ id, version }) => [id, version])];
}
