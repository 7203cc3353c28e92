import { isCellError, type CellValue } from '../core/grid';
import type { Cells } from './input';

interface Entry<T> {
  readonly cells: Cells;
  readonly print: number;
  readonly value: T;
}

/** Cells held by all entries together, at most. */
const MOST_CELLS = 4_000_000;
const SAMPLES = 64;

/**
 * Remembers what was made of the latest inputs, so that 200 formulas over one range read it once. A print of a few cells
 * finds candidates quickly; an entry answers only where every cell is the same, so a print that collides costs time and
 * never a wrong answer.
 */
export class Memo<T> {
  private entries: Entry<T>[] = [];

  /** @param limit most entries that are kept. */
  constructor(private readonly limit: number) {}

  /**
   * What was made of these cells, or now is. What throws is not remembered.
   * `make` gets a copy, so that a caller who changes its cells later changes nothing here.
   */
  get(cells: Cells, make: (cells: Cells) => T): T {
    const print = printOf(cells);
    const known = this.entries.find((entry) => entry.print === print && sameCells(entry.cells, cells));
    const entry = known ?? this.made(cells, print, make);
    this.entries = within(this.limit, [entry, ...this.entries.filter((other) => other !== entry)]);
    return entry.value;
  }

  private made(cells: Cells, print: number, make: (cells: Cells) => T): Entry<T> {
    const copy = cells.map((row) => row.slice());
    return { cells: copy, print, value: make(copy) };
  }
}

/** The latest entries; the first one always, however large it is. */
function within<T>(limit: number, entries: readonly Entry<T>[]): Entry<T>[] {
  let total = 0;
  return entries.slice(0, limit).filter((entry, index) => {
    total += sizeOf(entry.cells);
    return index === 0 || total <= MOST_CELLS;
  });
}

function sizeOf(cells: Cells): number {
  return cells.length * (cells[0]?.length ?? 0);
}

/** A 32-bit print of the size and of cells spread over the range. */
function printOf(cells: Cells): number {
  const width = cells[0]?.length ?? 0;
  const size = cells.length * width;
  let print = mix(cells.length, width);
  const step = Math.max(1, Math.floor(size / SAMPLES));
  for (let at = 0; at < size; at += step) {
    const cell = cells[Math.floor(at / width)]![at % width];
    if (typeof cell === 'number') print = mix(print, Math.floor(cell * 1000));
    else if (typeof cell === 'string') print = mix(print, cell.length + (cell.charCodeAt(cell.length - 1) || 0));
  }
  return print;
}

function mix(print: number, value: number): number {
  return (Math.imul(print, 31) + value) | 0;
}

function sameCells(a: Cells, b: Cells): boolean {
  if (a.length !== b.length) return false;
  for (let row = 0; row < a.length; row++) {
    const [left, right] = [a[row]!, b[row]!];
    if (left.length !== right.length) return false;
    for (let column = 0; column < left.length; column++) if (!sameCell(left[column], right[column])) return false;
  }
  return true;
}

function sameCell(a: CellValue | undefined, b: CellValue | undefined): boolean {
  if (a === b) return true;
  return isCellError(a) && isCellError(b) && a.error === b.error;
}
