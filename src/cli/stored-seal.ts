import { readSealPart, SEAL_NAMESPACE, type StoredSeal } from '../app/seal-part';
import { readCustomXml } from '../xlsx/custom-parts';
import { readable } from './load';
import { Unusable, type Context } from './output';

/** The seal that a workbook carries; null where there is none. A damaged one ends the command with its sentence. */
export function storedSeal(bytes: Uint8Array, context: Context): StoredSeal | null {
  const xml = readable(() => readCustomXml(bytes, SEAL_NAMESPACE), context);
  if (xml === null) return null;
  const part = readSealPart(xml);
  if (!part.ok) throw Unusable.of({ code: 'seal-damaged', data: {} }, context.language);
  return part.seal;
}
