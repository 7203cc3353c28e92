import type { CellValue, Grid } from '../grid';
import type { Scale } from '../instrument/types';
import { parseNumberText } from '../number/parse';
import { readAnswer } from './answer';

/** A column of no known role, as its cells beside answers show it. */
export interface OtherColumn {
  /** Absolute. */
  readonly column: number;
  /** Cells that hold a number, or a text that is one, which would be an answer on the scale of its row. */
  readonly answers: number;
  /** Absolute rows of the first of them. */
  readonly rows: readonly number[];
  readonly numbers: number;
  readonly texts: number;
  /** Its numbers count up by one. */
  readonly isOrdinal: boolean;
  /** Each of its numbers is the answer, or the correction, of its row. */
  readonly isCopy: boolean;
}

const FIRST_ROWS = 3;
/** A run that counts up by one is at least this long, unless it is the last. */
const SHORTEST_RUN = 5;
/** Longer texts are no numbers. */
const LONGEST = 20;

/** Looks at the columns of no known role of one sheet, row by row, so that no number in them is passed over. */
export class OtherColumns {
  private readonly watched: Watched[];
  private readonly taken: ReadonlySet<number>;
  /** Places that the rows have had so far, at most. */
  private width: number;

  /**
   * @param taken places of columns with a role.
   * @param width places that are looked at from the first row on; longer rows add more.
   */
  constructor(
    private readonly grid: Grid,
    taken: ReadonlySet<number>,
    width: number,
  ) {
    this.taken = taken;
    this.width = width;
    this.watched = Array.from({ length: width }, (_, at) => at)
      .filter((at) => !taken.has(at))
      .map((at) => new Watched(grid, at));
  }

  /**
   * Looks at a row of a known indicator.
   * @param answers what its value and its correction say; none in a matrix.
   */
  look(cells: readonly CellValue[], row: number, scale: Scale, answers: readonly (CellValue | undefined)[] = []): void {
    if (cells.length > this.width) this.widen(cells.length);
    for (const each of this.watched) {
      const cell = cells[each.at];
      if (cell !== null && cell !== undefined && cell !== '') each.look(cell, row, scale, answers);
    }
  }

  private widen(width: number): void {
    for (let at = this.width; at < width; at++) {
      if (!this.taken.has(at)) this.watched.push(new Watched(this.grid, at));
    }
    this.width = width;
  }

  /** What was seen. */
  columns(): OtherColumn[] {
    return this.watched.map((each) => each.seen());
  }
}

class Watched {
  private answers = 0;
  private numbers = 0;
  private texts = 0;
  private words = 0;
  private readonly rows: number[] = [];
  private readonly wordRows: number[] = [];
  private isCounting = true;
  private isCopy = true;
  private last = NaN;
  private run = 0;
  private readonly column: number;

  constructor(
    private readonly grid: Grid,
    readonly at: number,
  ) {
    this.column = grid.left + at;
  }

  look(cell: CellValue, row: number, scale: Scale, answers: readonly (CellValue | undefined)[]): void {
    if (this.isCopy && !answers.includes(cell)) this.isCopy = false;
    if (typeof cell === 'number') this.number(cell, row, scale);
    else if (typeof cell === 'string') this.text(cell, row, scale);
  }

  private number(cell: number, row: number, scale: Scale): void {
    // A host that hands over no facts may send 0 for a blank cell.
    if (cell === 0 && this.grid.facts === undefined) return;
    const shown = this.grid.facts?.formats.get(this.column)?.get(row);
    if (shown === 'date') return;
    this.numbers++;
    this.count(cell);
    if (readAnswer(cell, scale, shown).kind === 'value') this.found(row);
  }

  private text(cell: string, row: number, scale: Scale): void {
    this.texts++;
    if (scale.kind === 'choice') {
      if (readAnswer(cell, scale).kind !== 'value') return;
      this.words++;
      if (this.wordRows.length < FIRST_ROWS) this.wordRows.push(row);
      return;
    }
    if (cell.length > LONGEST || !/^['\s]*[+\d,.]/.test(cell)) return;
    const read = parseNumberText(cell);
    if (read.kind === 'number' && readAnswer(read.value, scale).kind === 'value') this.found(row);
  }

  private found(row: number): void {
    this.answers++;
    if (this.rows.length < FIRST_ROWS) this.rows.push(row);
  }

  private count(cell: number): void {
    if (!this.isCounting) return;
    if (this.run === 0 ? cell === 1 : cell === this.last + 1) this.run++;
    else if (this.run >= SHORTEST_RUN && cell === 1) this.run = 1;
    else this.isCounting = false;
    this.last = cell;
  }

  seen(): OtherColumn {
    const isOrdinal = this.isCounting && this.numbers > 1;
    // Words count where every text of the column is an answer: "ya" and "tidak" beside a column of answers.
    const words = this.words > 0 && this.words === this.texts ? this.words : 0;
    return {
      column: this.column,
      answers: this.answers + words,
      rows: this.rows.length > 0 ? this.rows : this.wordRows,
      numbers: this.numbers,
      texts: this.texts,
      isOrdinal,
      isCopy: this.isCopy,
    };
  }
}
