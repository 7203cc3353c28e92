import { assessSteps } from '../../app/assess';
import { MAPPING_NAMESPACE, mappingFor, readMapping } from '../../app/column-mapping';
import { readSealPart, sealPartXml, SEAL_NAMESPACE } from '../../app/seal-part';
import { SEAL_SHEET, sealSheetPlan } from '../../app/seal-sheet';
import { instrumentFor } from '../../app/workbook-instrument';
import { PortError, type Progress, type WorkbookPort } from '../../app/workbook-port';
import { seal, sealHash, type SealRecord } from '../../core/seal/seal';
import type { SealedContent } from '../../core/seal/sealed-content';
import type { Language } from '../../text/language';
import { inSlices } from '../slices';

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
 * The record goes first, because it can be taken back by one call whatever the sheet comes to; the sheet is all or
 * nothing by itself. So a failure leaves both as they were, and PortError.workbook says where even that failed.
 */
export async function sealWorkbook(port: WorkbookPort, wish: SealWish, progress: Progress): Promise<Sealed> {
  const record = await sealOf(port, wish, progress);
  const earlier = await port.record(SEAL_NAMESPACE);
  const names = sheetNames(earlier);
  for (const [at, sheet] of names.entries()) {
    try {
      await keepBoth(port, record, sheet, earlier, wish.language, progress);
      return { record, sheet, left: at === 0 ? null : names[0]! };
    } catch (error) {
      const isTaken = error instanceof PortError && (error.fault === 'sheet-foreign' || error.fault === 'sheet-edited');
      if (!isTaken || error.workbook !== 'unchanged' || at === names.length - 1) throw error;
    }
  }
  throw new RangeError('no sheet name was tried');
}

async function sealOf(port: WorkbookPort, wish: SealWish, progress: Progress): Promise<SealRecord> {
  const grids = await port.read(progress);
  const known = mappingFor(readMapping(await port.record(MAPPING_NAMESPACE)), grids);
  if (!known.ok) throw new PortError('changed-meanwhile', 'MappingMisfits');
  // By the workbook's own edition: whoever checks the seal has nothing else to go by.
  const choice = instrumentFor(grids, undefined, wish.language, known.mapping);
  if (!choice.ok) throw new PortError('changed-meanwhile', 'NoInstrument');
  const read = await inSlices(assessSteps(grids, choice.instrument, 'refuse', known.mapping));
  if (!read.ok) throw new PortError('changed-meanwhile', 'NotScored');
  const { table, instrument, result } = read.assessment;
  const outcome = seal(table, instrument, result, wish.engine, wish.time);
  if (!outcome.ok) throw new PortError('changed-meanwhile', 'NotFinal');
  if (outcome.record.hash !== sealHash(wish.shown)) throw new PortError('changed-meanwhile', 'NotAsShown');
  return outcome.record;
}

async function keepBoth(
  port: WorkbookPort,
  record: SealRecord,
  sheet: string,
  earlier: string | null,
  language: Language,
  progress: Progress,
): Promise<void> {
  try {
    await port.keepRecord(SEAL_NAMESPACE, sealPartXml({ record, sheet }));
  } catch (error) {
    throw failure(error, await putBack(port, earlier));
  }
  try {
    await port.putSheets(sealSheetPlan(record, sheet, language), progress);
  } catch (error) {
    const state = await putBack(port, earlier);
    const ofSheet = error instanceof PortError ? error.workbook : 'unchanged';
    throw failure(error, ofSheet === 'unchanged' ? state : ofSheet);
  }
}

function failure(error: unknown, workbook: PortError['workbook']): PortError {
  if (!(error instanceof PortError)) return new PortError('other', error instanceof Error ? error.name : '', workbook);
  return new PortError(error.fault, error.hostCode, workbook, error.place);
}

/** The earlier record, or none where there was none; looks first, because a record that was refused needs no way back. */
async function putBack(port: WorkbookPort, earlier: string | null): Promise<PortError['workbook']> {
  try {
    if ((await port.record(SEAL_NAMESPACE)) !== earlier) await port.keepRecord(SEAL_NAMESPACE, earlier);
    return 'unchanged';
  } catch {
    return 'unknown';
  }
}

/** The sheet of the earlier seal, then the names that are not known to be taken. */
function sheetNames(earlier: string | null): string[] {
  const part = earlier === null ? null : readSealPart(earlier);
  const names = Array.from({ length: MOST_NAMES }, (_, at) => (at === 0 ? SEAL_SHEET : `${SEAL_SHEET} ${at + 1}`));
  const old = part?.ok === true ? part.seal.sheet : '';
  return old === '' ? names : [old, ...names.filter((name) => name.toLowerCase() !== old.toLowerCase())];
}
