import { findInstrument, knownEditions } from '../app/editions';
import type { Instrument } from '../core/instrument/types';
import { Unusable, type Context } from './output';

/** The published instrument of an edition; an unknown one ends the command with the list of known ones. */
export function publishedInstrument(edition: string, context: Context): Instrument {
  const found = findInstrument(edition);
  if (found !== null) return found;
  throw Unusable.of({ code: 'unknown-edition', data: { found: edition, known: knownEditions() } }, context.language);
}
