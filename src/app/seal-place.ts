import type { Grid } from '../core/grid';
import { freeSheetName, sameSheet } from '../core/sheet-names';
import type { StoredSeal } from './seal-part';
import { SEAL_SHEET } from './seal-sheet';
import { isSealSheet, isSheetOf } from './seal-sheet-check';

/** Where a seal is to be shown. */
export interface SealPlace {
  readonly sheet: string;
  /** The sheet is there, is that of the earlier seal, and holds nothing else. */
  readonly replaces: boolean;
  /** Sheets that are left though they have the usual name or show a seal, because they hold something else too. */
  readonly left: readonly string[];
}

/**
 * The sheet of the earlier seal where it is ours by what it holds: the record alone does not make it so, because anybody
 * can write the name of another sheet into it. Otherwise the first free name.
 */
export function placeForSeal(earlier: StoredSeal | null, grids: readonly Grid[], taken: readonly string[]): SealPlace {
  const named = earlier === null ? undefined : grids.find(({ sheet }) => sameSheet(sheet, earlier.sheet));
  const isOurs = earlier !== null && named !== undefined && isSheetOf(earlier, named);
  const left = grids
    .filter((grid) => !isOurs || grid !== named)
    .filter((grid) => isSealSheet(earlier, grid) || (earlier === null && sameSheet(grid.sheet, SEAL_SHEET)))
    .map(({ sheet }) => sheet);
  if (isOurs) return { sheet: named.sheet, replaces: true, left };
  return { sheet: freeSheetName(SEAL_SHEET, taken), replaces: false, left };
}
