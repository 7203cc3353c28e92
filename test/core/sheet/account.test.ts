import fc from 'fast-check';
import type { CellValue } from '../../../src/core/grid';
import { readingAccount } from '../../../src/core/sheet/account';
import { validate } from '../../../src/core/sheet/validate';
import { accountLines } from '../../../src/text/account';
import { cutTo, sheet, tableOf } from './grids';
import { runs } from '../../support/runs';

const FIVE = cutTo('I.1', 'I.2', 'I.3', 'I.4', 'I.5');
const CODES = ['I.1', 'I.2', 'I.3', 'I.4', 'I.5'];

test('says of each sheet, column and row what it was taken for', () => {
  const rows: CellValue[][] = [
    ['Instansi: Kota Uji'],
    ['No', 'Kode', 'Dinas A', 'Rata2', 'Bobot', 'Ket'],
    ...CODES.map((code, at): CellValue[] => [at + 1, code, [3, 4, 2, 1, 0][at]!, 2, 1, 'baik']),
    ['', 'Jumlah', 10, 10, 5, ''],
    ['Keterangan: 0 sampai 4'],
  ];
  const grids = [
    sheet(rows, { hiddenColumns: new Set([4]) }, 'Matriks'),
    sheet([['Petunjuk']], {}, 'Petunjuk'),
    sheet(
      CODES.map((code) => [code, 3]),
      {},
      'Lama',
    ),
  ];
  const table = tableOf(grids, FIVE);
  expect(accountLines(readingAccount(table, ['Matriks', 'Petunjuk', 'Lama']), 'id')).toEqual([
    'Lembar "Matriks": lembar indikator, unit ke samping',
    '  Kolom A "No": keterangan lain; 5 angka',
    '  Kolom B "Kode": kode indikator',
    '  Kolom C "Dinas A": nilai satu unit, dihitung; 6 angka',
    '  Kolom D "Rata2": nilai satu unit, dihitung; 6 angka',
    '  Kolom E "Bobot": keterangan lain (tersembunyi); 6 angka',
    '  Kolom F "Ket": catatan',
    '  Baris 1: di atas tabel',
    '  Baris 2: judul kolom',
    '  Baris 3-7: nilai',
    '  Baris 8: jumlah atau rata-rata',
    '  Baris 9: keterangan skala',
    '  Angka: 10 dihitung, 0 ditolak dengan temuan, 13 berperan lain, 0 belum diketahui',
    'Lembar "Petunjuk": lembar pendamping, tidak dibaca',
    'Lembar "Lama": lembar lain, tidak dibaca',
    '  5 angka di samping kode indikator belum diketahui perannya',
  ]);
});

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<CellValue>(0, 1, 2, 3, 4, 75, 0.5, 1900, -1) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<CellValue>('I.1', 'I.2', 'I.3', 'I1', 'x', 'TB', 'Jumlah', '(1)', 'Keterangan:', '3'),
  },
  { weight: 3, arbitrary: fc.constantFrom<CellValue>(null, '', 'Dinas A', 'Dinas B', 'Kode', 'Nilai', 'Instansi: X') },
);
const HEADINGS = [
  'Unit',
  'Kode',
  'Nilai',
  'Indikator',
  'Dinas A',
  'Rata2',
  'Skor Lama',
  'No',
  '',
  'Bobot',
  'Catatan',
  'Dinas B',
];

test('accounts for every number, and no unknown one leaves a result final', () => {
  let read = 0;
  fc.assert(
    fc.property(
      fc.shuffledSubarray(HEADINGS, { minLength: 3 }),
      fc.array(fc.array(cell, { minLength: 3, maxLength: 8 }), { minLength: 1, maxLength: 14 }),
      (headings, rows) => {
        const grid = sheet([['Kota'], headings, ...rows.map((cells, at) => withCode(headings, cells, at))]);
        const table = readOrNull(grid);
        if (table === null) return;
        read++;
        const [account] = readingAccount(table, [grid.sheet]);
        if (account?.role !== 'indicators') return;
        const { counted, refused, known, unknown } = account.numbers;
        const all = grid.values.flat().filter((each) => typeof each === 'number').length;
        expect(counted + refused + known + unknown).toBe(all);
        const mandatory = validate(table, FIVE).filter(({ severity }) => severity === 'wajib');
        if (unknown > 0) expect(mandatory.map(({ code }) => code)).toContain('numbers-unread');
        if (refused > 0) expect(mandatory).not.toEqual([]);
      },
    ),
    { numRuns: runs(150) },
  );
  expect(read).toBeGreaterThan(60);
});

function withCode(headings: readonly string[], cells: readonly CellValue[], at: number): CellValue[] {
  const place = headings.indexOf('Kode');
  return cells.map((each, index) => (index === place && at % 4 !== 3 ? CODES[at % 5]! : each));
}

function readOrNull(grid: ReturnType<typeof sheet>) {
  try {
    return tableOf([grid], FIVE);
  } catch {
    return null;
  }
}
