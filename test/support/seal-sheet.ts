import { sealRows } from '../../src/app/seal-sheet';
import type { StoredSeal } from '../../src/app/seal-part';
import type { Grid } from '../../src/core/grid';
import type { SealRecord } from '../../src/core/seal/seal';

/** A record as it is kept with a workbook that shows it on the sheet "Segel". */
export const storedAs = (record: SealRecord, sheet = 'Segel'): StoredSeal => ({ record, sheet });

/** The sheet that shows a record. */
export function sheetOfSeal(record: SealRecord, language: 'id' | 'en' = 'id', sheet = 'Segel'): Grid {
  return { sheet, top: 0, left: 0, values: sealRows(record, language) };
}
