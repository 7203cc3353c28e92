import { deflateSync, Zip, type ZipInputFile } from 'fflate';
import { joinBytes } from './bytes';
import { FileProblem } from './file-problem';
import { entryOf, LIMITS, type Package } from './guard';
import { addCrc, inflateEntry } from './inflate';
import type { PackageFiles } from './package-edit';
import { partKey } from './part-name';

/** The zip format stores local time: a local date gives the same bytes in every time zone. */
const WRITTEN = new Date(2020, 0, 1);
const DEFLATE = 8;

/**
 * A package whose parts may be read and replaced. Parts are found whatever the case of their names, and keep those that
 * they have. What nobody replaces is never decompressed: it goes into the new file as it lay in the old one.
 */
export class OpenPackage implements PackageFiles {
  private readonly changed = new Map<string, { readonly name: string; readonly content: Uint8Array }>();

  constructor(private readonly pack: Package) {}

  has(path: string): boolean {
    return this.changed.has(partKey(path)) || entryOf(this.pack, path) !== undefined;
  }

  /** Throws FileProblem `inflates-too-far` for a part that nobody edits. */
  get(path: string): Uint8Array | undefined {
    return this.changed.get(partKey(path))?.content ?? contentOf(this.pack, path);
  }

  set(path: string, content: Uint8Array): void {
    this.changed.set(partKey(path), { name: entryOf(this.pack, path)?.name ?? path, content });
  }

  *keys(): Generator<string, undefined> {
    for (const { name } of this.pack.entries.values()) yield name;
    for (const [key, { name }] of this.changed) if (!this.pack.entries.has(key)) yield name;
    return undefined;
  }

  /** The new file: parts in their order, new ones behind them. */
  bytes(): Uint8Array {
    const pieces: Uint8Array[] = [];
    const zip = new Zip((error, piece) => {
      if (error !== null) throw error;
      pieces.push(piece);
    });
    for (const [key, entry] of this.pack.entries) {
      const changed = this.changed.get(key);
      if (changed !== undefined) this.add(zip, changed.name, changed.content);
      else {
        const lying = this.pack.bytes.subarray(entry.start, entry.start + entry.size);
        // Level 0 wraps what was stored: some programs cannot tell where a stored entry of such an archive ends.
        const packed = entry.method === DEFLATE ? lying : deflateSync(lying, { level: 0 });
        this.put(zip, entry.name, entry.inflated, entry.crc, packed);
      }
    }
    for (const [key, { name, content }] of this.changed) {
      if (!this.pack.entries.has(key)) this.add(zip, name, content);
    }
    zip.end();
    return joinBytes(pieces);
  }

  private add(zip: Zip, name: string, content: Uint8Array): void {
    this.put(zip, name, content.length, ~addCrc(-1, content) >>> 0, deflateSync(content, { level: 6 }));
  }

  private put(zip: Zip, filename: string, size: number, crc: number, packed: Uint8Array): void {
    const file: ZipInputFile = { filename, size, crc, compression: DEFLATE, mtime: WRITTEN };
    zip.add(file);
    // The bytes of a file are never shared between threads.
    file.ondata!(null, packed as Uint8Array<ArrayBuffer>, true);
  }
}

/** The content of a part; undefined where there is none. Throws FileProblem. */
export function contentOf(pack: Package, path: string): Uint8Array | undefined {
  const entry = entryOf(pack, path);
  if (entry === undefined) return undefined;
  const limit = LIMITS.smallPart;
  if (entry.inflated > limit) {
    throw new FileProblem({ code: 'inflates-too-far', data: { bytes: entry.inflated, limit } });
  }
  const content = new Uint8Array(entry.inflated);
  let at = 0;
  inflateEntry(pack, entry, (piece) => {
    content.set(piece, at);
    at += piece.length;
  });
  return content;
}
