import { kemnakerSamplePlan } from '../../scripts/samples/kemnaker';
import { writeWorkbook } from '../../src/xlsx/write';
import { contents, openResult, sheets } from './support/open-pane';
import { PreviewPage } from './support/preview-page';

/** The pane is closed while it writes a sheet again; opened the next time, it takes that back and says so. */

const FILE = '/assets/tanpa-rekap.xlsx';

it.each([
  [3, 'sebelum selesai dan sudah dibatalkan'],
  [4, 'sebelum selesai dan sudah dibatalkan'],
  [5, 'menjelang akhir dan sudah dituntaskan'],
])('closed at batch %i, Rekap is as before or whole: %s', async (batch, words) => {
  const plan = kemnakerSamplePlan();
  const bytes = await writeWorkbook({ ...plan, sheets: plan.sheets.filter(({ name }) => name !== 'Rekap'), active: 0 });
  const { preview, pane } = await openResult({ workbook: FILE, files: { [FILE]: bytes } });
  await PreviewPage.go(pane, 'recap');
  await pane.locator('.foot').getByRole('button', { name: 'Buat rekap' }).click();
  await pane.getByText('Lembar Rekap sudah dibuat.').first().waitFor();
  await preview.type('Penilaian', 'F41', '0');
  await pane.getByText('Angka berubah sejak Rekap ditulis').first().waitFor();
  const before = await contents(preview);
  await preview.page.evaluate((nth) => window.preview.faults.drop(nth, { applied: true }), batch);
  await pane.locator('.foot').getByRole('button', { name: 'Perbarui rekap' }).click();
  await preview.page.waitForFunction(() => window.preview.faults.pending === 0);
  // Another button of the ribbon loads the pane anew.
  await preview.page.evaluate(() => window.preview.press('Kepatuhan.Periksa'));
  const next = await preview.pane();
  await next.getByText(words).first().waitFor();
  expect(await sheets(preview)).toEqual((before as [string, unknown][]).map(([name]) => name));
  if (batch < 5) expect(await contents(preview)).toEqual(before);
  else expect(await contents(preview)).not.toEqual(before);
  expect(preview.errors).toEqual([]);
  await preview.close();
});
