import type { CellValue } from '../../src/core/grid';
import { periksa } from '../../src/functions/periksa';
import { rekap } from '../../src/functions/rekap';
import { urai } from '../../src/functions/urai';
import { TWO_UNITS, type Range } from './support';

/** Two units with the columns of corrections; those of the first rows are filled in. */
function corrected(...first: [override: CellValue, reason: CellValue][]): Range {
  const [header, ...rows] = TWO_UNITS;
  return [
    [...header!, 'Nilai Koreksi', 'Alasan Koreksi'],
    ...rows.map((row, at) => [...row, ...(first[at] ?? ['', ''])]),
  ];
}

describe('REKAP', () => {
  it('counts the corrections in a last column, where there are any', () => {
    const rows = rekap(corrected([4, 'Bukti baru'], [1, '']));
    const plain = rekap(TWO_UNITS);
    expect(rows.map((row) => row.slice(0, 2).concat(row.slice(-2)))).toEqual([
      ['Peringkat', 'Unit', 'Status', 'Koreksi'],
      [1, 'Dinas B', 'final', 0],
      [2, 'Dinas A', 'sementara', 1],
      ['', 'Instansi', 'sementara', 1],
    ]);
    expect(rows[0]!.slice(0, -1)).toEqual(plain[0]);
    expect(rows[2]![6]).toBe(75.36);
  });

  it('is as ever where the columns are empty', () => {
    expect(rekap(corrected())).toEqual(rekap(TWO_UNITS));
  });
});

describe('URAI', () => {
  it('tells original, correction and reason in a last column, and adds up with the correction', () => {
    const rows = urai(corrected([4, 'Bukti baru'], ['TB', 'Tidak ada layanan']), 'Dinas A');
    expect(rows[0]!.at(-1)).toBe('Koreksi');
    expect(rows[1]!.at(-1)).toBe('3 → 4, alasan: Bukti baru');
    expect(rows[2]!.at(-1)).toBe('3 → TB, alasan: Tidak ada layanan');
    expect(new Set(rows.slice(3).map((row) => row.at(-1)))).toEqual(new Set(['']));
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([9]));
  });

  it('is as ever for a unit without corrections', () => {
    expect(urai(corrected([4, 'Bukti baru']), 'Dinas B')).toEqual(urai(TWO_UNITS, 'Dinas B'));
  });

  it('cuts what a cell could not hold', () => {
    const rows = urai(corrected([4, 'x'.repeat(40_000)]), 'Dinas A');
    expect(String(rows[1]!.at(-1))).toHaveLength(8_001);
  });
});

it('PERIKSA names a correction without a reason at the cell of the reason', () => {
  const [, ...rows] = periksa(corrected([4, '']));
  expect(rows).toEqual([
    [
      ...[2, 7, 'wajib', 'override-without-reason'],
      'Koreksi I.1 tanpa alasan, jadi nilai semula yang dihitung; ditemukan koreksi 4 dengan alasan kosong, seharusnya satu kalimat alasan.',
      'Tulis alasannya di kolom Alasan Koreksi, atau hapus koreksinya.',
    ],
  ]);
});
