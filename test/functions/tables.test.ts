import { ambang } from '../../src/functions/ambang';
import { banding } from '../../src/functions/banding';
import { dimensi } from '../../src/functions/dimensi';
import { instrumen } from '../../src/functions/instrumen';
import { lengkap } from '../../src/functions/lengkap';
import { periksa } from '../../src/functions/periksa';
import { prioritas } from '../../src/functions/prioritas';
import { rekap } from '../../src/functions/rekap';
import { urai } from '../../src/functions/urai';
import { edition, tableOf, TWO_UNITS, withCell } from './support';

const DIMENSIONS = ['Input', 'Proses', 'Output', 'Pengaduan'];

describe('REKAP', () => {
  const header = [
    ...['Peringkat', 'Unit', ...DIMENSIONS],
    ...['Nilai', 'Kategori', 'Zona', 'Opini', 'Kelengkapan', 'Status'],
  ];

  it('ranks the units by score and ends with the institution', () => {
    expect(rekap(TWO_UNITS)).toEqual([
      header,
      [1, 'Dinas B', 21.85, 32.37, 24.24, 21.54, 100, 'A', 'Hijau', 'Kualitas Tertinggi', 1, 'final'],
      [2, 'Dinas A', 16.39, 24.28, 18.18, 16.16, 75, 'C', 'Kuning', 'Kualitas Sedang', 1, 'final'],
      ['', 'Instansi', '', '', '', '', 87.5, 'B', 'Hijau', 'Kualitas Tinggi', 1, 'final'],
    ]);
  });

  it('shares a rank between equal scores, and puts units without a score last', () => {
    const data = withCell(tableOf({ A: 0.5, B: 1, C: 0.5, D: 0.25 }), 2, 3, '');
    const rows = rekap(data).map((row) => [row[0], row[1], row[2], row[6], row[10], row[11]]);
    expect(rows.slice(1)).toEqual([
      [1, 'B', 21.85, 100, 1, 'final'],
      [2, 'C', 10.93, 50, 1, 'final'],
      [3, 'D', 5.46, 25, 1, 'final'],
      ['', 'A', 'tidak dinilai', 'tidak dinilai', 36 / 37, 'tidak dinilai'],
      ['', 'Instansi', '', 'tidak dinilai', 147 / 148, 'tidak dinilai'],
    ]);
    const equal = rekap(tableOf({ A: 0.5, B: 1, C: 0.5, D: 0.25 })).map((row) => [row[0], row[1]]);
    expect(equal.slice(1)).toEqual([
      [1, 'B'],
      [2, 'A'],
      [2, 'C'],
      [4, 'D'],
      ['', 'Instansi'],
    ]);
  });

  it('says "sementara" where blanks were taken for zero', () => {
    const rows = rekap(withCell(TWO_UNITS, 2, 3, ''), null, 'nol');
    expect(rows.map((row) => row.at(-1))).toEqual(['Status', 'final', 'sementara', 'sementara']);
  });

  it('names the institution that a line above the header names', () => {
    const rows = rekap([['Instansi: Kabupaten Contoh', '', '', '', ''], ...TWO_UNITS]);
    expect(rows.at(-1)![1]).toBe('Kabupaten Contoh');
  });
});

describe('DIMENSI', () => {
  it('gives points or percentage of a dimension by code or name', () => {
    expect(dimensi(TWO_UNITS, 'P', 'Dinas A')).toBe(24.28);
    expect(dimensi(TWO_UNITS, ' proses ', 'Dinas A', null, 'persen')).toBe(75);
    expect(dimensi(TWO_UNITS, 'Process', null, 2023, 'poin')).toBe(28.33);
    expect(dimensi(TWO_UNITS, 'P', null, null, 'persen')).toBe(87.5);
  });
});

describe('LENGKAP', () => {
  it('is the part of the values that is valid', () => {
    const data = withCell(withCell(TWO_UNITS, 2, 3, ''), 3, 3, 'TB');
    expect(lengkap(data, 'Dinas A')).toBe(36 / 37);
    expect(lengkap(data, 'Dinas B')).toBe(1);
    expect(lengkap(data)).toBe(73 / 74);
  });
});

