import { isBlank, type CellValue, type Grid } from '../grid';
import type { Scale } from '../instrument/types';
import { foldedName } from '../names';
import { isErrorCell, plainWords, textOf } from './cells';
import { areColumnNumbers } from './column-numbers';
import { couldAnswer } from './could-answer';
import { columnKeyOf, isOtherHeader, type ColumnKey } from './headers';
import type { IndicatorIndex } from './indicators';
import { INFO_KEYS, infoIn } from './info';
import type { Layout } from './layout';
import type { RowRole, RowRun, UnreadRows } from './row-role';
import { namesIndicator, numbersAbove } from './rows-above';

/** First cells of rows that sum up the rows above; they are no assessment rows. */
const SUMMARIES: ReadonlySet<string> = new Set([
  ...['jumlah', 'total', 'subtotal', 'sub total', 'grand total', 'jumlah total', 'rata rata', 'rerata', 'rataan'],
  ...['jumlah nilai', 'total nilai', 'nilai total', 'nilai akhir', 'rata rata nilai', 'nilai rata rata', 'jumlah skor'],
  ...['total skor', 'rata rata skor', 'sum', 'average', 'mean', 'total score', 'average score', 'mean score', 'rata2'],
  ...['skor akhir', 'nilai rata2', 'median', 'jumlah keseluruhan', 'total keseluruhan', 'rata rata keseluruhan'],
]);

/** First words of rows that sum up, where no value stands in them. */
const SUMMARY_WORD =
  /^(?:jumlah|total|subtotal|rata|rata2|rerata|rataan|median|sum|average|mean|skor akhir|nilai akhir)\b/;
const LEGEND_WORD =
  /^(?:keterangan|legenda|ket|catatan|petunjuk|skala|kriteria|rubrik|penjelasan|arti|note|notes|legend|scale|key|rubric)\b/;
const FIRST_CELLS = 3;
/** Rows outside the table whose texts are looked up; numbers of further ones count as unread. */
const MOST_SEARCHES = 5000;

/** Columns whose contents are never answers, whatever row they stand in. */
const BESIDE: readonly ColumnKey[] = [
  'product',
  'respondent',
  'evidence',
  'note',
  'assessor',
  'date',
  'overrideReason',
];

/** Tells what the rows of a sheet are that name no known indicator, from the first row below the heading down. */
export class RowRoles {
  readonly runs: RowRun[] = [];
  readonly unread: UnreadRows[] = [];
  private readonly beside: ReadonlySet<number>;
  /** Only other rows of headings stand between the heading and the row to come. */
  private isBelowHeading = true;
  private isLegend = false;
  /** Row of the heading of a table with other columns; -1 outside of one. */
  private otherTable = -1;
  /** Columns of that table whose contents are never answers. */
  private besideThere: ReadonlySet<number> = new Set();
  private open: { from: number; to: number; count: number; cells: { row: number; column: number }[] } | null = null;
  private readonly most: number;
  private searches = 0;
  /** Columns of dates, and those whose heading says that they count or weigh: they may go on below the table. */
  private readonly counted: ReadonlySet<number>;

  /** @param skipped absolute columns that hold no answers: ordinals, and headings whose meaning is known. */
  constructor(
    private readonly grid: Grid,
    private readonly layout: Layout,
    private readonly indicators: IndicatorIndex,
    scales: readonly Scale[],
    skipped: ReadonlySet<number>,
  ) {
    const beside = new Set([...BESIDE.map((key) => layout.columns[key]), ...skipped]);
    beside.delete(layout.columns.value);
    this.beside = beside;
    const counted = layout.heading.texts.flatMap((text, at) => (isOtherHeader(text) ? [grid.left + at] : []));
    this.counted = new Set([...counted, layout.columns.date]);
    this.most = Math.max(...scales.map(({ max }) => max), 0);
    const above = numbersAbove(grid, layout.heading, indicators, this.most);
    this.runs.push(...above.runs);
    this.unread.push(...above.unread);
  }

  /** Whether rows belong to a table with other columns, so that nothing in them is read by those of this one. */
  get isElsewhere(): boolean {
    return this.otherTable >= 0;
  }

  /** Notes that a row was read as an answer. */
  answered(): void {
    this.isBelowHeading = false;
    this.isLegend = false;
    if (this.open !== null) this.close();
  }

