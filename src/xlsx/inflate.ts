import { Inflate } from 'fflate';
import { FileProblem } from './file-problem';
import type { Entry } from './archive';
import { joinBytes } from './bytes';
import type { Package } from './guard';

/** Compressed bytes fed at once: at deflate's highest ratio they become 16 MB. */
const STEP = 16 * 1024;
/** Bytes handed on at once where nothing is compressed. */
const STORED_STEP = 2 ** 20;
/** Compressed bytes fed at once where only the beginning is wanted. */
const HEAD_STEP = 64;

/**
 * Hands the content of an entry to `take`, piece by piece, and never more than the archive declares.
 * Throws FileProblem `entry-size-false` or `entry-damaged`.
 */
export function inflateEntry(pack: Package, entry: Entry, take: (piece: Uint8Array) => void): void {
  let length = 0;
  let crc = -1;
  const accept = (piece: Uint8Array) => {
    length += piece.length;
    if (length > entry.inflated) throw falseSize(entry);
    crc = addCrc(crc, piece);
    take(piece);
  };
  const source = pack.bytes.subarray(entry.start, entry.start + entry.size);
  if (entry.method === 0) {
    for (let at = 0; at < source.length; at += STORED_STEP) accept(source.subarray(at, at + STORED_STEP));
  } else inflateSteps(entry, source, accept);
  if (length !== entry.inflated) throw falseSize(entry);
  if (~crc >>> 0 !== entry.crc) throw new FileProblem({ code: 'entry-damaged', data: { entry: entry.name } });
}

/** The first bytes of an entry's content, unchecked; fewer where it is shorter or damaged. */
export function inflateHead(pack: Package, entry: Entry, most: number): Uint8Array {
  const source = pack.bytes.subarray(entry.start, entry.start + entry.size);
  if (entry.method === 0) return source.subarray(0, most);
  const pieces: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((piece) => {
    pieces.push(piece);
    length += piece.length;
  });
  try {
    for (let at = 0; at < source.length && length < most; at += HEAD_STEP) {
      inflate.push(source.subarray(at, at + HEAD_STEP), at + HEAD_STEP >= source.length);
    }
  } catch {
    // What came before the damage is all there is.
  }
  return joinBytes(pieces).subarray(0, most);
}

function inflateSteps(entry: Entry, source: Uint8Array, accept: (piece: Uint8Array) => void): void {
  let ended = false;
  const inflate = new Inflate((piece, final) => {
    ended = final;
    if (piece.length > 0) accept(piece);
  });
  try {
    for (let at = 0; at < source.length; at += STEP) {
      inflate.push(source.subarray(at, at + STEP), at + STEP >= source.length);
    }
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    throw new FileProblem({ code: 'entry-damaged', data: { entry: entry.name } }, error);
  }
  if (!ended) throw new FileProblem({ code: 'entry-damaged', data: { entry: entry.name } });
}

function falseSize(entry: Entry): FileProblem {
  return new FileProblem({ code: 'entry-size-false', data: { entry: entry.name, declared: entry.inflated } });
}

/** The four tables of the CRC-32 that takes four bytes a step (polynomial EDB88320). */
const CRC = (() => {
  const tables = new Uint32Array(4 * 256);
  for (let n = 0; n < 256; n++) {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
    tables[n] = c;
  }
  for (let n = 256; n < 1024; n++) {
    const before = tables[n - 256]!;
    tables[n] = (before >>> 8) ^ tables[before & 0xff]!;
  }
  return tables;
})();

/** The CRC-32 register after these bytes; it starts at -1, and its complement is the checksum. */
export function addCrc(start: number, bytes: Uint8Array): number {
  let crc = start;
  let i = 0;
  for (const whole = bytes.length - (bytes.length % 4); i < whole; i += 4) {
    crc ^= bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
    crc =
      CRC[768 + (crc & 0xff)]! ^
      CRC[512 + ((crc >>> 8) & 0xff)]! ^
      CRC[256 + ((crc >>> 16) & 0xff)]! ^
      CRC[crc >>> 24]!;
  }
  for (; i < bytes.length; i++) crc = CRC[(crc ^ bytes[i]!) & 0xff]! ^ (crc >>> 8);
  return crc;
}
