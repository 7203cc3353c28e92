import { FileProblem } from './file-problem';
import { listEntries, type Entry } from './archive';
import { leadsOut, partKey, partName } from './part-name';

/**
 * How far a file may go before it is refused. Measured: 1,000,000 rows of 10 columns inflate to 400 MB at a ratio of 8;
 * blank formatted cells reach 12, identical rows written without cell addresses 180. Deflate itself ends at 1032, which
 * is where bombs live.
 */
export const LIMITS = {
  bytes: 256 * 2 ** 20,
  entries: 5_000,
  inflated: 2 ** 30,
  ratio: 300,
  /** Smaller parts may compress as well as they like: they are read in a moment. */
  ratioFrom: 64 * 2 ** 20,
  /** For parts that are neither a sheet nor the shared strings. */
  smallPart: 64 * 2 ** 20,
} as const;

/** A workbook package that has passed the guard. */
export interface Package {
  readonly bytes: Uint8Array;
  /** By `partKey`; ask with `entryOf`. */
  readonly entries: ReadonlyMap<string, Entry>;
}

/** The entry of a part, whatever the case of its name; undefined where there is none. */
export function entryOf({ entries }: Package, part: string): Entry | undefined {
  return entries.get(partKey(part));
}

const OLE_HEADER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Judges a file by its directory alone, before anything is decompressed.
 * Throws FileProblem: what it is instead of a workbook, or the limit it breaks.
 */
export function guardPackage(bytes: Uint8Array): Package {
  if (bytes.length === 0) throw new FileProblem({ code: 'file-empty', data: {} });
  if (bytes.length > LIMITS.bytes) {
    throw new FileProblem({ code: 'file-too-large', data: { bytes: bytes.length, limit: LIMITS.bytes } });
  }
  if (OLE_HEADER.every((byte, i) => bytes[i] === byte)) {
    throw new FileProblem({ code: holdsEncryptedPackage(bytes) ? 'workbook-encrypted' : 'workbook-xls', data: {} });
  }
  const list = listEntries(bytes, LIMITS.entries);
  const entries = new Map<string, Entry>();
  for (const entry of list) {
    const name = partName(entry.name);
    if (leadsOut(name)) throw new FileProblem({ code: 'entry-path', data: { entry: entry.name } });
    const key = partKey(name);
    if (entries.has(key)) throw new FileProblem({ code: 'entry-duplicate', data: { entry: entry.name } });
    entries.set(key, entry);
  }
  checkKind(entries);
  checkSizes(list);
  checkOverlap(list);
  if (list.some(({ isAnnounced }) => !isAnnounced)) throw new FileProblem({ code: 'zip-damaged', data: {} });
  return { bytes, entries };
}

function checkKind(entries: ReadonlyMap<string, Entry>): void {
  if (entries.has('[content_types].xml') && entries.has('_rels/.rels')) {
    if (entries.has('xl/workbook.bin')) throw new FileProblem({ code: 'workbook-xlsb', data: {} });
    return;
  }
  const openDocument = entries.has('mimetype') && entries.has('content.xml');
  throw new FileProblem({ code: openDocument ? 'workbook-opendocument' : 'not-a-workbook', data: {} });
}

function checkSizes(list: readonly Entry[]): void {
  let total = 0;
  for (const { name, size, inflated, method, encrypted } of list) {
    if (encrypted || (method !== 0 && method !== 8)) {
      throw new FileProblem({ code: 'entry-method', data: { entry: name, method } });
    }
    if (method === 0 && size !== inflated) {
      throw new FileProblem({ code: 'entry-size-false', data: { entry: name, declared: inflated } });
    }
    const ratio = Math.ceil(inflated / Math.max(1, size));
    if (inflated > LIMITS.ratioFrom && ratio > LIMITS.ratio) {
      throw new FileProblem({ code: 'ratio-too-high', data: { entry: name, ratio, limit: LIMITS.ratio } });
    }
    total += inflated;
    if (total > LIMITS.inflated) {
      throw new FileProblem({ code: 'inflates-too-far', data: { bytes: total, limit: LIMITS.inflated } });
    }
  }
}

/** Entries that share their bytes are how a small archive holds an endless one. */
function checkOverlap(list: readonly Entry[]): void {
  let end = 0;
  for (const entry of [...list].sort((a, b) => a.start - b.start)) {
    if (entry.start < end) throw new FileProblem({ code: 'entry-overlap', data: { entry: entry.name } });
    end = entry.start + entry.size;
  }
}

/** Encrypted workbooks name their stream "EncryptedPackage" in UTF-16. */
const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  const [first, second, third] = ENCRYPTED;
  for (let at = OLE_HEADER.length; at < bytes.length; at++) {
    if (bytes[at] !== first || bytes[at + 1] !== second || bytes[at + 2] !== third) continue;
    if (ENCRYPTED.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
