import { readFileSync, writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { findInstrument } from '../../src/app/editions';
import type { CellValue } from '../../src/core/grid';
import { readWorkbook } from '../../src/xlsx/read';
import { writeWorkbook } from '../../src/xlsx/write';
import { copyRenamed } from '../support/renamed';
import { at, kepatuhan } from './support';

const { indicators } = findInstrument('2023')!;
const HEADER = ['Unit', 'Kode', 'Nilai', 'Bukti', 'Catatan', 'Nilai Koreksi', 'Alasan Koreksi'];

async function json<T>(...args: string[]): Promise<T> {
  return JSON.parse((await kepatuhan(...args, '--json')).out) as T;
}

/** Two units whose answers are all 3; the first rows are corrected. */
async function workbook(name: string, ...first: [override: CellValue, reason: CellValue][]): Promise<string> {
  const rows = ['Dinas A', 'Dinas B'].flatMap((unit) =>
    indicators.map(({ code }): CellValue[] => [unit, code, 3, 'Dokumen', null, null, null]),
  );
  first.forEach((cells, row) => rows[row]!.splice(5, 2, ...cells));
  const sheets = [{ name: 'Penilaian', rows: [['Instansi: Kota Contoh'], HEADER, ...rows] }];
  writeFileSync(at(name), await writeWorkbook({ title: '', styles: {}, sheets }));
  return at(name);
}

const CORRECTED: [CellValue, CellValue][] = [
  [4, 'Bukti baru, BA 12/2023'],
  ['TB', 'Tidak ada layanan'],
];

describe('kepatuhan nilai', () => {
  it('marks units and institution with their corrections', async () => {
    const file = await workbook('a.xlsx', ...CORRECTED);
    const { code, out } = await kepatuhan('nilai', file);
    expect(code).toBe(0);
    expect(out).toMatch(/Kelengkapan\s+Koreksi/);
    expect(out).toMatch(/Dinas A .*100%\s+2\n/);
    expect(out).toMatch(/Dinas B .*100%\s+-\n/);
    expect(out).toMatch(/Kota Contoh .*100%\s+2\n/);
    expect(out).toContain('2 koreksi: nilai diganti dengan tangan, dengan alasan.\n');
    expect(await json('nilai', file)).toMatchObject({
      instansi: { status: 'final', koreksi: 2 },
      unit: [{ nama: 'Dinas A', koreksi: 2 }, { nama: 'Dinas B' }],
    });
    expect((await kepatuhan('nilai', file, '--bahasa', 'en')).out).toContain('2 corrections (koreksi):');
  });

  it('says nothing of corrections where there are none', async () => {
    const file = await workbook('a.xlsx');
    expect((await kepatuhan('nilai', file)).out).not.toMatch(/koreksi/i);
    expect((await kepatuhan('nilai', file, '--json')).out).not.toMatch(/koreksi/i);
  });

  it('is provisional with a correction that nobody accounts for, and scores the original', async () => {
    const file = await workbook('a.xlsx', [0, null]);
    expect((await kepatuhan('nilai', file)).code).toBe(1);
    expect(await json('nilai', file)).toMatchObject({
      instansi: { nilai: 75, status: 'sementara' },
      unit: [
        { nilai: 75, status: 'sementara' },
        { nilai: 75, status: 'final' },
      ],
      temuan: [{ kode: 'override-without-reason', tingkat: 'wajib', sel: 'G3' }],
    });
  });
});

it.each([
  ['ketahanan', [], (told: { koreksi: number }) => told.koreksi, '2 koreksi: nilai diganti'],
  [
    'tren',
    ['--nilai', '2024=80'],
    (told: { edisi: { koreksi?: number }[] }) => told.edisi.map(({ koreksi }) => koreksi ?? 0).join(),
    '2023: 2 koreksi: nilai diganti',
  ],
])('kepatuhan %s tells of corrections in the scores it shows', async (command, args, count, note) => {
  const file = await workbook('a.xlsx', ...CORRECTED);
  expect((await kepatuhan(command, file, ...args)).out).toContain(`\n${note} dengan tangan, dengan alasan.\n`);
  expect(count(await json<never>(command, file, ...args))).toBe(command === 'tren' ? '2,0' : 2);
  const without = await workbook('b.xlsx');
  expect((await kepatuhan(command, without, ...args)).out).not.toMatch(/koreksi/i);
  expect((await kepatuhan(command, without, ...args, '--json')).out).not.toMatch(/koreksi/i);
});

describe('kepatuhan urai', () => {
  it('names each correction with its cell, original, new value and reason', async () => {
    const file = await workbook('a.xlsx', ...CORRECTED);
    const { out } = await kepatuhan('urai', file, '--unit', 'Dinas A');
    expect(out).toContain('  I.1 (Penilaian!F3): 3 → 4, alasan: Bukti baru, BA 12/2023\n');
    expect(out).toContain('  I.2 (Penilaian!F4): 3 → TB, alasan: Tidak ada layanan\n');
    const trace = await json<{ dimensi: { indikator: { kode: string; koreksi?: unknown }[] }[] }>(
      ...['urai', file, '--unit', 'Dinas A'],
    );
    const told = trace.dimensi.flatMap(({ indikator }) => indikator).filter(({ koreksi }) => koreksi !== undefined);
    expect(told.map(({ kode, koreksi }) => [kode, koreksi])).toEqual([
      [
        'I.1',
        [
          ...[{ lembar: 'Penilaian', sel: 'F3', produk: '', responden: '', semula: 3, menjadi: 4 }].map((each) => ({
            ...each,
            alasan: 'Bukti baru, BA 12/2023',
          })),
        ],
      ],
      ['I.2', [expect.objectContaining({ sel: 'F4', menjadi: 'TB', alasan: 'Tidak ada layanan' })]],
    ]);
    expect((await kepatuhan('urai', file, '--unit', 'Dinas B')).out).not.toMatch(/koreksi/i);
  });

  it('lets no reason move the cursor of the terminal', async () => {
    const file = await workbook('a.xlsx', [4, 'Bukti\u001b[2J baru\r\nlagi']);
    const { out } = await kepatuhan('urai', file, '--unit', 'Dinas A');
    expect(out).toContain('Bukti [2J baru lagi');
    expect(out).not.toContain('\u001b');
  });
});

it.each(['json', 'csv'])('corrections go out and in through %s with the same result and seal', async (form) => {
  const file = await workbook('a.xlsx', ...CORRECTED, [null, 'Perlu dilihat lagi']);
  expect((await kepatuhan('ekspor', file, '--ke', form, '-o', at(`a.${form}`))).code).toBe(0);
  expect((await kepatuhan('impor', at(`a.${form}`), '-o', at('baru.xlsx'))).code).toBe(0);
  const withoutPlaces = async (from: string) => {
    const { temuan, instrumen, ...rest } = await json<{ temuan: { kode: string }[]; instrumen: object }>('nilai', from);
    // What goes out names its edition.
    return {
      ...rest,
      instrumen: { ...instrumen, edisiDiandaikan: true },
      temuan: temuan.map(({ kode }) => kode).filter((kode) => kode !== 'respondent-count'),
    };
  };
  expect(await withoutPlaces(at('baru.xlsx'))).toEqual(await withoutPlaces(file));
  const codes = await Promise.all(
    [file, at('baru.xlsx')].map(async (from, n) => {
      await kepatuhan('segel', from, '-o', at(`segel-${n}.xlsx`));
      return (await json<{ kodeIsi: string }>('segel', 'periksa', at(`segel-${n}.xlsx`))).kodeIsi;
    }),
  );
  expect(codes[0]).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){4}$/);
  expect(codes[1]).toBe(codes[0]);
});