  /**
   * The role of a row without a known indicator; 'answer' where it seems to be meant for one nevertheless.
   * @param isEmpty nothing stands where its answer should.
   */
  roleOf(cells: readonly CellValue[], row: number, isEmpty: boolean, isKnownName: (name: string) => boolean): RowRole {
    if (cells.every(isBlank)) return 'blank';
    const heading = this.headingIn(cells, row);
    if (heading !== null) {
      if (this.open !== null) this.close();
      this.otherTable = heading === 'other' ? row : -1;
      if (heading === 'other') this.besideThere = besideIn(cells, this.grid.left);
      this.isLegend = false;
      this.note(row, heading === 'same' ? 'repeated-heading' : 'outside');
      this.isBelowHeading = heading === 'same';
      return heading === 'same' ? 'repeated-heading' : 'outside';
    }
    if (this.otherTable >= 0) return this.outside(cells, row, isKnownName);
    if (this.isBelowHeading && this.numbersColumns(cells)) return this.note(row, 'column-numbers');
    if (INFO_KEYS.some((key) => infoIn(this.grid, row, key) !== null) && isEmpty) return this.note(row, 'title');
    return this.bodyRole(cells, row, isEmpty, isKnownName);
  }

  /** Ends the reading of a sheet. */
  finish(): void {
    if (this.open !== null) this.close();
  }

  private bodyRole(
    cells: readonly CellValue[],
    row: number,
    isEmpty: boolean,
    isKnownName: (name: string) => boolean,
  ): RowRole {
    const { grid, layout, indicators } = this;
    const at = (column: number): string => (column < 0 ? '' : textOf(cells[column - grid.left], grid));
    const [code, name] = [at(layout.columns.code), at(layout.columns.name)];
    const first = textOf(
      cells.find((cell) => textOf(cell, grid) !== ''),
      grid,
    );
    const labels = (code === '' ? [name, first] : [code]).map(plainWords);
    if (labels.some((words) => SUMMARIES.has(words))) return this.note(row, 'total');
    if (!isEmpty)
      return this.isLegend && isLegendRow(cells, grid, isKnownName, layout) ? this.note(row, 'legend') : 'answer';
    if (indicators.isHeading(code || name || first)) return this.note(row, 'section');
    if (SUMMARY_WORD.test(plainWords(first))) return this.note(row, 'total');
    const cell = layout.columns.code < 0 ? undefined : cells[layout.columns.code - grid.left];
    if ((code !== '' || name !== '') && indicators.nearest(code, name, cell) !== null) return 'answer';
    if (LEGEND_WORD.test(plainWords(first))) {
      this.isLegend = true;
      if (!cells.some((cell, at) => this.couldAnswer(cell, row, at))) return this.note(row, 'legend');
    }
    if (this.isLegend && isLegendRow(cells, grid, isKnownName, layout)) return this.note(row, 'legend');
    return this.outside(cells, row, isKnownName);
  }

  private outside(cells: readonly CellValue[], row: number, isKnownName: (name: string) => boolean): RowRole {
    const beside = cells.flatMap((cell, at) => (this.couldAnswer(cell, row, at) ? [this.grid.left + at] : []));
    const shifted = this.shiftedNumbers(cells, row, isKnownName);
    const found = shifted.length > beside.length ? shifted : beside;
    if (found.length === 0) return this.note(row, 'outside');
    this.open ??= { from: this.otherTable < 0 ? row : this.otherTable, to: row, count: 0, cells: [] };
    this.open.to = row;
    this.open.count += found.length;
    for (const column of found) {
      if (this.open.cells.length < FIRST_CELLS) this.open.cells.push({ row, column });
    }
    return this.note(row, 'unread');
  }

  private couldAnswer(cell: CellValue, row: number, at: number): boolean {
    const column = this.grid.left + at;
    const beside = this.otherTable < 0 ? this.beside : this.besideThere;
    return !beside.has(column) && couldAnswer(cell, this.grid, row, column, this.most);
  }

  /**
   * Numbers in columns of names, codes and notes, where the row does not say that they are one: it names an indicator or a unit
   * in another column than this table, or it holds no words at all.
   */
  private shiftedNumbers(cells: readonly CellValue[], row: number, isKnownName: (name: string) => boolean): number[] {
    if (this.otherTable >= 0) return [];
    const { grid, most } = this;
    const columns = cells.flatMap((cell, at) =>
      !this.counted.has(grid.left + at) && couldAnswer(cell, grid, row, grid.left + at, most) ? [grid.left + at] : [],
    );
    if (columns.length === 0) return [];
    const isWordless = !cells.some((cell) => typeof cell === 'string' && /\p{L}/u.test(cell));
    if (isWordless || ++this.searches > MOST_SEARCHES) return columns;
    const namesUnit = cells.some((cell) => typeof cell === 'string' && isKnownName(cell.trim()));
    return namesUnit || namesIndicator(cells, this.indicators) ? columns : [];
  }

