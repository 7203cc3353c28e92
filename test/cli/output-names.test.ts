import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { at, kepatuhan } from './support';

const KEMNAKER = path.join(__dirname, '..', '..', 'assets', 'contoh-kemnaker-2023.xlsx');

async function refused(...args: string[]): Promise<string> {
  const { code, out, err } = await kepatuhan(...args);
  expect([code, out]).toEqual([2, '']);
  return err;
}

describe.each([
  ['salinan', [KEMNAKER]],
  ['piagam', [KEMNAKER]],
  ['rapor', [KEMNAKER]],
  ['ketahanan', [KEMNAKER]],
  ['tren', [KEMNAKER, '--nilai', '2022=80']],
  ['templat', ['--unit', 'A']],
  ['impor', [KEMNAKER]],
])('%s', (command, args) => {
  it('writes a workbook under no name that Excel would not open', async () => {
    expect(await refused(command, ...args, '-o', at('x.pdf'))).toBe(
      `Nama berkas "${at('x.pdf')}" harus berakhir dengan .xlsx, supaya dapat dibuka. Ganti akhirannya.\n`,
    );
    expect(existsSync(at('x.pdf'))).toBe(false);
  });
});

it.each([
  ['json', 'x.csv'],
  ['csv', 'x.xlsx'],
])('ekspor --ke %s writes no %s', async (form, name) => {
  expect(await refused('ekspor', KEMNAKER, '--ke', form, '-o', at(name))).toContain(`harus berakhir dengan .${form},`);
  expect(existsSync(at(name))).toBe(false);
});

it('says of a source that is no workbook just that, whatever the name of the sealed copy', async () => {
  expect(await refused('segel', at(''), '-o', at('x.xlsx'))).toContain('(EISDIR)');
  writeFileSync(at('a.csv'), 'Kode,Nilai\n');
  expect(await refused('segel', at('a.csv'), '-o', at('x.xlsx'))).toContain('bukan buku kerja Excel');
});

it('refuses what says nothing: units without a name, data without a line', async () => {
  expect(await refused('templat', '--unit', ' ', '-o', at('x.xlsx'))).toBe(
    'Nama unit kosong. Tulis sedikitnya satu nama sesudah --unit.\n',
  );
  writeFileSync(at('a.csv'), '\n');
  expect(await refused('impor', at('a.csv'), '-o', at('x.xlsx'))).toContain('tidak memuat satu pun baris penilaian');
});

it('shows no control characters of what it was given', async () => {
  const told = await refused('urai', KEMNAKER, '--unit', '\u001b[2J\u202e');
  expect(told).toMatch(/^Unit " \[2J " tidak ada\./);
});
