import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findInstrument } from '../../src/app/editions';
import type { CellValue } from '../../src/core/grid';
import { writeWorkbook } from '../../src/xlsx/write';
import { runCommand } from '../support/command-line';
import { violations } from './support/accessibility';
import { narrow, openResult, type OpenPane } from './support/open-pane';
import { PreviewPage, type OpenOptions } from './support/preview-page';

const CODES = findInstrument('2023')!.indicators.map(({ code }) => code);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kepatuhan-rincian-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function open(rows: CellValue[][], options: OpenOptions = {}): Promise<OpenPane> {
  const file = '/assets/rincian.xlsx';
  const plan = {
    ...{ title: 'Rincian', styles: {} },
    sheets: [
      { name: 'Penilaian', rows },
      { name: 'Catatan rapat', rows: [['Hal'], ['Rapat pertama']] },
    ],
  };
  return openResult({ workbook: file, files: { [file]: await writeWorkbook(plan) }, ...options });
}

/** Two units, and a third column that is their mean in every row. */
const MEAN: CellValue[][] = [
  ['Edisi: 2023'],
  ['Kode', 'Dinas A', 'Dinas B', 'Rata2'],
  ...CODES.map((code, at): CellValue[] => [code, at % 4, at % 5, ((at % 4) + (at % 5)) / 2]),
];

it('a mean among units is seen in the account and in its arithmetic, answered, and copied as the command tells it', async () => {
  const { preview, pane } = await open(MEAN);
  await pane.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: (text: string) => Promise.resolve(void Object.assign(window, { copied: text })) },
    });
  });
  const copied = () => pane.evaluate(() => (window as unknown as { copied?: string }).copied);
  await PreviewPage.go(pane, 'account');
  await pane.getByRole('heading', { name: 'Semua 111 angka dibaca, 1 unit diragukan' }).waitFor();
  const row = (letter: string) =>
    pane.locator('kp-account-sheet tr').filter({ hasText: new RegExp(`^\\s*${letter}\\s`) });
  expect(await row('D').innerText()).toMatch(/Rata2\s+nilai satu unit, dihitung \(diragukan\)\s+37/i);
  await pane.getByText('1 unit masih diragukan; hasil tetap sementara.').waitFor();
  expect(await violations(pane)).toEqual([]);

  await pane.getByRole('button', { name: 'Jawab keraguan' }).click();
  const card = pane.locator('kp-unit-question article');
  await card.getByText('37 dari 37 baris sama dengan rata-rata B dan C').waitFor();
  expect(await card.locator('table tr').allInnerTexts()).toEqual([
    expect.stringMatching(/^\s*B\s+C\s+D\s*$/),
    expect.stringMatching(/^I\.1\s+0\s+0\s+0$/),
    expect.stringMatching(/^I\.2\s+1\s+1\s+1$/),
    expect.stringMatching(/^I\.3\s+2\s+2\s+2$/),
  ]);
  await pane.locator('kp-unit-questions code').filter({ hasText: 'Daftar unit: Dinas A; Dinas B' }).waitFor();
  await pane.getByRole('button', { name: 'Salin baris' }).click();
  await expect(copied()).resolves.toBe('Daftar unit: Dinas A; Dinas B');
  await card.getByRole('button', { name: /^Bukan unit/ }).click();
  await pane.getByText('Kolom D "Rata2": bukan unit').waitFor();
  await pane.locator('h1:focus').waitFor();

  await pane.getByRole('button', { name: 'Lainnya' }).click();
  await pane.locator('kp-nav #account').click();
  await pane.getByRole('heading', { name: 'Semua 111 angka jelas perannya' }).waitFor();
  expect(await row('D').innerText()).toMatch(/Rata2\s+bukan unit\s+37/i);
  await pane.getByRole('button', { name: 'Salin rincian' }).click();
  const file = path.join(folder, 'dijawab.xlsx');
  writeFileSync(file, Uint8Array.from(await preview.page.evaluate(async () => [...(await window.preview.save())])));
  const { code, out } = await runCommand(['baca', file]);
  expect([code, await copied()]).toEqual([0, out]);
  await preview.close();
});

it('numbers of no known role lead to the sheet on which columns are matched', async () => {
  const rows: CellValue[][] = [
    ['Edisi: 2023'],
    ['Unit', 'Kode', 'Nilai', 'Observasi'],
    ...CODES.map((code, at): CellValue[] => ['Dinas A', code, 3, at % 5]),
  ];
  const { preview, pane } = await open(rows, { language: 'en', theme: 'gelap' });
  await narrow(preview);
  await PreviewPage.go(pane, 'account');
  await pane.getByRole('heading', { name: '37 of 74 numbers have a known role' }).waitFor();
  expect(await violations(pane)).toEqual([]);
  expect(await pane.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
  await pane.getByRole('button', { name: 'Select columns D' }).click();
  await pane.getByRole('status').filter({ hasText: 'Penilaian!D' }).waitFor();
  await pane.getByRole('button', { name: 'Decide on column D' }).click();
  await pane.locator('kp-view-map').getByText('1 unit, 37 values. Not read: 37 numbers in D.').waitFor();
  await preview.close();
});

it('a declared unit that is not found is called by the near name with one press, and back', async () => {
  const rows: CellValue[][] = [
    ['Edisi: 2023'],
    ['Daftar unit: Dinas Kesehatn; Dinas Sosial'],
    ['Kode', 'Dinas Kesehatan', 'Dinas Sosial'],
    ...CODES.map((code): CellValue[] => [code, 4, 2]),
  ];
  const { preview, pane } = await open(rows);
  await PreviewPage.go(pane, 'check');
  const card = pane.locator('kp-missing-units article');
  await card.getByText('Yang mirip dan tidak ada di daftar: "Dinas Kesehatan".').waitFor();
  expect(await violations(pane)).toEqual([]);
  await card.getByRole('button', { name: 'Salah tulis: pakai "Dinas Kesehatan"' }).click();
  await card.waitFor({ state: 'detached' });
  expect((await preview.cell('Penilaian', 'A2')).value).toBe('Daftar unit: Dinas Kesehatan; Dinas Sosial');
  await pane.locator('kp-unit-question').waitFor({ state: 'detached' });
  await pane.getByRole('button', { name: 'Kembalikan' }).click();
  await card.waitFor();
  expect((await preview.cell('Penilaian', 'A2')).value).toBe('Daftar unit: Dinas Kesehatn; Dinas Sosial');
  await preview.close();
});

it('many doubts are answered in a table, one after the other', async () => {
  const names = ['Skor A', 'Skor B', 'Skor C', 'Skor D', 'Skor E', 'Skor F'];
  const rows: CellValue[][] = [
    ['Edisi: 2023'],
    ['Kode', 'Dinas A', ...names],
    ...CODES.map((code, at): CellValue[] => [code, 4, ...names.map((_, place) => (at * (place + 2)) % 5)]),
  ];
  const { preview, pane } = await open(rows);
  await narrow(preview);
  await PreviewPage.go(pane, 'check');
  const table = pane.locator('kp-unit-table');
  expect(await table.locator('tr').count()).toBe(6);
  expect(await violations(pane)).toEqual([]);
  expect(await pane.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
  await table.getByRole('button', { name: 'Bukan unit: Kolom C "Skor A"' }).click();
  await pane.locator('kp-unit-question').first().waitFor();
  expect(await pane.locator('kp-unit-question').count()).toBe(5);
  await pane.locator('kp-unit-question .options .btn:focus').waitFor();
  await preview.close();
});