it('kepatuhan segel periksa names a reason that was changed after sealing', async () => {
  const file = await workbook('a.xlsx', ...CORRECTED);
  expect((await kepatuhan('segel', file, '-o', at('segel.xlsx'))).code).toBe(0);
  expect((await kepatuhan('segel', 'periksa', at('segel.xlsx'))).code).toBe(0);
  const parts = unzipSync(readFileSync(at('segel.xlsx')));
  for (const [name, bytes] of Object.entries(parts)) {
    if (!name.startsWith('xl/')) continue;
    const text = strFromU8(bytes);
    if (text.includes('Tidak ada layanan')) parts[name] = strToU8(text.replace('Tidak ada layanan', 'Atas permintaan'));
  }
  writeFileSync(at('diubah.xlsx'), zipSync(parts));
  const { code, out } = await kepatuhan('segel', 'periksa', at('diubah.xlsx'));
  expect(code).toBe(1);
  expect(out).toContain('Penilaian!G4');
  expect(await json('segel', 'periksa', at('diubah.xlsx'))).toMatchObject({
    status: 'berubah',
    sel: [
      {
        sel: 'G4',
        disegel: [{ semula: 3, koreksi: 'TB', alasan: 'Tidak ada layanan' }],
        sekarang: [{ semula: 3, koreksi: 'TB', alasan: 'Atas permintaan' }],
      },
    ],
  });
});

