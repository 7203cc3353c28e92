import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cellAddress } from '../src/core/address';
import { isCellError, type CellValue, type Grid } from '../src/core/grid';
import { cellAt } from '../src/core/sheet/cells';
import { readWorkbook } from '../src/xlsx/read';
import { writeWorkbook } from '../src/xlsx/write';
import { findOffice, recalculate } from './parity/recalculate';
import { functionsSamplePlan, storedFunctions } from './samples/functions';

/**
 * What LibreOffice shows of a workbook that holds every function with its stored result. As Excel stores them, as array
 * formulas, LibreOffice calculates them on loading and cannot, so it shows #NAME?; the same cells as plain formulas show
 * their stored results. Exits 1 where it is otherwise, 2 where LibreOffice is missing.
 */
function main(bytes: Uint8Array): number {
  const office = findOffice();
  if (office === null) {
    console.error('LibreOffice (soffice) tidak ditemukan: pasang dahulu, misalnya apt install libreoffice-calc.');
    return 2;
  }
  const folder = mkdtempSync(join(tmpdir(), 'kepatuhan-tersimpan-'));
  try {
    const [asExcel, plain] = [join(folder, 'larik.xlsx'), join(folder, 'biasa.xlsx')];
    writeFileSync(asExcel, bytes);
    writeFileSync(plain, withPlainFormulas(bytes));
    recalculate(office, [asExcel, plain], join(folder, 'hasil'), folder);
    const shownAs = (expected: (cell: CellValue) => CellValue, file: string): string[] =>
      differences(expected, functionsGrid(join(folder, 'hasil', file)));
    const faults = [
      ...shownAs((cell) => cell, 'biasa.xlsx').map((text) => `rumus biasa: ${text}`),
      ...shownAs(() => ({ error: '#NAME?' }), 'larik.xlsx').map((text) => `rumus larik: ${text}`),
    ];
    for (const fault of faults) console.error(fault);
    const cells = storedFunctions().reduce((sum, { result }) => sum + result.length * result[0]!.length, 0);
    console.log(
      `${storedFunctions().length} fungsi, ${cells} sel hasil: LibreOffice menampilkan hasil tersimpan dari rumus biasa, dan ` +
        `#NAME? dari rumus larik sebagaimana disimpan Excel; ${faults.length} sel lain dari itu.`,
    );
    return faults.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function withPlainFormulas(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  for (const [path, content] of Object.entries(files)) {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(path)) continue;
    const text = strFromU8(content)
      .replace(/ cm="1"/g, '')
      .replace(/<f t="array" ref="[A-Z0-9:]+">/g, '<f>');
    files[path] = strToU8(text);
  }
  return zipSync(files);
}

function functionsGrid(file: string): Grid {
  const sheet = readWorkbook(readFileSync(file)).sheets.find(({ grid }) => grid.sheet === 'Fungsi');
  if (sheet === undefined) throw new Error(`${file}: no sheet Fungsi`);
  return sheet.grid;
}

function differences(expected: (cell: CellValue) => CellValue, grid: Grid): string[] {
  return storedFunctions().flatMap(({ entry, row, result }) =>
    result.flatMap((cells, r) =>
      cells.flatMap((cell, c) => {
        const [wanted, found] = [expected(cell), cellAt(grid, row + r, c)];
        if (same(wanted, found)) return [];
        return [`${entry.id} ${cellAddress(row + r, c)}: ${shown(wanted)} expected, ${shown(found)} found`];
      }),
    ),
  );
}

/** LibreOffice saves 15 digits of a number. */
function same(wanted: CellValue, found: CellValue): boolean {
  if (typeof wanted === 'number' && typeof found === 'number') return Math.abs(wanted - found) < 1e-12;
  return shown(wanted) === shown(found);
}

function shown(cell: CellValue): string {
  return isCellError(cell) ? cell.error : String(cell ?? '');
}

void writeWorkbook(functionsSamplePlan()).then((bytes) => (process.exitCode = main(bytes)));
