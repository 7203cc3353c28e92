import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { copyRenamed } from '../support/renamed';
import { built } from '../build/built';

const SAMPLE = path.resolve(__dirname, '../../assets/contoh-kemnaker-2023.xlsx');
const FILES = 12;

let folder: string;
const program = (): string => path.join(built(), 'cli', 'kepatuhan.js');

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kepatuhan-rekap-'));
  fs.mkdirSync(path.join(folder, 'buku'));
  for (let i = 0; i < FILES; i++) {
    copyRenamed(SAMPLE, path.join(folder, 'buku', `${i}.xlsx`), 'Kementerian Ketenagakerjaan', `Kementerian ${i}`);
  }
  fs.writeFileSync(path.join(folder, 'buku', 'rusak.xlsx'), 'x');
});

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

it('scores a folder in threads that run the program anew, and ends when they are done', async () => {
  const output = path.join(folder, 'n.json');
  const args = [program(), 'rekap', path.join(folder, 'buku'), '-o', output, '--json'];
  const failure = (await promisify(execFile)(process.execPath, args).catch((error: unknown) => error)) as {
    code?: number;
    stdout: string;
    stderr: string;
  };
  expect(failure.code).toBe(1);
  expect(failure.stderr).toMatch(/^rusak\.xlsx: Berkas ini bukan buku kerja Excel[^\n]*\n$/);
  expect(JSON.parse(failure.stdout)).toMatchObject({ instansi: FILES, zona: { hijau: FILES } });
  const table = JSON.parse(fs.readFileSync(output, 'utf8')) as { kelompok: { instansi: { berkas: string }[] }[] };
  expect(table.kelompok[0]!.instansi.map(({ berkas }) => berkas).sort()).toEqual(
    Array.from({ length: FILES }, (_, i) => `${i}.xlsx`).sort(),
  );
});
