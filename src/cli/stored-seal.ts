import { readSealPart, SEAL_NAMESPACE, type StoredSeal } from '../app/seal-part';
import type { OpenWorkbook } from '../xlsx/open-workbook';
import { isTooDeep } from './depth';
import { readable } from './load';
import { Unusable, type Context } from './output';

/** The seal that a workbook carries; null where there is none. A damaged one ends the command with its sentence. */
export function storedSeal(workbook: OpenWorkbook, context: Context): StoredSeal | null {
  const xml = readable(() => workbook.record(SEAL_NAMESPACE), context);
  if (xml === null) return null;
  const part = readSealPart(xml);
  if (!part.ok || isTooDeep(part.seal)) throw Unusable.of({ code: 'seal-damaged', data: {} }, context.language);
  return part.seal;
}
