import { columnLetters } from '../core/address';
import type { Grid } from '../core/grid';
import type { Instrument } from '../core/instrument/types';
import { tidied } from '../core/names';
import { plainWords, rawText } from '../core/sheet/cells';
import { COLUMN_KEYS, columnKeyOf, type ColumnKey } from '../core/sheet/headers';
import { IndicatorIndex } from '../core/sheet/indicators';
import { nearHeader } from '../core/sheet/near-header';
import { headerText, type ColumnMapping, type MappedColumn } from './column-mapping';

/** A column that someone may choose, with what stands in it. Rows and columns are absolute. */
export interface ColumnChoice extends MappedColumn {
  /** As Excel calls it: "C". */
  readonly letter: string;
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

/** The columns below a header row that hold anything. */
export function columnChoices(grid: Grid, headerRow: number): ColumnChoice[] {
  const rows = rowsBelow(grid, headerRow);
  const width = Math.max(0, ...[grid.values[headerRow - grid.top] ?? [], ...rows].map((cells) => cells.length));
  return Array.from({ length: width }, (_, at): ColumnChoice => {
    const column = grid.left + at;
    const letter = columnLetters(column);
    return { column, letter, header: headerText(grid, headerRow, column), samples: samplesOf(rows, at) };
  }).filter(({ header, samples }) => header !== '' || samples.length > 0);
}

/** What each column of a sheet seems to mean: by its header, else by what stands below it. A column has one meaning. */
export function guessColumns(grid: Grid, headerRow: number, instrument: Instrument): GuessedColumns {
  const choices = columnChoices(grid, headerRow);
  const guessed: Partial<Record<ColumnKey, MappedColumn & { readonly sure: boolean }>> = {};
  const free = new Set(choices);
  const take = (key: ColumnKey, choice: ColumnChoice | undefined, sure: boolean): void => {
    if (choice === undefined || guessed[key] !== undefined) return;
    guessed[key] = { column: choice.column, header: choice.header, sure };
    free.delete(choice);
  };
  for (const choice of choices) {
    const key = columnKeyOf(choice.header);
    if (key !== null) take(key, choice, true);
  }
  const index = new IndicatorIndex(instrument);
  const rows = rowsBelow(grid, headerRow);
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
  for (const [key, stem] of STEMS) {
    take(
      key,
      [...free].find(({ header }) => stem.test(plainWords(header))),
      false,
    );
  }
  take(
    'value',
    mostly((text) => /^(?:[0-5]|tb)$/i.test(text)),
    false,
  );
  return guessed;
}

/** Guesses as a mapping that a user has agreed to. */
export function asMapping(sheet: string, headerRow: number, columns: GuessedColumns): ColumnMapping {
  const kept = COLUMN_KEYS.flatMap((key) => {
    const each = columns[key];
    return each === undefined ? [] : [[key, { column: each.column, header: each.header }] as const];
  });
  return { sheet, headerRow, columns: Object.fromEntries(kept) };
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
