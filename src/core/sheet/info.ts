import type { CellValue, Grid } from '../grid';
import { plainWords, textOf } from './cells';

/** What the lines above the header say ("Instansi: ...", "Edisi: 2023", "Jenis: kementerian"). */
export interface WorkbookInfo {
  readonly institution: string | null;
  readonly edition: string | null;
  readonly kind: string | null;
}

type InfoKey = 'unit' | 'units' | keyof WorkbookInfo;

/** What a line may say. */
export const INFO_KEYS = ['unit', 'units', 'institution', 'edition', 'kind'] as const satisfies readonly InfoKey[];

/** Labels of the lines above a header, as `plainWords` leaves them. */
const LABELS: ReadonlyMap<string, InfoKey> = new Map<string, InfoKey>([
  ...['unit', 'unit layanan', 'nama unit', 'nama unit layanan', 'unit kerja', 'satuan kerja', 'satker'].map(
    label('unit'),
  ),
  ...['service unit', 'unit name'].map(label('unit')),
  ...['daftar unit', 'daftar unit layanan', 'daftar unit kerja', 'daftar satuan kerja', 'daftar satker'].map(
    label('units'),
  ),
  ...['daftar opd', 'list of units', 'units', 'unit list', 'list of service units'].map(label('units')),
  ...['instansi', 'nama instansi', 'institution', 'institution name'].map(label('institution')),
  ...['edisi', 'tahun', 'tahun penilaian', 'edition', 'year'].map(label('edition')),
  ...['jenis', 'jenis instansi', 'kind', 'institution kind', 'type of institution'].map(label('kind')),
]);

/** What a text names as the label of a line or as the heading of a column: "Instansi", "Edisi". */
export function infoKeyOf(text: string): InfoKey | null {
  return LABELS.get(plainWords(text)) ?? null;
}

function label(key: InfoKey): (words: string) => [string, InfoKey] {
  return (words) => [words, key];
}

export interface InfoLine {
  readonly text: string;
  /** Absolute place of the cell that holds the text. */
  readonly row: number;
  readonly column: number;
}

/** A year after its label, without a colon: "Tahun 2023". */
const YEAR_LINE = /^(?:edisi|tahun(?:\s+penilaian)?|edition|year)\s+((?:19|20)\d\d)$/i;

/**
 * What a line above the header says: "Unit: Dinas A" in one cell, or "Unit" or "Unit:" with the name in the next
 * filled cell. Null where there is no such line.
 */
export function findInfo(grid: Grid, headerRow: number, key: InfoKey): InfoLine | null {
  for (let row = grid.top; row < headerRow; row++) {
    const line = infoIn(grid, row, key);
    if (line !== null) return line;
  }
  return null;
}

/** The same of one row. */
export function infoIn(grid: Grid, row: number, key: InfoKey): InfoLine | null {
  const cells = grid.values[row - grid.top] ?? [];
  for (let index = 0; index < cells.length; index++) {
    const text = textOf(cells[index], grid);
    if (text === '') continue;
    const year = key === 'edition' ? YEAR_LINE.exec(text)?.[1] : undefined;
    if (year !== undefined) return { text: year, row, column: grid.left + index };
    const colon = text.indexOf(':');
    const rest = colon < 0 ? '' : text.slice(colon + 1).trim();
    if (LABELS.get(plainWords(colon < 0 ? text : text.slice(0, colon))) !== key) continue;
    if (rest !== '') return { text: rest, row, column: grid.left + index };
    const next = nextFilled(cells, index, grid);
    if (next >= 0) {
      const name = textOf(cells[next], grid).replace(/^:\s*/, '');
      return { text: name, row, column: grid.left + next };
    }
  }
  return null;
}

/** Place of the next cell that says more than a colon; -1 where there is none. */
function nextFilled(cells: readonly CellValue[], index: number, grid: Grid): number {
  return cells.findIndex((cell, at) => at > index && !/^:?$/.test(textOf(cell, grid)));
}
