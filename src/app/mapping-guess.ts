import { columnLetters } from '../core/address';
import { isBlank, type Grid } from '../core/grid';
import type { Instrument } from '../core/instrument/types';
import { tidied } from '../core/names';
import { plainWords, rawText } from '../core/sheet/cells';
import { columnKeyOf, type ColumnKey } from '../core/sheet/headers';
import { headingOfRows, headingOfTwo } from '../core/sheet/heading';
import { IndicatorIndex } from '../core/sheet/indicators';
import { nearHeader } from '../core/sheet/near-header';
import { headerText, type HeaderRows, type MappedColumn } from './column-mapping';

/** A column that someone may choose, with what stands in it. Rows and columns are absolute. */
export interface ColumnChoice extends MappedColumn {
  /** As Excel calls it: "C". */
  readonly letter: string;
  /** What its heading says; of a heading in two rows, what tells it from others. */
  readonly title: string;
  /** The first different contents below the header. */
  readonly samples: readonly string[];
}

/** What the columns of a sheet may mean; `sure` where the header says so itself. */
export type GuessedColumns = Readonly<Partial<Record<ColumnKey, MappedColumn & { readonly sure: boolean }>>>;

/** Rows in which a header is looked for, and rows below it that are looked at. */
const HEADER_ROWS = 20;
const SAMPLE_ROWS = 200;
const SAMPLES = 3;

/** Parts of words that headers of a kind often have. What comes first is taken first. */
const STEMS: readonly (readonly [ColumnKey, RegExp])[] = [
  ['override', /koreksi|override|pengganti/],
  ['evidence', /bukti|dukung|dokumen|eviden|lampiran/],
  ['note', /catat|alasan|keterangan|^ket$|komentar|remark/],
  ['date', /tanggal|^tgl|date|waktu/],
  ['assessor', /penilai|asesor|surve[iy]or|enumerator|petugas penilai/],
  ['respondent', /responden|narasumber|informan|sumber/],
  ['product', /produk|layanan|pelayanan|product|service/],
  ['unit', /unit|uke|satker|opd|dinas|kantor|instansi|direktorat|office/],
  ['code', /kode|butir|nomor indikator|^no ind|code/],
  ['name', /indikator|uraian|pertanyaan|pernyataan|question/],
  ['value', /hasil|nilai|skor|level|jawab|capaian|score|value|answer/],
];

/** Columns that hold text: "Dinas Pelayanan" above numbers is a unit, no column of units or of products. */
const OF_TEXT: readonly ColumnKey[] = ['unit', 'product', 'name', 'evidence', 'note', 'assessor'];

/** The row that most likely is the header: the one that comes closest, else the first with several texts. */
export function guessHeaderRow(grid: Grid, instrument: Instrument): number {
  const near = nearHeader(grid, new IndicatorIndex(instrument));
  if (near.found.length > 0) return near.row;
  const texts = (at: number): number =>
    (grid.values[at] ?? []).filter((cell) => typeof cell === 'string' && cell.trim() !== '').length;
  const rows = Math.min(HEADER_ROWS, grid.values.length);
  for (let at = 0; at < rows; at++) if (texts(at) >= 3) return grid.top + at;
  return grid.top;
}

/** The rows that most likely are the heading: the row that comes closest, with the one above or below that goes on with it. */
export function guessHeading(grid: Grid, instrument: Instrument): HeaderRows {
  const row = guessHeaderRow(grid, instrument);
  const index = new IndicatorIndex(instrument);
  const cellsOf = (at: number): Grid['values'][number] => grid.values[at - grid.top] ?? [];
  const codes = rowsBelow(grid, row)
    .map((cells) => cells.findIndex((cell) => index.byCode(cell) >= 0))
    .find((at) => at >= 0);
  const isAnswer = (at: number): boolean => cellsOf(at).some((cell) => index.byCode(cell) >= 0);
  /** Codes are named in the upper row alone, and the lower one names other columns. */
  const isShared = (top: number): boolean => {
    const [upper, lower] = [cellsOf(top), cellsOf(top + 1)];
    if (codes === undefined || isBlank(upper[codes]) || !isBlank(lower[codes])) return false;
    return lower.some((cell) => !isBlank(cell)) && lower.every((cell) => isBlank(cell) || typeof cell === 'string');
  };
  const goesOn = (top: number): boolean =>
    top >= grid.top && !isAnswer(top + 1) && (headingOfTwo(grid, top) !== null || isShared(top));
  if (goesOn(row)) return { headerRow: row + 1, headerTop: row };
  return goesOn(row - 1) ? { headerRow: row, headerTop: row - 1 } : { headerRow: row };
}

