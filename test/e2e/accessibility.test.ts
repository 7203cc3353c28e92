import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './support/browser';
import { PreviewPage } from './support/preview-page';
import { startServer, type TestServer } from './support/server';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

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
    await pane.waitForTimeout(600);
    await pane.evaluate(AXE);
    const found = await pane.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
      return (await axe.run()).violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`,
      );
    });
    expect(found).toEqual([]);
    await preview.close();
  });
});
