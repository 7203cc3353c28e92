import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findInstrument } from '../../src/app/editions';
import type { CellValue } from '../../src/core/grid';
import type { WorkbookPlan } from '../../src/core/report/plan';
import { runCommand } from '../support/command-line';
import { violations } from './support/accessibility';
import { contents, narrow, openStart } from './support/open-pane';
import { PreviewPage } from './support/preview-page';

const CODES = findInstrument('2023')!.indicators.map(({ code }) => code);

/** Two offices with headings of their own in rows 2 and 3: units of 100,00, 50,00 and 25,00, together 58,33. */
const PLAN: WorkbookPlan = {
  title: 'Matriks',
  styles: {},
  sheets: [
    {
      name: 'Matriks UKE',
      rows: [
        ['Edisi: 2023'],
        ['Butir', 'Penilaian Mandiri', null, null],
        [null, 'Dinas A', 'Dinas B', 'Rata-rata'],
        ...CODES.map((code): CellValue[] => [code, 4, 2, 3]),
      ],
    },
    {
      name: 'Matriks Balai',
      rows: [
        ['Edisi: 2023'],
        ['Butir', 'Penilaian Mandiri'],
        [null, 'Balai C'],
        ...CODES.map((code): CellValue[] => [code, 1]),
      ],
    },
  ],
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kepatuhan-kolom-unit-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('columns of units are matched once, for two sheets, and count here, after reopening and on the command line', async () => {
  const { preview, pane } = await openStart(PLAN);
  const foot = pane.locator('kp-view-map .foot');
  const tick = (letter: string) =>
    pane.locator('kp-map-units label').filter({ hasText: new RegExp(`^\\s*${letter}\\s`) });
  await pane.locator('kp-start .way').nth(1).click();
  await pane.getByRole('heading', { name: 'Kolom mana yang berisi unit?' }).waitFor();
  expect([await pane.locator('#row').inputValue(), await pane.locator('#row-end').inputValue()]).toEqual(['2', '3']);
  await pane.getByRole('heading', { name: 'Kolom unit: 2 dari 3' }).waitFor();
  await foot.getByText('3 unit, 111 nilai. Tidak ikut dibaca: 37 angka di D.').waitFor();
  expect(await tick('D').innerText()).toContain('judulnya bukan nama unit');
  expect(await violations(pane)).toEqual([]);

  await tick('D').click();
  await foot.getByText('4 unit, 148 nilai.').waitFor();
  expect(await foot.getByText('Tidak ikut dibaca').count()).toBe(0);
  await tick('D').click();
  await pane.getByLabel('Pakai juga untuk lembar yang sebentuk: "Matriks Balai"').click();
  await foot.getByText('2 unit, 74 nilai.').waitFor();
  await pane.getByLabel('Pakai juga untuk lembar yang sebentuk: "Matriks Balai"').click();

  await pane.getByRole('button', { name: 'Pilih semua' }).click();
  await pane.getByRole('button', { name: 'Kosongkan' }).click();
  await foot.locator('.primary').click();
  await foot.getByText('Pilih sedikitnya satu kolom unit.').waitFor();
  await pane.locator('kp-map-units input:focus').waitFor();
  await tick('B').click();
  await tick('C').click();

  const before = await contents(preview);
  await foot.locator('.primary').click();
  await pane.locator('.hero-n').filter({ hasText: '58,33' }).waitFor();
  expect(await contents(preview)).toEqual(before);

  const bytes = await preview.page.evaluate(async () => [...(await window.preview.save())]);
  const file = path.join(folder, 'disimpan.xlsx');
  writeFileSync(file, Uint8Array.from(bytes));
  const { out } = await runCommand(['nilai', file, '--json']);
  expect(JSON.parse(out)).toMatchObject({
    instansi: { nilai: 58.33, status: 'final' },
    unit: [
      { nama: 'Dinas A', nilai: 100 },
      { nama: 'Dinas B', nilai: 50 },
      { nama: 'Balai C', nilai: 25 },
    ],
    temuan: [],
  });

  await preview.page.evaluate(async () => window.preview.open(await window.preview.save(), 'disimpan.xlsx'));
  const again = await preview.pane();
  await again.locator('.hero-n').filter({ hasText: '58,33' }).waitFor();
  await PreviewPage.go(again, 'settings');
  await again.getByRole('button', { name: 'Pasangkan kolom' }).click();
  await again.getByRole('heading', { name: 'Kolom unit: 2 dari 3' }).waitFor();
  await preview.type('Matriks UKE', 'C3', 'Dinas X');
  await again
    .getByText('judul di C3 dulu "Penilaian Mandiri / Dinas B", sekarang "Penilaian Mandiri / Dinas X"')
    .first()
    .waitFor();
  await preview.close();
});

it.each([
  ['Indonesian, light', {}],
  ['English, dark', { language: 'en', theme: 'gelap' }],
] as const)('the choice of columns keeps the rules of accessibility at 320 px, %s', async (_name, options) => {
  const { preview, pane } = await openStart(PLAN, options);
  await narrow(preview);
  await pane.locator('kp-start .way').nth(1).click();
  await pane.locator('kp-map-units').waitFor();
  expect(await violations(pane)).toEqual([]);
  await pane.locator('#row-end').fill('9');
  expect(await violations(pane)).toEqual([]);
  expect(await pane.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
  await preview.close();
});
