import { cellAddress } from '../../../src/core/address';
import type { CellValue } from '../../../src/core/grid';
import { readInstrumentSheet } from '../../../src/core/instrument/sheet';

/** A sheet of an own instrument whose second indicator has the code in A9. */
function faultsWith(code: CellValue, first: CellValue = 'X.1'): string[] {
  const values: CellValue[][] = [
    ['Id: uji'],
    ['Versi: 1'],
    ['Kode', 'Dimensi', 'Bobot'],
    ['X', 'Satu', 100],
    ['Kategori', 'Zona', 'Opini', 'Dari', 'Sampai'],
    ['Baik', 'Hijau', 'Tinggi', 0, 100],
    ['Kode', 'Dimensi', 'Indikator', 'Bobot', 'Skala'],
    [first, 'X', 'Pertama', 1, '0-4'],
    [code, 'X', 'Kedua', 1, '0-4'],
  ];
  const parsed = readInstrumentSheet({ sheet: 'Instrumen', top: 0, left: 0, values });
  if (parsed.ok) return [];
  return parsed.faults.map(({ cell, code: fault }) => `${cell ? cellAddress(cell.row, cell.column) : '-'} ${fault}`);
}

/** 1.10 is 1.1 as a number: of two equal codes that Excel took for numbers, one may have been another. */
test.each<[string, CellValue, CellValue, string[]]>([
  ['text', 'X.2', 'X.1', []],
  ['text of digits', '1.10', '1.1', []],
  ['a number with a fraction', 1.1, 'X.1', []],
  ['a whole number', 12, 'X.1', []],
  ['two numbers that were 1.1 and 1.10', 1.1, 1.1, ['A9 code-as-number']],
  ['a day', 45_306, 'X.1', []],
  ['a truth', true, 'X.1', []],
  ['an error', { error: '#N/A' }, 'X.1', ['A9 error-cell']],
  ['nothing', null, 'X.1', ['A9 blank-cell']],
  ['a negative number', -1, 'X.1', []],
])('%s', (_name, code, first, faults) => {
  expect(faultsWith(code, first)).toEqual(faults);
});
