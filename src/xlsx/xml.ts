import { FileProblem } from './file-problem';
import { entryOf, LIMITS, type Package } from './guard';
import { inflateEntry } from './inflate';
import { joinBytes } from './bytes';
import type { Effort } from './budget';
import { decoderFor } from './xml-encoding';
import type { DocumentReader } from './xml-reader';
import { XmlScanner } from './xml-scanner';

/** A single tag or text longer than this is no workbook's (a cell holds 32,767 characters). */
const TOKEN_LIMIT = 8 * 2 ** 20;
/** Bytes collected before they are looked at. */
const PIECE = 64 * 1024;
/** Bytes looked at without asking whether it is too much by now: a small piece may decompress to 16 MB. */
const MOST_AT_ONCE = 2 ** 20;
const GREATER = 0x3e;

/**
 * Reads one XML part of a package without building a tree; `effort` is charged for it. Throws FileProblem `part-missing`,
 * `inflates-too-far`, and what the archive and the XML give reason to.
 */
export function readXml(
  pack: Package,
  part: string,
  document: DocumentReader,
  effort: Effort,
  limit: number = LIMITS.smallPart,
): void {
  const entry = entryOf(pack, part);
  if (entry === undefined) throw new FileProblem({ code: 'part-missing', data: { part } });
  if (entry.inflated > limit)
    throw new FileProblem({ code: 'inflates-too-far', data: { bytes: entry.inflated, limit } });
  const feed = new Feed(part, document, effort);
  inflateEntry(pack, entry, (piece) => feed.take(piece));
  feed.end();
}

/**
 * Hands the bytes of a part to the scanner. Never less than what the scanner still holds, so that a tag or a text that
 * does not end is not looked at again and again: the work stays in proportion to the bytes.
 */
class Feed {
  private readonly scanner: XmlScanner;
  private decode: ((bytes: Uint8Array, isLast: boolean) => string) | null = null;
  private readonly held: Uint8Array[] = [];
  private bytes = 0;
  private needed = PIECE;
  private charged = 0;

  constructor(
    private readonly part: string,
    document: DocumentReader,
    private readonly effort: Effort,
  ) {
    this.scanner = new XmlScanner(part, document);
  }

  take(piece: Uint8Array): void {
    for (let at = 0; at < piece.length; at += MOST_AT_ONCE) {
      const part = piece.subarray(at, at + MOST_AT_ONCE);
      this.held.push(part);
      this.bytes += part.length;
      if (this.bytes >= this.needed) this.look(false);
    }
  }

  end(): void {
    this.look(true);
    this.scanner.end();
  }

  private look(isLast: boolean): void {
    const all = joinBytes(this.held);
    this.held.length = 0;
    // Cut after a ">", which is never part of a longer character in UTF-8, and nearly always ends a tag.
    const cut = isLast ? all.length : all.lastIndexOf(GREATER) + 1;
    this.hold(all.subarray(cut));
    if (cut > 0) {
      this.decode ??= decoderFor(all, this.part);
      this.scanner.push(this.decode(all.subarray(0, cut), isLast));
      this.effort.charge(cut, this.scanner.work - this.charged, this.part);
      this.charged = this.scanner.work;
    }
    const left = Math.max(this.bytes, this.scanner.pending);
    if (left > TOKEN_LIMIT) throw new FileProblem({ code: 'xml-damaged', data: { part: this.part } });
    this.needed = this.bytes + Math.max(PIECE, left);
  }

  private hold(rest: Uint8Array): void {
    this.bytes = rest.length;
    if (rest.length > 0) this.held.push(rest);
  }
}