it('kepatuhan rekap counts the corrections of each institution', async () => {
  await workbook('a.xlsx', ...CORRECTED);
  copyRenamed(await workbook('b.xlsx'), at('b.xlsx'), 'Kota Contoh', 'Kota Lain');
  expect((await kepatuhan('rekap', at(''), '-o', at('nasional.json'))).code).toBe(0);
  const { kelompok } = JSON.parse(readFileSync(at('nasional.json'), 'utf8')) as {
    kelompok: { instansi: { berkas: string; koreksi?: number }[] }[];
  };
  const counted = kelompok[0]!.instansi.map(({ berkas, koreksi }) => [berkas, koreksi] as const);
  expect(new Map(counted)).toEqual(
    new Map([
      ['a.xlsx', 2],
      ['b.xlsx', undefined],
    ]),
  );
});

describe('kepatuhan templat --koreksi', () => {
  const template = ['templat', '--edisi', '2023', '--unit', 'Dinas A'];

  it('adds the two columns, open for entries, with the list of answers for the correction', async () => {
    expect((await kepatuhan(...template, '--koreksi', '-o', at('t.xlsx'))).code).toBe(0);
    const sheet = (await new ExcelJS.Workbook().xlsx.readFile(at('t.xlsx'))).getWorksheet('Penilaian')!;
    expect([sheet.getCell('K6').value, sheet.getCell('L6').value]).toEqual(['Nilai Koreksi', 'Alasan Koreksi']);
    expect(sheet.getCell('K7').dataValidation).toMatchObject({ type: 'list', formulae: ['"0,1,2,3,4,TB"'] });
    for (const cell of ['F7', 'K7', 'L7']) expect(sheet.getCell(cell).protection).toMatchObject({ locked: false });
    const guide = readWorkbook(readFileSync(at('t.xlsx')))
      .sheets[0]!.grid.values.flat()
      .join('\n');
    expect(guide).toContain('Kolom Nilai Koreksi dan Alasan Koreksi tidak terkunci');
    const issues = await json<{ kode: string }[]>('periksa', at('t.xlsx'));
    expect(new Set(issues.map(({ kode }) => kode))).toEqual(new Set(['blank-value']));
  });

  it('is read in English too', async () => {
    await kepatuhan(...template, '--koreksi', '--bahasa', 'en', '-o', at('t.xlsx'));
    const [, sheet] = readWorkbook(readFileSync(at('t.xlsx'))).sheets;
    expect(sheet!.grid.values[5]!.slice(10)).toEqual(['Corrected Score', 'Correction Reason']);
  });

  it('are not there unless asked for', async () => {
    await kepatuhan(...template, '-o', at('t.xlsx'));
    const text = JSON.stringify(readWorkbook(readFileSync(at('t.xlsx'))).sheets.map(({ grid }) => grid.values));
    expect(text).not.toMatch(/koreksi/i);
  });
});

it('kepatuhan impor tells of a column of another CSV that seems to hold corrections and is lost', async () => {
  writeFileSync(at('lain.csv'), 'Unit;Kode;Nilai;Nilai Koreski\nDinas A;I.1;3;4\n');
  expect((await kepatuhan('impor', at('lain.csv'), '-o', at('lain.xlsx'))).err).toBe(
    'Perhatikan: 1 temuan tentang bentuk berkas itu (override-unread) tidak ikut ke buku kerja baru. ' +
      'Betulkan dahulu judul kolomnya, lalu impor lagi.\n',
  );
  writeFileSync(at('betul.csv'), 'Unit;Kode;Nilai;Nilai Koreksi;Alasan Koreksi\nDinas A;I.1;3;4;Bukti\n');
  expect((await kepatuhan('impor', at('betul.csv'), '-o', at('betul.xlsx'))).err).toBe('');
  expect(await json('nilai', at('betul.xlsx'))).toMatchObject({ instansi: { koreksi: 1 } });
});
