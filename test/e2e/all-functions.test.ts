import { storedFunctions } from '../../scripts/samples/functions';
import { cellAddress } from '../../src/core/address';
import { CATALOGUE } from '../../src/functions/catalogue';
import { version } from '../../package.json';
import type { PreviewPage } from './support/preview-page';
import { openPreview } from './support/session';

const DATA = 'Penilaian!A1:J1036';
const K3 = 'Direktorat Bina Pengujian K3';

type Case = readonly [formula: string, first: unknown, cells?: Readonly<Record<string, unknown>>];

/** Formula (English notation) and what its first cell shows; more cells by offset "row,column". */
const CASES: readonly Case[] = [
  [`NILAI(${DATA})`, 79.39],
  [`NILAI(${DATA},"${K3}")`, 78.62],
  ['ZONA(79.39)', 'Hijau'],
  ['ZONA(79.39,2021)', 'Kuning'],
  ['KATEGORI(77.99)', 'C'],
  ['OPINI(89.82,2025,TRUE)', 'Kualitas Tertinggi Tanpa Maladministrasi'],
  ['PREDIKAT(80.01,2025)', 'Baik'],
  ['INSTANSI({100;99.65;99.3;99.16;99.08;97.72;97.4},2024)', 98.9],
  ['POIN({78,78,78,78},2023)', 78],
  [`DIMENSI(${DATA},"P","${K3}")`, 25.75],
  [`REKAP(${DATA})`, 'Peringkat', { '1,6': 82.1, '6,6': 79.39 }],
  [`LENGKAP(${DATA})`, 1],
  [`URAI(${DATA},"${K3}")`, 'Dimensi', { '1,1': 'I.1', '1,3': 1.4567, '38,2': 'Pembulatan', '39,5': 78.62 }],
  ['JARAK(79.39)', 8.61],
  [`PRIORITAS(${DATA},"${K3}")`, 'Unit', { '1,1': 'P.1', '11,2': 'Nilai', '11,4': 78.62, '11,5': 88.38 }],
  [`BANDING(${DATA},${DATA})`, 'Sel yang dibandingkan', { '0,1': 1030, '2,1': 100, '3,1': 1 }],
  [`PERIKSA(${DATA})`, 'Baris', { '1,4': 'Tidak ada temuan.' }],
  ['INSTRUMEN()', 'Dimensi', { '1,1': 'I.1', '1,5': 'bawaan: bukan bobot resmi Ombudsman', '37,1': 'G.6' }],
  ['AMBANG(2021)', 'Dari', { '1,0': 81, '1,2': 'Hijau', '2,1': 80.99 }],
  ['ANGKA("1.234,56")', 1234.56],
  [`SEGEL(${DATA})`, expect.stringMatching(/^[0-9A-Z]{4}(-[0-9A-Z]{4,5}){4}$/)],
  [`KARTU(${DATA},"${K3}")`, 78.62],
  ['VERSI()', 'Kepatuhan', { '0,1': version, '6,0': 'kepatuhan-2023' }],
  ['UJI("3,5")', '{"value":"3,5","range":null}', {}],
];

const ERRORS: readonly (readonly [formula: string, value: string, message: RegExp])[] = [
  ['NILAI(Rekap!Z40:Z42)', '#VALUE!', /judul|kolom/],
  [`NILAI(${DATA},"Unit X")`, '#VALUE!', /Unit X/],
  ['ZONA(101)', '#VALUE!', /101/],
  ['ZONA(80,1999)', '#VALUE!', /1999/],
  ['ANGKA("1.234")', '#VALUE!', /1\.234/],
  ['INSTANSI({80;90},2021)', '#VALUE!', /produk/],
];

it('every function of the catalogue has a case', () => {
  const tried = new Set(CASES.map(([formula]) => formula.slice(0, formula.indexOf('('))));
  expect(CATALOGUE.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
});

describe.each(['id', 'en'] as const)('every function typed into the grid (%s)', (language) => {
  let preview: PreviewPage;
  beforeAll(async () => {
    preview = await openPreview({ language, excel: 'web' });
  });
  afterAll(() => preview.close());

  it.each(CASES.map((one) => [one[0], one] as const))('%s', async (_name, [formula, first, cells = {}]) => {
    await preview.type('Rekap', 'P20', `=KEPATUHAN.${formula}`);
    expect((await preview.cell('Rekap', 'P20')).value).toEqual(first);
    for (const [offset, expected] of Object.entries(cells)) {
      const [row = 0, column = 0] = offset.split(',').map(Number);
      const address = `${String.fromCharCode('P'.charCodeAt(0) + column)}${20 + row}`;
      expect((await preview.cell('Rekap', address)).value).toEqual(expected);
    }
    await preview.type('Rekap', 'P20', '');
  });

  it('KARTU is a number in sums, and carries its card', async () => {
    await preview.type('Rekap', 'P20', `=KEPATUHAN.KARTU(${DATA})`);
    await preview.type('Rekap', 'P21', '=SUM(P20,1)&KEPATUHAN.ZONA(P20)');
    const { value, card } = await preview.page.evaluate(() => window.preview.cell('Rekap', 'P20'));
    expect(value).toBe(79.39);
    expect(card).toMatchObject({ Zona: 'Hijau', Kategori: 'B', Kelengkapan: 1, Edisi: '2023' });
    expect((await preview.cell('Rekap', 'P21')).value).toMatch(/^80[.,]39Hijau$/);
    await preview.type('Rekap', 'P20', '');
    await preview.type('Rekap', 'P21', '');
  });

  it.each(ERRORS)('%s is %s, and says why', async (formula, value, message) => {
    await preview.type('Rekap', 'P20', `=KEPATUHAN.${formula}`);
    const cell = await preview.cell('Rekap', 'P20');
    expect(cell.value).toBe(value);
    expect(cell.message).toMatch(message);
    await preview.type('Rekap', 'P20', '');
  });
});

it('every function of the sample of stored results computes again what is stored', async () => {
  const preview = await openPreview({ workbook: '/assets/contoh-fungsi.xlsx' });
  for (const { entry, row, formula, result } of storedFunctions()) {
    const area = `A${row + 1}:${cellAddress(row + result.length - 1, result[0]!.length - 1)}`;
    expect([entry.id, await preview.values('Fungsi', area)]).toEqual([entry.id, result]);
    expect((await preview.cell('Fungsi', `A${row + 1}`)).formula).toBe(`=${formula}`);
  }
  expect(preview.errors).toEqual([]);
  await preview.close();
});
