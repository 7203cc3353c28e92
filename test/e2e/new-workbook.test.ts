import fs from 'node:fs';
import path from 'node:path';
import { openPreview } from './support/session';

const FILE = path.resolve(__dirname, '../../assets/contoh-temuan-2023.xlsx');

it('a workbook that the pane makes opens in a window of its own, and this one stays', async () => {
  const preview = await openPreview();
  const before = await preview.page.evaluate(() => window.preview.sheets());
  const pane = await preview.pane();
  const opened = preview.context.waitForEvent('page');
  await pane.evaluate((base64) => Excel.createWorkbook(base64), fs.readFileSync(FILE).toString('base64'));
  const page = await opened;
  await page.waitForFunction(() => Boolean(window.preview));
  await page.evaluate(() => window.preview.ready);
  expect(await page.evaluate(() => window.preview.sheets())).toContain('Balai Simulasi');
  expect(await preview.page.evaluate(() => window.preview.sheets())).toEqual(before);
  expect(preview.errors).toEqual([]);
  await preview.close();
});
