/**
 * Whether the host hands a blank cell over as null. Newer Excel does, older desktop Excel sends 0, and no requirement set
 * tells which one runs; one null inside a range proves the first. It is a property of the host, so it is kept for as long as
 * the runtime lives. Without that proof a 0 may be a blank, and is never scored.
 */
class BlankEvidence {
  private seen = false;

  /** True where every 0 that arrives is a 0. */
  get zerosAreCertain(): boolean {
    return this.seen;
  }

  /** Looks for a null in the rows of a range. An argument that is null proves nothing: it may have been left out. */
  look(rows: readonly (readonly unknown[])[]): void {
    this.seen ||= rows.some((row) => row.includes(null));
  }

  /** Computes with cells whose blanks are known by other means, as the pane's are. */
  known<T>(compute: () => T): T {
    const before = this.seen;
    this.seen = true;
    try {
      return compute();
    } finally {
      this.seen = before;
    }
  }

  /** A new runtime, which has seen nothing. */
  forget(): void {
    this.seen = false;
  }
}

export const BLANKS = new BlankEvidence();
