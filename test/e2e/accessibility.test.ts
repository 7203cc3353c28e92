import type { Browser } from 'playwright-core';
import { launchBrowser } from './support/browser';
import { PreviewPage } from './support/preview-page';
import { startServer, type TestServer } from './support/server';
import { violations } from './support/violations';

let browser: Browser;
let server: TestServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startServer()]);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

const VIEWS = ['summary', 'check', 'explain', 'improve', 'recap', 'share', 'formula', 'build', 'settings'];

describe.each([
  ['terang', 'id', '/assets/contoh-temuan-2023.xlsx'],
  ['gelap', 'en', '/assets/contoh-kemnaker-2023.xlsx'],
] as const)('the pane, %s, %s, %s', (theme, language, workbook) => {
  it.each(VIEWS)('%s has no violation of the accessibility rules', async (view) => {
    const preview = await PreviewPage.open(browser, server.origin, { theme, language, workbook });
    const pane = await preview.pane();
    await PreviewPage.go(pane, view);
    expect(await violations(pane)).toEqual([]);
    await preview.close();
  });
});

it.each(['recap', 'formula', 'build'])('%s has none in forced colours either', async (view) => {
  const preview = await PreviewPage.open(browser, server.origin);
  await preview.page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  const pane = await preview.pane();
  await PreviewPage.go(pane, view);
  expect(await violations(pane)).toEqual([]);
  await preview.close();
});
