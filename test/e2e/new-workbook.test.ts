import fs from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './support/browser';
import { PreviewPage } from './support/preview-page';
import { startServer, type TestServer } from './support/server';

const FILE = path.resolve(__dirname, '../../assets/contoh-temuan-2023.xlsx');

let browser: Browser;
let server: TestServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startServer()]);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

it('a workbook that the pane makes opens in a window of its own, and this one stays', async () => {
  const preview = await PreviewPage.open(browser, server.origin);
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
