import { findInstrument } from '../../src/app/editions';
import { templatePlan } from '../../src/app/template';
import { violations } from './support/accessibility';
import { narrow } from './support/open-pane';
import { PreviewPage } from './support/preview-page';
import { openPreview } from './support/session';
import { writeWorkbook } from '../../src/xlsx/write';

const FILE = '/assets/kosong.xlsx';

async function openForm(options = {}) {
  const plan = templatePlan({
    ...{ instrument: findInstrument('2025')!, units: ['Dinas A', 'Dinas B'], products: [] },
    ...{ institution: 'Kabupaten Contoh', kind: '', language: 'id' },
  });
  const preview = await openPreview({ workbook: FILE, files: { [FILE]: await writeWorkbook(plan) }, ...options });
  const pane = await preview.pane();
  await pane.locator('kp-view-summary').waitFor();
  return { preview, pane };
}

it('a form that nobody has filled in has no mistakes: it says how far it is, and leads from blank to blank', async () => {
  const { preview, pane } = await openForm();
  await pane
    .getByText(/^0 dari 100 terisi$/)
    .first()
    .waitFor();
  expect(await pane.locator('kp-nav .n').count()).toBe(0);
  expect(await pane.getByText('Nilai dan zona tampil setelah semua terisi.').count()).toBe(1);
  expect(await violations(pane)).toEqual([]);

  const next = pane.locator('#next-blank');
  for (const [at, cell] of ['F7', 'F8'].entries()) {
    await next.click();
    await pane.getByRole('status').filter({ hasText: cell }).waitFor();
    expect(await preview.type('Penilaian', cell, '3')).toEqual([]);
    await pane
      .getByText(new RegExp(`^${at + 1} dari 100 terisi$`))
      .first()
      .waitFor();
  }

  await PreviewPage.go(pane, 'check');
  await pane.getByRole('heading', { name: '98 sel belum diisi' }).waitFor();
  const card = pane.locator('.blanks');
  expect(await pane.locator('kp-issue-card').filter({ hasText: 'Nilai kosong' }).count()).toBe(0);
  await card.locator('summary').click();
  expect(await card.locator('li').allInnerTexts()).toEqual(['Dinas A: 48', 'Dinas B: 50']);
  expect(await violations(pane)).toEqual([]);
  await card.getByRole('button', { name: 'Tampilkan satu per satu' }).click();
  await pane.getByRole('heading', { name: /^\d+ temuan$/ }).waitFor();
  await preview.close();
}, 60_000);

it('what must be mended is told beside the blanks, and counted in the badge alone', async () => {
  const { preview, pane } = await openForm({ language: 'en', theme: 'gelap' });
  await narrow(preview);
  await preview.type('Penilaian', 'F7', 'lima');
  await pane.locator('kp-nav .n:not(.calm)').filter({ hasText: /^1/ }).waitFor();
  await pane.locator('button.fact.open').filter({ hasText: '1 required finding' }).waitFor();
  expect(await violations(pane)).toEqual([]);
  await preview.close();
}, 60_000);
