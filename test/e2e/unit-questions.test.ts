import type { CellValue } from '../../src/core/grid';
import { findInstrument } from '../../src/app/editions';
import { writeWorkbook } from '../../src/xlsx/write';
import { violations } from './support/accessibility';
import { openResult } from './support/open-pane';
import { PreviewPage } from './support/preview-page';

/** Two units of 100,00 and 50,00, and a column that may be none: with it 66,67, without it 75,00. */
const ROWS: CellValue[][] = [
  ['Edisi: 2023'],
  ['Kode', 'Dinas A', 'Dinas B', 'Nilai Akhir'],
  ...findInstrument('2023')!.indicators.map(({ code }): CellValue[] => [code, 4, 2, 2]),
];

it('a doubt about a unit is settled with one press, and asked again after Ubah', async () => {
  const file = '/assets/ragu.xlsx';
  const plan = { title: 'Ragu', styles: {}, sheets: [{ name: 'Penilaian', rows: ROWS }] };
  const { preview, pane } = await openResult({ workbook: file, files: { [file]: await writeWorkbook(plan) } });
  const score = (text: string) => pane.locator('.hero-n').filter({ hasText: text }).waitFor();
  await score('66,67');
  await PreviewPage.go(pane, 'check');
  const question = pane.locator('kp-unit-questions article');
  await question.filter({ hasText: 'Kolom D "Nilai Akhir"' }).waitFor();
  expect(await question.getByRole('button', { name: /^Ya, unit/ }).innerText()).toContain('66,67 · 3 unit');
  expect(await question.getByRole('button', { name: /^Bukan unit/ }).innerText()).toContain('75,00 · 2 unit');
  expect(await violations(pane)).toEqual([]);

  await question.getByRole('button', { name: /^Bukan unit/ }).click();
  await pane.getByText('Kolom D "Nilai Akhir": bukan unit').waitFor();
  expect(await pane.getByText('Buku kerja mengingatnya.').count()).toBe(1);
  await PreviewPage.go(pane, 'summary');
  await score('75,00');
  await PreviewPage.go(pane, 'check');
  expect(await violations(pane)).toEqual([]);
  await pane.getByRole('button', { name: 'Ubah jawaban Kolom D "Nilai Akhir"' }).click();
  await question.waitFor();
  await PreviewPage.go(pane, 'summary');
  await score('66,67');
  await preview.close();
});
