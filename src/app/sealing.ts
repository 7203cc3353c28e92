import type { Grid } from '../core/grid';
import { freeSheetName } from '../core/sheet-names';
import { contentHash, seal, type SealRecord } from '../core/seal/seal';
import type { SealedContent } from '../core/seal/sealed-content';
import type { Language } from '../text/language';
import { MAPPING_NAMESPACE, readMapping } from './column-record';
import { readingSteps } from './reading';
import { readSealPart, sealPartXml, SEAL_NAMESPACE, type StoredSeal } from './seal-part';
import { placeForSeal } from './seal-place';
import { SEAL_SHEET, sealSheetPlan } from './seal-sheet';
import { inSlices } from './slices';
import { PortError, type Progress, type WorkbookPort } from './workbook-port';

export interface SealWish {
  /** What the pane showed when its user asked for the seal. */
  readonly shown: SealedContent;
  readonly engine: string;
  readonly time: string;
  readonly language: Language;
}

export interface Sealed {
  readonly record: SealRecord;
  readonly sheet: string;
  /** A sheet that shows an earlier seal and was left standing, because it is not ours to overwrite. */
  readonly left: string | null;
}

const MOST_NAMES = 20;

/**
 * Seals the open workbook as it was shown: reads it again, and refuses (`changed-meanwhile`) where it is no longer that.
 * Sheet and record come in one step or not at all: a failure leaves both as they were, and PortError.workbook says where
 * even that failed.
 */
export async function sealWorkbook(port: WorkbookPort, wish: SealWish, progress: Progress): Promise<Sealed> {
  const { record, grids } = await sealOf(port, wish, progress);
  const earlier = await port.record(SEAL_NAMESPACE);
  const { sheet: wanted, left } = placeForSeal(
    sealIn(earlier),
    grids,
    grids.map((grid) => grid.sheet),
  );
  const tried = grids.map((grid) => grid.sheet).filter((name) => name !== wanted);
  const most = tried.length + MOST_NAMES;
  for (let sheet = wanted; ; sheet = freeSheetName(SEAL_SHEET, tried)) {
    tried.push(sheet);
    try {
      const xml = sealPartXml({ record, sheet });
      await port.putSheets(sealSheetPlan(record, sheet, wish.language), progress, [
        { namespace: SEAL_NAMESPACE, xml, before: earlier },
      ]);
      return { record, sheet, left: left[0] ?? (sheet === wanted ? null : wanted) };
    } catch (error) {
      const isTaken = error instanceof PortError && (error.fault === 'sheet-foreign' || error.fault === 'sheet-edited');
      if (!isTaken || error.workbook !== 'unchanged' || tried.length >= most) throw error;
    }
  }
}

async function sealOf(
  port: WorkbookPort,
  wish: SealWish,
  progress: Progress,
): Promise<{ readonly record: SealRecord; readonly grids: readonly Grid[] }> {
  const grids = await port.read(progress);
  const stored = readMapping(await port.record(MAPPING_NAMESPACE));
  // By the workbook's own edition: whoever checks the seal has nothing else to go by.
  const read = await inSlices(readingSteps(grids, stored, { edition: undefined, blank: 'refuse' }));
  if (!read.ok) throw new PortError('changed-meanwhile', read.problem.code);
  const { table, instrument, result } = read.assessment;
  const outcome = seal(table, instrument, result, wish.engine, wish.time);
  if (!outcome.ok) throw new PortError('changed-meanwhile', 'NotFinal');
  if (contentHash(outcome.record.content) !== contentHash(wish.shown))
    throw new PortError('changed-meanwhile', 'NotAsShown');
  return { record: outcome.record, grids };
}

/** The earlier seal; null where there is none, or none that can be read. */
function sealIn(earlier: string | null): StoredSeal | null {
  const part = earlier === null ? null : readSealPart(earlier);
  return part?.ok === true ? part.seal : null;
}