describe('PERIKSA', () => {
  const header = ['Baris', 'Kolom', 'Tingkat', 'Kode', 'Temuan', 'Saran'];

  it('says so when there is nothing to find', () => {
    expect(periksa(TWO_UNITS)).toEqual([header, ['', '', '', '', 'Tidak ada temuan.', '']]);
  });

  it('gives each finding with its place in the range', () => {
    const data = withCell(withCell(TWO_UNITS, 2, 3, 9), 4, 3, '');
    const [first, second, third] = periksa(data);
    expect(first).toEqual(header);
    expect(second!.slice(0, 4)).toEqual([2, 3, 'wajib', 'value-out-of-range']);
    expect(second![4]).toBe('Nilai di luar skala; ditemukan 9, seharusnya 0–4 atau TB.');
    expect(third!.slice(0, 4)).toEqual([4, 3, 'wajib', 'blank-value']);
    expect(periksa(data)).toHaveLength(3);
  });
});

describe('URAI', () => {
  it.each([
    ['Dinas A', TWO_UNITS, null],
    ['U', tableOf({ U: 1 / 3 }, edition('2024')), 2024],
    ['U', withCell(tableOf({ U: 0.7 }, edition('2022')), 4, 3, 'TB'), 2022],
  ])('adds up exactly to the score of %s', (unit, data, year) => {
    const rows = urai(data, unit, year);
    expect(rows[0]).toEqual([
      ...['Dimensi', 'Kode', 'Indikator', 'Bobot', 'Capaian (%)', 'Sumbangan', 'Status bobot', 'Sumber'],
    ]);
    const score = rows.at(-1)!;
    expect([score[2], score[3]]).toEqual(['Nilai', 100]);
    const parts = rows.slice(1, -1).map((row) => Math.round((row[5] as number) * 10_000));
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(Math.round((score[5] as number) * 10_000));
    expect(rows.at(-2)![2]).toBe('Pembulatan');
  });

  it('tells weight, achievement, contribution and that a default weight is not official', () => {
    expect(urai(TWO_UNITS, 'Dinas A')[1]).toEqual([
      ...['Input', 'I.1', 'Pengetahuan tentang komponen standar pelayanan', 1.4567, 75, 1.0925],
      ...['bawaan: bukan bobot resmi Ombudsman', 'dossier'],
    ]);
  });

  it('needs no unit where there is only one, and tells why a unit has no score', () => {
    const rows = urai(withCell(tableOf({ U: 1 }), 2, 3, ''), null);
    expect(rows[1]!.slice(4)).toEqual(['', 0, 'kosong atau tidak sah', 'dossier']);
    expect(rows.at(-1)).toEqual([
      ...['', '', 'Nilai', '', '', 'tidak dinilai: ada nilai kosong atau tidak sah', '', ''],
    ]);
  });
});

describe('PRIORITAS', () => {
  it('finds the cheapest steps into the next category, for a unit and for the institution', () => {
    const steps = prioritas(TWO_UNITS, 'Dinas A');
    expect(steps[0]).toEqual([
      ...['Unit', 'Kode', 'Indikator', 'Langkah', 'Rerata kini', 'Rerata nanti', 'Tambahan nilai', 'Biaya'],
    ]);
    expect(steps.slice(1, -1).map((row) => [row[0], row[1], ...row.slice(3)])).toEqual([
      ['Dinas A', 'O.1', 1, 3, 4, 1.212, 1],
      ['Dinas A', 'O.2', 1, 3, 4, 1.212, 1],
      ['Dinas A', 'O.3', 1, 3, 4, 1.212, 1],
    ]);
    expect(steps.at(-1)).toEqual(['', '', 'Nilai', '', 75, 78.64, 3.64, 3]);
    expect(prioritas(TWO_UNITS, null).at(-1)).toEqual(['', '', 'Nilai', '', 87.5, 88.11, 0.61, 1]);
  });

  it('takes a category or a zone as its target', () => {
    expect(prioritas(TWO_UNITS, 'Dinas A', 'Hijau').at(-1)!.slice(4)).toEqual([75, 78.64, 3.64, 3]);
    expect(prioritas(TWO_UNITS, 'Dinas A', 'b')).toEqual(prioritas(TWO_UNITS, 'Dinas A', 'hijau'));
    expect(prioritas(TWO_UNITS, 'Dinas B')).toEqual([
      prioritas(TWO_UNITS, 'Dinas A')[0],
      ['', '', 'Nilai', '', 100, 100, 0, 0],
    ]);
  });
});

