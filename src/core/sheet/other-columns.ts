import type { CellValue, Grid } from '../grid';
import type { Scale } from '../instrument/types';
import { readAnswer } from './answer';
import { mayBeBlank } from './cells';
import { numberInText } from './number-in-text';

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
  /** Absolute rows whose formula was never calculated, so that nobody knows whether it is an answer. */
  readonly uncalculated: readonly number[];
}

const FIRST_ROWS = 3;
/** A run that counts up by one is at least this long, unless it is the last; a column that repeats the answers is, too. */
const SHORTEST_RUN = 5;

/** Looks at the columns of no known role of one sheet, row by row, so that no number in them is passed over. */
export class OtherColumns {
  private readonly watched: Watched[];
  private readonly taken: ReadonlySet<number>;
  /** Places that the rows have had so far, at most. */
  private width: number;
  private rows = 0;

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
    this.rows++;
    if (cells.length > this.width) this.widen(cells.length);
    for (const each of this.watched) {
      const cell = cells[each.at];
      if (cell !== null && cell !== undefined && cell !== '') each.look(cell, row, scale, answers);
      else if (each.formulas?.has(row) === true && cell !== '') each.uncalculated.push(row);
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
    return this.watched.map((each) => each.seen(this.rows));
  }
}

class Watched {
  private answers = 0;
  private numbers = 0;
  private texts = 0;
  private words = 0;
  private readonly rows: number[] = [];
  private readonly wordRows: number[] = [];
  /** Words beside numbers, and whether the numbers are not all 1, as in a text that begins its list with "1.". */
  private labelled = 0;
  private isVaried = false;
  private readonly labelRows: number[] = [];
  readonly uncalculated: number[] = [];
  readonly formulas: ReadonlyMap<number, string> | undefined;
  private isCounting = true;
  private isCopy = true;
  private cells = 0;
  private counted = 0;
  private last = NaN;
  private run = 0;
  private readonly column: number;

  constructor(
    private readonly grid: Grid,
    readonly at: number,
  ) {
    this.column = grid.left + at;
    this.formulas = grid.facts?.formulas.get(this.column);
  }

  look(cell: CellValue, row: number, scale: Scale, answers: readonly (CellValue | undefined)[]): void {
    this.cells++;
    if (this.isCopy && !answers.includes(cell)) this.isCopy = false;
    if (typeof cell === 'number') this.number(cell, row, scale);
    else if (typeof cell === 'string') this.text(cell, row, scale);
    else if (scale.kind === 'choice' && readAnswer(cell, scale).kind === 'value') this.found(row);
  }

  private number(cell: number, row: number, scale: Scale): void {
    if (cell === 0 && mayBeBlank(this.grid)) return;
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
    const read = numberInText(cell);
    if (read === null) return;
    if (!read.isLabelled) this.count(read.value);
    if (readAnswer(read.value, scale).kind !== 'value') return;
    if (!read.isLabelled) return this.found(row);
    this.labelled++;
    this.isVaried ||= read.value !== 1;
    if (this.labelRows.length < FIRST_ROWS) this.labelRows.push(row);
  }

  private found(row: number): void {
    this.answers++;
    if (this.rows.length < FIRST_ROWS) this.rows.push(row);
  }

  private count(cell: number): void {
    this.counted++;
    if (!this.isCounting) return;
    if (this.run === 0 ? cell === 1 : cell === this.last + 1) this.run++;
    else if (this.run >= SHORTEST_RUN && cell === 1) this.run = 1;
    else this.isCounting = false;
    this.last = cell;
  }

  /** @param rows the rows that were looked at: a column that counts them, or repeats their answers, has one in many of them. */
  seen(rows: number): OtherColumn {
    const isMuch = (cells: number): boolean => cells > 1 && cells >= Math.min(rows, SHORTEST_RUN);
    // Words count where most texts of the column are answers: "ya" and "tidak" beside a column of answers.
    const words = this.words * 2 > this.texts ? this.words : 0;
    const labelled = this.isVaried && this.labelled === this.texts ? this.labelled : 0;
    const first = [this.rows, words > 0 ? this.wordRows : [], this.labelRows].find((each) => each.length > 0) ?? [];
    return {
      column: this.column,
      answers: this.answers + words + labelled,
      rows: first,
      numbers: this.numbers,
      texts: this.texts,
      isOrdinal: this.isCounting && isMuch(this.counted),
      isCopy: this.isCopy && isMuch(this.cells),
      uncalculated: this.uncalculated,
    };
  }
}
