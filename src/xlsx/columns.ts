import { MAX_COLUMN } from './refs';
import type { Tag } from './xml-tag';

/** Collects which columns of a sheet cannot be seen: hidden, of no width, or of a standard width that is none. */
export class HiddenColumns {
  private readonly hidden: [first: number, last: number][] = [];
  private readonly shown: [first: number, last: number][] = [];
  private isStandardHidden = false;

  /** `<sheetFormatPr>`: columns that no `<col>` names have this width. */
  standard(tag: Tag): void {
    this.isStandardHidden = isNothing(tag.get('defaultColWidth'));
  }

  /** `<col>`: columns `min` to `max`, counted from 1. What is no column is left out. */
  add(tag: Tag): void {
    const first = Number(tag.get('min')) - 1;
    const last = Math.min(Number(tag.get('max')) - 1, MAX_COLUMN);
    if (!Number.isInteger(first) || !Number.isInteger(last) || first < 0 || first > last) return;
    const isHidden = tag.flag('hidden') || isNothing(tag.get('width'));
    (isHidden ? this.hidden : this.shown).push([first, last]);
  }

  /** Zero-based columns that cannot be seen, of the first `width` ones. */
  within(width: number): ReadonlySet<number> {
    const columns = new Set<number>();
    for (const [first, last] of merged(this.hidden, width)) {
      for (let column = first; column <= last; column++) columns.add(column);
    }
    if (!this.isStandardHidden) return columns;
    let next = 0;
    for (const [first, last] of [...merged([...this.shown, ...this.hidden], width), [width, width] as const]) {
      for (; next < first; next++) columns.add(next);
      next = last + 1;
    }
    return columns;
  }
}

function isNothing(width: string | undefined): boolean {
  return width !== undefined && width.trim() !== '' && Number(width) === 0;
}

/** Runs of columns in order, overlapping ones joined, cut at `width`. */
function merged(runs: readonly (readonly [number, number])[], width: number): (readonly [number, number])[] {
  const result: [number, number][] = [];
  for (const [first, last] of [...runs].sort((a, b) => a[0] - b[0])) {
    if (first >= width) break;
    const before = result.at(-1);
    if (before !== undefined && first <= before[1] + 1) before[1] = Math.max(before[1], Math.min(last, width - 1));
    else result.push([first, Math.min(last, width - 1)]);
  }
  return result;
}