describe('BANDING', () => {
  it('sums up the agreement and lists what differs', () => {
    const other = withCell(withCell(withCell(TWO_UNITS, 5, 3, 1), 8, 3, 'TB'), 9, 3, '');
    const rows = banding(TWO_UNITS, other);
    expect(rows.slice(0, 3)).toEqual([
      ['Sel yang dibandingkan', 73, '', '', '', ''],
      ['Sel yang sama', 71, '', '', '', ''],
      ['Kesepakatan (%)', 97.26, '', '', '', ''],
    ]);
    expect(rows.slice(3, 5).map((row) => row[0])).toEqual(['Kappa berbobot linear', 'Kappa berbobot kuadratik']);
    expect(rows.slice(5)).toEqual([
      ['Unit', 'Produk', 'Kode', 'Responden', 'Nilai A', 'Nilai B'],
      ['Dinas A', '', 'I.4', '', 3, 1],
      ['Dinas A', '', 'I.7', '', 3, 'TB'],
      ['Dinas A', '', 'I.8', '', 3, '(kosong)'],
    ]);
  });

  it('is perfect for a table and itself, and names rows that only one side has', () => {
    const same = banding(TWO_UNITS, TWO_UNITS, 2023);
    expect(same.slice(0, 5).map((row) => row[1])).toEqual([74, 74, 100, 1, 1]);
    expect(same).toHaveLength(6);
    expect(banding(TWO_UNITS, TWO_UNITS.slice(0, -1)).at(-1)).toEqual([
      ...['Dinas B', '', 'G.6', '', 4, '(tidak ada)'],
    ]);
  });
});

describe('INSTRUMEN and AMBANG', () => {
  it('lists every indicator with weights that fill the scale', () => {
    const rows = instrumen(2025);
    expect(rows[0]).toEqual(['Dimensi', 'Kode', 'Indikator', 'Bobot', 'Skala', 'Status bobot', 'Sumber']);
    expect(rows).toHaveLength(1 + edition('2025').indicators.length);
    expect(rows.slice(1).reduce((sum, row) => sum + Math.round((row[3] as number) * 10_000), 0)).toBe(1_000_000);
    expect(rows.at(-1)).toEqual([
      ...['Kepercayaan Masyarakat', 'K.1', 'Survei kepercayaan masyarakat', 30, '0-100%'],
      ...['bawaan: bukan bobot resmi Ombudsman', 'dossier'],
    ]);
  });

  it('lists the limits, best first', () => {
    expect(ambang()).toEqual([
      ['Dari', 'Sampai', 'Zona', 'Kategori', 'Opini', 'Predikat', 'Status', 'Sumber'],
      [88, 100, 'Hijau', 'A', 'Kualitas Tertinggi', '', 'dilaporkan', 'S11'],
      [78, 87.99, 'Hijau', 'B', 'Kualitas Tinggi', '', 'dilaporkan', 'S11'],
      [54, 77.99, 'Kuning', 'C', 'Kualitas Sedang', '', 'disimpulkan', 'S10'],
      [32, 53.99, 'Merah', 'D', 'Kualitas Rendah', '', 'disimpulkan', 'S10'],
      [0, 31.99, 'Merah', 'E', 'Kualitas Terendah', '', 'disimpulkan', 'S6'],
    ]);
    expect(ambang(2018).map((row) => row[2])).toEqual(['Zona', 'Hijau', 'Kuning', 'Merah']);
  });
});