  /** Whether a row is a heading again: of this table, of one with other columns, or none. */
  private headingIn(cells: readonly CellValue[], row: number): 'same' | 'other' | null {
    const { grid, layout } = this;
    const texts = cells.map((cell) => (typeof cell === 'string' && !isErrorCell(cell) ? cell.trim() : ''));
    if (cells.some((cell, at) => !isBlank(cell) && texts[at] === '')) return null;
    const filled = texts.flatMap((text, at) => (text === '' ? [] : [at]));
    // A heading of digits alone may as well be the answer that it looks like.
    const hasWord = filled.some((at) => /\p{L}/u.test(texts[at]!));
    if (hasWord && filled.every((at) => this.headsColumn(texts[at]!, at))) return 'same';
    const keys = new Map<ColumnKey, number>();
    filled.forEach((at) => {
      const key = columnKeyOf(texts[at]!);
      if (key !== null && !keys.has(key)) keys.set(key, grid.left + at);
    });
    const hasIndicator = keys.has('code') || keys.has('name');
    if (!hasIndicator || filled.length < 2) return null;
    if (!keys.has('value') && keys.size < 2 && !this.isHeadingOfUnits(filled, row)) return null;
    const isSame = [...keys].every(([key, column]) => layout.columns[key] === column);
    const isWhole = isSame && (layout.form === 'matrix' ? false : keys.has('value'));
    return isWhole ? 'same' : 'other';
  }

  private headsColumn(text: string, at: number): boolean {
    const { grid, layout } = this;
    const known = [layout.heading.texts[at], ...headingCells(grid, layout, at)];
    return known.some((each) => each !== undefined && each !== '' && foldedName(each) === foldedName(text));
  }

  /** "(1) (2) (3)" from the first column of the heading on. */
  private numbersColumns(cells: readonly CellValue[]): boolean {
    const first = this.layout.heading.texts.findIndex((text) => text !== '');
    return areColumnNumbers(cells) && cells.findIndex((cell) => !isBlank(cell)) <= first;
  }

  /** Two cells at least that name something beside that of the indicators, and numbers in the row below. */
  private isHeadingOfUnits(filled: readonly number[], row: number): boolean {
    const below = this.grid.values[row + 1 - this.grid.top] ?? [];
    return filled.length > 2 && filled.some((at) => typeof below[at] === 'number');
  }

  private note(row: number, role: RowRole): RowRole {
    if (role !== 'unread' && role !== 'outside' && this.open !== null) this.close();
    this.isBelowHeading &&= role === 'column-numbers';
    const last = this.runs.at(-1);
    if (last !== undefined && last.role === role && last.to === row - 1)
      this.runs[this.runs.length - 1] = { ...last, to: row };
    else this.runs.push({ from: row, to: row, role });
    return role;
  }

  private close(): void {
    if (this.open !== null) this.unread.push({ ...this.open, isTable: this.otherTable >= 0 });
    this.open = null;
  }
}

/** Columns under a heading whose contents are never answers. */
function besideIn(cells: readonly CellValue[], left: number): ReadonlySet<number> {
  const columns = cells.flatMap((cell, at) => {
    const key = typeof cell === 'string' ? columnKeyOf(cell) : null;
    const isBeside = key === null ? typeof cell === 'string' && isOtherHeader(cell) : BESIDE.includes(key);
    return isBeside ? [left + at] : [];
  });
  return new Set(columns);
}

function headingCells(grid: Grid, { heading }: Layout, at: number): string[] {
  return [heading.top, heading.bottom].map((row) => textOf(grid.values[row - grid.top]?.[at], grid));
}

/** A text with at most three numbers beside it, none of which stands for an answer of a unit that is known. */
function isLegendRow(
  cells: readonly CellValue[],
  grid: Grid,
  isKnownName: (name: string) => boolean,
  { columns, unitColumns }: Layout,
): boolean {
  const numbers = cells.filter((cell) => typeof cell === 'number').length;
  const texts = cells
    .map((cell) => (typeof cell === 'string' ? cell.trim() : ''))
    .filter((text) => /\p{L}/u.test(text));
  const answers = [columns.value, ...unitColumns].map((column) => cells[column - grid.left]);
  if (answers.some((cell) => typeof cell === 'number')) return false;
  return numbers <= 3 && texts.length > 0 && !texts.some(isKnownName);
}