/** The columns below a heading that hold anything. */
export function columnChoices(grid: Grid, heading: HeaderRows): ColumnChoice[] {
  const { headerRow, headerTop = headerRow } = heading;
  const rows = rowsBelow(grid, headerRow);
  const { texts } = headingOfRows(grid, headerTop, headerRow);
  const titles = grid.values.slice(headerTop - grid.top, headerRow + 1 - grid.top);
  const width = Math.max(0, ...[...titles, ...rows].map((cells) => cells.length));
  return Array.from({ length: width }, (_, at): ColumnChoice => {
    const column = grid.left + at;
    const letter = columnLetters(column);
    const header = headerText(grid, heading, column);
    return { column, letter, header, title: texts[at] || header, samples: samplesOf(rows, at) };
  }).filter(({ header, samples }) => header !== '' || samples.length > 0);
}

/** What each column of a sheet seems to mean: by its header, else by what stands below it. A column has one meaning. */
export function guessColumns(grid: Grid, heading: HeaderRows, instrument: Instrument): GuessedColumns {
  const choices = columnChoices(grid, heading);
  const guessed: Partial<Record<ColumnKey, MappedColumn & { readonly sure: boolean }>> = {};
  const free = new Set(choices);
  const take = (key: ColumnKey, choice: ColumnChoice | undefined, sure: boolean): void => {
    if (choice === undefined || guessed[key] !== undefined) return;
    guessed[key] = { column: choice.column, header: choice.header, sure };
    free.delete(choice);
  };
  for (const choice of choices) {
    const key = columnKeyOf(choice.title);
    if (key !== null) take(key, choice, true);
  }
  const index = new IndicatorIndex(instrument);
  const rows = rowsBelow(grid, heading.headerRow);
  const mostly = (test: (text: string) => boolean) =>
    [...free].find(({ column }) => {
      const texts = rows.map((cells) => rawText(cells[column - grid.left]).trim()).filter((text) => text !== '');
      return texts.length > 0 && texts.filter(test).length * 2 > texts.length;
    });
  take(
    'code',
    mostly((text) => index.byCode(text) >= 0),
    false,
  );
  take(
    'name',
    mostly((text) => index.byName(text) >= 0),
    false,
  );
  const isOfNumbers = ({ column }: ColumnChoice): boolean => {
    const cells = rows.map((each) => each[column - grid.left] ?? null).filter((cell) => cell !== null && cell !== '');
    return cells.filter((cell) => typeof cell === 'number').length * 2 > cells.length;
  };
  for (const [key, stem] of STEMS) {
    const fits = (choice: ColumnChoice): boolean =>
      stem.test(plainWords(choice.title)) && !(OF_TEXT.includes(key) && isOfNumbers(choice));
    take(key, [...free].find(fits), false);
  }
  take(
    'value',
    mostly((text) => /^(?:[0-5]|tb)$/i.test(text)),
    false,
  );
  return guessed;
}

function rowsBelow(grid: Grid, headerRow: number): Grid['values'] {
  const from = headerRow - grid.top + 1;
  return grid.values.slice(from, from + SAMPLE_ROWS);
}

function samplesOf(rows: Grid['values'], at: number): string[] {
  const samples = new Set<string>();
  for (const cells of rows) {
    const text = tidied(rawText(cells[at]));
    if (text !== '') samples.add(text.slice(0, 60));
    if (samples.size === SAMPLES) break;
  }
  return [...samples];
}
