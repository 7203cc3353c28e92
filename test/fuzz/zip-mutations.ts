import { Zip, ZipDeflate, ZipPassThrough, zipSync } from 'fflate';
import type { Random } from '../xlsx/compare/model';
import { directoryRecords } from '../xlsx/packages';
import { pick } from './book';
import type { Parts } from './package-mutations';

const WRITTEN = new Date(2020, 0, 1);

/** An archive of parts, in one of the forms that programs write. */
export function archived(parts: Parts, random: Random): Uint8Array {
  switch (random(4)) {
    case 0:
      return zipSync(parts, { level: 0, mtime: WRITTEN });
    case 1:
      return streamed(parts, random);
    default:
      return zipSync(parts, { level: 6, mtime: WRITTEN });
  }
}

/** With sizes behind the data, as programs that stream write it. */
function streamed(parts: Parts, random: Random): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    pieces.push(piece);
  });
  for (const [name, content] of Object.entries(parts)) {
    const file = random(4) === 0 ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    file.mtime = WRITTEN;
    zip.add(file);
    file.push(content.slice(), true);
  }
  zip.end();
  return Buffer.concat(pieces);
}

export type ZipMutation = (bytes: Uint8Array, random: Random) => Uint8Array;

/** Fields of a record of the central directory (APPNOTE 4.3.12): where they begin and how long they are. */
const FIELDS = [
  [4, 2],
  [6, 2],
  [8, 2],
  [10, 2],
  [16, 4],
  [20, 4],
  [24, 4],
  [28, 2],
  [30, 2],
  [32, 2],
  [34, 2],
  [38, 4],
  [42, 4],
] as const;
const LOCAL = [
  [0, 4],
  [6, 2],
  [8, 2],
  [14, 4],
  [18, 4],
  [22, 4],
  [26, 2],
  [28, 2],
] as const;
const VALUES = [0, 1, 2, 8, 9, 0xffff, 0xffffffff, 0x7fffffff, 100, 1_000_000];

function written(bytes: Uint8Array, at: number, size: number, value: number): Uint8Array {
  const copy = bytes.slice();
  if (at + size > copy.length) return copy;
  const view = new DataView(copy.buffer);
  if (size === 2) view.setUint16(at, value & 0xffff, true);
  else view.setUint32(at, value >>> 0, true);
  return copy;
}

function someValue(bytes: Uint8Array, at: number, size: number, random: Random): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + size > bytes.length) return 0;
  const now = size === 2 ? view.getUint16(at, true) : view.getUint32(at, true);
  return random(2) === 0 ? pick(VALUES, random) : now + random(5) - 2;
}

export const ZIP_MUTATIONS: Readonly<Record<string, ZipMutation>> = {
  'directory field': (bytes, random) => {
    const records = [...directoryRecords(bytes).values()];
    if (records.length === 0) return bytes;
    const [field, size] = pick(FIELDS, random);
    const at = pick(records, random) + field;
    return written(bytes, at, size, someValue(bytes, at, size, random));
  },
  'local field': (bytes, random) => {
    const records = [...directoryRecords(bytes).values()];
    if (records.length === 0) return bytes;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const start = view.getUint32(pick(records, random) + 42, true);
    const [field, size] = pick(LOCAL, random);
    return written(bytes, start + field, size, someValue(bytes, start + field, size, random));
  },
  'end record': (bytes, random) => {
    const [field, size] = pick(
      [
        [4, 2],
        [6, 2],
        [8, 2],
        [10, 2],
        [12, 4],
        [16, 4],
        [20, 2],
      ] as const,
      random,
    );
    const at = bytes.length - 22 + field;
    return written(bytes, at, size, someValue(bytes, at, size, random));
  },
  bits: (bytes, random) => {
    const copy = bytes.slice();
    for (let i = 0; i <= random(8); i++) copy[random(copy.length)]! ^= 1 << random(8);
    return copy;
  },
  'cut off': (bytes, random) => bytes.slice(0, random(bytes.length)),
  'bytes before': (bytes, random) => Buffer.concat([Buffer.alloc(1 + random(40), 'PK'), bytes]),
  'bytes behind': (bytes, random) => Buffer.concat([bytes, Buffer.alloc(1 + random(40), 'x')]),
  'two archives': (bytes) => Buffer.concat([bytes, bytes]),
  'piece moved': (bytes, random) => {
    const copy = bytes.slice();
    copy.copyWithin(random(copy.length), random(copy.length), random(copy.length));
    return copy;
  },
};
