import { FileProblem } from './file-problem';

/** One file of a zip archive as its central directory describes it; nothing is decompressed yet. */
export interface Entry {
  readonly name: string;
  /** 0 stored, 8 deflate. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  /** Bytes in the archive. */
  readonly size: number;
  /** Bytes after decompression, as declared. */
  readonly inflated: number;
  /** Where the compressed bytes begin. */
  readonly start: number;
  /**
   * The header before the data tells the same name, compression and encryption as the directory. Some readers believe the
   * one, some the other.
   */
  readonly isAnnounced: boolean;
}

const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const DIRECTORY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const UNKNOWN = 0xffffffff;

const damaged = () => new FileProblem({ code: 'zip-damaged', data: {} });

/**
 * Lists the entries of a zip archive from its central directory (zip64 included).
 * Throws FileProblem `not-a-zip` without an end record, `zip-damaged` when a record points outside the file.
 */
export function listEntries(bytes: Uint8Array, limit: number): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) {
    const zipLike = bytes.length >= 4 && view.getUint32(0, true) === LOCAL_SIGNATURE;
    throw zipLike ? damaged() : new FileProblem({ code: 'not-a-zip', data: {} });
  }
  try {
    return readDirectory(view, bytes, end, limit);
  } catch (error) {
    if (error instanceof RangeError) throw damaged();
    throw error;
  }
}

/** The end record stands in the last 22 bytes plus a comment of at most 65,535. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - 0xffff);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return -1;
}

function readDirectory(view: DataView, bytes: Uint8Array, end: number, limit: number): Entry[] {
  let count = view.getUint16(end + 10, true);
  // Disks, and the entries on this one: where they differ, each reader would see a package of its own.
  if (view.getUint32(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count) throw damaged();
  let at = view.getUint32(end + 16, true);
  if ((count === 0xffff || at === UNKNOWN) && end >= 20 && view.getUint32(end - 20, true) === ZIP64_LOCATOR_SIGNATURE) {
    const record = bigOffset(view, end - 12);
    count = bigOffset(view, record + 32);
    at = bigOffset(view, record + 48);
  }
  if (count > limit) throw new FileProblem({ code: 'too-many-entries', data: { entries: count, limit } });
  const entries: Entry[] = [];
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== DIRECTORY_SIGNATURE) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const wide = wideSizes(view, at, at + 46 + nameLength, extraLength);
    const name = decodeName(bytes.subarray(at + 46, at + 46 + nameLength));
    if (view.getUint32(wide.offset, true) !== LOCAL_SIGNATURE) throw damaged();
    const start = wide.offset + 30 + view.getUint16(wide.offset + 26, true) + view.getUint16(wide.offset + 28, true);
    if (start + wide.size > bytes.length) throw damaged();
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      size: wide.size,
      inflated: wide.inflated,
      start,
      isAnnounced: isAnnounced(view, bytes, at, wide.offset),
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  if (view.getUint32(at, true) === DIRECTORY_SIGNATURE) throw damaged();
  return entries;
}

function isAnnounced(view: DataView, bytes: Uint8Array, record: number, local: number): boolean {
  const length = view.getUint16(record + 28, true);
  const [flags, method] = [view.getUint16(record + 8, true), view.getUint16(record + 10, true)];
  if (view.getUint16(local + 26, true) !== length || view.getUint16(local + 8, true) !== method) return false;
  if (((view.getUint16(local + 6, true) ^ flags) & 1) !== 0) return false;
  for (let at = 0; at < length; at++) if (bytes[record + 46 + at] !== bytes[local + 30 + at]) return false;
  return true;
}

/** Sizes and offset of a directory record, from the zip64 extra field where the plain field says so. */
function wideSizes(view: DataView, record: number, extra: number, extraLength: number) {
  let size = view.getUint32(record + 20, true);
  let inflated = view.getUint32(record + 24, true);
  let offset = view.getUint32(record + 42, true);
  for (let at = extra; at + 4 <= extra + extraLength; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    const next = () => bigOffset(view, (field += 8) - 8);
    if (inflated === UNKNOWN) inflated = next();
    if (size === UNKNOWN) size = next();
    if (offset === UNKNOWN) offset = next();
  }
  return { size, inflated, offset };
}

function bigOffset(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function decodeName(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}
