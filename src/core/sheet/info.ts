import type { Grid } from '../grid';
import { plainWords, textOf } from './cells';
import type { WorkbookInfo } from './table';

type InfoKey = 'unit' | keyof WorkbookInfo;

/** Labels of the lines above a header, as `plainWords` leaves them. */
const LABELS: ReadonlyMap<string, InfoKey> = new Map<string, InfoKey>([
  ...['unit', 'unit layanan', 'nama unit', 'nama unit layanan', 'unit kerja', 'satuan kerja', 'satker'].map(
    label('unit'),
  ),
  ...['service unit', 'unit name'].map(label('unit')),
  ...['instansi', 'nama instansi', 'institution', 'institution name'].map(label('institution')),
  ...['edisi', 'tahun', 'tahun penilaian', 'edition', 'year'].map(label('edition')),
  ...['jenis', 'jenis instansi', 'kind', 'institution kind', 'type of institution'].map(label('kind')),
]);

function label(key: InfoKey): (words: string) => [string, InfoKey] {
  return (words) => [words, key];
}

export interface InfoLine {
  readonly text: string;
  /** Absolute place of the cell that holds the text. */
  readonly row: number;
  readonly column: number;
}

/**
 * What a line above the header says: "Unit: Dinas A" in one cell, or "Unit" or "Unit:" with the name in the next
 * filled cell. Null where there is no such line.
 */
export function findInfo(grid: Grid, headerRow: number, key: InfoKey): InfoLine | null {
  for (let row = grid.top; row < headerRow; row++) {
    const cells = grid.values[row - grid.top] ?? [];
    for (let index = 0; index < cells.length; index++) {
      const text = textOf(cells[index], grid);
      const colon = text.indexOf(':');
      const rest = colon < 0 ? '' : text.slice(colon + 1).trim();
      if (text === '' || LABELS.get(plainWords(colon < 0 ? text : text.slice(0, colon))) !== key) continue;
      if (rest !== '') return { text: rest, row, column: grid.left + index };
      const next = cells.findIndex((cell, at) => at > index && !/^:?$/.test(textOf(cell, grid)));
      if (next >= 0) {
        const name = textOf(cells[next], grid).replace(/^:\s*/, '');
        return { text: name, row, column: grid.left + next };
      }
    }
  }
  return null;
}
