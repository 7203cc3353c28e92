/**
 * What the rows of a column have in common, kept as runs: a million rows of one kind take the memory of one. Rows are
 * added from above. Looking a row up is quickest in the order of the rows.
 */
export class RowRuns<Kept, Shown = Kept> implements ReadonlyMap<number, Shown> {
  private readonly tops: number[] = [];
  private readonly bottoms: number[] = [];
  private readonly kept: Kept[] = [];
  private count = 0;
  private last = 0;

  /** `show` gives what a row shows of what its run keeps; without it, that is the same. */
  constructor(private readonly show: (kept: Kept, row: number) => Shown) {}

  get size(): number {
    return this.count;
  }

  /** Adds rows `top` to `bottom`, both included, below all rows so far. Throws RangeError where they are not. */
  add(top: number, bottom: number, kept: Kept): void {
    const end = this.tops.length - 1;
    if (end >= 0 && top <= this.bottoms[end]!) throw new RangeError('rows are added from above');
    this.count += bottom - top + 1;
    if (end >= 0 && this.bottoms[end] === top - 1 && this.kept[end] === kept) {
      this.bottoms[end] = bottom;
      return;
    }
    this.tops.push(top);
    this.bottoms.push(bottom);
    this.kept.push(kept);
  }

  has(row: number): boolean {
    return this.runOf(row) >= 0;
  }

  get(row: number): Shown | undefined {
    const run = this.runOf(row);
    return run < 0 ? undefined : this.show(this.kept[run]!, row);
  }

  /** The runs from above: first row, last row, what they keep. */
  *runs(): Generator<readonly [top: number, bottom: number, kept: Kept], undefined> {
    for (let i = 0; i < this.tops.length; i++) yield [this.tops[i]!, this.bottoms[i]!, this.kept[i]!];
    return undefined;
  }

  *entries(): Generator<[number, Shown], undefined> {
    for (const [top, bottom, kept] of this.runs()) {
      for (let row = top; row <= bottom; row++) yield [row, this.show(kept, row)];
    }
    return undefined;
  }

  *keys(): Generator<number, undefined> {
    for (const [top, bottom] of this.runs()) for (let row = top; row <= bottom; row++) yield row;
    return undefined;
  }

  *values(): Generator<Shown, undefined> {
    for (const [, shown] of this.entries()) yield shown;
    return undefined;
  }

  [Symbol.iterator](): Generator<[number, Shown], undefined> {
    return this.entries();
  }

  forEach(take: (value: Shown, row: number, map: ReadonlyMap<number, Shown>) => void): void {
    for (const [row, shown] of this.entries()) take(shown, row, this);
  }

  /** The run that holds a row, or -1. Looks beside the last answer first. */
  private runOf(row: number): number {
    for (let run = this.last; run < this.last + 2 && run < this.tops.length; run++) {
      if (row >= this.tops[run]! && row <= this.bottoms[run]!) return (this.last = run);
    }
    let [low, high] = [0, this.tops.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      if (row < this.tops[middle]!) high = middle - 1;
      else if (row > this.bottoms[middle]!) low = middle + 1;
      else return (this.last = middle);
    }
    return -1;
  }
}

/** Runs that show what they keep. */
export function plainRuns<T>(): RowRuns<T> {
  return new RowRuns<T>((kept) => kept);
}
